import { Clock, Sealer } from '@lienthong/kit/config';
import { databaseCode, isPassingDatabaseFault, type Tx } from '@lienthong/kit/database';
import { PermanentError, TransientError } from '@lienthong/kit/errors';
import { logger } from '@lienthong/kit/observability';
import { Outbox } from '@lienthong/kit/messaging';
import type { ChunkRecord } from '../domain/chunk.js';
import { addToPushes } from '../store/outcomes.repository.js';
import { OUTCOME_CODES, UNCHANGED } from '../domain/outcome-code.js';
import { Uuid7Maker } from '../domain/uuid7.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { settleProposals } from '../store/roster.repository.js';
import { FirstReceipts } from '../store/first-receipts.repository.js';
import { UnitRegister } from '../store/unit-register.js';
import { type ChunkDecisions, decideChunk } from './chunk-decisions.js';
import type { DecisionTools } from './chunk-lookups.js';
import type { ChunkSource, Released } from './chunk-source.js';
import { cancelMissing } from './roster-cancels.js';
import { refuseRecord, writeChunk, type WriteTools } from './chunk-writer.js';

/** Most records of one chunk that may be refused because they cannot be worked on. */
const REFUSED_AT_MOST = 10;

/** Merges one chunk inside a transaction that somebody else opened. */
export class ChunkMerger {
  private readonly ids = new Uuid7Maker();
  private readonly firsts = new FirstReceipts();
  private readonly log = logger('merge');

  constructor(
    private readonly plans: KindPlans,
    private readonly units: UnitRegister,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @returns pushes of which this was the last chunk */
  async merge(tx: Tx, source: ChunkSource, rows: readonly ChunkRecord[], released: readonly Released[] | null): Promise<string[]> {
    const { now, tools } = this.start();
    const decided = await decideChunk(tx.client, tools, source, rows, released);
    await this.firsts.note(tx.client, source, schoolsTaken(decided));
    return writeChunk(tx, { ...this.writeTools, ...tools }, source, rows, decided, released, { now, endsChunk: released === null });
  }

  /** Carries out what a full push proposed to cancel, the part of one lane. @returns pushes of which this was the last chunk */
  async cancelMissing(tx: Tx, source: ChunkSource, recordIds: readonly string[]): Promise<string[]> {
    const plan = this.plans.get(source.kind);
    if (plan === undefined) throw new PermanentError('kind_unknown', `There is no kind ${source.kind}`);
    const { now, tools } = this.start();
    return cancelMissing(tx, { ...this.writeTools, ...tools }, plan, source, recordIds, now);
  }

  /**
   * Carries out a roster's cancels that failed before. Failing again, nothing of the chunk is cancelled and its push says so: a lane never
   * stands still for them, and what is kept too long is mended by the next roster.
   */
  async cancelWithoutFaults(tx: Tx, source: ChunkSource, recordIds: readonly string[]): Promise<string[]> {
    await tx.client.query('SAVEPOINT roster');
    try {
      return await this.cancelMissing(tx, source, recordIds);
    } catch (error) {
      if (isPassingDatabaseFault(error) || isRetriedMerge(error)) throw error;
      await tx.client.query('ROLLBACK TO SAVEPOINT roster');
      this.log.error({ kind: source.kind, pushId: source.pushId, records: recordIds.length, code: databaseCode(error), fault: error instanceof Error ? error.name : typeof error }, 'cancels of a roster could not be carried out and were left out');
      await settleProposals(tx.client, source.pushId, [], recordIds);
      return addToPushes(tx, [{ pushId: source.pushId, counts: OUTCOME_CODES.map(() => 0), chunks: 1 }], this.clock.now().toISOString());
    }
  }

  /**
   * Merges a held record that a steward decided on.
   * @param personId whose record it is; null: the rules decide again
   */
  async mergeDecided(tx: Tx, source: ChunkSource, row: ChunkRecord, held: Released, personId: string | null): Promise<{ readonly outcome: number; readonly hubId: string | null }> {
    const { now, tools } = this.start();
    const decided = await decideChunk(tx.client, personId === null ? tools : { ...tools, decided: () => personId }, source, [row], [held]);
    await writeChunk(tx, { ...this.writeTools, ...tools }, source, [row], decided, [held], { now, endsChunk: false });
    return { outcome: decided.decisions[0]?.outcome ?? held.outcome, hubId: decided.decisions[0]?.hubId ?? null };
  }

  /**
   * Merges a chunk that could not be merged as a whole, half by half down to the record that is to blame; that one is refused, so that
   * one record that nobody foresaw does not keep its school waiting for ever.
   */
  async mergeWithoutFaults(tx: Tx, source: ChunkSource, rows: readonly ChunkRecord[], released: readonly Released[] | null): Promise<string[]> {
    const { now, tools } = this.start();
    let parts = 0;
    let refused = 0;
    const halve = async (from: number, to: number): Promise<void> => {
      const part = rows.slice(from, to);
      const [first] = part;
      if (first === undefined) return;
      await tx.client.query('SAVEPOINT part');
      const partReleased = released?.slice(from, to) ?? null;
      try {
        const decided = await decideChunk(tx.client, tools, source, part, partReleased);
        await writeChunk(tx, { ...this.writeTools, ...tools }, source, part, decided, partReleased, { now, endsChunk: false });
        parts += 1;
      } catch (error) {
        if (isPassingDatabaseFault(error) || databaseCode(error) === '23505') throw error;
        await tx.client.query('ROLLBACK TO SAVEPOINT part');
        if (part.length > 1) {
          const middle = from + Math.ceil(part.length / 2);
          await halve(from, middle);
          return halve(middle, to);
        }
        refused += 1;
        // So many records are not to blame at once: the fault is the hub's, and nothing is refused for it.
        if (refused > REFUSED_AT_MOST) throw error;
        this.log.error({ kind: source.kind, pushId: source.pushId, line: first.line, code: databaseCode(error), fault: error instanceof Error ? error.name : typeof error }, 'a record could not be merged and was refused');
        await refuseRecord(tx, { ...this.writeTools, ...tools }, source, first, partReleased?.[0] ?? null, now);
      }
    };
    await halve(0, rows.length);
    this.log.warn({ kind: source.kind, pushId: source.pushId, parts }, 'a chunk was merged in parts');
    return released === null ? addToPushes(tx, [{ pushId: source.pushId, counts: [0, 0, 0, 0, 0, 0, 0], chunks: 1 }], now) : [];
  }

  /** Merges what a decision says; returns what became of it. */
  async mergeDecision(tx: Tx, source: ChunkSource, rows: readonly ChunkRecord[]): Promise<ChunkDecisions> {
    const { now, tools } = this.start();
    const decided = await decideChunk(tx.client, tools, source, rows);
    await writeChunk(tx, { ...this.writeTools, ...tools }, source, rows, decided, null, { now, endsChunk: false });
    return decided;
  }

  /** Decides and writes only the states, for a dry run: what a later chunk of the same push has to see. */
  async rehearse(tx: Tx, source: ChunkSource, rows: readonly ChunkRecord[]): Promise<ChunkDecisions> {
    const { now, tools } = this.start();
    const decided = await decideChunk(tx.client, tools, source, rows);
    await decided.plan.states.write(tx.client, source.provinceCode, decided.set.changedStates(), now);
    return decided;
  }

  private start(): { readonly now: string; readonly tools: DecisionTools } {
    const now = this.clock.now();
    return { now: now.toISOString(), tools: { plans: this.plans, sealer: this.sealer, units: this.units, newId: () => this.ids.make(now.getTime()) } };
  }

  private get writeTools(): Pick<WriteTools, 'outbox' | 'isReferredTo'> {
    return { outbox: this.outbox, isReferredTo: (kind) => this.plans.isReferredTo(kind) };
  }
}

/** Another merge came in between: the same work again sees what it did. */
function isRetriedMerge(error: unknown): boolean {
  return databaseCode(error) === '23505' || error instanceof TransientError;
}

/** Schools of which the chunk holds a record that was taken. */
function schoolsTaken({ records, decisions }: ChunkDecisions): ReadonlySet<string> {
  const schools = new Set<string>();
  records.forEach(({ schoolId }, i) => {
    if (schoolId !== null && (decisions[i]?.outcome ?? UNCHANGED + 1) <= UNCHANGED) schools.add(schoolId);
  });
  return schools;
}
