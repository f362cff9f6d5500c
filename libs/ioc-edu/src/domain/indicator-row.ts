import type { Bilingual } from './figure.js';
import type { ToldIndicator, ToldYear } from './told-indicator.js';

/** An indicator of a year as the operations centre gives it: shares are 0..1 here, as all shares of figures are, and so are their targets. */
export interface IndicatorRow {
  readonly id: string;
  readonly no: string | null;
  readonly name: Bilingual;
  readonly group: string | null;
  readonly parent: string | null;
  readonly unit: string;
  readonly dims: { readonly year: string };
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Left out: the year has none in this province. */
  readonly target?: number;
  readonly comparator?: '>=' | '=';
  readonly state: ToldYear['state'];
  readonly source: 'live' | 'mixed' | 'self-reported';
  readonly period: string | null;
  readonly updatedAt: string | null;
  readonly sourceRef: string;
}

/** The row of one year; a year of which nothing is known has neither value nor target. */
export function indicatorRow(told: ToldIndicator, year: number): IndicatorRow {
  const found = told.years.find((one) => one.year === year);
  const isShare = told.unit === '%';
  const scaled = (value: number): number => (isShare ? value / 100 : value);
  const { value = null, numerator = null, denominator = null, target = null, state = 'no-target', period = null, updatedAt = null } = found ?? {};
  const exact = isShare && value !== null && numerator !== null && denominator !== null ? numerator / denominator : null;
  return {
    id: told.id, no: told.no, name: told.name, group: told.group, parent: told.parent, unit: isShare ? 'share' : (told.unit ?? ''), dims: { year: String(year) },
    value: exact ?? (value === null ? null : scaled(value)),
    ...(numerator !== null && { numerator }), ...(denominator !== null && { denominator }), ...(target !== null && { target: scaled(target.value), comparator: target.op }),
    state, source: told.source, period, updatedAt, sourceRef: told.sourceRef,
  };
}
