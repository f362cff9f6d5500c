/** What a chunk adds to the counts of quality, as it is kept until the quality stop adds it up. Short names: it is written with every chunk. */
export interface QualityDelta {
  /** Live records of this source by school: added or taken away. */
  readonly records: readonly (readonly [school: string | null, count: number])[];
  /** Live records by school, school year (`''`: of none) and local day of confirmation; empty for kinds that are overdue as a feed. */
  readonly days: readonly (readonly [school: string | null, year: string, day: number, count: number])[];
  /** Records in which something was found or that were refused, in the order of the chunk. */
  readonly found: readonly FoundInRecord[];
  /** Versions were raised: what was found in older ones no longer stands. */
  readonly raised: boolean;
  /** Records that were looked at outside of a chunk of their push (released ones). */
  readonly looked: readonly string[];
  /** Schools whose feed was received, for kinds that are overdue as a feed. */
  readonly feeds: readonly (string | null)[];
  /** Local day of the receipt. */
  readonly receivedOn: number;
  /** Chunks that were merged together; absent: the one that the delta is kept under. */
  readonly chunks?: readonly (readonly [pushId: string, seq: number])[];
}

/** A delta of records that were refused before they became states: nothing but what was found in them. */
export function foundAlone(found: readonly FoundInRecord[]): QualityDelta {
  return { records: [], days: [], found, raised: false, looked: [], feeds: [], receivedOn: 0 };
}

/** What was found in one version of one record. */
export interface FoundInRecord {
  readonly recordId: string;
  /** Null: a refused record whose version could not be read. */
  readonly version: number | null;
  readonly hubId: string | null;
  readonly school: string | null;
  /** True: the record was refused, `problems` are errors; else findings. */
  readonly refused: boolean;
  readonly problems: readonly { readonly code: string; readonly path: string }[];
}

/** Where a live record is counted. */
export interface CountedAt {
  readonly school: string | null;
  /** School year, `''` where the kind has none. */
  readonly year: string;
  /** Local day of the last confirmation. */
  readonly day: number;
}

/** Adds up where live records were and are, for one chunk. */
export class QualityTally {
  private readonly records = new Map<string | null, number>();
  private readonly days = new Map<string, { readonly at: CountedAt; count: number }>();
  private last: { readonly at: CountedAt; count: number } | null = null;

  /** @param byDay false for kinds that are overdue as a feed: only how many there are counts */
  constructor(private readonly byDay: boolean) {}

  /** A record that was there or is there now. @param by 1 or -1 */
  add(at: CountedAt, by: 1 | -1): void {
    this.records.set(at.school, (this.records.get(at.school) ?? 0) + by);
    if (!this.byDay) return;
    // Records that follow each other are mostly of one school and day.
    const { last } = this;
    if (last !== null && last.at.school === at.school && last.at.day === at.day && last.at.year === at.year) {
      last.count += by;
      return;
    }
    const key = `${at.school ?? ''}|${at.year}|${at.day}`;
    let known = this.days.get(key);
    if (known === undefined) this.days.set(key, (known = { at, count: 0 }));
    known.count += by;
    this.last = known;
  }

  /** What is left of it all, without zeros. */
  counts(): Pick<QualityDelta, 'records' | 'days'> {
    return {
      records: [...this.records].filter(([, count]) => count !== 0),
      days: [...this.days.values()].filter(({ count }) => count !== 0).map(({ at, count }) => [at.school, at.year, at.day, count] as const),
    };
  }
}

const YEAR_FIELD = '"schoolYear":"';

/** School year of a record's canonical JSON text, `''` where it has none. Cut out, not parsed: it is asked of every record. */
export function schoolYearIn(content: string): string {
  const at = content.indexOf(YEAR_FIELD);
  return at < 0 ? '' : content.slice(at + YEAR_FIELD.length, at + YEAR_FIELD.length + 9);
}
