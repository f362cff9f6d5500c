import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EDUCATION_API } from '../lists.js';
import { GiftedRequest } from './gifted.request.js';
import { GiftedPage } from './gifted.response.js';
import { Gifted } from './gifted.service.js';

/** Gifted learners, for those whose work it is and for a purpose that is said. */
@ApiTags('records')
@Access({ scopes: ['steward'], roles: ['department'], area: 'own province; only with a written purpose' })
@Controller(`${EDUCATION_API}/learners/gifted`)
export class GiftedController {
  constructor(@Inject(Gifted) private readonly gifted: Gifted) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Danh sách học sinh năng khiếu, theo mục đích · Gifted learners, for a purpose',
    description: 'Học sinh được ghi nhận năng khiếu hoặc giải trong năm học. Không có mục đích thì bị từ chối; mỗi trang một dòng nhật ký kèm mục đích. · Learners noted with a talent or an award in the school year. Refused without a purpose; every page is in the audit trail with it.',
  })
  @ApiOkResponse({ type: GiftedPage })
  @ApiProblem(400, 'bad_parameter', 'cursor_invalid')
  @ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered')
  @ApiProblem(404, 'unknown_kind')
  page(@Caller() caller: Principal, @Body() request: GiftedRequest): Promise<GiftedPage> {
    return this.gifted.page(caller, request);
  }
}
