import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { codesOf } from '@lienthong/vocabulary';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { RawQuery } from '../../asking/parameters.js';
import { EDUCATION_API } from '../lists.js';
import { sumsAccess } from '../who/list-access.js';
import { credentialsSum } from './credentials.sum.js';
import { inventorySum } from './inventory.sum.js';
import { PlatformUsePage } from './platform-use.response.js';
import { PlatformUse } from './platform-use.service.js';
import { ResourceUse } from './resource-use.service.js';
import { signingSum } from './signing.sum.js';
import { CountDocs, levelParameter, pageParameters, platformParameter, spanParameters, SumDocs, yearParameter } from './sums-docs.js';
import { CredentialSumPage, InventorySumPage, ResourceUseAnswer, SigningSumPage } from './sums.response.js';
import { Sums } from './sums.service.js';

/** Records counted by place when somebody asks: inventory, credentials, who may sign, use of resources and of a platform. Nobody is in it. */
@ApiTags('sums')
@Access(sumsAccess)
@Controller(`${EDUCATION_API}/sums`)
export class SumsController {
  constructor(
    @Inject(Sums) private readonly sums: Sums,
    @Inject(ResourceUse) private readonly uses: ResourceUse,
    @Inject(PlatformUse) private readonly platforms: PlatformUse,
  ) {}

  @Get('inventory')
  @SumDocs(InventorySumPage, 'Phòng và thiết bị: tổng hợp · Rooms and equipment: sums', 'Theo loại và tình trạng: số lượng, còn dùng được, cần có, và bao nhiêu bản ghi đã quá hạn xác nhận. · By type and state: how many there are, work, are needed, and how many records nobody has confirmed for long.', [
    ApiQuery({ name: 'kind', required: false, description: 'Chỉ phòng hoặc chỉ thiết bị · Only rooms or only equipment', schema: { type: 'string', enum: ['room', 'equipment'] } }),
    ApiQuery({ name: 'type', required: false, description: 'Chỉ loại này · Only this type', example: 'computer-room', schema: { type: 'string', enum: [...new Set([...codesOf('roomType'), ...codesOf('equipmentType')])] } }),
    ApiQuery({ name: 'olderThan', required: false, description: 'Quá hạn sau số ngày này kể từ lần xác nhận cuối; mặc định theo loại bản ghi · Days after the last confirmation from which a record is overdue; default that of the kind', schema: { type: 'integer', minimum: 1, maximum: 3660 } }),
  ])
  inventory(@Caller() principal: Principal, @Query() query: RawQuery): Promise<InventorySumPage> {
    return this.sums.page(principal, inventorySum, query);
  }

  @Get('credentials')
  @SumDocs(CredentialSumPage, 'Học bạ số, văn bằng: tổng hợp theo năm học · Transcripts and diplomas: sums of a school year', 'Học bạ đã khoá sổ, đã ký, còn thiếu; văn bằng đã cấp, đã thu hồi. Học bạ tính theo trạng thái hôm nay, văn bằng theo ngày cấp và ngày thu hồi. · Transcripts closed, signed, missing; diplomas issued, revoked. Transcripts by their state of today, diplomas by the days of issue and revocation.', [yearParameter])
  credentials(@Caller() principal: Principal, @Query() query: RawQuery): Promise<CredentialSumPage> {
    return this.sums.page(principal, credentialsSum, query);
  }

  @Get('signing')
  @SumDocs(SigningSumPage, 'Chứng thư số: độ phủ hôm nay · Digital certificates: coverage today', 'Một chứng thư ký được đến hết ngày hết hạn, đã thu hồi thì đến trước ngày thu hồi, tạm dừng thì không. · A certificate signs to the end of its last day, a revoked one up to the day before, a suspended one not at all.')
  signing(@Caller() principal: Principal, @Query() query: RawQuery): Promise<SigningSumPage> {
    return this.sums.page(principal, signingSum, query);
  }

  @Get('resource-use')
  @CountDocs(ResourceUseAnswer, 'Học liệu số: lượt sử dụng theo môn và khối · Learning resources: uses by subject and grade', 'Đếm các hoạt động có nêu học liệu trong năm học; một học liệu ở hai kho là một. · Counts the acts of the school year that name a resource; one that two repositories offer is one.', [
    yearParameter,
    ApiQuery({ name: 'subject', required: false, description: 'Chỉ môn này · Only this subject', schema: { type: 'string', enum: [...codesOf('subject')] } }),
    ApiQuery({ name: 'grade', required: false, description: 'Chỉ khối này · Only this grade', schema: { type: 'string', enum: [...codesOf('grade')] } }),
  ])
  resourceUse(@Caller() principal: Principal, @Query() query: RawQuery): Promise<ResourceUseAnswer> {
    return this.uses.of(principal, query);
  }

  @Get('platform-use')
  @CountDocs(
    PlatformUsePage,
    'Mức độ sử dụng một nền tảng, nhất là nền tảng thí điểm · Use of a platform, above all of a pilot',
    'Theo trường: học sinh, giáo viên đã dùng trên tổng số, lượt học, lượt thi, lượt dùng học liệu, số phút. Đếm các hoạt động nền tảng đã gửi; kỳ không có hoạt động nào thì lấy bản tổng hợp của kỳ. Trường không dùng có dòng với số 0. · By school: learners and teachers who used it of all, lessons, tests, uses of resources, minutes. Counts the acts that the platform sent; a term without any is read from its summary. A school that does not use it has a row of zeros.',
    [platformParameter, ...spanParameters, levelParameter, ...pageParameters],
    ['cursor_invalid'],
  )
  platformUse(@Caller() principal: Principal, @Query() query: RawQuery): Promise<PlatformUsePage> {
    return this.platforms.page(principal, query);
  }
}
