import { Readable } from 'node:stream';
import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { Controller, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PushDocs } from '../documents/push-docs.js';
import { PushService } from './push.service.js';

/** The front door: `POST /api/education/v1/pushes/{kind}`. */
@ApiTags('pushes')
@Controller('api/education/v1/pushes')
export class PushController {
  constructor(@Inject(PushService) private readonly pushes: PushService) {}

  @Post(':kind')
  @Access({ scopes: ['push'], area: "the client's platform, province, kinds and schools" })
  @PushDocs()
  async push(
    @Param('kind') kindName: string,
    @Query() query: Record<string, string | string[]>,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const source = request.body instanceof Readable ? request.body : request.raw;
    const answer = await this.pushes.receive({ kindName, principal, headers: request.headers, query }, source);
    reply.status(answer.status).headers(answer.headers);
    return answer.body;
  }
}
