import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { ApiProblem } from '@lienthong/kit/http';
import { PlanQuery, type RawQuery } from '../domain/plan-query.js';
import { PLAN_READERS } from '../domain/readers.js';
import { PagedList, Parameter, PlanRefusals } from '../plan.docs.js';
import { DirectiveEntity, DocumentEntity } from '../store/plan.entities.js';
import { DirectiveItem, DirectivePage, toDirectiveItem, toDocumentItem } from './directive.response.js';

@ApiTags('directives')
@Controller('api/reporting/v1/directives')
export class DirectiveController {
  constructor(private readonly database: Database) {}

  @Get()
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS], area: 'all: notices are public' })
  @ApiOperation({ summary: '68 chỉ đạo của các thông báo · The 68 directives of the notices, with addressee, deadline, product and source; and the documents' })
  @Parameter('document', 'Văn bản · Document', 'LS62')
  @Parameter('province', 'Tỉnh · Province', '20')
  @Parameter('addressee', 'Đơn vị được giao hoặc phối hợp · Unit that is addressed or takes part', 'LS.SGDDT')
  @Parameter('topic', 'Chủ đề · Topic', 'reporting')
  @Parameter('status', 'Mức độ trong văn bản · Its standing in the document', 'directed')
  @Parameter('dueFrom', 'Hạn từ ngày · Due on or after', '2026-01-01')
  @Parameter('dueTo', 'Hạn đến ngày · Due on or before', '2026-03-31')
  @PagedList()
  @ApiOkResponse({ type: DirectivePage })
  async list(@Query() raw: RawQuery): Promise<DirectivePage> {
    const query = new PlanQuery(raw, ['document', 'province', 'addressee', 'topic', 'status', 'dueFrom', 'dueTo', 'limit', 'cursor']);
    const [documentId, provinceCode, addressee] = [query.text('document'), query.province(), query.text('addressee')];
    const [topic, status, from, to] = [query.text('topic'), query.text('status'), query.date('dueFrom'), query.date('dueTo')];
    query.check();
    const { manager } = this.database.dataSource;
    const directives = await manager.find(DirectiveEntity, { where: { ...(documentId && { documentId }), ...(provinceCode && { provinceCode }) }, order: { position: 'ASC' } });
    const documents = await manager.find(DocumentEntity, { order: { position: 'ASC' } });
    const wanted = directives.map((entity) => ({ position: entity.position, item: toDirectiveItem(entity) })).filter(({ item }) =>
      (status ?? item.statusInDocument) === item.statusInDocument && (topic === undefined || item.topics.includes(topic)) && (addressee === undefined || [...item.addressees, ...item.coordinateWith].includes(addressee))
      && (from === undefined || (item.dueBy !== null && item.dueBy >= from)) && (to === undefined || (item.dueBy !== null && item.dueBy <= to)));
    const page = query.page(wanted);
    return { items: page.items.map(({ item }) => item), next: page.next, documents: documents.map(toDocumentItem) };
  }

  @Get(':id')
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS], area: 'all: notices are public' })
  @ApiOperation({ summary: 'Một chỉ đạo · One directive' })
  @ApiOkResponse({ type: DirectiveItem })
  @ApiProblem(404, 'not_found')
  @PlanRefusals()
  async one(@Param('id') id: string): Promise<DirectiveItem> {
    const directive = await this.database.dataSource.manager.findOneBy(DirectiveEntity, { id });
    if (!directive) throw new ProblemError(404, 'not_found', { vi: 'Không có chỉ đạo này', en: 'There is no such directive' });
    return toDirectiveItem(directive);
  }
}
