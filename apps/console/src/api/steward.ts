import { address } from '@lienthong/api-client';
import { asPage, type Page } from './page.js';
import { hub } from './hub.js';

export type HeldDecision = 'accept' | 'reject';

/** Waiting records with one cause in common. */
export interface WaitingCause {
  readonly outcome: 'held' | 'parked';
  readonly cause: string;
  readonly path: string;
  readonly provinceCode: string;
  readonly kind: string;
  readonly platformId: string;
  readonly otherPlatformId: string | null;
  readonly count: number;
  readonly schools: number;
  readonly overdue: number;
  readonly decided: number;
  readonly oldest: string;
  readonly days: number;
  readonly decisions: readonly HeldDecision[];
}

/** A record that waits. */
export interface WaitingRecord {
  readonly id: string;
  readonly outcome: 'held' | 'parked';
  readonly cause: string;
  readonly path: string;
  readonly kind: string;
  readonly provinceCode: string;
  readonly platformId: string;
  readonly otherPlatformId: string | null;
  readonly schoolCode: string | null;
  readonly recordId: string;
  readonly version: number;
  readonly pushId: string;
  readonly line: number;
  readonly receivedAt: string;
  readonly since: string;
  readonly days: number;
  readonly overdue: boolean;
  readonly decisions: readonly HeldDecision[];
  readonly decided: { readonly decision: HeldDecision; readonly reason: string; readonly decidedBy: string; readonly decidedAt: string } | null;
}

export interface WaitingDetail extends WaitingRecord {
  readonly content: Readonly<Record<string, unknown>>;
  readonly event: string;
  readonly updatedAt: string;
}

export interface WaitingFilter {
  readonly provinceCode?: string | undefined;
  readonly outcome?: 'held' | 'parked' | undefined;
  readonly cause?: string | undefined;
  readonly path?: string | undefined;
  readonly kind?: string | undefined;
  readonly platformId?: string | undefined;
  readonly overdue?: boolean | undefined;
}

export interface HandoverSide {
  readonly platformId: string;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
}

export type HandoverState = 'planned' | 'not-begun' | 'under-way' | 'complete' | 'finished';

/** Records that wait: while there are any, a hand-over is not finished. */
export interface HandoverWaiting {
  readonly fromUndecided: number;
  readonly toHeld: number;
  readonly toParked: number;
}

/** How far one school is on its way from one platform to another, for one kind. */
export interface Handover {
  readonly provinceCode: string;
  readonly kind: string;
  readonly schoolId: string;
  readonly schoolCode: string;
  readonly schoolName: string;
  readonly since: string;
  readonly decision: string;
  readonly schoolYear: string | null;
  readonly state: HandoverState;
  readonly from: HandoverSide;
  readonly to: HandoverSide;
  readonly records: number;
  readonly confirmed: number;
  readonly missing: number;
  readonly added: number;
  readonly otherYears: number;
  readonly done: number | null;
  readonly late: { readonly records: number; readonly lastAt: string | null };
  readonly waiting: HandoverWaiting;
}

/** How far one school is, all kinds together. */
export interface HandoverSchool {
  readonly schoolId: string;
  readonly schoolCode: string;
  readonly schoolName: string;
  readonly state: HandoverState;
  readonly rows: number;
  readonly finishedRows: number;
  readonly missing: number;
  readonly waiting: HandoverWaiting;
}

export interface Handovers {
  readonly items: readonly Handover[];
  readonly schools: readonly HandoverSchool[];
  readonly whole: { readonly state: HandoverState | null; readonly schools: number; readonly finishedSchools: number; readonly missing: number; readonly waiting: HandoverWaiting };
}

export interface MissingRecord {
  readonly hubId: string;
  readonly recordId: string;
  readonly name: string | null;
  readonly confirmedAt: string;
}

type Cursor = string | null;
const options = (signal?: AbortSignal) => (signal ? { signal } : {});

export async function readWaitingCauses(query: WaitingFilter, signal?: AbortSignal): Promise<readonly WaitingCause[]> {
  return asPage(await hub.get<Page<WaitingCause>>(address('/api/education/v1/held/causes'), { query: { ...query }, ...options(signal) })).items;
}

export async function readWaiting(query: WaitingFilter & { readonly cursor?: Cursor; readonly limit?: number }, signal?: AbortSignal): Promise<Page<WaitingRecord>> {
  return asPage(await hub.get<Page<WaitingRecord>>(address('/api/education/v1/held'), { query: { ...query }, ...options(signal) }));
}

export function readWaitingOne(id: string, signal?: AbortSignal): Promise<WaitingDetail> {
  return hub.get<WaitingDetail>(address('/api/education/v1/held/{id}', { id }), options(signal));
}

export function decideOne(id: string, decision: HeldDecision, reason: string): Promise<unknown> {
  return hub.post(address('/api/education/v1/held/{id}/decision', { id }), { decision, reason });
}

export function decideByCause(filter: WaitingFilter, decision: HeldDecision, reason: string): Promise<{ readonly decided: number }> {
  return hub.post<{ readonly decided: number }>(address('/api/education/v1/held/decisions'), { filter, decision, reason });
}

export async function readHandovers(query: { readonly provinceCode: string }, signal?: AbortSignal): Promise<Handovers> {
  const answer = await hub.get<Handovers & Page<Handover>>(address('/api/education/v1/handovers'), { query, ...options(signal) });
  return { ...answer, items: asPage(answer).items };
}

export async function readMissing(
  query: { readonly provinceCode: string; readonly kind: string; readonly schoolCode: string; readonly fromPlatformId: string; readonly schoolYear?: string | undefined; readonly cursor?: Cursor; readonly limit?: number },
  signal?: AbortSignal,
): Promise<Page<MissingRecord>> {
  return asPage(await hub.get<Page<MissingRecord>>(address('/api/education/v1/handovers/missing'), { query, ...options(signal) }));
}
