import { setTimeout as sleep } from 'node:timers/promises';
import { type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Sealer } from '@lienthong/kit/config';
import { Database, databaseCode, isPassingDatabaseFault, withRetry } from '@lienthong/kit/database';
import { TransientError } from '@lienthong/kit/errors';
import { logger } from '@lienthong/kit/observability';
import { decodeChunk } from '../../domain/chunk.js';
import type { PushAnnouncer } from '../../domain/push-done.js';
import { decodeRelease } from '../../domain/release.js';
import { decodeMissing, ROSTER_SEQ } from '../../domain/roster.js';
import { deleteChunk, takeChunk } from '../../store/chunk-queue.repository.js';
import { stillWaiting } from '../../store/waiting.repository.js';
import { KindTables } from '../../store/kind-tables.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { ChunkMerger } from '../chunk-merger.js';
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
    this.wake();
    await Promise.all(this.loops);
  }

  wake(): void {
    const { sleepers } = this;
    this.sleepers = [];
    for (const awake of sleepers) awake();
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
    let taken = '';
    try {
      return await this.mergeTaken((id) => {
        taken = id;
        return this.troubled.has(id);
      });
    } catch (error) {
      // Not passing, so the chunk itself is to blame: next time it is merged in parts.
      if (taken !== '' && !isPassingDatabaseFault(error) && !isConflict(error)) this.troubled.add(taken);
      throw error;
    }
  }

  private async mergeTaken(inParts: (chunkId: string) => boolean): Promise<boolean> {
    const done = await this.database.transaction(async (tx) => {
      const chunk = await takeChunk(tx.client, new Map(this.plans.all().map((plan) => [plan.definition.name, plan.refersTo])));
      if (chunk === null) return null;
      const plan = this.plans.get(chunk.kind);
      if (plan !== undefined) await this.tables.ensure([plan.table]);
      const source = { ...chunk, chunkId: chunk.id };
      const opened = this.sealer.open(chunk.payload);
      const merge = inParts(chunk.id) ? this.merger.mergeWithoutFaults.bind(this.merger) : this.merger.merge.bind(this.merger);
      let finished: string[];
      if (chunk.seq === ROSTER_SEQ) {
        const missing = decodeMissing(opened);
        finished = inParts(chunk.id) ? await this.merger.cancelWithoutFaults(tx, source, missing) : await this.merger.cancelMissing(tx, source, missing);
      } else if (chunk.seq < 0) {
        const { records, waiting } = decodeRelease(opened);
        // One that was overtaken meanwhile has its outcome already and is gone.
        const still = await stillWaiting(tx.client, waiting.map(([id]) => id));
        const left = waiting.flatMap(([id, seq, outcome]) => {
          const one = still.get(id);
          return one === undefined ? [] : [{ ...one, seq, outcome }];
        });
        finished = await merge(tx, source, records.filter((_, i) => still.has(waiting[i]?.[0] ?? '')), left);
      } else finished = await merge(tx, source, decodeChunk(opened), null);
      await deleteChunk(tx.client, chunk.id);
      this.troubled.delete(chunk.id);
      return finished;
    });
    if (done === null) return false;
    for (const pushId of done) this.done.announce(pushId);
    for (const listener of this.listeners) listener();
    return true;
  }

  private async work(): Promise<void> {
    let pause = 50;
    while (this.running) {
      try {
        const merged = await this.mergeNext();
        pause = 50;
        // The end of one chunk may be what another waits for.
        if (merged) this.wake();
        else await this.rest();
      } catch (error) {
        const passing = isPassingDatabaseFault(error) || isConflict(error);
        if (!passing) this.log.error({ fault: error instanceof Error ? error.message : String(error), code: databaseCode(error), stack: error instanceof Error ? error.stack : undefined }, 'chunk could not be merged');
        await sleep(pause * (0.5 + Math.random()));
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      }
    }
  }

  private rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.sleepers.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** Another merge of the same record or key came in between: the same work again sees what it did. */
function isConflict(error: unknown): boolean {
  return databaseCode(error) === KEY_TAKEN_MEANWHILE || (error instanceof TransientError && ['database_conflict', 'merge_overtaken'].includes(error.code));
}
