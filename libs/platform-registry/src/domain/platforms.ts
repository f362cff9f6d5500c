/** Where a platform stands in its life. */
export const PLATFORM_STATUSES = ['proposed', 'planned', 'pilot', 'in-use', 'ended'] as const;
export type PlatformStatus = (typeof PLATFORM_STATUSES)[number];

/** Active platforms may push; a proposed or planned one may not. */
export function isActive(status: PlatformStatus): boolean {
  return status === 'in-use' || status === 'pilot';
}

/**
 * Status of a platform of the seeds from the words of the document. Only what the document says is in use (also by
 * implication) or on pilot is active; what is directed, required, encouraged or awaited is planned.
 * `{ level: 'provincial', state: 'in-use (implied)' }` gives in-use, `directed (05/2026)` gives planned.
 */
export function statusOfSeed(seed: { readonly level: string | null; readonly state: string }): PlatformStatus {
  if (seed.level === 'pilot') return 'pilot';
  if (seed.level === 'proposed') return 'proposed';
  return seed.state === 'in-force' || /^in-use(?!\/directed)/.test(seed.state) || seed.state === 'in-use/directed' ? 'in-use' : 'planned';
}
