/** Payloads of the `registry.*` topics, version 1. State topics: the whole present state, tombstone when it ends. */

/** Settings of a province (api.md §6). All have defaults; a missing one means the default. */
export interface ProvinceSettingsV1 {
  /** What happens to a kind that has no designation. */
  readonly intakePolicy: 'open' | 'strict';
  /** Below this many people a group is suppressed for those who may not see it. */
  readonly suppressionSize: number;
  /** End of each period per school year, `MM-DD`; `mid-term-1`, `term-1`, `mid-term-2`, `term-2`. */
  readonly termEnds: Readonly<Record<string, string>>;
  /** Overrides for single school years: `{ "2025-2026": { "term-1": "01-18" } }`. */
  readonly termEndsByYear: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Months that facts are kept; null = without limit. */
  readonly retentionMonths: number | null;
  /** Groups required for completeness (kinds.md §3 learner). */
  readonly requiredGroups: readonly string[];
}
/** `registry.province.v1`, key = province code. */
export interface ProvinceChangedV1 {
  readonly code: string;
  readonly name: string;
  readonly state: 'known' | 'active';
  readonly settings: ProvinceSettingsV1;
}
/** `registry.platform.v1`, key = platform id. */
export interface PlatformChangedV1 {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly provinceCode: string | null;
  readonly operator: string | null;
  /** `in-use` and `pilot` are active: they may push. */
  readonly status: 'proposed' | 'planned' | 'pilot' | 'in-use' | 'ended';
  readonly functions: readonly string[];
  readonly demo: boolean;
}
/** `registry.client.v1`, key = client id. Never a secret. */
export interface ClientChangedV1 {
  readonly clientId: string;
  readonly platformId: string | null;
  readonly provinceCode: string | null;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly kinds: readonly string[];
  /** null = all schools of the province. */
  readonly schools: readonly string[] | null;
  readonly state: 'active' | 'revoked';
  readonly revokedAt: string | null;
}
/** `registry.designation.v1`, key = designation id. `from` inclusive, `to` exclusive, days at +07:00. */
export interface DesignationChangedV1 {
  readonly id: string;
  readonly provinceCode: string;
  /** null = all schools of the province. */
  readonly schoolCodes: readonly string[] | null;
  readonly kinds: readonly string[];
  readonly platformId: string;
  readonly from: string;
  readonly to: string | null;
  readonly decision: string;
}
