import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { LIKENESS_RULES, OTHER_REASONS } from '../../domain/identity/likeness-rules.js';
import type { RawQuery } from '../../asking/parameters.js';
import { PAGE } from '../ask.js';
import { reasonOf } from '../../asking/reason.js';
import { STEWARDS } from '../who.js';
import { ReviewComparison, ReviewItem, ReviewPage } from './review.response.js';
import { ReviewList } from './review-list.service.js';

const reason = ApiHeader({ name: 'X-Reason', required: false, description: 'Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8' });

/** Who may be who: pairs that look alike, records that contradict, records whose agreement is gone. */
@ApiTags('identities')
@Access(STEWARDS)
@ApiExtraModels(ReviewComparison)
@Controller('api/education/v1/identities/review')
export class IdentityReviewController {
  constructor(@Inject(ReviewList) private readonly list: ReviewList) {}

  @Get()
  @ApiOperation({
    summary: 'Danh sách rà soát định danh, chờ lâu nhất trước · The identity review list, longest waiting first',
    description: 'Every item shows its sides beside each other, how each field stands, and why it is here: which fields agree, which differ, how often the name is borne. No score: a person decides. Every read is written into the audit trail.',
  })
  @ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: PAGE.most, default: PAGE.usual } })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` của trang trước · `next` of the page before' })
  @ApiQuery({ name: 'kind', required: false, description: 'Loại bản ghi · Kind of people', example: 'learner' })
  @ApiQuery({ name: 'reason', required: false, enum: [...LIKENESS_RULES, ...OTHER_REASONS].map((one) => one.code), description: 'Lý do · Why it is on the list' })
  @ApiQuery({ name: 'school', required: false, description: 'Mã trường hoặc mã của trục · School code or hub id', example: 'X-20-001' })
  @ApiQuery({ name: 'minAgeDays', required: false, description: 'Chờ ít nhất số ngày · Waiting at least so many days', example: '7' })
  @ApiQuery({ name: 'state', required: false, enum: ['open', 'decided'], description: 'Mặc định open · open by default' })
  @ApiQuery({ name: 'person', required: false, description: 'Chỉ của người này · Only of this person' })
  @ApiQuery({ name: 'province', required: false, description: 'Mã tỉnh, chỉ cần cho quản trị · Province, for administrators only', example: '20' })
  @reason
  @ApiOkResponse({ type: ReviewPage })
  @ApiProblem(400, 'bad_parameter', 'cursor_invalid')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  page(@Caller() principal: Principal, @Query() query: RawQuery, @Headers('x-reason') why: string | undefined): Promise<ReviewPage> {
    return this.list.page(principal, query, reasonOf(why));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một mục rà soát · One item of the list', description: 'Also one that has been decided on, as its people are today.' })
  @reason
  @ApiOkResponse({ type: ReviewItem })
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  one(@Caller() principal: Principal, @Param('id') id: string, @Headers('x-reason') why: string | undefined): Promise<ReviewItem> {
    return this.list.one(principal, id, reasonOf(why));
  }
}
