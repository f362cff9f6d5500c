import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Body, Controller, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { access } from '../../domain/access-table.js';
import { docs } from '../../domain/endpoint-docs.js';
import { etagOf } from '../../domain/versions.js';
import { PlatformListService } from './platform-list.service.js';
import { ChangePlatformRequest, ListPlatformsRequest, RegisterPlatformRequest } from './platform.request.js';
import { PlatformDetailResponse, PlatformPageResponse, PlatformResponse, toPlatformDetailResponse, toPlatformResponse } from './platform.response.js';
import { PlatformService } from './platform.service.js';

@ApiTags('platforms')
@Controller('api/registry/v1/platforms')
export class PlatformController {
  constructor(
    private readonly platforms: PlatformService,
    private readonly lists: PlatformListService,
  ) {}

  @Get()
  @Access(access('GET /platforms'))
  @ApiEndpoint(docs('GET /platforms'))
  @ApiOkResponse({ type: PlatformPageResponse })
  list(@Caller() caller: Principal, @Query() request: ListPlatformsRequest): Promise<PlatformPageResponse> {
    return this.lists.list(caller, request);
  }

  @Get(':id')
  @Access(access('GET /platforms/{id}'))
  @ApiEndpoint(docs('GET /platforms/{id}'))
  @ApiOkResponse({ type: PlatformDetailResponse })
  async get(@Caller() caller: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PlatformDetailResponse> {
    const { platform, certification } = await this.lists.get(caller, id);
    void reply.header('etag', etagOf(platform.version));
    return toPlatformDetailResponse(platform, certification);
  }

  @Post()
  @Access(access('POST /platforms'))
  @ApiEndpoint(docs('POST /platforms'))
  @ApiCreatedResponse({ type: PlatformResponse })
  async register(@Caller() caller: Principal, @Body() request: RegisterPlatformRequest): Promise<PlatformResponse> {
    return toPlatformResponse(await this.platforms.register(caller, request));
  }

  @Patch(':id')
  @Access(access('PATCH /platforms/{id}'))
  @ApiEndpoint(docs('PATCH /platforms/{id}'))
  @ApiOkResponse({ type: PlatformResponse })
  async change(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @Body() request: ChangePlatformRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlatformResponse> {
    const platform = await this.platforms.change(caller, id, request, ifMatch);
    void reply.header('etag', etagOf(platform.version));
    return toPlatformResponse(platform);
  }
}
