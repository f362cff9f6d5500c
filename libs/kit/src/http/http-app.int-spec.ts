import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Body, Controller, Get, Module, Param, Post, Put, Query, Req } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestRegistry, TEST_PRINCIPALS, type TestRegistry } from '@lienthong/testing';
import { Type } from 'class-transformer';
import { IsInt, IsString, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Access, AccessModule, accessTable, Caller, Public, requireProvince, type Principal } from '../access/index.js';
import { HubConfig, loadConfig } from '../config/index.js';
import { ProblemError, TransientError } from '../errors/index.js';
import { currentTrace, setLogLevel } from '../observability/index.js';
import { createHttpApp } from './create-http-app.js';
import { serviceDocuments } from './pages/open-api.js';
import type { ProblemDocument } from './problem/problem-document.js';
import { RawMounts } from './request/raw-mounts.js';

class ListRequest {
  @IsInt()
  @Min(1)
  @Max(1000)
  @Type(() => Number)
  limit = 100;
}
class Place {
  @Matches(/^\d{5}$/)
  communeCode!: string;
}
class NewThing {
  @IsString()
  title!: string;

  @ValidateNested()
  @Type(() => Place)
  place!: Place;
}

@Controller('api/demo/v1')
class DemoController {
  @Get('things')
  @Access({ scopes: ['roster:read'], roles: ['department', 'school'], area: 'province' })
  list(@Query() query: ListRequest): object {
    return { items: [], limit: query.limit };
  }

  @Post('things')
  @Access({ scopes: ['registry:write'] })
  add(@Body() body: NewThing): NewThing {
    return body;
  }

  @Put('things/:id')
  @Public('a spec')
  put(@Param('id') id: string): object {
    return { id };
  }

  @Get('things/:id/fault')
  @Public('a spec')
  fault(@Param('id') id: string): never {
    if (id === 'passing') throw new TransientError('database_unavailable', 'no connection to 10.0.0.7');
    if (id === 'refused') throw new ProblemError(422, 'roster_shrunk', { vi: 'Danh sách mất 30 %', en: 'The roster loses 30 %' });
    throw new RangeError('secret inside');
  }

  @Get('me')
  @Access({ scopes: ['push'], roles: ['leader'] })
  me(@Caller() caller: Principal, @Query('province') province?: string): Principal {
    if (province) requireProvince(caller, province);
    return caller;
  }

  @Get('trace')
  @Public('a spec')
  trace(): object {
    return { traceId: currentTrace()?.traceId };
  }

  @Post('trace')
  @Public('a spec')
  traceAfterBody(@Body() body: Record<string, unknown>): object {
    return { traceId: currentTrace()?.traceId, keys: Object.keys(body) };
  }

  @Post('guarded/pushes/:kind')
  @Access({ scopes: ['push'] })
  guarded(): object {
    return {};
  }

  @Post('pushes/:kind')
  @Public('a spec')
  async push(@Req() request: FastifyRequest): Promise<object> {
    let bytes = 0;
    for await (const chunk of request.raw) bytes += (chunk as Buffer).length;
    return { bytes, encoding: request.headers['content-encoding'] ?? null };
  }
}

@Module({ imports: [AccessModule], controllers: [DemoController] })
class DemoModule {}

const PROBLEMS = {
  bad_parameter: { status: 400, vi: 'Tham số không hợp lệ', en: 'A parameter is not valid' },
  not_found: { status: 404, vi: 'Không tìm thấy', en: 'Not found' },
  method_not_allowed: { status: 405, vi: 'Phương thức không được phép', en: 'The method is not allowed here' },
  roster_shrunk: { status: 422, vi: 'Danh sách gửi lên làm mất quá nhiều bản ghi cũ', en: 'The roster would remove too many earlier records' },
};

describe('an HTTP app of the kit', () => {
  let registry: TestRegistry;
  let app: NestFastifyApplication;
  let home: string;

  const env = (more: Record<string, string> = {}): HubConfig => loadConfig(HubConfig, { HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, CONSOLE_HOME: path.join(home, 'console'), ...more });

  beforeAll(async () => {
    setLogLevel('silent');
    registry = await startTestRegistry();
    home = mkdtempSync(path.join(tmpdir(), 'lt-http-'));
    mkdirSync(path.join(home, 'console/assets'), { recursive: true });
    writeFileSync(path.join(home, 'console/index.html'), '<!doctype html><title>Liên Thông</title>');
    writeFileSync(path.join(home, 'console/assets/app-1a2b.js'), 'export {};');
    app = await createHttpApp(DemoModule, { name: 'demo', config: env(), problems: PROBLEMS, streamedPaths: [/\/pushes\//] });
  });
  afterAll(async () => {
    await app.close();
    await registry.close();
    rmSync(home, { recursive: true, force: true });
  });

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, headers: Record<string, string> = {}, payload?: string | Buffer) =>
    app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  const as = async (claims: Parameters<TestRegistry['bearer']>[0]): Promise<Record<string, string>> => ({ authorization: await registry.bearer(claims) });

  describe('asks who calls', () => {
    it.each([
      ['no token', async () => ({}), 401, 'token_invalid'],
      ['no Bearer token', async () => ({ authorization: 'Basic dTpw' }), 401, 'token_invalid'],
      ['something that is no JWT', async () => ({ authorization: 'Bearer abc.def.ghi' }), 401, 'unreadable_token'],
      ['a token that has ended', async () => ({ authorization: `Bearer ${await registry.signTestToken(TEST_PRINCIPALS.department, { endsIn: -60 })}` }), 401, 'token_invalid'],
      ['a token of another issuer', async () => ({ authorization: `Bearer ${await registry.signTestToken(TEST_PRINCIPALS.department, { issuer: 'http://other' })}` }), 401, 'token_invalid'],
      ['a token for another audience', async () => ({ authorization: `Bearer ${await registry.signTestToken(TEST_PRINCIPALS.department, { audience: 'http://other' })}` }), 401, 'token_invalid'],
      ['a token signed by a stranger', async () => ({ authorization: `Bearer ${await registry.signTestToken(TEST_PRINCIPALS.department, { strangerKey: true })}` }), 401, 'token_invalid'],
      ['a client without the scope', () => as(TEST_PRINCIPALS.vendor20), 403, 'scope_missing'],
      ['a person without the role', () => as(TEST_PRINCIPALS.finance), 403, 'scope_missing'],
    ])('%s is refused', async (_what, headers, status, code) => {
      const answer = await ask('GET', '/api/demo/v1/things', await headers());
      expect(answer.statusCode).toBe(status);
      expect(answer.json<ProblemDocument>().code).toBe(code);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm="lienthong"/);
    });

    it.each([
      ['a client with the scope', TEST_PRINCIPALS.rosterReader20],
      ['a person with the role', TEST_PRINCIPALS.department],
      ['the administrator', TEST_PRINCIPALS.admin],
      ['the administrator’s client', TEST_PRINCIPALS.adminClient],
    ])('%s is let in', async (_what, claims) => {
      expect((await ask('GET', '/api/demo/v1/things', await as(claims))).statusCode).toBe(200);
    });

    it('a scope in a person’s token opens nothing, nor does a role in a client’s', async () => {
      const person = { ...TEST_PRINCIPALS.finance, scope: 'openid roster:read admin' };
      const machine = { ...TEST_PRINCIPALS.vendor20, lt_role: 'admin' };
      expect((await ask('GET', '/api/demo/v1/things', await as(person))).statusCode).toBe(403);
      expect((await ask('GET', '/api/demo/v1/things', await as(machine))).statusCode).toBe(403);
    });

    it('the caller is known to the endpoint, and another province is 403', async () => {
      const vendor = await as(TEST_PRINCIPALS.vendor20);
      const answer = await ask('GET', '/api/demo/v1/me?province=20', vendor);
      expect(answer.json()).toMatchObject({ sort: 'client', subject: 'vendor-20', platformId: 'platform-20', provinceCode: '20', scopes: ['push'], schools: null, role: null });
      const other = await ask('GET', '/api/demo/v1/me?province=22', vendor);
      expect([other.statusCode, other.json<ProblemDocument>().code]).toEqual([403, 'province_not_covered']);
      expect((await ask('GET', '/api/demo/v1/me?province=22', await as(TEST_PRINCIPALS.adminClient))).statusCode).toBe(200);
    });

    it('a revoked client is refused within 5 s', async () => {
      const headers = await as(TEST_PRINCIPALS.vendor22);
      expect((await ask('GET', '/api/demo/v1/me', headers)).statusCode).toBe(200);
      registry.revoke('vendor-22');
      const revokedAt = Date.now();
      let answer = await ask('GET', '/api/demo/v1/me', headers);
      while (answer.statusCode === 200 && Date.now() - revokedAt < 5000) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        answer = await ask('GET', '/api/demo/v1/me', headers);
      }
      expect([answer.statusCode, answer.json<ProblemDocument>().code]).toEqual([401, 'client_revoked']);
    });

    it('a person whose rights have changed is refused within 5 s, and let in again with a token of now', async () => {
      const before = await as({ ...TEST_PRINCIPALS.department, sub: 'user-moved', lt_generation: 3 });
      const other = await as(TEST_PRINCIPALS.school);
      expect((await ask('GET', '/api/demo/v1/things', before)).statusCode).toBe(200);
      registry.withdraw('user-moved', 4);
      const changedAt = Date.now();
      let answer = await ask('GET', '/api/demo/v1/things', before);
      while (answer.statusCode === 200 && Date.now() - changedAt < 5000) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        answer = await ask('GET', '/api/demo/v1/things', before);
      }
      expect([answer.statusCode, answer.json<ProblemDocument>().code]).toEqual([401, 'token_invalid']);
      expect((await ask('GET', '/api/demo/v1/things', await as({ ...TEST_PRINCIPALS.department, sub: 'user-moved', lt_generation: 4 }))).statusCode).toBe(200);
      expect((await ask('GET', '/api/demo/v1/things', other)).statusCode).toBe(200);
    });

    it('has every endpoint in its table of accesses', () => {
      expect(accessTable(app).map(({ method, path: at, scopes, roles, public: open }) => [method, at, scopes, roles, open])).toContainEqual(['GET', '/api/demo/v1/things', ['roster:read'], ['department', 'school'], null]);
      expect(accessTable(app)).toHaveLength(9);
    });

    it('does not boot with an endpoint that says nothing, and names it', async () => {
      @Controller('api/demo/v1/forgotten')
      class ForgottenController {
        @Get('door')
        door(): string {
          return 'open';
        }
      }
      @Module({ imports: [AccessModule], controllers: [ForgottenController] })
      class ForgottenModule {}
      await expect(createHttpApp(ForgottenModule, { name: 'demo', config: env(), problems: PROBLEMS })).rejects.toMatchObject({
        code: 'access_undeclared',
        message: expect.stringContaining('GET /api/demo/v1/forgotten/door (ForgottenController.door)') as unknown as string,
      });
    });
  });

  describe('answers faults as problem+json', () => {
    it('in Vietnamese by default, in English when preferred, with the trace of the call', async () => {
      const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
      const vi = await ask('GET', '/api/demo/v1/things/refused/fault?name=An', { traceparent });
      expect(vi.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(vi.headers['traceparent']).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$/);
      expect(vi.json()).toEqual({
        type: 'http://hub.test/docs/problems#roster_shrunk',
        title: 'Danh sách gửi lên làm mất quá nhiều bản ghi cũ',
        status: 422,
        detail: 'Danh sách mất 30 %',
        instance: '/api/demo/v1/things/refused/fault',
        code: 'roster_shrunk',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        errors: [],
      });
      const en = await ask('GET', '/api/demo/v1/things/refused/fault', { 'accept-language': 'en-GB,en;q=0.9,vi;q=0.5' });
      expect(en.json()).toMatchObject({ title: 'The roster would remove too many earlier records', detail: 'The roster loses 30 %' });
    });

    it('a passing fault is 503 with Retry-After, an unknown one 500, and neither tells what happened inside', async () => {
      const passing = await ask('GET', '/api/demo/v1/things/passing/fault');
      expect([passing.statusCode, passing.headers['retry-after'], passing.json<ProblemDocument>().code]).toEqual([503, '2', 'busy']);
      expect(passing.body).not.toContain('10.0.0.7');
      const unknown = await ask('GET', '/api/demo/v1/things/other/fault');
      expect([unknown.statusCode, unknown.json<ProblemDocument>().code]).toEqual([500, 'internal_error']);
      expect(unknown.body).not.toMatch(/secret|RangeError|at /);
    });

    it('bad parameters and bodies are 400 with the path of each fault in both languages, and no value', async () => {
      const department = await as(TEST_PRINCIPALS.department);
      const list = await ask('GET', '/api/demo/v1/things?limit=1001&colour=Mai-Lan', department);
      expect(list.statusCode).toBe(400);
      expect(list.json<ProblemDocument>().errors.map(({ path: at, code }) => [at, code])).toEqual([
        ['colour', 'unknown_field'],
        ['limit', 'bad_parameter'],
      ]);
      expect(list.body).not.toContain('Mai-Lan');

      const body = await ask('POST', '/api/demo/v1/things', { ...(await as(TEST_PRINCIPALS.adminClient)), 'content-type': 'application/json' }, '{"title":1,"place":{"communeCode":"12"}}');
      expect(body.json<ProblemDocument>().errors).toEqual([
        { path: 'title', code: 'bad_parameter', message: { vi: 'Phải là chuỗi ký tự', en: 'title must be a string' } },
        { path: 'place.communeCode', code: 'bad_parameter', message: { vi: 'Sai định dạng', en: 'communeCode must match /^\\d{5}$/ regular expression' } },
      ]);
    });

    it.each([
      ['broken JSON', 'application/json', '{"title":', 400, 'malformed_body'],
      ['JSON that is not UTF-8', 'application/json', Buffer.from([0x22, 0xff, 0x22]), 400, 'malformed_body'],
      ['more than the limit', 'application/json', `{"title":"${'x'.repeat(1024 * 1024)}"}`, 413, 'body_too_large'],
      ['another type', 'application/xml', '<a/>', 415, 'media_type_unsupported'],
      ['a stream type where none is wanted', 'application/x-ndjson', '{}\n', 415, 'media_type_unsupported'],
    ])('%s as a body is refused', async (_what, type, payload, status, code) => {
      const answer = await ask('POST', '/api/demo/v1/things', { 'content-type': type, ...(await as(TEST_PRINCIPALS.adminClient)) }, payload);
      expect([answer.statusCode, answer.json<ProblemDocument>().code]).toEqual([status, code]);
    });

    it('an unknown address is 404, a known one with another method 405 with Allow', async () => {
      const unknown = await ask('GET', '/api/demo/v1/nothing', { accept: 'text/html' });
      expect([unknown.statusCode, unknown.json<ProblemDocument>().code]).toEqual([404, 'not_found']);
      const wrong = await ask('DELETE', '/api/demo/v1/things');
      expect([wrong.statusCode, wrong.json<ProblemDocument>().code, wrong.headers['allow']]).toEqual([405, 'method_not_allowed', 'GET, HEAD, POST']);
    });

    it.each([
      ['a path', 'PUT', '/api/demo/v1/things/a%00b', undefined],
      ['a query', 'GET', '/api/demo/v1/me?province=%00', undefined],
      ['a body', 'POST', '/api/demo/v1/things', '{"title":"a\\u0000b","place":{"communeCode":"05977"}}'],
      ['half a character in a body', 'POST', '/api/demo/v1/things', '{"title":"\\ud800","place":{"communeCode":"05977"}}'],
    ] as const)('what no database can keep is 400 in %s', async (_what, method, at, payload) => {
      const answer = await ask(method, at, { ...(await as(TEST_PRINCIPALS.adminClient)), ...(payload ? { 'content-type': 'application/json' } : {}) }, payload);
      expect([answer.statusCode, answer.json<ProblemDocument>().code]).toEqual([400, 'bad_parameter']);
    });

    it('bytes that are no HTTP are 400 too, and the connection ends', async () => {
      await app.listen(0, '127.0.0.1');
      const { hostname, port } = new URL(await app.getUrl());
      const answer = await new Promise<string>((resolve, reject) => {
        let text = '';
        const socket = connect(Number(port), hostname, () => socket.write('NONSENSE\r\n\r\n'));
        socket.on('data', (part: Buffer) => (text += part.toString()));
        socket.on('close', () => resolve(text));
        socket.on('error', reject);
      });
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\ncontent-type: application\/problem\+json; charset=utf-8\r\n/);
      expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ status: 400, code: 'bad_parameter', detail: 'Tham số không hợp lệ', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown });
    });

    it.each([
      ['shorter than its length', 'Content-Length: 50\r\n\r\n{"title":'],
      ['without its last chunk', 'Transfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n'],
      ['of broken chunks', 'Transfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ])('a body %s, its sender still listening, is 400 malformed_body', async (_what, rest) => {
      const { hostname, port } = new URL(await app.getUrl());
      const answer = await new Promise<string>((resolve, reject) => {
        let text = '';
        const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true }, () => socket.end(`POST /api/demo/v1/pushes/learner HTTP/1.1\r\nHost: hub\r\nContent-Type: application/x-ndjson\r\n${rest}`));
        socket.on('data', (part: Buffer) => (text += part.toString()));
        socket.on('close', () => resolve(text));
        socket.on('error', reject);
      });
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ status: 400, code: 'malformed_body' });
    });

    it('a malformed address is 400', async () => {
      const answer = await ask('GET', '/api/demo/v1/things/%E0%A4%A/fault');
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
    });
  });

  describe('on the road of a request', () => {
    it('keeps the trace, also past the reading of a body', async () => {
      const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
      expect((await ask('GET', '/api/demo/v1/trace', { traceparent })).json()).toEqual({ traceId: '0af7651916cd43dd8448eb211c80319c' });
      const answer = await fetch(`${await app.getUrl()}/api/demo/v1/trace`, { method: 'POST', headers: { traceparent, 'content-type': 'application/json' }, body: JSON.stringify({ long: 'x'.repeat(300_000) }) });
      expect(await answer.json()).toEqual({ traceId: '0af7651916cd43dd8448eb211c80319c', keys: ['long'] });
    });

    it.each(['application/x-ndjson', 'text/csv; charset=utf-8', 'application/json', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])('passes %s on to a push as it comes', async (type) => {
      const url = new URL(await app.getUrl());
      const size = 3 * 1024 * 1024;
      const answer = await new Promise<string>((resolve, reject) => {
        const call = httpRequest({ hostname: url.hostname, port: url.port, path: '/api/demo/v1/pushes/learner', method: 'POST', headers: { 'content-type': type, 'content-encoding': 'gzip' } }, (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () => resolve(text));
        });
        call.on('error', reject);
        call.end(Buffer.alloc(size, 1));
      });
      expect(JSON.parse(answer)).toEqual({ bytes: size, encoding: 'gzip' });
    });

    it.each([
      ['a body that grows past the limit', '/api/demo/v1/trace', {}, 413, 'body_too_large'],
      ['a push of somebody unknown', '/api/demo/v1/guarded/pushes/learner', {}, 401, 'token_invalid'],
    ])('answers %s while it is still being sent', async (_what, at, headers, status, code) => {
      const { hostname, port } = new URL(await app.getUrl());
      const answer = await new Promise<{ status: number | undefined; code: string }>((resolve, reject) => {
        const call = httpRequest({ hostname, port, path: at, method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode, code: (JSON.parse(text) as ProblemDocument).code }));
        });
        call.on('error', reject);
        let sent = 0;
        const more = (): void => {
          if (sent >= 40) return void call.end();
          sent += 1;
          call.write(Buffer.alloc(128 * 1024, 0x20), () => setTimeout(more, 2));
        };
        more();
      });
      expect(answer).toEqual({ status, code });
    });

    it('lets a caller that still sends see why its body is refused, and answers the next call', async () => {
      const { hostname, port } = new URL(await app.getUrl());
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const post = (bytes: number) =>
        new Promise<number | undefined>((resolve, reject) => {
          const call = httpRequest({ agent, hostname, port, path: '/api/demo/v1/trace', method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
            response.resume().on('end', () => resolve(response.statusCode));
          });
          call.on('error', reject);
          call.end(`{}${' '.repeat(bytes - 2)}`);
        });
      expect([await post(20_000_000), await post(2), await post(3_000_000), await post(2)]).toEqual([413, 201, 413, 201]);
      agent.destroy();
    });

    it('gives an ETag and spares what the caller already holds', async () => {
      const department = await as(TEST_PRINCIPALS.department);
      const first = await ask('GET', '/api/demo/v1/things', department);
      const again = await ask('GET', '/api/demo/v1/things', { ...department, 'if-none-match': String(first.headers['etag']) });
      expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, '']);
    });

    it('hands mounted addresses to a plain handler, body unread', async () => {
      app.get(RawMounts).mountRaw(['/oauth', '/.well-known'], (request, response) => {
        let text = '';
        request.on('data', (chunk: Buffer) => (text += chunk.toString()));
        request.on('end', () => response.writeHead(201, { 'x-kind': 'raw' }).end(`${request.method ?? ''} ${request.url ?? ''} ${text}`));
      });
      const answer = await ask('POST', '/oauth/token?x=1', { 'content-type': 'application/x-www-form-urlencoded' }, 'grant_type=client_credentials');
      expect([answer.statusCode, answer.body, answer.headers['x-kind']]).toEqual([201, 'POST /oauth/token?x=1 grant_type=client_credentials', 'raw']);
    });

    it('serves the console, its files, and its start page for any address a browser asks for', async () => {
      const page = await ask('GET', '/ioc/province/20', { accept: 'text/html,application/xhtml+xml' });
      expect([page.statusCode, page.body]).toEqual([200, '<!doctype html><title>Liên Thông</title>']);
      const file = await ask('GET', '/assets/app-1a2b.js');
      expect([file.statusCode, file.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
      expect((await ask('GET', '/ioc/province/20', { accept: 'application/json' })).statusCode).toBe(404);
    });

    it('tells its health, its metrics and its documents', async () => {
      expect((await ask('GET', '/health/ready')).json()).toEqual({ ready: true, checks: {} });
      expect((await ask('GET', '/metrics')).body).toMatch(/http_requests_total\{service="demo",method="GET",route="\/api\/demo\/v1\/things",status="200"\} [1-9]/);
      const page = (await ask('GET', '/docs')).body;
      for (const text of ['<html lang="vi">', '/api/education/v1/openapi.json', '<td>600</td>', 'RATE_LIMIT_PER_MINUTE', 'id="roster_shrunk"', 'Danh sách gửi lên làm mất quá nhiều bản ghi cũ']) expect(page).toContain(text);
      expect((await ask('GET', '/docs?lang=en')).body).toMatch(/<html lang="en">[\s\S]*Calls a minute[\s\S]*The roster would remove too many earlier records/);
      expect((await ask('GET', '/docs/problems')).body).toContain('id="roster_shrunk"');
      expect((await ask('GET', '/docs/viewer/swagger-ui-bundle.js')).statusCode).toBe(200);
    });
  });

  it('describes what holds for every endpoint: who may, problems with examples, validators', () => {
    const document = serviceDocuments(app, 'http://hub.test', '1.0.0', PROBLEMS).get('demo');
    type Described = { readonly security?: object[]; readonly 'x-access'?: object; readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly examples?: object }>> }>> };
    const operation = (path: string, method: string): Described => (document?.paths as Record<string, Record<string, Described>>)[`/api/demo/v1/${path}`]![method]!;
    const codes = (path: string, method: string, status: string): string[] => Object.keys(operation(path, method).responses[status]?.content?.['application/problem+json']?.examples ?? {});
    expect(operation('things', 'get')['x-access']).toEqual({ scopes: ['roster:read'], roles: ['department', 'school'], area: 'province' });
    expect(operation('things/{id}', 'put').security).toEqual([]);
    expect(operation('things', 'get').responses['401']).toEqual({ $ref: '#/components/responses/TokenRefused' });
    expect(operation('things/{id}', 'put').responses['401']).toBeUndefined();
    expect([codes('things', 'post', '403'), codes('things', 'post', '400'), codes('things', 'post', '415')]).toEqual([['scope_missing'], ['bad_parameter', 'malformed_body'], ['media_type_unsupported']]);
    expect(Object.keys(document?.components?.responses ?? {}).sort()).toEqual(['Busy', 'InternalError', 'TokenRefused', 'TooManyRequests']);
    expect(Object.keys(document?.components?.schemas ?? {})).toContain('Problem');
  });

  describe('limits each caller', () => {
    it('to so many requests a minute, without shutting out another', async () => {
      const tight = await createHttpApp(DemoModule, { name: 'demo', config: env({ RATE_LIMIT_PER_MINUTE: '3' }), problems: PROBLEMS });
      try {
        const call = async (claims: Parameters<TestRegistry['bearer']>[0]) => tight.inject({ method: 'GET', url: '/api/demo/v1/me', headers: await as(claims) });
        const codes: number[] = [];
        for (let count = 0; count < 4; count += 1) codes.push((await call(TEST_PRINCIPALS.vendor20)).statusCode);
        expect(codes).toEqual([200, 200, 200, 429]);
        const refused = await call(TEST_PRINCIPALS.vendor20);
        expect([refused.json<ProblemDocument>().code, Number(refused.headers['retry-after'])]).toEqual(['too_many_requests', 20]);
        expect((await call(TEST_PRINCIPALS.leader)).statusCode).toBe(200);
      } finally {
        await tight.close();
      }
    });

    it('to so many pushes at once', async () => {
      const tight = await createHttpApp(DemoModule, { name: 'demo', config: env({ PUSHES_AT_ONCE: '1' }), problems: PROBLEMS });
      try {
        await tight.listen(0, '127.0.0.1');
        const { hostname, port } = new URL(await tight.getUrl());
        const target = { hostname, port, path: '/api/demo/v1/pushes/learner', method: 'POST', headers: { 'content-type': 'application/x-ndjson' } };
        const slow = httpRequest(target);
        slow.on('error', () => undefined);
        slow.write('{}\n');
        await new Promise((resolve) => setTimeout(resolve, 200));
        const push = () => fetch(`http://${hostname}:${port}${target.path}`, { method: 'POST', headers: target.headers, body: '{}\n' });
        expect((await push()).status).toBe(429);
        const ended = new Promise((resolve) => slow.on('response', (response) => response.resume().on('end', resolve)));
        slow.end();
        await ended;
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect((await push()).status).toBe(201);
      } finally {
        await tight.close();
      }
    });
  });
});
