import { randomInt } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock, Sealer } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { logger } from '@lienthong/kit/observability';
import type pg from 'pg';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ordered } from '../../domain/identity/apart-persons.js';
import { evidenceOf } from '../../domain/identity/evidence.js';
import { LikenessIndex } from '../../domain/identity/likeness-index.js';
import type { PersonMarks } from '../../domain/merge/source-state.js';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { type KindPlan, KindPlans } from '../../records/plan/kind-plan.js';
import { registerPage, type RegisterRow } from '../../store/identity/register.repository.js';
import { type AlikePair, apartAmong, saveReviewItems } from '../../store/review.repository.js';
import { motherOf } from '../review/review-sides.js';

const PAGE = 10_000;
const PAIRS_AT_ONCE = 5_000;
/** So long the comparison may keep the thread from requests. */
const BREATH_MS = 25;
const POLL_MS = 5_000;

interface Comparison {
  readonly id: string;
  readonly kind: string;
  readonly province_code: string;
  readonly platform_id: string | null;
}

/** What a comparison came to. */
interface Found {
  readonly records: number;
  readonly pairs: number;
  readonly listed: number;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Compares a whole register: all people of a province with each other, or those of one platform with everybody. Reads the register once,
 * finds alike pairs (domain/identity/likeness-index.ts) and puts them on the review list; nobody is joined by it. A run that is broken
 * off is begun anew: pairs that are on the list already stay as they are.
 */
@Injectable()
export class ComparisonRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = logger('identity.compare');
  private readonly ids = new Uuid7Maker();
  private readonly work: BackgroundWork = new BackgroundWork({ log: 'identity.compare', everyMs: POLL_MS, failed: 'a comparison failed' }, () => this.work.exhaust(() => this.runNext()));

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.work.stop();
  }

  soon(): void {
    this.work.soon();
  }

  /** @returns false when none waits, or another process has it */
  async runNext(): Promise<boolean> {
    const client = await this.database.connect();
    try {
      // Held while it runs, whatever the number of processes; a connection that dies lets it go.
      const { rows: locks } = await client.query<{ mine: boolean }>("SELECT pg_try_advisory_lock(hashtext('lienthong comparison'), hashtext($1)) AS mine", [this.database.schema]);
      if (locks[0]?.mine !== true) return false;
      try {
        const { rows } = await client.query<Comparison>(`SELECT id::text, kind, province_code, platform_id FROM identity_comparison WHERE state = 'pending' ORDER BY asked_at, id LIMIT 1`);
        const [comparison] = rows;
        if (comparison === undefined) return false;
        await this.run(comparison);
        return true;
      } finally {
        await client.query("SELECT pg_advisory_unlock(hashtext('lienthong comparison'), hashtext($1))", [this.database.schema]);
      }
    } finally {
      client.release();
    }
  }

  private async run(comparison: Comparison): Promise<void> {
    const start = performance.now();
    const plan = this.plans.get(comparison.kind);
    const found = plan?.definition.identity === undefined ? null : await this.compare(plan, comparison);
    const seconds = (performance.now() - start) / 1_000;
    if (this.work.ending && found === null && plan !== undefined) return;
    await this.database.query(
      `UPDATE identity_comparison SET state = $2, finished_at = $3, records = $4, pairs = $5, listed = $6, counts = $7, seconds = $8 WHERE id = $1`,
      [comparison.id, found === null ? 'failed' : 'done', this.clock.now(), found?.records ?? 0, found?.pairs ?? 0, found?.listed ?? 0, JSON.stringify(found?.counts ?? {}), seconds],
    );
    this.log.info({ kind: comparison.kind, records: found?.records, pairs: found?.pairs, seconds: Math.round(seconds * 10) / 10 }, 'a register was compared');
  }

  private async compare(plan: KindPlan, { kind, province_code: provinceCode, platform_id: platformId }: Comparison): Promise<Found | null> {
    const index = await this.read(plan, provinceCode);
    if (index === null) return null;
    const reasonsOf = new Map<string, Set<string>>();
    let last = performance.now();
    for (const pair of index.pairs(platformId ?? undefined)) {
      if (pair === null) {
        if (performance.now() - last < BREATH_MS) continue;
        await breathe();
        if (this.work.ending) return null;
        last = performance.now();
        continue;
      }
      const persons = ordered(index.personOf(pair.a), index.personOf(pair.b)).join(' ');
      const known = reasonsOf.get(persons);
      if (known === undefined) reasonsOf.set(persons, new Set(pair.reasons));
      else for (const reason of pair.reasons) known.add(reason);
    }
    const counts: Record<string, number> = {};
    for (const reasons of reasonsOf.values()) for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
    const listed = await this.list(plan, kind, provinceCode, [...reasonsOf]);
    return { records: index.size, pairs: reasonsOf.size, listed, counts };
  }

  /** Reads the register; the next page is on its way while one is taken in. Null when the process is ending. */
  private async read(plan: KindPlan, provinceCode: string): Promise<LikenessIndex | null> {
    const { identity } = plan.definition;
    if (identity === undefined) return null;
    const index = new LikenessIndex(randomInt(2 ** 31));
    const client = await this.database.connect();
    try {
      const pageAfter = (after: readonly [string, string]): Promise<RegisterRow[]> => registerPage(client, plan.table, identity, provinceCode, after, PAGE);
      let coming = pageAfter(['', '']);
      for (;;) {
        const rows = await coming;
        const last = rows.at(-1);
        if (last === undefined || this.work.ending) return this.work.ending ? null : index;
        coming = pageAfter([last.platformId, last.recordId]);
        for (let at = 0; at < rows.length; at += 1_000) {
          for (const row of rows.slice(at, at + 1_000)) this.take(index, plan, row);
          await breathe();
        }
      }
    } finally {
      client.release();
    }
  }

  private take(index: LikenessIndex, plan: KindPlan, row: RegisterRow): void {
    const opened = row.sealed === null ? {} : (JSON.parse(this.sealer.open(row.sealed).toString('utf8')) as Record<string, unknown>);
    const numbers: Record<string, string> = {};
    for (const field of plan.table.numbers) if (typeof opened[field] === 'string') numbers[field] = opened[field];
    index.add({
      personId: row.personId, platformId: row.platformId,
      traits: { name: row.name ?? '', birthDate: row.birthDate ?? '', sex: row.sex ?? 'unknown', numbers, distrusted: row.distrusted, schoolId: row.schoolId, mother: motherOf({ relatives: row.relatives }) },
    });
  }

  private async list(plan: KindPlan, kind: string, provinceCode: string, found: readonly (readonly [string, ReadonlySet<string>])[]): Promise<number> {
    let listed = 0;
    for (let at = 0; at < found.length; at += PAIRS_AT_ONCE) {
      const part = found.slice(at, at + PAIRS_AT_ONCE).map(([persons, reasons]) => ({ persons: persons.split(' ') as [string, string], reasons: [...reasons] }));
      listed += await this.database.transaction(async ({ client }) => {
        const evidence = await this.evidenceOfApart(client, plan, kind, provinceCode, part.map((one) => one.persons));
        const pairs = part.map(({ persons: [firstId, secondId], reasons }): AlikePair => ({ firstId, secondId, reasons, evidence: evidence.get(`${firstId} ${secondId}`) ?? null }));
        const now = this.clock.now();
        return saveReviewItems(client, kind, provinceCode, pairs, () => this.ids.make(now.getTime()), now.toISOString());
      });
    }
    return listed;
  }

  /** Of pairs that somebody keeps apart, what is known now: with other numbers they come back. They are few. */
  private async evidenceOfApart(client: pg.ClientBase, plan: KindPlan, kind: string, provinceCode: string, pairs: readonly (readonly [string, string])[]): Promise<ReadonlyMap<string, string>> {
    const apart = await apartAmong(client, kind, pairs);
    if (apart.length === 0) return new Map();
    const entries = await plan.states.personsLike(client, provinceCode, [], [...new Set(apart.flat())]);
    const says = (personId: string): { personId: string; marks: PersonMarks[] } => ({ personId, marks: entries.filter((entry) => entry.personId === personId).map((entry) => entry.marks) });
    return new Map(apart.map(([first, second]) => [`${first} ${second}`, evidenceOf(says(first), says(second))]));
  }
}
