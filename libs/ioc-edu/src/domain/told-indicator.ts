import type { Bilingual } from './figure.js';

/** An indicator's value of one year as reporting tells it, in the indicator's own unit. */
export interface ToldYear {
  readonly year: number;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: { readonly op: '>=' | '='; readonly value: number } | null;
  readonly state: 'met' | 'missed' | 'no-target' | 'no-value';
  readonly period: string | null;
  readonly updatedAt: string | null;
}

/** An indicator of the plan in one province, with all its years. */
export interface ToldIndicator {
  readonly id: string;
  readonly provinceCode: string;
  readonly no: string | null;
  readonly position: number;
  readonly name: Bilingual;
  readonly unit: string | null;
  readonly group: string | null;
  readonly parent: string | null;
  readonly source: 'live' | 'mixed' | 'self-reported';
  readonly years: readonly ToldYear[];
  readonly sourceRef: string;
}
