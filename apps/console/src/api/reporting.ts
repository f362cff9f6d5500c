import { address } from '@lienthong/api-client';
import { asPage, type Named, type Page } from './page.js';
import { hub } from './hub.js';

export interface Target {
  readonly op: '>=' | '=';
  readonly value: number;
}
export type ValueSource = 'live' | 'mixed' | 'self-reported';

/** A value of one year against that year's target, in the unit of the indicator (mostly %); null without data. */
export interface IndicatorValue {
  readonly year: number;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly source: ValueSource;
  readonly updatedAt: string | null;
  readonly period: string | null;
  readonly target: Target | null;
  readonly state: 'met' | 'missed' | 'no-target' | 'no-value';
  /** What the value is put together from, each apart. */
  readonly parts?: readonly IndicatorPart[];
}

/** One of several things that a value is put together from, such as a destination of indicator 1.2; one that is off counts with none. */
export interface IndicatorPart {
  readonly id: string;
  readonly name: Named;
  readonly on: boolean;
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** One of the 27 indicators of the annex, or a target outside it (`sort: other`); a null target stays null. */
export interface Indicator {
  readonly id: string;
  readonly no: string | null;
  readonly sort: 'annex' | 'other';
  readonly group: string | null;
  readonly parent: string | null;
  readonly label: Named;
  readonly unit: string | null;
  readonly provinceCode: string;
  readonly mode: ValueSource;
  readonly formula: string | null;
  readonly targets: Readonly<Record<string, Target | null>>;
  readonly leadUnit: string | null;
  readonly sourceRef: string;
  readonly ocrDoubt: unknown;
  readonly conflicts: unknown;
  readonly current: IndicatorValue;
}

/** Deadline as the document words it. */
export interface Deadline {
  readonly text_vi?: string | null;
  readonly type?: string | null;
  readonly recurrence?: string | null;
  readonly condition_vi?: string | null;
}

export interface PlanTask {
  readonly id: string;
  readonly no: string | null;
  readonly sort: 'task' | 'duty';
  readonly group: string | null;
  readonly label: Named;
  readonly provinceCode: string;
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  readonly dueBy: string | null;
  readonly deadline: Deadline | null;
  readonly expectedResult: string | null;
  readonly relatedIndicators: readonly string[];
  readonly conflicts: readonly string[];
  readonly sourceRef: string;
}

export interface Directive {
  readonly id: string;
  readonly documentId: string;
  readonly section: string;
  readonly provinceCode: string;
  readonly label: Named;
  readonly addressees: readonly string[];
  readonly coordinateWith: readonly string[];
  readonly dueBy: string | null;
  readonly deadline: Deadline | null;
  readonly product: string | null;
  readonly statusInDocument: string;
  readonly sourceRef: string;
  readonly ocrDoubt: unknown;
}

/** Group of indicators or tasks, as the plan heads them. */
export interface PlanGroup {
  readonly id: string;
  readonly label_vi: string;
  readonly label_en: string;
}

/** A source document of directives. */
export interface PlanDocument {
  readonly id: string;
  readonly sort?: string;
  readonly number?: string | null;
  readonly type_vi?: string | null;
  readonly date?: string | null;
  readonly subject_vi?: string | null;
}

const options = (signal?: AbortSignal) => (signal ? { signal } : {});

export const readIndicators = (province: string, year: number, signal?: AbortSignal) =>
  hub.get<Page<Indicator> & { readonly groups?: readonly PlanGroup[] }>(address('/api/reporting/v1/indicators'), { query: { province, year }, ...options(signal) });

export async function readIndicatorValues(id: string, province: string, signal?: AbortSignal): Promise<readonly IndicatorValue[]> {
  return asPage(await hub.get<Page<IndicatorValue>>(address('/api/reporting/v1/indicators/{id}/values', { id }), { query: { province }, ...options(signal) })).items;
}

export const readTasks = (signal?: AbortSignal) => hub.get<Page<PlanTask> & { readonly groups?: readonly PlanGroup[] }>(address('/api/reporting/v1/tasks'), options(signal));

export const readDirectives = (signal?: AbortSignal) => hub.get<Page<Directive> & { readonly documents?: readonly PlanDocument[] }>(address('/api/reporting/v1/directives'), options(signal));
