import { type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { localDate } from '@lienthong/vocabulary';
import type pg from 'pg';
import { BackgroundWork } from '@lienthong/kit/background';
import { Sealer } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { CHUNK_RECORDS, decodeChunk } from '../domain/chunk.js';
import { mayBeSource } from '../domain/designation.js';
import { HELD, PARKED } from '../domain/outcome-code.js';
import { ReleaseWake } from '../domain/release-wake.js';
import { encodeRelease } from '../domain/release.js';
import { RELEASE_SEQ } from '../domain/roster.js';
import { addChunk } from '../store/chunk-queue.repository.js';
import { loadDesignations } from '../store/designations.repository.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { loadSchoolCodes } from '../store/school-codes.repository.js';
import { anythingToSweep, awaitedBy, type Candidate, markWaiting, takeArrivals, takeCandidates } from '../store/sweep.repository.js';
import { MergeRunner } from './workers/merge-runner.js';
import { NumberTokens } from './number-tokens.js';
import { replaceAwaits } from '../store/waiting.repository.js';
import { findReferences, type Found } from './references.js';

const POLL_MS = 2_000;
/** Merges that come close together are looked at together. */
const GATHER_MS = 50;
const AT_ONCE = 5_000;

/**
 * Brings waiting records back when what they wait for is there: looks at each once after it was put aside, and again when something
 * arrives that it names or a designation changes. Both looks happen after the commit of what they look at, so neither a record put
 * aside while its target was being merged nor a target merged while the record was put aside is missed.
 */
export class Sweeper extends ReleaseWake implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly work: BackgroundWork = new BackgroundWork({ log: 'merge.sweeper', everyMs: POLL_MS, failed: 'sweep failed' }, () => this.work.exhaust(async () => (await this.sweep()) > 0));

  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
    private readonly plans: KindPlans,
    private readonly runner: MergeRunner,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.runner.onMerged(() => this.work.within(GATHER_MS));
    this.work.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.work.stop();
  }

  /** Sweeps in the background; calls while it runs make it run once more. */
  soon(): void {
    this.work.soon();
  }

  /** One sweep, over at most 5,000 records. @returns how much there was to do; 0: nothing is left */
  async sweep(): Promise<number> {
    // Asked after every merge, and mostly there is nothing.
    if (!(await anythingToSweep(this.database))) return 0;
    const released = await this.database.transaction(async ({ client }) => {
      // One sweeper at a time, whatever the number of processes.
      const { rows } = await client.query<{ mine: boolean }>("SELECT pg_try_advisory_xact_lock(hashtext('lienthong sweeper'), hashtext($1)) AS mine", [this.database.schema]);
      if (rows[0]?.mine !== true) return 0;
      const arrivals = await takeArrivals(client);
      const candidates = await takeCandidates(client, AT_ONCE);
      for (const group of groupBy(candidates, (one) => `${one.provinceCode}|${one.platformId}|${one.kind}`).values()) await this.release(client, group);
      return arrivals + candidates.length;
    });
    if (released > 0) this.runner.wake();
    return released;
  }

  private async release(client: pg.ClientBase, group: readonly Candidate[]): Promise<void> {
    const [first] = group;
    const plan = first === undefined ? undefined : this.plans.get(first.kind);
    if (first === undefined || plan === undefined) return;
    const tokens = new NumberTokens(this.sealer);
    const records = group.flatMap((one) => decodeChunk(this.sealer.open(one.payload)));
    const fields = records.map((record) => tokens.replace(record.content, plan.tokens));
    const codes = fields.map((one) => (typeof one['schoolCode'] === 'string' ? one['schoolCode'] : null));
    const schools = await loadSchoolCodes(client, first.provinceCode, [...new Set(codes.filter((code) => code !== null))]);
    const found = await findReferences({ client, plans: this.plans, plan, provinceCode: first.provinceCode, platformId: first.platformId, schools }, fields);
    const { designations, policy } = await loadDesignations(client, first.provinceCode, first.kind);
    // Held for its identity: looked at again once something changed that it waits for (keep-identity.ts), decided anew by the same rules.
    const contested = group.filter((one) => one.outcome === HELD && one.reason === 'identity_conflict');
    const unchanged = contested.length === 0 ? new Map<string, string>() : await awaitedBy(client, contested.map((one) => one.id));
    const ready = group.map((one, i) => {
      if (one.decision === 'reject') return true;
      if (one.outcome === HELD && one.reason === 'identity_conflict') return !unchanged.has(one.id);
      if (one.outcome === PARKED) return found[i]?.kind !== 'missing';
      if (one.outcome !== HELD || !one.reason.startsWith('source_')) return false;
      if (one.decision === 'accept') return true;
      const code = codes[i] ?? null;
      const schoolId = code === null ? null : schools.idOf(code);
      const known = code === null ? [] : [code, ...(schoolId === null ? [] : schools.codesOf(schoolId))];
      return mayBeSource(designations, policy, one.kind, known, one.platformId, localDate(one.receivedAt)).may;
    });
    await this.keep(client, group, ready, found);
    const going = group.map((candidate, i) => ({ candidate, record: records[i] })).filter((_, i) => ready[i] === true);
    await markWaiting(client, going.map((one) => one.candidate.id), 'releasing');
    for (const chunk of groupBy(going, ({ candidate }) => `${candidate.pushId}|${candidate.lane}`).values()) {
      for (let at = 0; at < chunk.length; at += CHUNK_RECORDS) {
        const part = chunk.slice(at, at + CHUNK_RECORDS);
        const one = part[0]?.candidate;
        if (one === undefined) continue;
        const payload = encodeRelease({ waiting: part.map(({ candidate }) => [candidate.id, candidate.seq, candidate.outcome]), records: part.map(({ record }) => record).filter((record) => record !== undefined) });
        await addChunk(client, {
          pushId: one.pushId, seq: RELEASE_SEQ, lane: one.lane, kind: one.kind, provinceCode: one.provinceCode, platformId: one.platformId, clientId: one.clientId,
          receivedAt: one.receivedAt, records: part.length, payload: this.sealer.seal(payload),
        });
      }
    }
  }

  /** Those that are not ready wait on, for exactly what they miss now: something ticked off may be gone again. */
  private async keep(client: pg.ClientBase, group: readonly Candidate[], ready: readonly boolean[], found: readonly Found[]): Promise<void> {
    const stay = group.map(({ id, outcome }, i) => ({ id, one: outcome === PARKED ? found[i] : undefined })).filter((_, i) => ready[i] !== true);
    await markWaiting(client, stay.map(({ id }) => id), 'waiting');
    const missing = stay.flatMap(({ id, one }) => (one?.kind === 'missing' ? [{ id, awaits: one.awaits }] : []));
    if (missing.length === 0) return;
    const known = await awaitedBy(client, missing.map((one) => one.id));
    await replaceAwaits(client, missing.filter(({ id, awaits }) => known.get(id) !== awaits.flatMap((ways) => [...new Set(ways)]).sort().join(',')));
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
