import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem, PAGE_DEFAULT, PAGE_LIMIT } from '@lienthong/kit/http';
import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { RawQuery } from '../../asking/parameters.js';
import { reasonOf } from '../../asking/reason.js';
import { EDUCATION_API } from '../lists.js';
import { changesAccess } from '../who/list-access.js';
import { ChangePage } from './change.response.js';
import { Changes } from './changes.service.js';

/** Every change of hub records in order, for those who keep a copy. */
@ApiTags('changes')
@Access(changesAccess)
@Controller(`${EDUCATION_API}/changes`)
export class ChangesController {
  constructor(@Inject(Changes) private readonly changes: Changes) {}

  @Get()
  @ApiOperation({
    summary: 'Dòng thay đổi theo thứ tự, cả huỷ và đổi khoá · The change feed in order, cancels and changed keys included',
    description: 'From the beginning without `after`. `after=latest` gives no item, only where the feed ends now.',
  })
  @ApiQuery({ name: 'after', required: false, description: 'Vị trí đã đọc đến, hoặc latest · Position read up to, or latest', schema: { type: 'string', pattern: '^([0-9]{1,24}|latest)$' }, example: '17000042' })
  @ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT } })
  @ApiQuery({ name: 'kind', required: false, description: 'Chỉ loại này · Only this kind', schema: { type: 'string', pattern: '^[a-z][a-z-]*$' }, example: 'learner' })
  @ApiQuery({ name: 'province', required: false, description: 'Mã tỉnh · Province', schema: { type: 'string', pattern: '^[0-9]{2}$' }, example: '20' })
  @ApiOkResponse({ type: ChangePage })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  page(@Caller() principal: Principal, @Query() query: RawQuery, @Headers('x-reason') reason: string | undefined): Promise<ChangePage> {
    return this.changes.page(principal, query, reasonOf(reason));
  }
}
