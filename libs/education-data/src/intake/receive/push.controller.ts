import { Readable } from 'node:stream';
import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Controller, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PushService } from './push.service.js';

/** The front door: `POST /api/education/v1/pushes/{kind}`. */
@ApiTags('pushes')
@Controller('api/education/v1/pushes')
export class PushController {
  constructor(@Inject(PushService) private readonly pushes: PushService) {}

  @Post(':kind')
  @Access({ scopes: ['push'], area: "the client's platform, province, kinds and schools" })
  @ApiOperation({ summary: 'Gửi bản ghi · Push records', description: 'One record a line (NDJSON), a JSON array, or CSV with a heading row; gzip accepted. Kinds and their fields: GET /kinds.' })
  @ApiConsumes('application/x-ndjson', 'application/json', 'text/csv')
  @ApiParam({ name: 'kind', example: 'learner' })
  @ApiQuery({ name: 'dryRun', required: false, enum: ['true', 'false'], description: 'All checks, nothing kept' })
  @ApiQuery({ name: 'mode', required: false, enum: ['delta', 'full'] })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Kept 7 days per client, kind and query' })
  @ApiHeader({ name: 'Prefer', required: false, description: 'wait=N, N up to 60 seconds' })
  @ApiHeader({ name: 'Content-Encoding', required: false, description: 'gzip' })
  @ApiResponse({ status: 200, description: 'All outcomes are known, or a dry run' })
  @ApiResponse({ status: 202, description: 'Kept; Location names the receipt' })
  @ApiProblem(400, 'malformed_body', 'bad_parameter')
  @ApiProblem(401, 'token_invalid', 'unreadable_token', 'client_revoked')
  @ApiProblem(403, 'scope_missing', 'kind_not_covered', 'province_not_covered', 'platform_not_active', 'school_not_covered')
  @ApiProblem(404, 'unknown_kind')
  @ApiProblem(409, 'conflict')
  @ApiProblem(413, 'body_too_large', 'inflated_too_large', 'too_many_records')
  @ApiProblem(415, 'media_type_unsupported')
  @ApiProblem(422, 'idempotency_key_reused', 'roster_shrunk', 'full_mode_not_offered')
  @ApiProblem(429, 'too_many_requests')
  @ApiProblem(503, 'busy')
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
