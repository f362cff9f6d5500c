/** A decision of the registry: for these kinds and schools, this platform is the source. */
export interface Designation {
  /** Official codes; null = all schools of the province. */
  readonly schoolCodes: readonly string[] | null;
  readonly kinds: readonly string[];
  readonly platformId: string;
  /** First day, `YYYY-MM-DD` at +07:00. */
  readonly from: string;
  /** First day no longer; null = until further notice. */
  readonly to: string | null;
}

/** What the intake does with a kind that has no designation. */
export type IntakePolicy = 'open' | 'strict';

export type SourceVerdict =
  | { readonly may: true; readonly designated: boolean }
  | { readonly may: false; readonly code: 'source_other_designated'; readonly otherPlatformId: string }
  | { readonly may: false; readonly code: 'source_undesignated' };

/**
 * Whether a platform may be the source of a school's records of a kind, by the day of receipt. Several platforms designated at once
 * (which the registry refuses) may all send. A record without a school looks only at decisions for the whole province.
 * @param codes codes the school is known by, official and former; empty without a school
 */
export function mayBeSource(designations: readonly Designation[], policy: IntakePolicy, kind: string, codes: readonly string[], platformId: string, day: string): SourceVerdict {
  const other = designatedPlatforms(designations, kind, codes, day);
  if (other.length === 0) return policy === 'strict' ? { may: false, code: 'source_undesignated' } : { may: true, designated: false };
  if (other.includes(platformId)) return { may: true, designated: true };
  return { may: false, code: 'source_other_designated', otherPlatformId: other[0] ?? '' };
}

/** Platforms designated for the school's records of the kind on a day. */
export function designatedPlatforms(designations: readonly Designation[], kind: string, codes: readonly string[], day: string): string[] {
  return designations
    .filter((one) => one.kinds.includes(kind) && one.from <= day && (one.to === null || day < one.to) && covers(one, codes))
    .map((one) => one.platformId)
    .sort();
}

/** What of a source tells whether it is the designated one. */
export interface RankedSource {
  readonly platformId: string;
  readonly ids: { readonly school: string | null };
  /** A school's own record is of itself. */
  readonly hubId: string | null;
  /** JSON text. */
  readonly content: string;
}

/**
 * The order of sources on a day (kinds.md §1.3): 0 for the platform designated for the school that the source itself names, else 1. Which
 * school that is, is looked at only where decisions name schools.
 * @param codesOf codes by which a school is known
 */
export function sourceRank(designations: readonly Designation[], day: string, codesOf: (schoolId: string) => readonly string[]): (source: RankedSource) => number {
  const inForce = designations.filter((one) => one.from <= day && (one.to === null || day < one.to));
  const everywhere = new Set(inForce.filter((one) => one.schoolCodes === null).map((one) => one.platformId));
  const somewhere = inForce.filter((one) => one.schoolCodes !== null);
  return ({ platformId, ids, hubId, content }) => {
    if (everywhere.has(platformId)) return 0;
    const decided = somewhere.filter((one) => one.platformId === platformId);
    if (decided.length === 0) return 1;
    const named = (JSON.parse(content) as { readonly schoolCode?: unknown }).schoolCode;
    const codes = [...codesOf(ids.school ?? hubId ?? ''), ...(typeof named === 'string' ? [named] : [])];
    return decided.some((one) => covers(one, codes)) ? 0 : 1;
  };
}

function covers(designation: Designation, codes: readonly string[]): boolean {
  return designation.schoolCodes === null || codes.some((code) => designation.schoolCodes?.includes(code) === true);
}
