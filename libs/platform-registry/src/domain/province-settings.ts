import { codeLists, defaultTermEnds } from '@lienthong/vocabulary';

/** Settings of a province (api.md §6), all present. */
export interface ProvinceSettings {
  /** What happens to a kind that has no designation. */
  readonly intakePolicy: 'open' | 'strict';
  /** Below this many people a group is suppressed for those who may not see it. */
  readonly suppressionSize: number;
  /** Last day of each period, `MM-DD`. */
  readonly termEnds: Readonly<Record<string, string>>;
  /** Other last days for single school years, `MM-DD`. */
  readonly termEndsByYear: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Months that facts are kept; null = without limit. */
  readonly retentionMonths: number | null;
  /** Groups a complete learner has. */
  readonly requiredGroups: readonly string[];
}

/** Periods of a school year that have an end of their own. */
export const PERIODS = ['mid-term-1', 'term-1', 'mid-term-2', 'term-2'] as const;
/** Groups that a province may require. */
export const COMPLETENESS_GROUPS: readonly string[] = codeLists.completenessGroup.map((each) => each.code);

export const DEFAULT_SETTINGS: ProvinceSettings = {
  intakePolicy: 'open',
  suppressionSize: 10,
  termEnds: { ...defaultTermEnds },
  termEndsByYear: {},
  retentionMonths: null,
  requiredGroups: COMPLETENESS_GROUPS,
};

/** The settings as given, with the default for what is missing. A missing period of `termEnds` is a missing value too. */
export function completeSettings(given: Partial<ProvinceSettings>): ProvinceSettings {
  return { ...DEFAULT_SETTINGS, ...given, termEnds: { ...DEFAULT_SETTINGS.termEnds, ...given.termEnds } };
}
