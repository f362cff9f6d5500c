import { TOPICS } from '@lienthong/contracts';
import { type Clock, Sealer } from '@lienthong/kit/config';
import { openDatabase, type PgDatabase } from '@lienthong/kit/database';
import type { Outbox, OutboxEvent } from '@lienthong/kit/messaging';
import { createTestDatabase, FakeClock, type TestDatabase } from '@lienthong/testing';
import { type ChunkRecord, encodeChunk, encodeRecord } from '../domain/chunk.js';
import { EducationDataConfig } from '../domain/education-data.config.js';
import { laneOf } from '../domain/lane.js';
import { OUTCOME_CODES } from '../domain/outcome-code.js';
import { PushDone } from '../domain/push-done.js';
import { Uuid7Maker } from '../domain/uuid7.js';
import { builtInKinds, KindRegistry } from '../records/kinds.js';
import type { KindDefinition } from '../records/kind.js';
import { KindTables } from '../store/kind-tables.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { EDUCATION_DATA_MIGRATIONS } from '../store/education-data-migrations.js';
import { SECTOR_TEMPLATE } from '../sector-template.builder.js';
import { UnitRegister } from '../store/unit-register.js';
import { ChunkMerger } from './chunk-merger.js';
import { MergeDryRun } from './merge-dry-run.js';
import { MergeWorkers } from './workers/merge-workers.js';
import type { Verdict } from '../domain/identity/decision.js';
import { DecisionRunner } from './identity/decision-runner.js';
import { SchoolFollower } from './schools/school-follower.js';
import { Sweeper } from './sweeper.js';

/** A record as a story writes it; the head has defaults. */
export interface Told {
  readonly recordId: string;
  readonly event?: 'NEW' | 'UPDATE' | 'CANCEL';
  readonly version?: number;
  readonly updatedAt?: string;
  readonly [field: string]: unknown;
}

/** The merge on a database of its own, for stories: push records, merge, look. Events are kept instead of published. */
export class MergeWorld {
  readonly events: OutboxEvent[] = [];
  readonly clock = new FakeClock('2025-10-01T08:00:00+07:00');
  readonly kinds: KindRegistry;
  readonly plans: KindPlans;
  readonly units = new UnitRegister();
  readonly workers: MergeWorkers;
  readonly sweeper: Sweeper;
  readonly dryRun: MergeDryRun;
  readonly decisions: DecisionRunner;
  readonly schools: SchoolFollower;
  readonly done = new PushDone();
  /** Thrown when a merge has written all but its end. */
  breakOff: Error | null = null;
  /** Called when a merge has written all but its end. */
  atAppend: (() => Promise<void>) | null = null;
  private readonly ids = new Uuid7Maker();
  readonly sealer: Sealer;
  readonly merger: ChunkMerger;
  readonly outbox: Outbox;

  private constructor(
    readonly database: PgDatabase,
    private readonly place: TestDatabase,
    kinds: readonly KindDefinition[],
  ) {
    this.kinds = new KindRegistry(kinds);
    this.plans = new KindPlans(this.kinds);
    this.sealer = new Sealer({ encryption: { current: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64') } }, indexKey: Buffer.alloc(32, 9).toString('base64') } as never);
    const clock = this.clock as unknown as Clock;
    this.outbox = {
      append: async (_tx, events) => {
        await this.atAppend?.();
        if (this.breakOff !== null) throw this.breakOff;
        this.events.push(...events);
      },
    };
    this.merger = new ChunkMerger(this.plans, this.units, this.sealer, clock, this.outbox);
    const { merger } = this;
    this.dryRun = new MergeDryRun(database, merger, this.plans, new KindTables(database));
    this.workers = new MergeWorkers(database, merger, this.sealer, this.plans, new KindTables(database), this.done, new EducationDataConfig());
    this.sweeper = new Sweeper(database, this.sealer, this.plans, this.workers);
    this.decisions = new DecisionRunner(database, this.plans, new KindTables(database), merger, this.sealer, clock, this.outbox);
    this.schools = new SchoolFollower(database, this.plans, clock, this.outbox);
  }

  static async open(label: string, kinds: readonly KindDefinition[] = builtInKinds): Promise<MergeWorld> {
    const place = await createTestDatabase(label, SECTOR_TEMPLATE);
    const database = await openDatabase(
      { service: 'education-data', schema: 'sector', migrations: EDUCATION_DATA_MIGRATIONS, poolSize: 6 },
      { adminUrl: place.url, password: 'story' },
    );
    const world = new MergeWorld(database, place, kinds);
    await new KindTables(database).ensure(world.plans.all().filter((plan) => !builtInKinds.includes(plan.definition)).map((plan) => plan.table));
    return world;
  }

  /** Address of the user that made the database, for what a story does beside the hub. */
  get adminUrl(): string {
    return this.place.url;
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.place.drop();
  }

  /** Puts a push on disk as the intake does, unmerged. @returns its id */
  async push(kind: string, records: readonly Told[], { platform = 'LS-SMAS', province = '20', perChunk = 5_000 } = {}): Promise<string> {
    const plan = this.plans.get(kind);
    const pushId = this.ids.make(this.clock.now().getTime());
    const lanes = new Map<number, string[]>();
    records.forEach(({ recordId, event = 'NEW', version = 1, updatedAt = '2025-09-05T08:00:00+07:00', ...content }, i) => {
      const record: ChunkRecord = { line: i + 1, recordId, event, version, updatedAt, content: this.inOrder(plan?.definition, content) };
      const lane = laneOf(plan?.lane ?? 'province', province, content['schoolCode'] as string | undefined);
      lanes.set(lane, [...(lanes.get(lane) ?? []), encodeRecord(record)]);
    });
    const chunks = [...lanes].flatMap(([lane, encoded]) => Array.from({ length: Math.ceil(encoded.length / perChunk) }, (_, i) => ({ lane, encoded: encoded.slice(i * perChunk, (i + 1) * perChunk) })));
    await this.database.transaction(async ({ client }) => {
      const now = this.clock.now();
      await client.query(`INSERT INTO push (id, kind, platform_id, client_id, province_code, received_at, state, received, chunks_left) VALUES ($1, $2, $3, $4, $5, $6, 'accepted', $7, $8)`, [pushId, kind, platform, `client of ${platform}`, province, now, records.length, chunks.length]);
      for (const [seq, { lane, encoded }] of chunks.entries()) {
        await client.query('INSERT INTO chunk (push_id, seq, lane, kind, province_code, platform_id, client_id, received_at, records, payload) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
          pushId, seq, lane, kind, province, platform, `client of ${platform}`, now, encoded.length, this.sealer.seal(encodeChunk(encoded)),
        ]);
      }
    });
    return pushId;
  }

  /** Pushes and merges all there is, releases included. */
  async tell(kind: string, records: readonly Told[], options: { platform?: string; province?: string } = {}): Promise<string> {
    const pushId = await this.push(kind, records, options);
    await this.settle();
    return pushId;
  }

  /** Merges and sweeps until nothing moves. */
  async settle(): Promise<void> {
    do await this.workers.drain();
    while ((await this.sweeper.sweep()) > 0 || (await this.decisions.runNext()) || (await this.schools.runNext()));
  }

  /** Writes down what a steward decided, not yet carried out. @returns its id */
  async writeDecision(verdict: Verdict, about: { readonly item?: string; readonly persons?: readonly string[]; readonly survivor?: string; readonly record?: readonly [platformId: string, recordId: string]; readonly fields?: readonly string[]; readonly kind?: string }): Promise<string> {
    const id = this.ids.make(this.clock.now().getTime());
    await this.database.query(
      `INSERT INTO identity_decision (id, province_code, kind, item_id, verdict, reason, who, decided_at, state, persons, survivor_id, platform_id, record_id, fields) VALUES ($1, '20', $2, $3, $4, 'Đã đối chiếu hồ sơ', 'steward', $5, 'pending', $6, $7, $8, $9, $10)`,
      [id, about.kind ?? 'learner', about.item ?? id, verdict, this.clock.now(), about.persons ?? [], about.survivor ?? null, about.record?.[0] ?? null, about.record?.[1] ?? null, about.fields ?? []],
    );
    return id;
  }

  /** A steward decides, and it is carried out. @returns id of the decision */
  async decide(...said: Parameters<MergeWorld['writeDecision']>): Promise<string> {
    const id = await this.writeDecision(...said);
    await this.settle();
    return id;
  }

  /** The decision is taken back. */
  async undo(decisionId: string): Promise<void> {
    await this.database.query(`UPDATE identity_decision SET state = 'undoing', undone_at = $2 WHERE id = $1`, [decisionId, this.clock.now()]);
    await this.settle();
  }

  /** Outcomes of a push by name, without zeros. */
  async outcomes(pushId: string): Promise<Record<string, number>> {
    const [row] = await this.database.query<Record<string, number>>(`SELECT ${OUTCOME_CODES.join(', ')} FROM push WHERE id = $1`, [pushId]);
    return Object.fromEntries(Object.entries(row ?? {}).filter(([, count]) => count !== 0));
  }

  /** Problem codes of a push by line. */
  async problems(pushId: string): Promise<Record<number, string[]>> {
    const rows = await this.database.query<{ line: number; problems: { code: string }[] }>('SELECT line, problems FROM record_problem WHERE push_id = $1 ORDER BY line', [pushId]);
    return Object.fromEntries(rows.filter((row) => row.problems.length > 0).map((row) => [row.line, row.problems.map((one) => one.code)]));
  }

  /** Rows of a kind's table. */
  states(kind: string): Promise<Record<string, unknown>[]> {
    return this.database.query(`SELECT * FROM ${this.plans.get(kind)?.table.table ?? ''} ORDER BY platform_id, record_id`);
  }

  /** Events of a topic since the last call. */
  takeEvents(topic: keyof typeof TOPICS): OutboxEvent[] {
    const { name } = TOPICS[topic];
    const taken = this.events.filter((event) => event.topic === name);
    this.events.splice(0, this.events.length, ...this.events.filter((event) => event.topic !== name));
    return taken;
  }

  private inOrder(definition: KindDefinition | undefined, content: Record<string, unknown>): Record<string, unknown> {
    if (definition === undefined) return content;
    return Object.fromEntries(Object.keys(definition.fields).filter((field) => content[field] !== undefined).map((field) => [field, content[field]]));
  }
}
