/** Payloads of the `ioc.*` topics, version 1: aggregates, for outsiders. */

/** One figure as api.md §7 gives it; shares are 0..1; `value` null = no data, never 0. */
export interface FigureV1 {
  readonly id: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly unit: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly source: 'live' | 'mixed' | 'self-reported';
  readonly target?: number;
  /** Time of the last event that contributed; null without data. */
  readonly updatedAt: string | null;
  /** The value exists but stands for too few people to be shown. */
  readonly suppressed?: true;
}
/** `ioc.figure.v1`, key = scope id (`province:20`, `commune:20:05977`, `school:<hubId>`). */
export interface FigureChangedV1 extends FigureV1 {
  readonly scope: string;
  readonly position: string;
}
