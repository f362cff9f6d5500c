import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Access } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { PLAN_READERS } from '../domain/readers.js';
import { DirectiveEntity, DocumentEntity } from '../store/plan.entities.js';
import { DirectiveItem, toDirectiveItem } from './directive.response.js';

@ApiTags('directives')
@Controller('api/reporting/v1/directives')
export class DirectiveController {
  constructor(private readonly database: Database) {}

  @Get()
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS] })
  @ApiOperation({ summary: 'The 68 directives of the notices, with addressee, deadline, product and source; and the documents' })
  @ApiQuery({ name: 'document', required: false, example: 'LS62' })
  @ApiQuery({ name: 'province', required: false, example: '20' })
  @ApiOkResponse({ type: [DirectiveItem] })
  async list(@Query('document') documentId?: string, @Query('province') provinceCode?: string): Promise<{ items: DirectiveItem[]; next: null; documents: unknown[] }> {
    const { manager } = this.database.dataSource;
    const directives = await manager.find(DirectiveEntity, { where: { ...(documentId ? { documentId } : {}), ...(provinceCode ? { provinceCode } : {}) }, order: { position: 'ASC' } });
    const documents = await manager.find(DocumentEntity, { order: { position: 'ASC' } });
    return { items: directives.map(toDirectiveItem), next: null, documents: documents.map(({ sort, source }) => ({ sort, ...source })) };
  }

  @Get(':id')
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS] })
  @ApiOperation({ summary: 'One directive' })
  @ApiOkResponse({ type: DirectiveItem })
  async one(@Param('id') id: string): Promise<DirectiveItem> {
    const directive = await this.database.dataSource.manager.findOneBy(DirectiveEntity, { id });
    if (!directive) throw new ProblemError(404, 'not_found', { vi: 'Không có chỉ đạo này', en: 'There is no such directive' });
    return toDirectiveItem(directive);
  }
}
