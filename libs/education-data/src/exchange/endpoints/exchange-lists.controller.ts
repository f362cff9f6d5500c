import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { RawQuery } from '../../asking/parameters.js';
import { MarkDifferenceRequest } from './destination.request.js';
import { EXCHANGE_API, matchAccess, recordsAccess, workAccess } from './exchange-access.js';
import { DifferencePage, DifferenceResponse, ExchangeRecordPage, MatchResponse } from './exchange-lists.response.js';
import { ExchangeLists } from './exchange-lists.service.js';
import { reasonOf } from '../../asking/reason.js';

const Parameter = (name: string, description: string, example?: string): MethodDecorator => ApiQuery({ name, required: false, description, ...(example !== undefined && { example }) });
const Limit = (): MethodDecorator => ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 } });
const Reason = (): MethodDecorator => ApiHeader({ name: 'X-Reason', required: false, description: 'Lý do đọc, mã hoá phần trăm UTF-8 · Why it is read, percent-encoded UTF-8; goes to the audit trail' });

/** The books of destinations, record by record. */
@ApiTags('exchange')
@Controller(EXCHANGE_API)
export class ExchangeListsController {
  constructor(@Inject(ExchangeLists) private readonly lists: ExchangeLists) {}

  @Get('records')
  @Access(recordsAccess)
  @ApiEndpoint({ summary: 'Trạng thái từng bản ghi ở một nơi nhận · State of each record at a destination', description: 'By kind and hub id. Says what became of a record, not what it holds.', problems: { 400: ['bad_parameter', 'cursor_invalid'], 403: ['scope_missing', 'province_not_covered'] } })
  @Parameter('province', 'Mã tỉnh · Province', '20')
  @Parameter('destination', 'Nơi nhận, mặc định moet · Destination, default moet', 'moet')
  @Parameter('state', 'Trạng thái · State: queued, sent, waiting, acknowledged, rejected, withdrawn', 'rejected')
  @Parameter('kind', 'Loại bản ghi · Kind', 'learner')
  @Parameter('reason', 'Mã lý do · Code of the reason')
  @Parameter('school', 'Mã trường hoặc mã của trục · School code or hub id', 'X-20-001')
  @Limit()
  @Parameter('cursor', '`next` của trang trước · `next` of the page before')
  @Reason()
  @ApiOkResponse({ type: ExchangeRecordPage })
  records(@Caller() principal: Principal, @Query() query: RawQuery, @Headers('x-reason') reason: string | undefined): Promise<ExchangeRecordPage> {
    return this.lists.records(principal, query, reasonOf(reason));
  }

  @Get('differences')
  @Access(recordsAccess)
  @ApiEndpoint({ summary: 'Khác biệt tìm thấy khi so sánh, theo người hoặc bản ghi · Differences found by comparing, by person or record', problems: { 400: ['bad_parameter', 'cursor_invalid'], 403: ['scope_missing', 'province_not_covered'] } })
  @Parameter('province', 'Mã tỉnh · Province', '20')
  @Parameter('destination', 'Nơi nhận, mặc định civil-servants · Destination, default civil-servants', 'civil-servants')
  @Parameter('state', 'open, seen, resolved', 'open')
  @Parameter('sort', 'missing-there, missing-here, differs, missing, older, newer, unknown')
  @Limit()
  @Parameter('cursor', '`next` của trang trước · `next` of the page before')
  @Reason()
  @ApiOkResponse({ type: DifferencePage })
  differences(@Caller() principal: Principal, @Query() query: RawQuery, @Headers('x-reason') reason: string | undefined): Promise<DifferencePage> {
    return this.lists.differences(principal, query, reasonOf(reason));
  }

  @Post('differences/:id/mark')
  @HttpCode(200)
  @Access(workAccess)
  @ApiEndpoint({ summary: 'Đánh dấu một khác biệt đã xem, kèm ghi chú · Mark a difference as seen, with a remark', description: 'Neither side’s data is changed. A difference that becomes another one is open again. Audited.', path: { name: 'id', description: 'Mã khác biệt · Id of the difference', example: '019a93c2-6f1e-7000-8a55-0c1f6d2e9b10' }, problems: { 400: ['bad_parameter'], 403: ['scope_missing', 'province_not_covered'], 404: ['not_found'] } })
  @ApiOkResponse({ type: DifferenceResponse })
  mark(@Caller() principal: Principal, @Param('id') id: string, @Body() request: MarkDifferenceRequest): Promise<DifferenceResponse> {
    return this.lists.mark(principal, id, request);
  }

  @Get('matches/:hubId')
  @Access(matchAccess)
  @ApiEndpoint({ summary: 'Kết quả đối chiếu dân cư của một người học · Whether the population database knows a learner', description: 'matched, not-matched or not-checked with the reason. A destination that is off is not-checked, whatever it once said.', path: { name: 'hubId', description: 'Mã của trục · Hub id of the learner', example: '019a93c2-6f1e-7000-8a55-0c1f6d2e9b10' }, problems: { 400: ['bad_parameter'], 403: ['scope_missing', 'province_not_covered'], 404: ['not_found'] } })
  @Reason()
  @ApiOkResponse({ type: MatchResponse })
  match(@Caller() principal: Principal, @Param('hubId') hubId: string, @Headers('x-reason') reason: string | undefined): Promise<MatchResponse> {
    return this.lists.match(principal, hubId, reasonOf(reason));
  }
}
