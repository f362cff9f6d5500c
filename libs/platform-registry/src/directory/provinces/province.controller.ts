import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { access } from '../../domain/access-table.js';
import { docs } from '../../domain/endpoint-docs.js';
import { etagOf } from '../../domain/versions.js';
import { ProvinceListResponse, ProvinceResponse, toProvinceResponse } from './province.response.js';
import { ProvinceService } from './province.service.js';
import { PutProvinceRequest } from './put-province.request.js';

@ApiTags('provinces')
@Controller('api/registry/v1/provinces')
export class ProvinceController {
  constructor(private readonly provinces: ProvinceService) {}

  /** All 34, on one page. */
  @Get()
  @Access(access('GET /provinces'))
  @ApiEndpoint(docs('GET /provinces'))
  @ApiOkResponse({ type: ProvinceListResponse })
  async list(): Promise<ProvinceListResponse> {
    return { items: (await this.provinces.list()).map(toProvinceResponse), next: null };
  }

  @Get(':code')
  @Access(access('GET /provinces/{code}'))
  @ApiEndpoint(docs('GET /provinces/{code}'))
  @ApiOkResponse({ type: ProvinceResponse })
  async get(@Param('code') code: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ProvinceResponse> {
    const province = await this.provinces.get(code);
    void reply.header('etag', etagOf(province.version));
    return toProvinceResponse(province);
  }

  @Put(':code')
  @Access(access('PUT /provinces/{code}'))
  @ApiEndpoint(docs('PUT /provinces/{code}'))
  @ApiOkResponse({ type: ProvinceResponse })
  async put(
    @Caller() caller: Principal,
    @Param('code') code: string,
    @Body() request: PutProvinceRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProvinceResponse> {
    const province = await this.provinces.put(caller, code, request, ifMatch);
    void reply.header('etag', etagOf(province.version));
    return toProvinceResponse(province);
  }
}
