import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ProblemError } from '@lienthong/kit/errors';
import { ApiProblem } from '@lienthong/kit/http';
import { isHubId } from '@lienthong/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Certification, CertificationPage, StartCertificationRequest, toCertification } from './certification.response.js';
import { CertificationService } from './certification.service.js';

const PATH = 'api/education/v1/certifications';
const id = ApiParam({ name: 'certificationId', schema: { type: 'string', format: 'uuid' } });
const VENDORS = { scopes: ['push'], roles: ['vendor'], area: "own platform's clients" };
const READERS = { scopes: ['push'], roles: ['vendor', 'department'], area: "own platform's runs; the department: its province" };

/** Conformance runs: a vendor's system shows that it speaks with the hub as it should, and the hub looks on. */
@ApiTags('certifications')
@Controller(PATH)
export class CertificationController {
  constructor(@Inject(CertificationService) private readonly runs: CertificationService) {}

  @Post()
  @Access(VENDORS)
  @ApiOperation({
    summary: 'Bắt đầu kiểm tra kết nối của một tài khoản · Begin a conformance run of a client',
    description: 'Trục xem hệ thống của bên gửi thật sự làm gì với dữ liệu của chính mình; trong lần kiểm tra, một lần gửi bị trả 429 và một lần 401. · The hub looks on what the sender’s system really does with data of its own; in the run one push is answered 429 and one 401. One run a client at a time.',
  })
  @ApiBody({ type: StartCertificationRequest, required: false })
  @ApiCreatedResponse({ type: Certification, headers: { Location: { schema: { type: 'string' }, description: 'Địa chỉ của lần kiểm tra · Address of the run' } } })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(404, 'not_found')
  @ApiProblem(409, 'conflict')
  async start(@Caller() caller: Principal, @Res({ passthrough: true }) reply: FastifyReply, @Body() request?: StartCertificationRequest): Promise<Certification> {
    const run = await this.runs.start(caller, request?.clientId, request?.fullMode ?? false);
    void reply.header('location', `/${PATH}/${run.id}`);
    return toCertification(run);
  }

  @Get()
  @Access(READERS)
  @ApiOperation({ summary: 'Các lần kiểm tra, mới nhất trước · Conformance runs, newest first' })
  @ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } })
  @ApiQuery({ name: 'cursor', required: false, schema: { type: 'string' }, description: '`next` của trang trước · `next` of the page before' })
  @ApiOkResponse({ type: CertificationPage })
  @ApiProblem(400, 'bad_parameter', 'cursor_invalid')
  async list(@Caller() caller: Principal, @Query() query: Readonly<Record<string, string | undefined>>): Promise<CertificationPage> {
    const limit = query['limit'] === undefined ? 20 : /^[0-9]{1,3}$/.test(query['limit']) ? Number(query['limit']) : 0;
    if (limit < 1 || limit > 100) throw new ProblemError(400, 'bad_parameter', undefined, [{ path: 'limit', code: 'bad_parameter', message: { vi: 'Cần số nguyên từ 1 đến 100', en: 'A whole number 1 to 100 is needed' } }]);
    const { cursor } = query;
    if (cursor !== undefined && !isHubId(cursor)) throw new ProblemError(400, 'cursor_invalid');
    const rows = await this.runs.list(caller, limit, cursor);
    const items = rows.slice(0, limit);
    return { items: items.map(toCertification), next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  @Get(':certificationId')
  @Access(READERS)
  @ApiOperation({ summary: 'Một lần kiểm tra lúc này · A conformance run as it stands', description: 'Mỗi kịch bản: phải làm gì, đã qua chưa, còn thiếu gì · Of each scenario: what to do, whether it is passed, what is missing.' })
  @id
  @ApiOkResponse({ type: Certification })
  @ApiProblem(404, 'not_found')
  async one(@Caller() caller: Principal, @Param('certificationId') certificationId: string): Promise<Certification> {
    return toCertification(await this.runs.one(caller, certificationId));
  }

  @Post(':certificationId/cancel')
  @HttpCode(200)
  @Access(VENDORS)
  @ApiOperation({ summary: 'Dừng lần kiểm tra · Give a run up' })
  @id
  @ApiOkResponse({ type: Certification })
  @ApiProblem(404, 'not_found')
  @ApiProblem(409, 'conflict')
  async cancel(@Caller() caller: Principal, @Param('certificationId') certificationId: string): Promise<Certification> {
    return toCertification(await this.runs.cancel(caller, certificationId));
  }
}
