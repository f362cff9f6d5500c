import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { parametersOf, provinceOf, type RawQuery } from '../../asking/parameters.js';
import { askedProvince, askedProvinces, bound } from '../../asking/provinces.js';
import { ChangeDestinationRequest, RetryRequest } from './destination.request.js';
import { DestinationDetailResponse, DestinationListResponse } from './destination.response.js';
import { Destinations } from './destinations.service.js';
import { EXCHANGE_API, settingsAccess, standingAccess, workAccess } from './exchange-access.js';

const PATH = { name: 'id', description: 'Nơi nhận · Destination: moet, province, population, civil-servants', example: 'moet' };
const Province = (): MethodDecorator => ApiQuery({ name: 'province', required: false, description: 'Mã tỉnh; quản trị viên cần nêu · Province; administrators have to name it', example: '20' });
const problems = { 400: ['bad_parameter'], 403: ['scope_missing', 'province_not_covered'], 404: ['not_found'] };

/** Whom the hub hands records on to, and how that stands. */
@ApiTags('exchange')
@Controller(`${EXCHANGE_API}/destinations`)
export class DestinationsController {
  constructor(@Inject(Destinations) private readonly destinations: Destinations) {}

  @Get()
  @Access(standingAccess)
  @ApiEndpoint({ summary: 'Tình trạng đồng bộ với Bộ, tỉnh, CSDL dân cư, phần mềm cán bộ · State of sync to the ministry and others', description: 'Four destinations a province, off until somebody switches them on. Settings are shown to the department and administrators only.', problems: { 400: ['bad_parameter'], 403: ['scope_missing', 'province_not_covered'] } })
  @Province()
  @ApiOkResponse({ type: DestinationListResponse })
  async list(@Caller() principal: Principal, @Query() query: RawQuery): Promise<DestinationListResponse> {
    return { items: await this.destinations.list(principal, bound(askedProvinces(principal, provinceOf(parametersOf(query, ['province']).province)))) };
  }

  @Get(':id')
  @Access(standingAccess)
  @ApiEndpoint({ summary: 'Một nơi nhận, kèm lý do bị từ chối · One destination, with rejected records by reason', path: PATH, problems })
  @Province()
  @ApiOkResponse({ type: DestinationDetailResponse })
  one(@Caller() principal: Principal, @Param('id') id: string, @Query() query: RawQuery): Promise<DestinationDetailResponse> {
    return this.destinations.one(principal, provinceIn(principal, query), id);
  }

  @Put(':id')
  @Access(settingsAccess)
  @ApiEndpoint({ summary: 'Bật, tắt, đặt địa chỉ và khoá · Switch on or off, set address and secret', description: 'What is left out stays, null takes a setting away. The secret is write-only. `If-Match` takes the `version` that was read. Switching on queues all that is there. Audited.', path: PATH, ifMatch: true, problems })
  @Province()
  @ApiOkResponse({ type: DestinationDetailResponse })
  async change(@Caller() principal: Principal, @Param('id') id: string, @Query() query: RawQuery, @Body() request: ChangeDestinationRequest, @Headers('if-match') ifMatch: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<DestinationDetailResponse> {
    const changed = await this.destinations.change(principal, provinceIn(principal, query), id, request, ifMatch);
    void reply.header('etag', `"${changed.version}"`);
    return changed;
  }

  @Post(':id/reconcile')
  @HttpCode(200)
  @Access(workAccess)
  @ApiEndpoint({ summary: 'Đối soát với nơi nhận · Compare with what the destination holds', description: 'Runs in the background. Differences are listed and queued again; the population database is asked about everybody again; civil servants are compared anew. Audited.', path: PATH, problems: { ...problems, 409: ['conflict'] } })
  @Province()
  @ApiOkResponse({ type: DestinationDetailResponse })
  reconcile(@Caller() principal: Principal, @Param('id') id: string, @Query() query: RawQuery): Promise<DestinationDetailResponse> {
    return this.destinations.reconcile(principal, provinceIn(principal, query), id);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Access(workAccess)
  @ApiEndpoint({ summary: 'Gửi lại bản ghi bị từ chối, hoặc xem lại toàn bộ · Try rejected records again, or look at everything anew', description: 'Ends a pause too. What the destination has acknowledged already is not sent again. Audited.', path: PATH, problems: { ...problems, 409: ['conflict'] } })
  @Province()
  @ApiOkResponse({ type: DestinationDetailResponse })
  retry(@Caller() principal: Principal, @Param('id') id: string, @Query() query: RawQuery, @Body() request?: RetryRequest): Promise<DestinationDetailResponse> {
    return this.destinations.retry(principal, provinceIn(principal, query), id, request ?? {});
  }
}

function provinceIn(principal: Principal, query: RawQuery): string {
  return askedProvince(principal, provinceOf(parametersOf(query, ['province']).province));
}
