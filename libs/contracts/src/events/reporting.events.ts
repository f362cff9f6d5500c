/** Payloads of the `reporting.*` topics, version 1: aggregates of a province, no people. */

/** What a plan asks of one year, in the unit of the indicator; `=` is met when the value is at least the number. */
export interface IndicatorTargetV1 {
  readonly op: '>=' | '=';
  readonly value: number;
}

/** An indicator's value of one year; `value` null = no data, never 0. */
export interface IndicatorYearV1 {
  readonly year: number;
  /** In the unit of the indicator, mostly per cent. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Null: the year has no target in this province, which is no failure. */
  readonly target: IndicatorTargetV1 | null;
  readonly state: 'met' | 'missed' | 'no-target' | 'no-value';
  /** Term, school year or calendar year of which the value speaks. */
  readonly period: string | null;
  /** Time of the last event that contributed; null without data. */
  readonly updatedAt: string | null;
}

/** `reporting.indicator.v1`, key = `<province>:<id>`: an indicator of the plan in one open province, with all its years. */
export interface IndicatorChangedV1 {
  readonly id: string;
  readonly provinceCode: string;
  /** Number in the plan, `1.1`; null for targets outside its annex. */
  readonly no: string | null;
  /** Place in the plan's order. */
  readonly position: number;
  readonly name: { readonly vi: string; readonly en: string };
  readonly unit: string | null;
  readonly group: string | null;
  readonly parent: string | null;
  readonly source: 'live' | 'mixed' | 'self-reported';
  /** Ascending by year. */
  readonly years: readonly IndicatorYearV1[];
  /** Where the document says it. */
  readonly sourceRef: string;
}
