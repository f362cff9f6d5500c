import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReorganisationRequest, ReorganisationsRequest } from './reorganisation.requests.js';
import { Reorganisation, ReorganisationPage } from './reorganisation.responses.js';
import { Reorganisations } from './reorganisation.service.js';

/** Units and schools are merged, split, renamed, moved, closed: entered as data, with the day and the decision. */
@ApiTags('places')
@Access({ scopes: ['steward'], roles: ['department'], area: 'own province' })
@Controller('api/education/v1/reorganisations')
export class ReorganisationController {
  constructor(@Inject(Reorganisations) private readonly reorganisations: Reorganisations) {}

  @Get()
  @ApiOperation({ summary: 'Các lần sắp xếp đã nhập, mới nhất trước · Reorganisations entered, newest first' })
  @ApiOkResponse({ type: ReorganisationPage })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  list(@Caller() principal: Principal, @Query() request: ReorganisationsRequest): Promise<ReorganisationPage> {
    return this.reorganisations.page(principal, request);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Nhập một lần sắp xếp · Enter a reorganisation',
    description:
      'Đơn vị: trạng thái cũ kết thúc ngày hôm trước, trạng thái mới bắt đầu từ ngày có hiệu lực; đơn vị cấp dưới theo đơn vị nhận (nhập), lên cấp trên (giải thể), hoặc theo takes (tách). Trường: mã cũ và lịch sử giữ nguyên, trường đóng nêu trường kế thừa, trường nhận mang mã cũ. Nhập trường: từ ngày có hiệu lực lớp và ghi danh của năm học đang diễn ra và học sinh theo trường nhận, không phải gửi lại; điểm và điểm danh đã ghi ở lại; bản ghi gửi sau theo mã cũ thuộc trường nhận. Tách trường không nói học sinh nào đi đâu: các em ở lại trường giữ mã (hoặc trường đã đóng) đến khi được gửi. Gửi lại cùng nội dung không làm gì thêm. Ghi nhật ký. · Units: the old state ends the day before, the new one begins; units below go to the target (merge), one up (close) or by takes (split). Schools: codes and history stay, a closed one names its successors, who takes over bears the old codes. Of a merge, learners and the classes and enrolments of the school year in course follow from that day without being sent again; marks stay where they were recorded; records that come later under the old code belong to the school that took over. A split does not say which child goes where: they stay with the school that keeps the code (or the closed one) until they are sent. The same again changes nothing. Audited.',
  })
  @ApiOkResponse({ type: Reorganisation })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(409, 'conflict')
  @ApiProblem(422, 'unit_not_in_force', 'required_missing', 'not_applicable', 'unknown_code')
  enter(@Caller() principal: Principal, @Body() request: ReorganisationRequest): Promise<Reorganisation> {
    return this.reorganisations.enter(principal, request);
  }
}
