import { Dice } from './dice.js';
import type { Sent } from './world.js';

export type Outcomes = Readonly<Record<'created' | 'updated' | 'unchanged' | 'stale' | 'parked' | 'held' | 'rejected', number>>;

export type OutcomeName = keyof Outcomes;

export interface DirtOptions {
  readonly seed: number;
  /** Share of extra records that break a rule of their kind. */
  readonly rejects: number;
  /** Share of extra records that say an earlier record again, word for word. */
  readonly duplicates: number;
  /** Share of records sent at version 2, followed by their own late version 1. */
  readonly lateVersions: number;
  /** Share of extra records that contradict an earlier one (`contradiction`); default none. */
  readonly contradictions?: number;
}

/** A record as it is sent, and how it must end by the simulator's own arithmetic. */
export interface ForetoldLine {
  readonly line: Readonly<Record<string, unknown>>;
  readonly outcome: OutcomeName;
}

/** Ways to break a record so that every kind must refuse it; each under a recordId of its own, so nothing depends on it. */
const BREAKS: readonly ((record: Sent) => Record<string, unknown>)[] = [
  (record) => ({ ...record, schoolCod: record['schoolCode'] }),
  (record) => ({ ...record, event: 'CHANGE' }),
  (record) => ({ ...record, version: '1' }),
  (record) => ({ ...record, updatedAt: '2026-02-30T08:00:00+07:00' }),
  (record) => ({ ...record, schoolCode: undefined, councilCode: undefined }),
];

/** Fields whose value another content may differ in, first come first served; the value only has to be another valid one. */
const OTHER_VALUES: readonly (readonly [field: string, other: (value: unknown) => unknown])[] = [
  ['state', (value) => (value === 'present' ? 'absent-excused' : 'present')],
  ['midtermMark', (value) => (value === 10 ? 9 : 10)],
  ['durationSeconds', (value) => Number(value) + 1],
  ['reportedSize', (value) => Number(value) + 1],
  ['hasInternet', (value) => value !== true],
  ['enrolledOn', (value) => `${String(value).slice(0, 8)}${String(value).endsWith('-06') ? '07' : '06'}`],
];

/** The same record with other content, as a vendor's system sends it that changes a record and forgets its version. */
export function withOtherContent(record: Sent): Sent {
  const [field, other] = OTHER_VALUES.find(([name]) => name in record) ?? ['address', (value: unknown) => `${String(value ?? '')} khác`];
  return { ...record, [field]: other(record[field]) };
}

/**
 * A record that contradicts one sent before: a person of the same ministry code who was born in another year (`held`, a
 * steward decides), one mark under a second recordId (`rejected`, the key is taken), else the same version with other
 * content (`stale`).
 */
export function contradiction(record: Sent): ForetoldLine {
  const recordId = `khac-${record.recordId}`;
  const birthDate = record['birthDate'];
  if (typeof birthDate === 'string' && record['ministryCode'] !== undefined) {
    return { outcome: 'held', line: { ...record, recordId, birthDate: `${Number(birthDate.slice(0, 4)) - 1}${birthDate.slice(4)}`, personalNumber: undefined } };
  }
  if (record['date'] !== undefined && record['session'] !== undefined) return { outcome: 'rejected', line: { ...withOtherContent(record), recordId } };
  return { outcome: 'stale', line: withOtherContent(record) };
}

/** Counts what a stream must come to, by the simulator's own arithmetic. */
export class Tally {
  readonly counts: Record<OutcomeName, number> = { created: 0, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 0 };
  sent = 0;

  add(outcome: OutcomeName, number = 1): void {
    this.counts[outcome] += number;
    this.sent += number;
  }
}

/** Mixes dirt into clean records and says of each line how it must end; clean ones end as `clean`. */
export function* foretold(records: Iterable<Sent>, options: DirtOptions, label: string, clean: OutcomeName = 'created'): Generator<ForetoldLine> {
  const dice = new Dice(options.seed, `dirt:${label}`);
  let extra = 0;
  for (const record of records) {
    let last = record;
    if (dice.chance(options.lateVersions)) {
      last = { ...record, version: record.version + 1 };
      yield { line: last, outcome: clean };
      yield { line: record, outcome: 'stale' };
    } else {
      yield { line: record, outcome: clean };
      if (dice.chance(options.duplicates)) yield { line: record, outcome: 'unchanged' };
    }
    if (options.contradictions !== undefined && dice.chance(options.contradictions)) yield contradiction(last);
    if (dice.chance(options.rejects)) {
      extra += 1;
      yield { line: dice.pick(BREAKS)({ ...record, recordId: `hong-${extra}-${record.recordId}` }), outcome: 'rejected' };
    }
  }
}

/** The lines alone, with what they must come to counted in `tally`. Clean records are expected as `created`. */
export function* withDirt(records: Iterable<Sent>, options: DirtOptions, label: string, tally: Tally): Generator<Record<string, unknown>> {
  for (const { line, outcome } of foretold(records, options, label)) {
    tally.add(outcome);
    yield line;
  }
}

/** Parts records into those that are sent before what they refer to, and the rest; the order within each stays. */
export function earlyChildren(records: Iterable<Sent>, share: number, seed: number, label: string): { readonly early: readonly Sent[]; readonly rest: readonly Sent[] } {
  const dice = new Dice(seed, `early:${label}`);
  const early: Sent[] = [];
  const rest: Sent[] = [];
  for (const record of records) (dice.chance(share) ? early : rest).push(record);
  return { early, rest };
}
