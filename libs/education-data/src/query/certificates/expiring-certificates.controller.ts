import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem, PAGE_DEFAULT, PAGE_LIMIT } from '@lienthong/kit/http';
import { codesOf } from '@lienthong/vocabulary';
import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { RawQuery } from '../../asking/parameters.js';
import { reasonOf } from '../../asking/reason.js';
import { digitalCertificate } from '../../records/digital-certificate.kind.js';
import { kindPage, parameter, reason } from '../endpoints/list-docs.js';
import { EDUCATION_API, listOf } from '../lists.js';
import type { HubItem, Page } from '../show/hub-item.js';
import { accessOf } from '../who/list-access.js';
import { ReadableKinds } from '../who/readable-kinds.js';
import { EXPIRING_DAYS, ExpiringCertificates, MOST_EXPIRING_DAYS } from './expiring-certificates.service.js';

const list = listOf(digitalCertificate.name);

/** Digital certificates that run out soon, for those who have them renewed. */
@ApiTags('records')
@Access(accessOf(digitalCertificate))
@Controller(`${EDUCATION_API}/${list}/expiring`)
export class ExpiringCertificatesController {
  constructor(
    @Inject(ReadableKinds) private readonly kinds: ReadableKinds,
    @Inject(ExpiringCertificates) private readonly expiring: ExpiringCertificates,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Chứng thư số sắp hết hạn · Digital certificates that run out soon',
    description: 'Chứng thư đang hiệu lực có ngày cuối từ hôm nay đến hết số ngày, gần nhất trước; đã thu hồi, tạm dừng, đã hết hạn thì không có. Việc đọc được ghi vào nhật ký. · Active certificates whose last day is today or within the days, soonest first; none that is revoked, suspended or over. The read is audited.',
  })
  @ApiQuery({ name: 'days', required: false, description: 'Trong bao nhiêu ngày tới · Within so many days', schema: { type: 'integer', minimum: 0, maximum: MOST_EXPIRING_DAYS, default: EXPIRING_DAYS } })
  @ApiQuery({ name: 'holder', required: false, description: 'Người giữ · Holder', schema: { type: 'string', enum: [...codesOf('certificateHolder')] } })
  @(parameter('school', 'Mã trường hoặc mã của trục · School code or hub id', 'X-20-001'))
  @(parameter('commune', 'Mã xã hiện nay · Commune of today', '05977'))
  @(parameter('province', 'Mã tỉnh · Province', '20'))
  @ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT } })
  @(parameter('cursor', '`next` của trang trước · `next` of the page before'))
  @reason
  @kindPage(digitalCertificate)
  @ApiProblem(400, 'bad_parameter', 'cursor_invalid')
  @ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered')
  async page(@Caller() principal: Principal, @Query() query: RawQuery, @Headers('x-reason') why: string | undefined): Promise<Page<HubItem>> {
    return this.expiring.page(principal, await this.kinds.byList(list, principal), query, reasonOf(why));
  }
}
