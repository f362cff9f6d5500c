import { Access, Caller, reachedProvinces, type Principal } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { access } from '../domain/access-table.js';
import { docs } from '../domain/endpoint-docs.js';
import { keysOfCursor, pageOf } from '../domain/page.js';
import { notFound } from '../domain/refusals.js';
import { EvidenceStore } from '../store/evidence.store.js';
import { EvidenceRequest, SchoolEvidenceRequest } from './evidence.request.js';
import { EvidencePageResponse, SchoolEvidencePageResponse, toEvidenceResponse, toSchoolEvidenceResponse } from './evidence.response.js';

@ApiTags('evidence')
@Controller('api/registry/v1/evidence')
export class EvidenceController {
  constructor(
    private readonly database: Database,
    private readonly store: EvidenceStore,
  ) {}

  /** By month, platform and kind, newest month first. */
  @Get()
  @Access(access('GET /evidence'))
  @ApiEndpoint(docs('GET /evidence'))
  @ApiOkResponse({ type: EvidencePageResponse })
  async list(@Caller() caller: Principal, @Query() request: EvidenceRequest): Promise<EvidencePageResponse> {
    const after = keysOfCursor(request.cursor, 4);
    const platformId = ownOrAsked(caller, request.platformId);
    const filter = { platformId, kind: request.kind, from: request.from && `${request.from}-01`, to: request.to && `${request.to}-01` };
    return this.database.readAs(reachedProvinces(caller), async (tx) => {
      const rows = await this.store.sums(tx, filter, after, request.limit + 1);
      return pageOf(rows, request.limit, (row) => [row.month, row.platform_id, row.province_code, row.kind], toEvidenceResponse);
    });
  }

  /** Schools that a platform has sent for, with their last push. */
  @Get('schools')
  @Access(access('GET /evidence/schools'))
  @ApiEndpoint(docs('GET /evidence/schools'))
  @ApiOkResponse({ type: SchoolEvidencePageResponse })
  async schools(@Caller() caller: Principal, @Query() request: SchoolEvidenceRequest): Promise<SchoolEvidencePageResponse> {
    const after = keysOfCursor(request.cursor, 1);
    if (ownOrAsked(caller, request.platformId) !== request.platformId) throw notFound();
    return this.database.readAs(reachedProvinces(caller), async (tx) => {
      const rows = await this.store.schools(tx, request.platformId, after?.[0] ?? null, request.limit + 1);
      return pageOf(rows, request.limit, (row) => [row.school_id], toSchoolEvidenceResponse);
    });
  }
}

/** A vendor is shown its own platform, whatever it asks for. */
function ownOrAsked(caller: Principal, asked: string | undefined): string | undefined {
  return caller.role === 'vendor' ? (caller.platformId ?? '') : asked;
}
