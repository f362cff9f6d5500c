import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { access } from '../domain/access-table.js';
import { docs } from '../domain/endpoint-docs.js';
import { etagOf } from '../domain/versions.js';
import { DesignationListService } from './designation-list.service.js';
import { ChangeDesignationRequest, ListDesignationsRequest, MakeDesignationRequest } from './designation.request.js';
import { DesignationPageResponse, DesignationResponse } from './designation.response.js';
import { DesignationService } from './designation.service.js';

@ApiTags('designations')
@Controller('api/registry/v1/designations')
export class DesignationController {
  constructor(
    private readonly designations: DesignationService,
    private readonly lists: DesignationListService,
  ) {}

  @Get()
  @Access(access('GET /designations'))
  @ApiEndpoint(docs('GET /designations'))
  @ApiOkResponse({ type: DesignationPageResponse })
  list(@Caller() caller: Principal, @Query() request: ListDesignationsRequest): Promise<DesignationPageResponse> {
    return this.lists.list(caller, request);
  }

  @Get(':id')
  @Access(access('GET /designations/{id}'))
  @ApiEndpoint(docs('GET /designations/{id}'))
  @ApiOkResponse({ type: DesignationResponse })
  async get(@Caller() caller: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<DesignationResponse> {
    const designation = await this.lists.get(caller, id);
    void reply.header('etag', etagOf(designation.version));
    return this.lists.view(designation);
  }

  @Post()
  @Access(access('POST /designations'))
  @ApiEndpoint(docs('POST /designations'))
  @ApiCreatedResponse({ type: DesignationResponse })
  async make(@Caller() caller: Principal, @Body() request: MakeDesignationRequest): Promise<DesignationResponse> {
    return this.lists.view(await this.designations.make(caller, request));
  }

  @Patch(':id')
  @Access(access('PATCH /designations/{id}'))
  @ApiEndpoint(docs('PATCH /designations/{id}'))
  @ApiOkResponse({ type: DesignationResponse })
  async change(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @Body() request: ChangeDesignationRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DesignationResponse> {
    const designation = await this.designations.change(caller, id, request, ifMatch);
    void reply.header('etag', etagOf(designation.version));
    return this.lists.view(designation);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Access(access('DELETE /designations/{id}'))
  @ApiEndpoint(docs('DELETE /designations/{id}'))
  end(@Caller() caller: Principal, @Param('id') id: string): Promise<void> {
    return this.designations.end(caller, id);
  }
}
