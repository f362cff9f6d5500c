import { Access, type AccessRule, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Body, Controller, Get, Headers, Inject, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { reasonOf } from '../../asking/reason.js';
import { EDUCATION_API } from '../lists.js';
import { CompletenessRuleRequest, CompletenessRulesRequest, QualityRecordsRequest, QualityRequest } from './quality.request.js';
import { CompletenessRuleItem, CompletenessRulePage, FailingPage, QualityAnswer } from './quality.response.js';
import { QualityReading } from './quality.service.js';

const area = 'own province; school: its own school; commune: its schools; clients: their schools';
/** Shares without a single record. */
const shares: AccessRule = { scopes: ['roster:read', 'steward', 'ioc:read'], roles: ['school', 'commune', 'division', 'department', 'auditor', 'office', 'leader'], area };
const failing: AccessRule = { scopes: ['roster:read', 'steward'], roles: ['school', 'commune', 'division', 'department'], area };
const deciding: AccessRule = { scopes: ['steward'], roles: ['department'], area: 'own province' };

/** Đúng, đủ, sạch, sống (R-11 to R-14; plan 1295, PL02 note 10). */
@ApiTags('quality')
@Controller(`${EDUCATION_API}/quality`)
export class QualityController {
  constructor(@Inject(QualityReading) private readonly reading: QualityReading) {}

  @Get()
  @Access(shares)
  @ApiOperation({
    summary: 'Đúng, đủ, sạch, sống hôm nay · Correct, complete, clean, alive as of today',
    description: 'Đếm theo bản ghi của từng nguồn; tỉ lệ trên cấp trường là Σ tử ÷ Σ mẫu. Cập nhật theo thay đổi, trễ vài giây · Counted by records as their sources hold them; a share above a school is Σ numerator ÷ Σ denominator. Follows changes within seconds.',
  })
  @ApiOkResponse({ type: QualityAnswer })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered')
  @ApiProblem(404, 'not_found')
  of(@Caller() principal: Principal, @Query() request: QualityRequest): Promise<QualityAnswer> {
    return this.reading.of(principal, request);
  }

  @Get('records')
  @Access(failing)
  @ApiOperation({ summary: 'Bản ghi chưa đạt · The records that fail', description: 'Với loại cá nhân, việc đọc được ghi vào nhật ký kiểm toán · Of personal kinds the read is audited.' })
  @ApiOkResponse({ type: FailingPage })
  @ApiProblem(400, 'bad_parameter', 'cursor_invalid')
  @ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered')
  @ApiProblem(404, 'not_found')
  records(@Caller() principal: Principal, @Query() request: QualityRecordsRequest, @Headers('x-reason') reason: string | undefined): Promise<FailingPage> {
    return this.reading.records(principal, request, reasonOf(reason));
  }

  @Get('completeness')
  @Access(shares)
  @ApiOperation({ summary: 'Các nhóm bắt buộc theo thời gian · Required groups over time' })
  @ApiOkResponse({ type: CompletenessRulePage })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  rules(@Caller() principal: Principal, @Query() { provinceCode }: CompletenessRulesRequest): Promise<CompletenessRulePage> {
    return this.reading.rules(principal, provinceCode);
  }

  @Put('completeness')
  @Access(deciding)
  @ApiOperation({ summary: 'Đặt các nhóm bắt buộc từ một ngày · Set the required groups from a day on', description: 'Không có quy định nào: bắt buộc mọi nhóm · Without a rule all groups are required.' })
  @ApiOkResponse({ type: CompletenessRuleItem })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  setRule(@Caller() principal: Principal, @Body() request: CompletenessRuleRequest): Promise<CompletenessRuleItem> {
    return this.reading.setRule(principal, request);
  }
}
