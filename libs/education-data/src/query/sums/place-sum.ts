import type pg from 'pg';
import { fieldOf } from '../find/content-sql.js';
import type { OwnParameters } from './sum-question.js';

/** Counts of the records of one school, or of one office or commune by the code and the day under which it stands. */
export interface PlacedRow {
  readonly province: string;
  readonly school: string | null;
  readonly unit?: string | null;
  readonly day?: string | null;
}

/** One number of a place by its name. */
export interface PlacedCount extends PlacedRow {
  readonly what: string;
  readonly n: number;
}

/** For whom is counted, as SQL takes it. */
export interface SumScope {
  /** Null: all. */
  readonly provinces: readonly string[] | null;
  /** Hub ids; null: all. */
  readonly schools: readonly string[] | null;
  /** Records of a unit without a school belong to it too. */
  readonly units: boolean;
  readonly today: string;
}

/** What a sum is asked besides its places. */
export interface SumAsked<N extends string> {
  readonly parameters: OwnParameters<N>;
  readonly today: string;
}

/** Something that is counted over places when it is asked for: one statement for all places, then added up by the rows that are wanted. */
export interface PlaceSum<N extends string, Own, Row extends PlacedRow, Value extends object> {
  readonly name: string;
  /** Kinds whose tables it reads. */
  readonly kinds: readonly string[];
  /** Names of its own parameters. */
  readonly parameters: readonly N[];
  /** @throws ProblemError 400 `bad_parameter` */
  readonly ask: (asked: SumAsked<N>) => Own;
  readonly rows: (client: pg.ClientBase, scope: SumScope, own: Own) => Promise<readonly Row[]>;
  /** What one row of the answer says, of all rows of its place. */
  readonly add: (rows: readonly Row[], own: Own) => Value;
}

/** The hub's records in the scope, which is $1 to $3. */
export function inScope(alias: string): string {
  return `${alias}.lead AND ${ofScope(alias)}`;
}

/** The same of each source's own records. */
export function ofScope(alias: string): string {
  return `($1::text[] IS NULL OR ${alias}.province_code = ANY($1)) AND ($2::uuid[] IS NULL OR ${alias}.school_id = ANY($2) OR ($3::boolean AND ${alias}.school_id IS NULL))`;
}

export function scopeValues({ provinces, schools, units }: SumScope): readonly unknown[] {
  return [provinces, schools, units];
}

/** Columns of a {@link PlacedRow} of a kind that belongs to schools: the first two of a statement. */
export function schoolColumns(alias: string): string {
  return `${alias}.province_code AS province, ${alias}.school_id::text AS school`;
}

/** The same of a kind that also offices and communes have: the first four. */
export function placeColumns(alias: string): string {
  const ofUnit = (value: string): string => `CASE WHEN ${alias}.school_id IS NULL THEN ${value} END`;
  return `${schoolColumns(alias)}, ${ofUnit(fieldOf(alias, 'unitCode'))} AS unit, ${ofUnit(`(${alias}.updated_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text`)} AS day`;
}

/** Numbers by their names, those of all rows added up. */
export function addCounts(rows: readonly PlacedCount[]): (what: string) => number {
  const sums = new Map<string, number>();
  for (const { what, n } of rows) sums.set(what, (sums.get(what) ?? 0) + n);
  return (what) => sums.get(what) ?? 0;
}
