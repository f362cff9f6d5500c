import { Controller, Get, Headers, type OnApplicationShutdown, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal, RevocationList, TokenEnd } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { localDate } from '@lienthong/vocabulary';
import type { FastifyReply } from 'fastify';
import { QueryReader, type RawQuery } from '../domain/figure-query.js';
import { viewerOf } from '../domain/viewer.js';
import { parameters, ScopeRefusals } from '../figure.docs.js';
import { parsed, ShownFigures } from '../store/shown-figures.js';
import { type Listener, StreamFeed } from './stream-feed.js';

const revocationMs = 2_000;

/** Figures as they change, as Server-Sent Events read by `fetch` with the token in its header. */
@ApiTags('figures')
@Controller('api/ioc/v1')
export class StreamController implements OnApplicationShutdown {
  private readonly watch: NodeJS.Timeout;

  constructor(
    private readonly feed: StreamFeed,
    private readonly shown: ShownFigures,
    private readonly clock: Clock,
    private readonly revocations: RevocationList,
  ) {
    this.watch = setInterval(() => void this.feed.dismiss(async (caller) => (await this.revocations.refusalOf(caller)) !== null), revocationMs);
    this.watch.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.watch);
  }

  @Get('stream')
  @Access({ scopes: ['ioc:read'], roles: ['school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader'], area: 'province; school and commune: their own' })
  @ApiOperation({ summary: 'Changed figures of a scope: events figure, heartbeat (15 s), reset; ids are positions; closed when the token ends' })
  @parameters.scope
  @parameters.figures
  @ApiHeader({ name: 'last-event-id', required: false, description: 'Position of the last event dealt with; 0 asks for a reset and all figures', schema: { type: 'string', pattern: '^[0-9]{1,18}$' }, example: '401' })
  @ApiOkResponse({
    description: '`data` of `figure` is a row as in a snapshot with its `scope`; of `heartbeat` `{time, position}`; of `reset` `{position}`: forget everything, all figures follow',
    content: {
      'text/event-stream': {
        // One event: what has a name and a position; comments and `retry` are none.
        schema: { type: 'object', required: ['event', 'data'], properties: { event: { type: 'string', enum: ['figure', 'alert', 'heartbeat', 'reset'] }, id: { type: 'string', pattern: '^[0-9]{1,18}$' }, data: { type: 'string', description: 'JSON' } } },
        example: 'event: figure\nid: 401\ndata: {"id":"schools","dims":{"level":"upper-secondary"},"unit":"school","source":"live","updatedAt":"2026-11-22T02:02:58.366Z","value":25,"scope":"province:20"}\n\n',
      },
    },
  })
  @ScopeRefusals()
  async stream(@Query() query: RawQuery, @Headers('last-event-id') lastEventId: string | undefined, @Caller() caller: Principal, @TokenEnd() tokenEnd: Date, @Res() reply: FastifyReply): Promise<void> {
    const reader = new QueryReader(query, ['scope', 'figures']);
    const [wish, figures] = [reader.scope(), reader.figures()];
    if (lastEventId !== undefined && !/^[0-9]{1,18}$/.test(lastEventId)) reader.fault('Last-Event-ID', 'Phải là vị trí đã nhận từ luồng', 'Must be a position taken from the stream');
    parsed(reader.result(undefined));
    const viewer = viewerOf(caller);
    const scope = await this.shown.reading(viewer, (tx) => this.shown.scope(tx, viewer, wish, localDate(this.clock.now())));

    reply.hijack();
    const response = reply.raw;
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) response.setHeader(name, value);
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write('retry: 2000\n\n');
    const listener: Listener = { wish, scopeId: scope.id, figures, viewer, response, caller };
    const ending = setTimeout(() => response.end(), Math.max(0, tokenEnd.getTime() - this.clock.now().getTime()));
    response.on('close', () => {
      clearTimeout(ending);
      this.feed.leave(listener);
    });
    response.on('error', () => this.feed.leave(listener));
    // The answer has begun: a fault from here on can only end it, and the client comes again.
    await this.feed.join(listener, lastEventId === undefined ? undefined : BigInt(lastEventId)).catch(() => response.end());
    if (response.destroyed) this.feed.leave(listener);
  }
}
