import { Access, Caller, reachedProvinces, type Principal } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { access } from '../domain/access-table.js';
import { docs } from '../domain/endpoint-docs.js';
import { timeOfMoment } from '../domain/is-moment.js';
import { cursorInvalid, keysOfCursor, pageOf } from '../domain/page.js';
import { AuditStore } from '../store/audit.store.js';
import { AuditRequest } from './audit.request.js';
import { AuditPageResponse, toAuditResponse } from './audit.response.js';

@ApiTags('audit')
@Controller('api/registry/v1/audit')
export class AuditController {
  constructor(
    private readonly database: Database,
    private readonly store: AuditStore,
  ) {}

  /** Grants, designations and changes of the inventory, newest first; each province sees its own. */
  @Get()
  @Access(access('GET /audit'))
  @ApiEndpoint(docs('GET /audit'))
  @ApiOkResponse({ type: AuditPageResponse })
  async list(@Caller() caller: Principal, @Query() request: AuditRequest): Promise<AuditPageResponse> {
    const before = keysOfCursor(request.cursor, 1)?.[0] ?? null;
    if (before !== null && !/^[0-9]{1,18}$/.test(before)) throw cursorInvalid();
    return this.database.readAs(reachedProvinces(caller), async (tx) => {
      const rows = await this.store.list(tx, { ...request, from: timeOfMoment(request.from), to: timeOfMoment(request.to) }, before, request.limit + 1);
      return pageOf(rows, request.limit, (row) => [row.id], toAuditResponse);
    });
  }
}
