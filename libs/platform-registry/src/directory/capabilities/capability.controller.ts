import { Access } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { access } from '../../domain/access-table.js';
import { docs } from '../../domain/endpoint-docs.js';
import { CapabilityEntity } from '../../store/entities/capability.entity.js';
import { CapabilityListResponse } from './capability.response.js';

@ApiTags('platforms')
@Controller('api/registry/v1/capabilities')
export class CapabilityController {
  constructor(private readonly database: Database) {}

  /** All of them, on one page. */
  @Get()
  @Access(access('GET /capabilities'))
  @ApiEndpoint(docs('GET /capabilities'))
  @ApiOkResponse({ type: CapabilityListResponse })
  async list(): Promise<CapabilityListResponse> {
    const rows = await this.database.dataSource.getRepository(CapabilityEntity).find({ order: { code: 'ASC' } });
    return { items: rows.map((row) => ({ code: row.code, name: { vi: row.nameVi, en: row.nameEn } })), next: null };
  }
}
