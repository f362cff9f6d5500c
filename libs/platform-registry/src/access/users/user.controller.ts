import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { access } from '../../domain/access-table.js';
import { docs } from '../../domain/endpoint-docs.js';
import { etagOf } from '../../domain/versions.js';
import { ChangeUserRequest, CreateUserRequest, ListUsersRequest, SetPasswordRequest } from './user.request.js';
import { toUserResponse, UserPageResponse, UserPasswordResponse, UserResponse } from './user.response.js';
import { UserService, type AccountWithPassword } from './user.service.js';

@ApiTags('users')
@Controller('api/registry/v1/users')
export class UserController {
  constructor(private readonly users: UserService) {}

  @Get()
  @Access(access('GET /users'))
  @ApiEndpoint(docs('GET /users'))
  @ApiOkResponse({ type: UserPageResponse })
  list(@Caller() caller: Principal, @Query() request: ListUsersRequest): Promise<UserPageResponse> {
    return this.users.list(caller, request);
  }

  @Get(':id')
  @Access(access('GET /users/{id}'))
  @ApiEndpoint(docs('GET /users/{id}'))
  @ApiOkResponse({ type: UserResponse })
  async get(@Caller() caller: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<UserResponse> {
    const account = await this.users.get(caller, id);
    void reply.header('etag', etagOf(account.version));
    return toUserResponse(account);
  }

  @Post()
  @Access(access('POST /users'))
  @ApiEndpoint(docs('POST /users'))
  @ApiCreatedResponse({ type: UserPasswordResponse })
  async create(@Caller() caller: Principal, @Body() request: CreateUserRequest): Promise<UserPasswordResponse> {
    return withPassword(await this.users.create(caller, request));
  }

  @Patch(':id')
  @Access(access('PATCH /users/{id}'))
  @ApiEndpoint(docs('PATCH /users/{id}'))
  @ApiOkResponse({ type: UserResponse })
  async change(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @Body() request: ChangeUserRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserResponse> {
    const account = await this.users.change(caller, id, request, ifMatch);
    void reply.header('etag', etagOf(account.version));
    return toUserResponse(account);
  }

  @Post(':id/password')
  @HttpCode(200)
  @Access(access('POST /users/{id}/password'))
  @ApiEndpoint(docs('POST /users/{id}/password'))
  @ApiOkResponse({ type: UserPasswordResponse })
  async setPassword(@Caller() caller: Principal, @Param('id') id: string, @Body() request: SetPasswordRequest): Promise<UserPasswordResponse> {
    return withPassword(await this.users.setPassword(caller, id, request.password));
  }
}

function withPassword({ account, password }: AccountWithPassword): UserPasswordResponse {
  return { ...toUserResponse(account), ...(password === undefined ? {} : { password }) };
}
