import { address, HubProblem } from '@lienthong/api-client';
import { hub } from './hub.js';
import { asPage, type Named, type Page } from './page.js';

export const DESTINATION_CONDITIONS = ['off', 'not-connected', 'failing', 'catching-up', 'up-to-date'] as const;

export interface ExchangeCounts {
  readonly live: number;
  readonly acknowledged: number;
  readonly queued: number;
  readonly sent: number;
  readonly waiting: number;
  readonly rejected: number;
  readonly withdrawn: number;
  readonly matched: number;
  readonly notMatched: number;
  readonly notChecked: number;
}

/** Whom the hub hands records on to, and how that stands. */
export interface Destination {
  readonly id: string;
  readonly provinceCode: string;
  readonly name: Named;
  readonly sort: 'records' | 'match' | 'compare';
  readonly ofIndicator: boolean;
  readonly state: 'on' | 'off';
  readonly condition: (typeof DESTINATION_CONDITIONS)[number];
  readonly counts: ExchangeCounts;
  readonly rate: number | null;
  readonly kinds: readonly (ExchangeCounts & { readonly kind: string })[];
  readonly differences: { readonly open: number; readonly seen: number };
  readonly oldestQueuedAt: string | null;
  readonly lastSuccessAt: string | null;
  readonly failure: string | null;
  readonly pausedUntil: string | null;
  readonly reconcileRunning: boolean;
  readonly reconciledAt: string | null;
  readonly civilSnapshot: { readonly takenAt: string; readonly people: number } | null;
  /** Only for those who may set them. */
  readonly settings: { readonly url: string | null; readonly authentication: 'none' | 'bearer' | 'header'; readonly headerName: string | null; readonly hasSecret: boolean } | null;
  readonly version: number;
}

export interface DestinationDetail extends Destination {
  readonly rejectedBy: readonly { readonly reason: string; readonly kind: string; readonly count: number }[];
}

export interface DestinationChange {
  readonly state?: 'on' | 'off';
  readonly url?: string | null;
  readonly authentication?: 'none' | 'bearer' | 'header';
  readonly headerName?: string | null;
  readonly secret?: string | null;
}

export interface ComparedSide {
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly status: string | null;
  readonly workplace: string | null;
}

/** A person whom the hub and the civil-servant system hold differently. */
export interface StaffDifference {
  readonly id: string;
  readonly sort: string;
  readonly fields: readonly string[];
  readonly here: ComparedSide | null;
  readonly there: ComparedSide | null;
  readonly state: 'open' | 'seen' | 'resolved';
  readonly foundAt: string;
  readonly remark: string | null;
}

export interface PopulationMatch {
  readonly state: 'matched' | 'not-matched' | 'not-checked';
  readonly checkedAt: string | null;
  readonly reason: string | null;
}

const options = (signal?: AbortSignal) => (signal ? { signal } : {});

/** Empty for a province that is not open. */
export async function readDestinations(province: string, signal?: AbortSignal): Promise<readonly Destination[]> {
  return asPage(await hub.get<Page<Destination>>(address('/api/education/v1/exchange/destinations'), { query: { province }, ...options(signal) })).items;
}

export function readDestination(id: string, province: string, signal?: AbortSignal): Promise<DestinationDetail> {
  return hub.get<DestinationDetail>(address('/api/education/v1/exchange/destinations/{id}', { id }), { query: { province }, ...options(signal) });
}

export function changeDestination(id: string, province: string, change: DestinationChange): Promise<DestinationDetail> {
  return hub.put<DestinationDetail>(address('/api/education/v1/exchange/destinations/{id}', { id }), change, { query: { province } });
}

export function retryDestination(id: string, province: string): Promise<DestinationDetail> {
  return hub.post<DestinationDetail>(address('/api/education/v1/exchange/destinations/{id}/retry', { id }), {}, { query: { province } });
}

export function reconcileDestination(id: string, province: string): Promise<DestinationDetail> {
  return hub.post<DestinationDetail>(address('/api/education/v1/exchange/destinations/{id}/reconcile', { id }), {}, { query: { province } });
}

export async function readStaffDifferences(province: string, state: string | undefined, cursor: string | null, signal?: AbortSignal): Promise<Page<StaffDifference>> {
  return asPage(await hub.get<Page<StaffDifference>>(address('/api/education/v1/exchange/differences'), { query: { province, destination: 'civil-servants', state, cursor, limit: 100 }, ...options(signal) }));
}

export function markDifference(id: string, state: 'seen' | 'open', remark: string | undefined): Promise<StaffDifference> {
  return hub.post<StaffDifference>(address('/api/education/v1/exchange/differences/{id}/mark', { id }), { state, ...(remark === undefined ? {} : { remark }) });
}

/** The text of a CSV file with a heading row. */
export function importCivilServants(province: string, csv: string): Promise<{ readonly people: number; readonly differences: number }> {
  return hub.post<{ people: number; differences: number }>(address('/api/education/v1/exchange/civil-servants/snapshots'), { csv }, { query: { province } });
}

/** Whether the population database knows a learner; null for one that is not there any more. */
export async function readMatch(hubId: string, reason: string, signal?: AbortSignal): Promise<PopulationMatch | null> {
  try {
    return await hub.get<PopulationMatch>(address('/api/education/v1/exchange/matches/{hubId}', { hubId }), { headers: { 'x-reason': encodeURIComponent(reason) }, ...options(signal) });
  } catch (error) {
    if (error instanceof HubProblem && error.status === 404) return null;
    throw error;
  }
}
