import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { reasonOf } from '../../asking/reason.js';
import { STEWARD_ACCESS, STEWARD_API } from '../steward-access.js';
import { HandoversRequest, MissingRequest } from './handover.requests.js';
import { HandoverPage, MissingPage } from './handover.responses.js';
import { Handovers } from './handover.service.js';

/** A school changes its platform: how far the new one is. */
@ApiTags('handovers')
@Access(STEWARD_ACCESS)
@Controller(`${STEWARD_API}/handovers`)
export class HandoverController {
  constructor(@Inject(Handovers) private readonly handovers: Handovers) {}

  @Get()
  @ApiOperation({
    summary: 'Chuyển đổi nhà cung cấp theo trường · Hand-over from platform to platform, by school',
    description: 'Mỗi dòng: một trường, một loại, từ nền tảng cũ sang nền tảng được chỉ định; thiếu nhiều nhất trước · A row: one school, one kind, from an earlier platform to the designated one; most missing first. Bản ghi được nhận ra theo khoá chung, giữ cả lịch sử · Records are recognised by their key, history is kept. Kèm tổng theo trường và toàn bộ, đến khi xong · With sums by school and of all, until they are finished.',
  })
  @ApiOkResponse({ type: HandoverPage })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  list(@Caller() principal: Principal, @Query() request: HandoversRequest): Promise<HandoverPage> {
    return this.handovers.list(principal, request);
  }

  @Get('missing')
  @ApiOperation({ summary: 'Bản ghi nền tảng mới chưa có · Records that the new platform has not sent', description: 'Với loại cá nhân, việc đọc được ghi vào nhật ký kiểm toán · Of personal kinds the read is audited.' })
  @ApiOkResponse({ type: MissingPage })
  @ApiProblem(400, 'bad_parameter', 'cursor_invalid')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  missing(@Caller() principal: Principal, @Query() request: MissingRequest, @Headers('x-reason') reason: string | undefined): Promise<MissingPage> {
    return this.handovers.missing(principal, request, reasonOf(reason));
  }
}
