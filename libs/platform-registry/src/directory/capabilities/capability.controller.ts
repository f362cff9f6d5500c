import { Access } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { access } from '../../domain/access-table.js';
import { CapabilityEntity } from '../../store/entities/capability.entity.js';

/** A function by which platforms are compared. */
export interface CapabilityResponse {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
}

@ApiTags('platforms')
@Controller('api/registry/v1/capabilities')
export class CapabilityController {
  constructor(private readonly database: Database) {}

  /** All of them, on one page. */
  @Get()
  @Access(access('GET /capabilities'))
  async list(): Promise<{ readonly items: readonly CapabilityResponse[]; readonly next: null }> {
    const rows = await this.database.dataSource.getRepository(CapabilityEntity).find({ order: { code: 'ASC' } });
    return { items: rows.map((row) => ({ code: row.code, name: { vi: row.nameVi, en: row.nameEn } })), next: null };
  }
}
