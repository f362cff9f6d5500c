import type { Database, Tx } from '../../database/database.js';
import { logger, runWithTrace, traceFrom } from '../../observability/index.js';
import { HEADER } from '../envelope/envelope-headers.js';
import { parseRecord, type RawRecord } from '../envelope/raw-record.js';
import type { EventBatch } from '../event-batch.js';
import { failureCode, failureSort } from '../failure/failure-sort.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { PartitionStopped } from './consumer-errors.js';
import type { DeadLetters } from './dead-letters.js';
import type { MessagingMetrics } from './messaging-metrics.js';
import type { PartitionCursor, Position } from './partition-cursor.js';
import type { Positions } from './positions.js';
import { sourceOf, withoutDuplicates } from './source-sequence.js';

/** Records of one partition as they were fetched, and where the position stands after them. */
export interface Slice {
  readonly records: readonly RawRecord[];
  /** Above the last record; more than one above it where compaction left a hole. */
  readonly next: bigint;
  /** False on compacted topics. */
  readonly dense: boolean;
}

/** Calls all handlers of the group for the topic, one after the other; errors come out as the handler threw them. */
export type Dispatch = (batch: EventBatch) => Promise<void>;

/**
 * Applies records of a partition: effect and position in one transaction; what fails for good is bisected down to the
 * record and put aside. The same for both logs, and the only place that decides on a failure.
 */
export class BatchApplier {
  private readonly log = logger('messaging.applier');

  constructor(
    private readonly group: string,
    private readonly database: Database,
    private readonly positions: Positions,
    private readonly deadLetters: DeadLetters,
    private readonly dispatch: Dispatch,
    private readonly metrics: MessagingMetrics,
    private readonly settings: MessagingSettings,
  ) {}

  /**
   * Moves `cursor` as far as it gets. Call again with the same slice after a passing fault: what is done is skipped.
   * @throws PositionMoved, PartitionStopped, or the passing fault itself
   */
  async apply(cursor: PartitionCursor, slice: Slice): Promise<void> {
    const ahead = slice.records.filter((record) => record.offset >= cursor.position.next);
    const { records, duplicates } = withoutDuplicates(ahead, cursor.position.source, slice.dense);
    if (duplicates > 0) this.countDuplicates(cursor, duplicates);
    const replayed = records.filter((record) => record.offset < cursor.position.replayUntil);
    const live = records.slice(replayed.length);
    if (replayed.length > 0) await this.attempt(cursor, replayed, live[0]?.offset ?? slice.next);
    if (live.length > 0) await this.attempt(cursor, live, slice.next);
    if (cursor.position.next < slice.next) await this.commit(cursor, { ...cursor.position, next: slice.next }, () => Promise.resolve());
  }

  private async attempt(cursor: PartitionCursor, records: readonly RawRecord[], next: bigint): Promise<void> {
    try {
      await this.handle(cursor, records, next);
    } catch (error) {
      if (failureSort(error) === 'transient') throw error;
      const half = records.length >> 1;
      const second = records[half];
      if (half === 0 || !second) return this.putAside(cursor, records, next, error);
      await this.attempt(cursor, records.slice(0, half), second.offset);
      await this.attempt(cursor, records.slice(half), next);
    }
  }

  private async handle(cursor: PartitionCursor, raw: readonly RawRecord[], next: bigint): Promise<void> {
    const { topic, partition } = cursor;
    const labels = { group: this.group, topic };
    const replaying = (raw[0]?.offset ?? next) < cursor.position.replayUntil;
    const from = cursor.position.next;
    const records = raw.map((each) => parseRecord(topic, partition, each));
    const done = this.metrics.handlerSeconds.startTimer(labels);
    await runWithTrace(traceFrom(raw[0]?.headers[HEADER.traceParent]), () =>
      this.commit(cursor, { ...cursor.position, next, source: lastSource(raw) ?? cursor.position.source, deadInARow: 0 }, async (tx) => {
        await this.dispatch({ topic, partition, records, tx, replaying });
        if (replaying) await this.deadLetters.applied(tx, topic, partition, from, next);
      }),
    );
    done();
    this.metrics.batchRecords.observe(labels, records.length);
    this.metrics.applied.inc(labels, records.length);
  }

  private async putAside(cursor: PartitionCursor, records: readonly RawRecord[], next: bigint, error: unknown): Promise<void> {
    const { topic, partition, position } = cursor;
    const [record] = records;
    if (!record) return;
    const code = failureCode(error);
    if (position.deadInARow >= this.settings.deadLettersInARow) {
      throw new PartitionStopped('too_many_dead_letters', `${position.deadInARow} dead letters one after the other, last ${code}`);
    }
    const to: Position = { ...position, next, source: sourceOf(record) ?? position.source, deadInARow: position.deadInARow + 1 };
    await this.commit(cursor, to, (tx) => this.deadLetters.put(tx, topic, partition, record, error));
    this.metrics.deadLetters.inc({ group: this.group, topic, code });
    this.log.error({ group: this.group, topic, partition, offset: String(record.offset), code, fault: error instanceof Error ? error.stack : String(error) }, 'record put aside');
  }

  private async commit(cursor: PartitionCursor, to: Position, effect: (tx: Tx) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.positions.move(tx.client, cursor, to);
      await effect(tx);
    });
    cursor.position = to;
  }

  private countDuplicates(cursor: PartitionCursor, duplicates: number): void {
    this.metrics.duplicates.inc({ group: this.group, topic: cursor.topic }, duplicates);
    this.log.warn({ group: this.group, topic: cursor.topic, partition: cursor.partition, duplicates }, 'records published twice were dropped');
  }
}

function lastSource(records: readonly RawRecord[]): Position['source'] {
  const last = records.at(-1);
  return last ? sourceOf(last) : null;
}
