import { address } from '@lienthong/api-client';
import { asPage, type Named, type Page } from './page.js';
import { hub } from './hub.js';

export const OUTCOMES = ['created', 'updated', 'unchanged', 'stale', 'parked', 'held', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Receipt of a push (api.md §4). */
export interface Push {
  readonly pushId: string;
  readonly kind: string;
  readonly platformId: string;
  readonly receivedAt: string;
  readonly state: 'accepted' | 'merging' | 'done';
  readonly received: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly mode?: 'delta' | 'full';
  /** Of a full push: records sent before and missing now, beside the outcomes. */
  readonly proposedCancels?: number;
  readonly cancels?: {
    readonly applied: number;
    readonly withheld: 'unreadable_lines' | null;
    readonly schools: readonly { readonly schoolId: string | null; readonly schoolCode: string; readonly known: number; readonly missing: number }[];
  };
  readonly finishedAt: string | null;
}

/** Problems of a push grouped by cause, largest first. */
export interface PushCause {
  readonly code: string;
  readonly path: string;
  readonly count: number;
  readonly exampleLines: readonly number[];
  readonly level?: 'error' | 'finding';
  readonly message?: Named;
}

export interface RecordProblem {
  readonly level: 'error' | 'finding';
  readonly code: string;
  readonly path: string;
  readonly message: Named;
}

export interface PushRecord {
  readonly line: number;
  readonly recordId: string | null;
  readonly outcome: Outcome;
  readonly hubId: string | null;
  readonly problems: readonly RecordProblem[];
}

/** A record of earlier pushes that a full push no longer holds. */
export interface ProposedCancel {
  readonly recordId: string;
  readonly hubId: string | null;
  readonly cancel: 'proposed' | 'applied' | 'kept' | 'revived';
}

/** An item of a read list: the kind's fields and what the hub knows about it (api.md §5). */
export interface HubItem {
  readonly hubId: string;
  readonly provinceCode?: string;
  readonly changedAt?: string;
  /** `recordId` is left out where it is personal and not the reader's. */
  readonly sources?: readonly { readonly platformId: string; readonly recordId?: string; readonly version: number; readonly confirmedAt: string }[];
}

export interface School extends HubItem {
  readonly schoolCode: string;
  readonly name: string;
  readonly levels: readonly string[];
  readonly ownership?: string;
  readonly type?: string | null;
  readonly communeCode: string;
  readonly address?: string | null;
  readonly validFrom?: string;
  readonly closedOn?: string | null;
  readonly formerCodes?: readonly string[];
}

export interface SchoolClass extends HubItem {
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly name: string;
  readonly grade: string;
  readonly level: string;
  readonly reportedSize?: number | null;
}

/** Numbers come masked for everyone without the steward's right. */
export interface Learner extends HubItem {
  readonly fullName: string;
  readonly birthDate?: string | null;
  readonly sex?: string;
  readonly schoolCode?: string;
  readonly ministryCode?: string | null;
  readonly personalNumber?: string | null;
}

type Cursor = string | null;
const options = (signal?: AbortSignal) => (signal ? { signal } : {});

export async function readPushes(query: { kind?: string | undefined; cursor?: Cursor; limit?: number }, signal?: AbortSignal): Promise<Page<Push>> {
  return asPage(await hub.get<Page<Push>>(address('/api/education/v1/pushes'), { query, ...options(signal) }));
}

/** Kinds that a school or office owns: what its files may hold. */
export async function readFileKinds(signal?: AbortSignal): Promise<readonly string[]> {
  const { items } = asPage(await hub.get<Page<{ readonly kind: string; readonly owner?: string }>>(address('/api/education/v1/kinds'), options(signal)));
  return items.filter((each) => each.owner === 'school' || each.owner === 'place').map((each) => each.kind);
}

/** Names of a kind's fields in both languages, out of its JSON Schema. */
export async function readFieldNames(kind: string, signal?: AbortSignal): Promise<ReadonlyMap<string, Named>> {
  interface Described {
    readonly schema?: { readonly else?: { readonly properties?: Readonly<Record<string, { readonly title?: string; readonly description?: string }>> } };
  }
  const { schema } = await hub.get<Described>(address('/api/education/v1/kinds/{kind}', { kind }), options(signal));
  return new Map(Object.entries(schema?.else?.properties ?? {}).map(([name, { title = name, description = title }]) => [name, { vi: description, en: title }]));
}

/** Ids of the kinds that can be pushed. */
export async function readKinds(signal?: AbortSignal): Promise<readonly string[]> {
  return asPage(await hub.get<Page<{ readonly kind: string }>>(address('/api/education/v1/kinds'), options(signal))).items.map((each) => each.kind);
}

export function readPush(pushId: string, signal?: AbortSignal): Promise<Push> {
  return hub.get<Push>(address('/api/education/v1/pushes/{pushId}', { pushId }), options(signal));
}

export async function readPushCauses(pushId: string, signal?: AbortSignal): Promise<readonly PushCause[]> {
  return asPage(await hub.get<Page<PushCause>>(address('/api/education/v1/pushes/{pushId}/problems', { pushId }), options(signal))).items;
}

export async function readPushRecords(
  pushId: string,
  query: { outcome?: Outcome | undefined; cursor?: Cursor; limit?: number },
  signal?: AbortSignal,
): Promise<Page<PushRecord>> {
  return asPage(await hub.get<Page<PushRecord>>(address('/api/education/v1/pushes/{pushId}/records', { pushId }), { query, ...options(signal) }));
}

/** What a full push proposes to cancel, by record id. */
export async function readProposedCancels(pushId: string, query: { cursor?: Cursor; limit?: number }, signal?: AbortSignal): Promise<Page<ProposedCancel>> {
  return asPage(await hub.get<Page<ProposedCancel>>(address('/api/education/v1/pushes/{pushId}/records', { pushId }), { query: { ...query, outcome: 'proposed-cancel' }, ...options(signal) }));
}

/** The records of a push as a file; `type` is `text/csv` or `application/x-ndjson`. */
export async function downloadPushRecords(pushId: string, outcome: Outcome | undefined, type: string): Promise<Blob> {
  const response = await hub.raw('GET', address('/api/education/v1/pushes/{pushId}/records', { pushId }), { query: { outcome }, headers: { accept: type } });
  return response.blob();
}

export async function readSchools(
  query: { commune?: string | undefined; province?: string; cursor?: Cursor; limit?: number },
  signal?: AbortSignal,
): Promise<Page<School>> {
  return asPage(await hub.get<Page<School>>(address('/api/education/v1/schools'), { query, ...options(signal) }));
}

export function readSchool(id: string, signal?: AbortSignal): Promise<School> {
  return hub.get<School>(address('/api/education/v1/schools/{id}', { id }), options(signal));
}

export async function readClasses(
  query: { school: string; year?: string | undefined; cursor?: Cursor; limit?: number },
  signal?: AbortSignal,
): Promise<Page<SchoolClass>> {
  return asPage(await hub.get<Page<SchoolClass>>(address('/api/education/v1/classes'), { query, ...options(signal) }));
}

/** What is searched stands in the body, never in an address; `reason` goes to the audit trail. */
export interface LearnerQuestion {
  readonly name?: string | undefined;
  readonly number?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly reason: string;
}

export async function searchLearners(question: LearnerQuestion, signal?: AbortSignal): Promise<Page<Learner>> {
  return asPage(await hub.post<Page<Learner>>(address('/api/education/v1/learners/search'), question, options(signal)));
}
