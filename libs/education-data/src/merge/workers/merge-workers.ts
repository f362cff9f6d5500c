import { setTimeout as sleep } from 'node:timers/promises';
import { type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Sealer } from '@lienthong/kit/config';
import { Database, databaseCode, isPassingDatabaseFault, type Tx, withRetry } from '@lienthong/kit/database';
import { TransientError } from '@lienthong/kit/errors';
import { logger } from '@lienthong/kit/observability';
import { decodeChunk } from '../../domain/chunk.js';
import type { PushAnnouncer } from '../../domain/push-done.js';
import { decodeRelease } from '../../domain/release.js';
import { decodeMissing, ROSTER_SEQ } from '../../domain/roster.js';
import { deleteChunks, type QueuedChunk, takeChunks } from '../../store/chunk-queue.repository.js';
import { stillWaiting } from '../../store/waiting.repository.js';
import { KindTables } from '../../store/kind-tables.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { ChunkMerger } from '../chunk-merger.js';
import { joined } from '../chunk-source.js';
import { EducationDataConfig } from '../../domain/education-data.config.js';
import { MergeRunner } from './merge-runner.js';

/** SQLSTATE of a unique key taken by a merge that committed in between: the same chunk again sees it. */
const KEY_TAKEN_MEANWHILE = '23505';
const POLL_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Takes chunks and merges them, each in one transaction with its events and its end. A crash anywhere leaves the chunk where it was;
 * the same chunk again gives the same state. Several processes may run workers: lanes are locked in the database.
 */
export class MergeWorkers extends MergeRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = logger('merge');
  private running = false;
  private loops: Promise<void>[] = [];
  private sleepers: (() => void)[] = [];
  /** Somebody called while no worker slept. */
  private called = false;
  /** Chunks that failed together with others, for a reason of one of them. */
  private readonly single = new Set<string>();
  /** Chunks that failed for a reason of their own. */
  private readonly troubled = new Set<string>();
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly database: Database,
    private readonly merger: ChunkMerger,
    private readonly sealer: Sealer,
    private readonly plans: KindPlans,
    private readonly tables: KindTables,
    private readonly done: PushAnnouncer,
    private readonly config: EducationDataConfig,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.running = true;
    this.loops = Array.from({ length: this.config.MERGE_WORKERS }, () => this.work());
  }

  async onModuleDestroy(): Promise<void> {
    this.running = false;
    while (this.wakeOne());
    await Promise.all(this.loops);
  }

  /** There is something to do: one worker looks, and wakes another when it sees more. */
  wake(): void {
    if (!this.wakeOne()) this.called = true;
  }

  private wakeOne(): boolean {
    const awake = this.sleepers.pop();
    awake?.();
    return awake !== undefined;
  }

  onMerged(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Merges all that waits, in this call; for tests and tools. @returns chunks merged */
  async drain(): Promise<number> {
    let merged = 0;
    while (await this.mergeNext()) merged += 1;
    return merged;
  }

  /** Merges one chunk; does it again when another merge got in its way. @returns false when none may be merged now */
  mergeNext(): Promise<boolean> {
    return withRetry(() => this.mergeOnce(), { attempts: 8, isRetriable: isConflict, pauseMs: 20 });
  }

  private async mergeOnce(): Promise<boolean> {
    let taken: readonly string[] = [];
    try {
      return await this.mergeTaken((ids) => (taken = ids));
    } catch (error) {
      // Not passing, so a chunk itself is to blame: next time each is merged on its own, and one that fails so again in parts.
      if (!isPassingDatabaseFault(error) && !isConflict(error)) for (const id of taken) (taken.length > 1 ? this.single : this.troubled).add(id);
      throw error;
    }
  }

  private async mergeTaken(tell: (ids: readonly string[]) => void): Promise<boolean> {
    const done = await this.database.transaction(async (tx) => {
      const { chunks, more } = await takeChunks(tx.client, JSON.stringify(Object.fromEntries(this.plans.all().map((plan) => [plan.definition.name, plan.refersTo]))), (id) => this.single.has(id) || this.troubled.has(id));
      const [chunk] = chunks;
      if (chunk === undefined) return null;
      tell(chunks.map((one) => one.id));
      if (more) this.wakeOne();
      const plan = this.plans.get(chunk.kind);
      if (plan !== undefined) await this.tables.ensure([plan.table]);
      const finished = await this.mergeChunks(tx, chunks, chunk);
      deleteChunks(tx, chunks.map((one) => one.id));
      tx.onCommit(() => {
        for (const { id } of chunks) {
          this.single.delete(id);
          this.troubled.delete(id);
        }
      });
      return finished;
    });
    if (done === null) return false;
    for (const pushId of done) this.done.announce(pushId);
    for (const listener of this.listeners) listener();
    return true;
  }

  private async mergeChunks(tx: Tx, chunks: readonly QueuedChunk[], first: QueuedChunk): Promise<string[]> {
    const inParts = this.troubled.has(first.id);
    const source = { ...first, chunkId: first.id };
    const merge = inParts ? this.merger.mergeWithoutFaults.bind(this.merger) : this.merger.merge.bind(this.merger);
    if (first.seq === ROSTER_SEQ) {
      const missing = decodeMissing(this.sealer.open(first.payload));
      return inParts ? this.merger.cancelWithoutFaults(tx, source, missing) : this.merger.cancelMissing(tx, source, missing);
    }
    if (first.seq < 0) {
      const { records, waiting } = decodeRelease(this.sealer.open(first.payload));
      // One that was overtaken meanwhile has its outcome already and is gone.
      const still = await stillWaiting(tx.client, waiting.map(([id]) => id));
      const left = waiting.flatMap(([id, seq, outcome]) => {
        const one = still.get(id);
        return one === undefined ? [] : [{ ...one, seq, outcome }];
      });
      return merge(tx, source, records.filter((_, i) => still.has(waiting[i]?.[0] ?? '')), left);
    }
    const parts = chunks.map((chunk) => ({ source: { ...chunk, chunkId: chunk.id }, rows: decodeChunk(this.sealer.open(chunk.payload)) }));
    return merge(tx, joined(parts.map((part) => ({ source: part.source, records: part.rows.length }))), parts.flatMap((part) => part.rows), null);
  }

  private async work(): Promise<void> {
    let pause = 50;
    while (this.running) {
      try {
        const merged = await this.mergeNext();
        pause = 50;
        // The end of one chunk may be what another waits for; whoever looks next sees whether there is work for more than one.
        if (!merged) await this.rest();
      } catch (error) {
        const passing = isPassingDatabaseFault(error) || isConflict(error);
        if (!passing) this.log.error({ fault: error instanceof Error ? error.message : String(error), code: databaseCode(error), stack: error instanceof Error ? error.stack : undefined }, 'chunk could not be merged');
        await sleep(pause * (0.5 + Math.random()));
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      }
    }
  }

  private rest(): Promise<void> {
    // Called while nobody slept: what came may not have been there yet when this worker looked.
    if (this.called || !this.running) {
      this.called = false;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const awake = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.sleepers = this.sleepers.filter((one) => one !== awake);
        resolve();
      }, POLL_MS);
      this.sleepers.push(awake);
    });
  }
}

/** Another merge of the same record or key came in between: the same work again sees what it did. */
function isConflict(error: unknown): boolean {
  return databaseCode(error) === KEY_TAKEN_MEANWHILE || (error instanceof TransientError && ['database_conflict', 'merge_overtaken'].includes(error.code));
}
