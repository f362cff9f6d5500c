import { Access, Caller, Public, type Principal } from '@lienthong/kit/access';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { access } from '../../domain/access-table.js';
import { docs } from '../../domain/endpoint-docs.js';
import { ClientListService } from './client-list.service.js';
import { ClientPageResponse, ClientResponse, ClientSecretResponse, RevocationListResponse, toClientResponse } from './client.response.js';
import { ClientService } from './client.service.js';
import { IssueClientRequest } from './issue-client.request.js';
import { ListClientsRequest } from './list-clients.request.js';

@ApiTags('clients')
@Controller('api/registry/v1/clients')
export class ClientController {
  constructor(
    private readonly clients: ClientService,
    private readonly lists: ClientListService,
  ) {}

  @Get()
  @Access(access('GET /clients'))
  @ApiEndpoint(docs('GET /clients'))
  @ApiOkResponse({ type: ClientPageResponse })
  list(@Caller() caller: Principal, @Query() request: ListClientsRequest): Promise<ClientPageResponse> {
    return this.lists.list(caller, request);
  }

  @Get('revocations')
  @ApiEndpoint({ summary: 'Đã thu hồi trong ngày · What was revoked in the last day, as every service asks for it' })
  @Public('ids and times only; every service reads it every 2 s, also one whose own token would be refused')
  @ApiOkResponse({ type: RevocationListResponse })
  async revocations(): Promise<RevocationListResponse> {
    return this.lists.revocations();
  }

  @Post()
  @Access(access('POST /clients'))
  @ApiEndpoint(docs('POST /clients'))
  @ApiCreatedResponse({ type: ClientSecretResponse })
  async issue(@Caller() caller: Principal, @Body() request: IssueClientRequest): Promise<ClientSecretResponse> {
    const { client, clientSecret } = await this.clients.issue(caller, request);
    return { ...toClientResponse(client), clientSecret };
  }

  @Post(':id/rotate')
  @HttpCode(200)
  @Access(access('POST /clients/{id}/rotate'))
  @ApiEndpoint(docs('POST /clients/{id}/rotate'))
  @ApiOkResponse({ type: ClientSecretResponse })
  async rotate(@Caller() caller: Principal, @Param('id') id: string): Promise<ClientSecretResponse> {
    const { client, clientSecret } = await this.clients.rotate(caller, id);
    return { ...toClientResponse(client), clientSecret };
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Access(access('POST /clients/{id}/revoke'))
  @ApiEndpoint(docs('POST /clients/{id}/revoke'))
  @ApiOkResponse({ type: ClientResponse })
  async revoke(@Caller() caller: Principal, @Param('id') id: string): Promise<ClientResponse> {
    return toClientResponse(await this.clients.revoke(caller, id));
  }
}
