import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROBLEMS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { HubConfig, loadConfig, Sealer } from '@lienthong/kit/config';
import { Database, DatabaseModule } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { Outbox, type OutboxEvent } from '@lienthong/kit/messaging';
import { setLogLevel } from '@lienthong/kit/observability';
import { createTestDatabase, startTestRegistry, TEST_PRINCIPALS, type TestDatabase, type TestRegistry } from '@lienthong/testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ChunkRecord, decodeChunk } from '../domain/chunk.js';
import { type DryChunk, type DryChunkResult, type DryPush, DryRunMerge } from '../domain/dry-run.js';
import { MergeWake } from '../domain/merge-wake.js';
import { PushDone } from '../domain/push-done.js';
import type { KindDefinition } from '../records/kind.js';
import { builtInKinds, KindRegistry } from '../records/kinds.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { SECTOR_TEMPLATE } from '../sector-template.builder.js';
import { EDUCATION_DATA_MIGRATIONS } from '../store/education-data-migrations.js';
import { KindTables } from '../store/kind-tables.js';
import { intakeControllers, intakeProviders } from './intake.js';
import { IntakeConfig } from './intake.config.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
  // The shapes of all answers; a story looks at what it knows to be there.
  readonly json: { readonly [name: string]: never } & { readonly code?: string };
}

type Claims = Parameters<TestRegistry['bearer']>[0];

/** How a story sends a push; by default vendor-20 sends NDJSON. */
export interface Sent {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly as?: Claims | null;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** At the port of the merge: every record of a chunk is created when the story says `merge`, or at once with `atOnce`. */
export class CreatingMerge extends MergeWake {
  atOnce = false;
  wakes = 0;
  constructor(private readonly world: { readonly database: Database; readonly done: PushDone; readonly sealer: Sealer }) {
    super();
  }

  wake(): void {
    this.wakes += 1;
    if (this.atOnce) void this.merge();
  }

  /** One after the other: whoever wakes it while it runs must not take the same chunk again. */
  merge(): Promise<void> {
    const turn = this.last.then(() => this.mergeAll());
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private last: Promise<void> = Promise.resolve();

  private async mergeAll(): Promise<void> {
    const { database, done, sealer } = this.world;
    const chunks = await database.query<{ id: string; push_id: string; seq: number; province_code: string; payload: Buffer }>('SELECT * FROM chunk ORDER BY id');
    for (const chunk of chunks) {
      const records = decodeChunk(sealer.open(chunk.payload));
      await database.query('INSERT INTO chunk_outcome (push_id, seq, province_code, lines, outcomes, record_ids, hub_ids) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
        chunk.push_id, chunk.seq, chunk.province_code, records.map((record) => record.line), records.map(() => 0), records.map((record) => record.recordId), records.map(() => null),
      ]);
      const [push] = await database.query<{ left: number }>(
        `UPDATE push SET created = created + $2, chunks_left = chunks_left - 1, state = CASE WHEN chunks_left = 1 THEN 'done' ELSE 'merging' END, finished_at = now() WHERE id = $1 RETURNING chunks_left AS left`,
        [chunk.push_id, records.length],
      );
      await database.query('DELETE FROM chunk WHERE id = $1', [chunk.id]);
      if (push?.left === 0) done.announce(chunk.push_id);
    }
  }
}

class CreatingDryRun extends DryRunMerge {
  async *run(_push: DryPush, chunks: AsyncIterable<DryChunk>): AsyncGenerator<DryChunkResult> {
    for await (const chunk of chunks) {
      const records = decodeChunk(chunk.payload);
      const doubtful = records.filter((record) => record.findings !== undefined);
      yield { outcomes: { created: records.length }, records: doubtful.map((record) => ({ line: record.line, recordId: record.recordId, outcome: 'created', problems: record.findings ?? [] })) };
    }
  }
}

/** The intake as one HTTP process on a database of its own, with a made-up registry and a merge that creates all. */
export class IntakeWorld {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: Database,
    readonly registry: TestRegistry,
    readonly events: OutboxEvent[],
    readonly merge: CreatingMerge,
    private readonly sealer: Sealer,
    private readonly place: TestDatabase,
    private readonly home: string,
  ) {}

  static async open(label: string, { limits = {}, kinds = [], perMinute = 100_000 }: { limits?: Partial<IntakeConfig>; kinds?: readonly KindDefinition[]; perMinute?: number } = {}): Promise<IntakeWorld> {
    setLogLevel('silent');
    const place = await createTestDatabase(label, SECTOR_TEMPLATE);
    const registry = await startTestRegistry();
    const home = mkdtempSync(path.join(tmpdir(), 'lt-intake-'));
    const events: OutboxEvent[] = [];
    const outbox: Outbox = { append: (_tx, more) => Promise.resolve(void events.push(...more)) };
    const kindRegistry = new KindRegistry([...builtInKinds, ...kinds]);

    @Module({
      imports: [
        AccessModule,
        DatabaseModule.forService({ service: 'education-data', schema: 'sector', migrations: EDUCATION_DATA_MIGRATIONS, poolSize: 8 }),
      ],
      controllers: [...intakeControllers],
      providers: [
        ...intakeProviders,
        { provide: KindRegistry, useValue: kindRegistry },
        { provide: KindPlans, useValue: new KindPlans(kindRegistry) },
        { provide: KindTables, useFactory: (database: Database) => new KindTables(database), inject: [Database] },
        { provide: IntakeConfig, useValue: { ...loadConfig(IntakeConfig, {}), ...limits } },
        { provide: Outbox, useValue: outbox },
        PushDone,
        { provide: MergeWake, useFactory: (database: Database, done: PushDone, sealer: Sealer) => new CreatingMerge({ database, done, sealer }), inject: [Database, PushDone, Sealer] },
        { provide: DryRunMerge, useClass: CreatingDryRun },
      ],
    })
    class StoryModule {}

    const config = loadConfig(HubConfig, { HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, DATABASE_URL: place.url, RATE_LIMIT_PER_MINUTE: String(perMinute), CONSOLE_HOME: path.join(home, 'console') });
    const app = await createHttpApp(StoryModule, { name: 'intake-story', config, problems: PROBLEMS });
    await app.listen(0, '127.0.0.1');
    const database = app.get(Database, { strict: false });
    await database.query(`INSERT INTO known_province (code, name, state, settings) VALUES ('20', 'Lạng Sơn', 'active', '{}'), ('22', 'Quảng Ninh', 'known', '{}')`);
    await database.query(`INSERT INTO known_platform (id, name_vi, name_en, province_code, status) VALUES ('platform-20', 'Nền tảng', 'Platform', '20', 'in-use'), ('platform-22', 'Nền tảng', 'Platform', '22', 'in-use'), ('planned-20', 'Nền tảng', 'Platform', '20', 'planned'), ('other-20', 'Nền tảng', 'Platform', '20', 'pilot'), ('TEP-20', 'Tệp của nhà trường', 'School files', '20', 'in-use')`);
    return new IntakeWorld(app, database, registry, events, app.get(MergeWake, { strict: false }) as CreatingMerge, app.get(Sealer, { strict: false }), place, home);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.registry.close();
    await this.place.drop();
    rmSync(this.home, { recursive: true, force: true });
  }

  async push(kind: string, { body, type = 'application/x-ndjson', as = TEST_PRINCIPALS.vendor20, query = '', headers = {} }: Sent): Promise<Answer> {
    const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
    return this.call('POST', `/api/education/v1/pushes/${kind}${query}`, as, { 'content-type': type, 'content-length': String(bytes.length), ...headers }, bytes);
  }

  get(address: string, as: Claims | null = TEST_PRINCIPALS.vendor20, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.call('GET', `/api/education/v1/${address}`, as, headers);
  }

  /** The records of a push as they lie in its chunks, by line. */
  async kept(pushId: string): Promise<ChunkRecord[]> {
    const rows = await this.database.query<{ payload: Buffer }>('SELECT payload FROM chunk WHERE push_id = $1', [pushId]);
    return rows.flatMap((row) => decodeChunk(this.sealer.open(row.payload))).sort((a, b) => a.line - b.line);
  }

  /** Rows of every table that a push may leave something in. */
  async footprint(): Promise<Record<string, number>> {
    const [row] = await this.database.query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM push) AS pushes, (SELECT count(*)::int FROM chunk) AS chunks, (SELECT count(*)::int FROM record_problem) AS problems,
        (SELECT count(*)::int FROM rejected_record) AS rejected, (SELECT count(*)::int FROM idempotency_key) AS keys`,
    );
    return { ...row, events: this.events.length };
  }

  /** Any other call with a JSON body, or none. */
  send(method: 'POST' | 'PUT' | 'DELETE', address: string, as: Claims | null, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body), 'utf8');
    return this.call(method, `/api/education/v1/${address}`, as, { ...(bytes && { 'content-type': 'application/json', 'content-length': String(bytes.length) }), ...headers }, bytes);
  }

  /** Uploads a workbook. */
  upload(query: string, file: Buffer, as: Claims | null): Promise<Answer> {
    return this.call('POST', `/api/education/v1/uploads${query}`, as, { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-length': String(file.length) }, file);
  }

  private async call(method: string, at: string, as: Claims | null, headers: Readonly<Record<string, string>>, body?: Buffer): Promise<Answer> {
    const authorization = as === null ? {} : { authorization: await this.registry.bearer(as) };
    const { hostname, port } = new URL(await this.app.getUrl());
    return new Promise((resolve, reject) => {
      const call = httpRequest({ hostname, port, path: at, method, headers: { ...authorization, ...headers } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const text = bytes.toString('utf8');
          const isJson = String(response.headers['content-type']).includes('json') && !String(response.headers['content-type']).includes('ndjson');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, bytes, json: (isJson ? JSON.parse(text) : {}) as Answer['json'] });
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  }
}

/** NDJSON of records. */
export function ndjson(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** A valid attendance mark; `n` makes its id and its learner. */
export function mark(n: number, more: object = {}): object {
  return {
    recordId: `a-${n}`, event: 'NEW', version: 1, updatedAt: '2025-10-01T08:00:00+07:00', schoolCode: 'X-20-001', learnerRecordId: `learner-${n}`,
    date: '2025-10-01', session: 'morning', state: 'present', ...more,
  };
}
