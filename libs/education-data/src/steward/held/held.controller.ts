import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { reasonOf } from '../../asking/reason.js';
import { STEWARD_ACCESS, STEWARD_API } from '../steward-access.js';
import { HeldDecisionRequest, HeldDecisionsRequest, HeldFilter, HeldListRequest } from './held.requests.js';
import { HeldCausePage, HeldDecisionResponse, HeldDecisionsResponse, HeldDetail, HeldPage } from './held.responses.js';
import { HeldRecords } from './held.service.js';

const id = ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

/** Records that wait: held until a person decides, parked until what they refer to is there. */
@ApiTags('held')
@Access(STEWARD_ACCESS)
@Controller(`${STEWARD_API}/held`)
export class HeldController {
  constructor(@Inject(HeldRecords) private readonly held: HeldRecords) {}

  @Get()
  @ApiOperation({ summary: 'Bản ghi chờ, cũ nhất trước · Records that wait, oldest first', description: 'held: chờ người quyết định; parked: chờ bản ghi khác, sau 30 ngày là mồ côi (overdue) · held: a person decides; parked: another record is awaited, after 30 days an orphan (overdue). Đọc được ghi vào nhật ký kiểm toán · Reads are audited.' })
  @ApiOkResponse({ type: HeldPage })
  @ApiProblem(400, 'bad_parameter', 'cursor_invalid')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  list(@Caller() principal: Principal, @Query() request: HeldListRequest, @Headers('x-reason') reason: string | undefined): Promise<HeldPage> {
    return this.held.page(principal, request, reasonOf(reason));
  }

  @Get('causes')
  @ApiOperation({ summary: 'Theo nguyên nhân, nhiều nhất trước · By cause, the most first', description: 'Tối đa 1.000 nguyên nhân, một trang · 1,000 causes at most, one page' })
  @ApiOkResponse({ type: HeldCausePage })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  causes(@Caller() principal: Principal, @Query() filter: HeldFilter): Promise<HeldCausePage> {
    return this.held.causes(principal, filter);
  }

  @Get(':id')
  @id
  @ApiOperation({ summary: 'Một bản ghi chờ với nội dung · One waiting record with its content' })
  @ApiOkResponse({ type: HeldDetail })
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  one(@Caller() principal: Principal, @Param('id') recordId: string, @Headers('x-reason') reason: string | undefined): Promise<HeldDetail> {
    return this.held.one(principal, recordId, reasonOf(reason));
  }

  @Post('decisions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Quyết định theo nguyên nhân · Decide by cause', description: 'Mọi bản ghi của nguyên nhân chưa ai quyết định; các bản ghi được thả theo thứ tự của trường · All records of the cause that nobody has decided yet; they are released in the order of their school. Bấm hai lần không hại · Safe when pressed twice.' })
  @ApiOkResponse({ type: HeldDecisionsResponse })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(409, 'conflict')
  decideAll(@Caller() principal: Principal, @Body() request: HeldDecisionsRequest): Promise<HeldDecisionsResponse> {
    return this.held.decideAll(principal, request);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @id
  @ApiOperation({
    summary: 'Quyết định một bản ghi · Decide on one record',
    description: 'accept: bản ghi vào hợp nhất đúng thứ tự, kết quả và biên nhận chuyển theo; reject: kết thúc là rejected. Ghi nhật ký ai và vì sao · accept: it goes into the merge in order, outcome and receipt move; reject: it ends as rejected. Audited with who and why.',
  })
  @ApiOkResponse({ type: HeldDecisionResponse })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  @ApiProblem(409, 'conflict')
  decide(@Caller() principal: Principal, @Param('id') recordId: string, @Body() request: HeldDecisionRequest): Promise<HeldDecisionResponse> {
    return this.held.decide(principal, recordId, request);
  }
}
