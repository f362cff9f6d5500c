import { address } from '@lienthong/api-client';
import { hub } from './hub.js';
import { asPage, type Named, type Page } from './page.js';

export const VERDICTS = ['merge', 'keep-apart', 'is-person', 'is-another', 'number-wrong', 'number-shared'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type ReviewSort = 'likeness' | 'contradiction' | 'agreement-gone';

/** One side of a review item: a person as the hub has it, or the record in question (`personId` null). */
export interface ReviewSide {
  readonly personId: string | null;
  readonly hubIds: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly numbers: Readonly<Record<string, readonly string[]>>;
  readonly schools: readonly { readonly schoolCode: string; readonly name: string }[];
  readonly classes: readonly { readonly schoolYear: string; readonly name: string }[];
  readonly sources: readonly { readonly platformId: string; readonly recordId: string; readonly version: number; readonly updatedAt: string; readonly confirmedAt: string | null }[];
}

export interface ReviewComparison {
  readonly field: string;
  readonly result: 'equal' | 'near' | 'differs' | 'one-sided';
  readonly slip?: string;
}

/** Something on the review list of identities. */
export interface ReviewItem {
  readonly id: string;
  readonly kind: string;
  readonly provinceCode: string;
  readonly sort: ReviewSort;
  readonly state: 'open' | 'merged' | 'apart' | 'kept' | 'split';
  readonly reasons: readonly (Named & { readonly code: string })[];
  readonly since: string;
  readonly ageDays: number;
  readonly sides: readonly ReviewSide[];
  /** The first side against each of the others. */
  readonly compared: readonly (readonly ReviewComparison[])[];
  readonly rarity: { readonly inProvince: number; readonly inSchool: number | null };
  readonly verdicts: readonly Verdict[];
}

export interface ReviewPage extends Page<ReviewItem> {
  readonly waiting: Readonly<Record<ReviewSort, number>>;
}

export interface IdentityDecision {
  readonly id: string;
  readonly itemId: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly state: 'pending' | 'done' | 'failed' | 'undoing' | 'undone';
  readonly counts: { readonly records: number; readonly followed: Readonly<Record<string, number>> } | null;
  readonly undoReason: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

export interface IdentityComparison {
  readonly id: string;
  readonly kind: string;
  readonly state: 'pending' | 'done' | 'failed';
  readonly records: number;
  readonly pairs: number;
  readonly listed: number;
}

export interface ReviewQuestion {
  readonly kind?: string | undefined;
  readonly reason?: string | undefined;
  readonly school?: string | undefined;
  readonly minAgeDays?: string | undefined;
  readonly cursor?: string | null;
  readonly limit?: number;
  readonly province?: string | undefined;
}

const options = (signal?: AbortSignal) => (signal ? { signal } : {});

export function readReview(query: ReviewQuestion, signal?: AbortSignal): Promise<ReviewPage> {
  return hub.get<ReviewPage>(address('/api/education/v1/identities/review'), { query: { ...query }, ...options(signal) });
}

export async function readDecisions(query: { cursor?: string | null; limit?: number; province?: string | undefined }, signal?: AbortSignal): Promise<Page<IdentityDecision>> {
  return asPage(await hub.get<Page<IdentityDecision>>(address('/api/education/v1/identities/decisions'), { query, ...options(signal) }));
}

/** What is decided of an item, and why; the answer waits until it is carried out. */
export interface DecisionRequest {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly personId?: string;
  readonly fields?: readonly string[];
}

export function decideIdentity(id: string, request: DecisionRequest): Promise<IdentityDecision> {
  return hub.post<IdentityDecision>(address('/api/education/v1/identities/{id}/decision', { id }), request);
}

export function undoDecision(id: string, reason: string): Promise<IdentityDecision> {
  return hub.post<IdentityDecision>(address('/api/education/v1/identities/decisions/{id}/undo', { id }), { reason });
}

export function compareRegister(request: { kind: string; province?: string }): Promise<IdentityComparison> {
  return hub.post<IdentityComparison>(address('/api/education/v1/identities/comparisons'), request);
}

export function readComparison(id: string, signal?: AbortSignal): Promise<IdentityComparison> {
  return hub.get<IdentityComparison>(address('/api/education/v1/identities/comparisons/{id}', { id }), options(signal));
}
