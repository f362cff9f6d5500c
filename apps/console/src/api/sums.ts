import { address } from '@lienthong/api-client';
import { asPage, type Page } from './page.js';
import { hub } from './hub.js';

export const SUM_BY = ['province', 'commune', 'school'] as const;
export type SumBy = (typeof SUM_BY)[number];

/** Where counted records are; all null but the province: the whole of it. */
export interface SumPlace {
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly schoolId: string | null;
  readonly schoolCode: string | null;
  readonly unitCode: string | null;
  readonly name: string | null;
}

/** Of which places something is counted, and what a row is. */
export interface SumQuestion {
  readonly by: SumBy;
  readonly province: string;
  readonly commune?: string | undefined;
  readonly cursor?: string | null;
  readonly limit?: number;
}

/** Good ones of so many; null: there are none, or nobody knows. */
export interface SumShare {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface InventoryLine {
  readonly kind: 'room' | 'equipment';
  readonly type: string;
  readonly state: string | null;
  readonly records: number;
  readonly count: number;
  readonly working: number | null;
  readonly needed: number | null;
  readonly overdue: number;
  readonly overdueAfter: number;
  readonly oldestYear: number;
}

export interface InventorySum extends SumPlace {
  readonly records: number;
  readonly overdue: number;
  readonly lines: readonly InventoryLine[];
}

export interface CredentialSum extends SumPlace {
  readonly schoolYear: string;
  readonly enrolled: number;
  readonly transcripts: { readonly open: number; readonly closed: number; readonly signed: number; readonly revoked: number; readonly missing: number };
  readonly diplomas: { readonly issued: number; readonly revoked: number; readonly replaced: number };
}

export interface SigningSum extends SumPlace {
  readonly staff: SumShare;
  readonly learners: number;
}

export interface ResourceUseLine {
  readonly subject: string | null;
  readonly grade: string | null;
  readonly uses: number;
  readonly resources: number;
}

export const USE_FIGURES = ['learners', 'teachers', 'accounts', 'lessons', 'virtualClasses', 'tests', 'homeworks', 'resourceUses', 'minutes'] as const;
export type UseFigure = (typeof USE_FIGURES)[number];
export type UseGap = 'summary-not-cut' | 'summary-only' | 'not-stated' | 'duration-not-sent' | 'accounts-unnamed' | 'roster-missing';

/** A figure that is not known of so many schools, and why. */
export interface UseMissing {
  readonly figure: UseFigure;
  readonly reason: UseGap;
  readonly schools: number;
}

/** How much of a platform a place uses. */
export interface PlatformUseItem extends SumPlace {
  readonly schools: number;
  readonly schoolsUsing: number;
  readonly learners: SumShare;
  readonly teachers: SumShare;
  readonly accounts: number | null;
  readonly lessons: number | null;
  readonly virtualClasses: number | null;
  readonly tests: number | null;
  readonly homeworks: number | null;
  readonly resourceUses: number | null;
  readonly minutes: number | null;
  readonly missing: readonly UseMissing[];
}

/** A digital certificate that runs out soon. */
export interface ExpiringCertificate {
  readonly hubId: string;
  readonly schoolCode: string;
  readonly holder: 'staff' | 'learner' | 'school';
  readonly issuer: string;
  readonly serial: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** What is asked besides: a school year has `year`, a span of days `from` and `to`. */
export type SumParameters = Readonly<Record<string, string | number | null | undefined>>;
const options = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal });

async function page<T>(path: string, query: object, signal: AbortSignal | undefined): Promise<Page<T>> {
  return asPage(await hub.get<Page<T>>(path, { query: { ...query }, ...options(signal) }));
}

export const readInventory = (query: SumQuestion & SumParameters, signal?: AbortSignal) => page<InventorySum>(address('/api/education/v1/sums/inventory'), query, signal);
export const readCredentials = (query: SumQuestion & SumParameters, signal?: AbortSignal) => page<CredentialSum>(address('/api/education/v1/sums/credentials'), query, signal);
export const readSigning = (query: SumQuestion, signal?: AbortSignal) => page<SigningSum>(address('/api/education/v1/sums/signing'), query, signal);
export const readPlatformUse = (query: SumQuestion & SumParameters, signal?: AbortSignal) => page<PlatformUseItem>(address('/api/education/v1/sums/platform-use'), query, signal);
export const readResourceUse = (query: { readonly province: string; readonly commune?: string | undefined; readonly year?: string }, signal?: AbortSignal) => page<ResourceUseLine>(address('/api/education/v1/sums/resource-use'), query, signal);
export const readExpiring = (query: { readonly province: string; readonly commune?: string | undefined; readonly days: number; readonly cursor?: string | null; readonly limit?: number }, signal?: AbortSignal) =>
  page<ExpiringCertificate>(address('/api/education/v1/digital-certificates/expiring'), query, signal);
