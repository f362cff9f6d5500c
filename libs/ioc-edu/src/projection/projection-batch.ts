import type { Tx } from '@lienthong/kit/database';
import type { LogRecord } from '@lienthong/kit/messaging';
import type { CellDeltas } from '../domain/cell-deltas.js';
import { dayOfMs } from '../domain/spans.js';
import type { FigureChange } from '../store/journal.store.js';

/** What a tally works with: the transaction that holds the projection, and where it puts what changed. */
export interface ProjectionWork {
  readonly tx: Tx;
  readonly deltas: CellDeltas;
  /** Figures that changed without a cell: schools, classes, staff. */
  readonly changes: FigureChange[];
  /** Set when places changed: readers load the tree or the schools anew. */
  placesChanged: { units: boolean; schools: boolean };
}

/** One event as the tallies see it. */
export interface TalliedEvent<T> {
  readonly key: string;
  readonly value: T | null;
  readonly provinceCode: string | null;
  /** Time of the fact, ms since 1970. */
  readonly ms: number;
  /** Number of the local day (+07:00) on which it was recorded. */
  readonly day: number;
  /** An event of before that a later one repeats: it counts only where it has not been heard of. */
  readonly repeated?: boolean;
}

/** The events of a batch with their time and day read once. */
export function tallied<T>(records: readonly LogRecord<T>[]): TalliedEvent<T>[] {
  return records.map((record) => {
    const ms = Date.parse(record.time);
    return { key: record.key ?? record.subject, value: record.value, provinceCode: record.provinceCode, ms, day: dayOfMs(ms) };
  });
}
