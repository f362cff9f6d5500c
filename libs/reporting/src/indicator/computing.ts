import type { Tx } from '@lienthong/kit/database';
import type { TermEndSettings } from '@lienthong/vocabulary';

/** A value of an indicator for one year, with what it was computed from. */
export interface IndicatorValue {
  /** In the indicator's unit (mostly per cent with one decimal), or null without data. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly source: 'live' | 'mixed' | 'self-reported';
  /** Time of the last event that contributed. */
  readonly updatedAt: string | null;
  /** What the value speaks of: a day, a term, a school year or a calendar year. */
  readonly period: string | null;
  /** What the value is put together from, each shown apart; absent where it is one thing. */
  readonly parts?: readonly IndicatorPart[];
}

/** One of several things that a value is put together from. */
export interface IndicatorPart {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** False: it is off, so its numerator is 0 whatever it once was. */
  readonly on: boolean;
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** Where and when a value is asked for. `onDay` is the last day of the year, or today within it. */
export interface Asked {
  readonly provinceCode: string;
  readonly year: number;
  readonly onDay: string;
  readonly termEnds: TermEndSettings;
}

export type Compute = (tx: Tx, asked: Asked) => Promise<Omit<IndicatorValue, 'source'>>;

/** Schools open on a day ($2) in a province ($1), with the levels of their state of that day; levels are null where it is closed or not yet open. */
export const SCHOOLS_ON_DAY = `
  SELECT school.hub_id, (SELECT CASE WHEN state ->> 'closedOn' IS NULL OR state ->> 'closedOn' > $2 THEN state -> 'levels' END FROM jsonb_array_elements(school.states) AS state
                         WHERE state ->> 'validFrom' <= $2 ORDER BY state ->> 'validFrom' DESC LIMIT 1) AS levels
  FROM live_school AS school WHERE school.province_code = $1`;

export const latest = (times: readonly (Date | null)[]): string | null => {
  const known = times.filter((time): time is Date => time !== null).map((time) => time.getTime());
  return known.length > 0 ? new Date(Math.max(...known)).toISOString() : null;
};
