import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { access } from '../../domain/access-table.js';
import { docs } from '../../domain/endpoint-docs.js';
import { toUserResponse, UserResponse } from './user.response.js';
import { UserService } from './user.service.js';

@ApiTags('users')
@Controller('api/registry/v1/me')
export class MeController {
  constructor(private readonly users: UserService) {}

  /** The signed-in person. */
  @Get()
  @Access(access('GET /me'))
  @ApiEndpoint(docs('GET /me'))
  @ApiOkResponse({ type: UserResponse })
  async me(@Caller() caller: Principal): Promise<UserResponse> {
    return toUserResponse(await this.users.get(caller, caller.subject));
  }
}
