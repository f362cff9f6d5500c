import { address } from '@lienthong/api-client';
import { asPage, type Page } from './page.js';
import { hub } from './hub.js';

export type QualityName = 'correct' | 'complete' | 'clean' | 'alive';
export const QUALITY_NAMES: readonly QualityName[] = ['correct', 'complete', 'clean', 'alive'];
export const COMPLETENESS_GROUPS = ['personal', 'results', 'health', 'physical', 'aptitude'] as const;
export type CompletenessGroup = (typeof COMPLETENESS_GROUPS)[number];

/** Good ones of so many; `value` null: there are none. */
export interface QualityShare {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** The four qualities of one row. */
export interface QualityItem {
  readonly kind: string | null;
  readonly platformId: string | null;
  readonly schoolId: string | null;
  readonly communeCode: string | null;
  readonly correct: QualityShare;
  readonly complete: QualityShare | null;
  readonly clean: QualityShare;
  readonly alive: QualityShare;
}

export interface QualityAnswer {
  readonly day: string;
  readonly requiredGroups: readonly CompletenessGroup[];
  readonly items: readonly QualityItem[];
}

/** A record that fails a quality. */
export interface FailingRecord {
  readonly platformId: string | null;
  readonly recordId: string | null;
  readonly hubId: string | null;
  readonly code: string;
  readonly path: string;
  readonly missingGroups: readonly CompletenessGroup[];
  readonly since: string | null;
}

export interface CompletenessRule {
  readonly provinceCode: string;
  readonly from: string;
  readonly groups: readonly CompletenessGroup[];
  readonly decision: string;
}

const options = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal });

export function readQuality(query: { readonly scope: string; readonly by: 'kind' | 'platform' | 'school' | 'commune'; readonly kind?: string | undefined }, signal?: AbortSignal): Promise<QualityAnswer> {
  return hub.get<QualityAnswer>(address('/api/education/v1/quality'), { query, ...options(signal) });
}

export async function readFailing(query: { readonly scope: string; readonly kind: string; readonly quality: QualityName; readonly cursor?: string | null; readonly limit?: number }, signal?: AbortSignal): Promise<Page<FailingRecord>> {
  return asPage(await hub.get<Page<FailingRecord>>(address('/api/education/v1/quality/records'), { query, ...options(signal) }));
}

export async function readCompletenessRules(provinceCode: string, signal?: AbortSignal): Promise<readonly CompletenessRule[]> {
  return asPage(await hub.get<Page<CompletenessRule>>(address('/api/education/v1/quality/completeness'), { query: { provinceCode }, ...options(signal) })).items;
}

export function saveCompletenessRule(rule: CompletenessRule): Promise<CompletenessRule> {
  return hub.put<CompletenessRule>(address('/api/education/v1/quality/completeness'), rule);
}
