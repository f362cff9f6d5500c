import { Dice } from './dice.js';
import type { Sent } from './world.js';

export type Outcomes = Readonly<Record<'created' | 'updated' | 'unchanged' | 'stale' | 'parked' | 'held' | 'rejected', number>>;

export interface DirtOptions {
  readonly seed: number;
  /** Share of extra records that break a rule of their kind. */
  readonly rejects: number;
  /** Share of extra records that say an earlier record again, word for word. */
  readonly duplicates: number;
  /** Share of records sent at version 2, followed by their own late version 1. */
  readonly lateVersions: number;
}

/** Ways to break a record so that every kind must refuse it; each under a recordId of its own, so nothing depends on it. */
const BREAKS: readonly ((record: Sent) => Record<string, unknown>)[] = [
  (record) => ({ ...record, schoolCod: record['schoolCode'] }),
  (record) => ({ ...record, event: 'CHANGE' }),
  (record) => ({ ...record, version: '1' }),
  (record) => ({ ...record, updatedAt: '2026-02-30T08:00:00+07:00' }),
  (record) => ({ ...record, schoolCode: undefined, councilCode: undefined }),
];

/** Counts what a stream must come to, by the simulator's own arithmetic. */
export class Tally {
  readonly counts: Record<keyof Outcomes, number> = { created: 0, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 0 };
  sent = 0;

  add(outcome: keyof Outcomes, number = 1): void {
    this.counts[outcome] += number;
    this.sent += number;
  }
}

/** Mixes dirt into clean records and counts in `tally` how each line must end. Clean records are expected as `created`. */
export function* withDirt(records: Iterable<Sent>, options: DirtOptions, label: string, tally: Tally): Generator<Record<string, unknown>> {
  const dice = new Dice(options.seed, `dirt:${label}`);
  let extra = 0;
  for (const record of records) {
    tally.add('created');
    if (dice.chance(options.lateVersions)) {
      yield { ...record, version: record.version + 1 };
      yield record;
      tally.add('stale');
    } else {
      yield record;
      if (dice.chance(options.duplicates)) {
        yield record;
        tally.add('unchanged');
      }
    }
    if (dice.chance(options.rejects)) {
      extra += 1;
      yield dice.pick(BREAKS)({ ...record, recordId: `hong-${extra}-${record.recordId}` });
      tally.add('rejected');
    }
  }
}
