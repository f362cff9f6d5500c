import { address } from '@lienthong/api-client';
import { asPage, type Named, type Page } from './page.js';
import { hub } from './hub.js';

export interface Province {
  readonly code: string;
  readonly name: Named;
  readonly state: 'known' | 'active';
  readonly settings: ProvinceSettings;
}

export interface ProvinceSettings {
  readonly intakePolicy: 'open' | 'strict';
  readonly suppressionSize: number;
  readonly termEnds: Readonly<Record<string, string>>;
  readonly termEndsByYear: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly retentionMonths: number | null;
  readonly requiredGroups: readonly string[];
}

/** Inventory entry; null = nobody has said, shown as unknown. */
export interface Platform {
  readonly id: string;
  readonly name: Named;
  readonly provinceCode: string | null;
  readonly operator: string | null;
  readonly provider?: string | null;
  readonly responsibleUnit?: string | null;
  readonly status: 'proposed' | 'planned' | 'pilot' | 'in-use' | 'ended';
  readonly mayPush?: boolean;
  /** Capability codes, or words of the registrant's own. */
  readonly functions: readonly string[];
  /** In the words of the source. */
  readonly functionNotes?: readonly string[];
  readonly scope?: string | null;
  readonly educationLevels?: readonly string[] | null;
  readonly cost?: string | null;
  readonly fundingSource?: string | null;
  readonly shortcomings?: string | null;
  readonly proposals?: string | null;
  readonly demo?: boolean;
  readonly unknown?: readonly string[];
  readonly source?: { readonly stateInDocument?: string; readonly note?: string | null; readonly refs?: readonly string[] };
}

/** How a platform's conformance runs stand; `passedAt` null: none passed yet. */
export interface PlatformCertification {
  readonly passedAt: string | null;
  readonly state: 'running' | 'passed' | 'cancelled' | 'expired';
  readonly startedAt: string;
  readonly passed: number;
  readonly of: number;
}

/** Use of a platform for one kind in one month (`2025-10`, +07:00), counted from what it pushed. */
export interface PushEvidence {
  readonly platformId: string;
  readonly kind: string;
  readonly month: string;
  readonly records: number;
  readonly schools: number;
  readonly pushes: number;
  readonly lastPushAt: string;
}

export interface Client {
  readonly clientId: string;
  readonly name: string;
  readonly platformId: string | null;
  readonly provinceCode: string | null;
  readonly scopes: readonly string[];
  readonly kinds: readonly string[];
  readonly schools: readonly string[] | null;
  readonly state: 'active' | 'revoked';
  readonly createdAt?: string;
  readonly revokedAt: string | null;
}

/** The answer to issuing or rotating: the only time the secret is seen. */
export interface IssuedClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** `from` inclusive, `to` exclusive, days at +07:00; `schoolCodes` null = all schools of the province. */
export interface Designation {
  readonly id: string;
  readonly provinceCode: string;
  readonly schoolCodes: readonly string[] | null;
  readonly kinds: readonly string[];
  readonly platformId: string;
  readonly from: string;
  readonly to: string | null;
  readonly decision: string;
}

export interface HubUser {
  readonly id?: string;
  readonly username: string;
  readonly displayName?: string | null;
  readonly role: string;
  readonly provinceCode: string | null;
  readonly communeCode?: string | null;
  readonly schoolCode?: string | null;
  readonly platformId?: string | null;
  readonly state?: string;
}

async function all<T>(path: string, query: Readonly<Record<string, string | number>>, signal?: AbortSignal): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | null | undefined;
  do {
    const page = asPage(await hub.get<Page<T>>(path, { query: { ...query, cursor }, ...(signal ? { signal } : {}) }));
    items.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return items;
}
const LIMIT = { limit: 1000 };

export const readProvinces = (signal?: AbortSignal) => all<Province>(address('/api/registry/v1/provinces'), {}, signal);
/** Replaces all settings: give the whole of them. */
export const saveProvince = (code: string, body: { readonly state: 'active'; readonly settings: ProvinceSettings }) => hub.put<Province>(address('/api/registry/v1/provinces/{code}', { code }), body);

export const readPlatforms = (signal?: AbortSignal) => all<Platform>(address('/api/registry/v1/platforms'), LIMIT, signal);
export const readCertification = async (id: string, signal?: AbortSignal): Promise<PlatformCertification | null> =>
  (await hub.get<{ readonly certification: PlatformCertification | null }>(address('/api/registry/v1/platforms/{id}', { id }), signal ? { signal } : {})).certification;
export const readEvidence = (platformId: string, signal?: AbortSignal) => all<PushEvidence>(address('/api/registry/v1/evidence'), { platformId }, signal);
export const registerPlatform = (body: { readonly name: string; readonly operator?: string; readonly provinceCode: string; readonly functions: readonly string[]; readonly status: Platform['status'] }) =>
  hub.post<Platform>(address('/api/registry/v1/platforms'), body);

export interface NewClient {
  readonly platformId: string;
  readonly provinceCode?: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly kinds: readonly string[];
  readonly schools?: readonly string[];
}
export const readClients = (signal?: AbortSignal) => all<Client>(address('/api/registry/v1/clients'), LIMIT, signal);
export const issueClient = (body: NewClient) => hub.post<IssuedClient>(address('/api/registry/v1/clients'), body);
export const rotateClient = (id: string) => hub.post<IssuedClient>(address('/api/registry/v1/clients/{id}/rotate', { id }), {});
export const revokeClient = (id: string) => hub.post<unknown>(address('/api/registry/v1/clients/{id}/revoke', { id }), {});

export interface NewDesignation {
  readonly provinceCode: string;
  readonly schoolCodes?: readonly string[];
  readonly all?: true;
  readonly kinds: readonly string[];
  readonly platformId: string;
  readonly from: string;
  readonly to?: string;
  readonly decision: string;
}
export const readDesignations = (signal?: AbortSignal) => all<Designation>(address('/api/registry/v1/designations'), LIMIT, signal);
export const createDesignation = (body: NewDesignation) => hub.post<Designation>(address('/api/registry/v1/designations'), body);
export const endDesignation = (id: string, to: string) => hub.patch<Designation>(address('/api/registry/v1/designations/{id}', { id }), { to });

export const readUsers = (signal?: AbortSignal) => all<HubUser>(address('/api/registry/v1/users'), LIMIT, signal);
