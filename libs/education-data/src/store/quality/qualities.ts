import { dayNumber, localDate, schoolYearOf } from '@lienthong/vocabulary';
import type pg from 'pg';
import { bitsOf, GROUP_NAMES } from '../../domain/quality/completeness.js';
import { feedOverdueFrom } from '../../domain/quality/freshness.js';
import type { KindQuality } from '../../domain/quality/school-quality.js';
import { completenessRules, groupsOfSettings, learnersByGroups } from './completeness.repository.js';
import { countsOf, feedDays, overdueOf } from './quality-reading.repository.js';

/** The qualities of one kind of one source at one school. `complete` stands once a school, with the kind `learner` and no platform. */
export interface QualityPart extends KindQuality {
  readonly schoolId: string;
  /** Null: counted over all sources. */
  readonly platformId: string | null;
}

/** What of the kinds matters here; `KindPlans` has it. */
export interface FreshKinds {
  all(): readonly { readonly definition: { readonly name: string; readonly fresh: { readonly sort: 'record' | 'feed'; readonly days: number } } }[];
}

/** Reads the four qualities as they stand today out of the counts; no record is looked at. */
export class Qualities {
  constructor(
    private readonly kinds: FreshKinds,
    private readonly clock: { now(): Date },
  ) {}

  /** Groups that a province requires on a day: those of the newest decision in force; before any, those of the province's settings in the registry; else all. */
  async requiredGroups(client: pg.ClientBase, provinceCode: string, day: string): Promise<readonly string[]> {
    const decided = (await completenessRules(client, provinceCode)).findLast((rule) => rule.from <= day);
    return decided?.groups ?? (await groupsOfSettings(client, provinceCode)) ?? GROUP_NAMES;
  }

  /** @param schoolIds null: all of the province */
  async of(client: pg.ClientBase, provinceCode: string, schoolIds: readonly string[] | null): Promise<QualityPart[]> {
    const today = localDate(this.clock.now());
    const day = dayNumber(today);
    const kinds = this.kinds.all().map((plan) => plan.definition);
    const byRecord = new Map(kinds.flatMap(({ name, fresh }) => (fresh.sort === 'record' ? [[name, day - fresh.days + 1] as const] : [])));
    const overdue = new Map((await overdueOf(client, provinceCode, schoolIds, schoolYearOf(today), byRecord)).map((one) => [`${one.schoolId}|${one.kind}|${one.platformId}`, one.overdue]));
    const feeds = new Map((await feedDays(client, provinceCode, schoolIds)).map((one) => [`${one.schoolId}|${one.kind}`, one.day]));
    const feedLength = new Map(kinds.flatMap(({ name, fresh }) => (fresh.sort === 'feed' ? [[name, fresh.days] as const] : [])));
    const parts: QualityPart[] = (await countsOf(client, provinceCode, schoolIds)).map((one) => {
      const length = feedLength.get(one.kind);
      const received = feeds.get(`${one.schoolId}|${one.kind}`);
      const late = length === undefined ? (overdue.get(`${one.schoolId}|${one.kind}|${one.platformId}`) ?? 0) : received !== undefined && feedOverdueFrom(received, length) > day ? 0 : one.records;
      const of = one.records + one.refusedOnly;
      return {
        schoolId: one.schoolId, platformId: one.platformId, kind: one.kind,
        correct: { good: of - one.incorrect, of },
        complete: null,
        clean: { good: one.records - one.unclean, of: one.records },
        alive: { good: one.records - late, of: one.records },
      };
    });
    return [...parts, ...(await this.complete(client, provinceCode, schoolIds, today))];
  }

  private async complete(client: pg.ClientBase, provinceCode: string, schoolIds: readonly string[] | null, today: string): Promise<QualityPart[]> {
    const required = bitsOf(await this.requiredGroups(client, provinceCode, today));
    const bySchool = new Map<string, { good: number; of: number }>();
    for (const { schoolId, groups, learners } of await learnersByGroups(client, provinceCode, schoolIds)) {
      const share = bySchool.get(schoolId) ?? { good: 0, of: 0 };
      bySchool.set(schoolId, share);
      share.of += learners;
      if ((groups & required) === required) share.good += learners;
    }
    const none = { good: 0, of: 0 };
    return [...bySchool].map(([schoolId, complete]) => ({ schoolId, platformId: null, kind: 'learner', correct: none, complete, clean: none, alive: none }));
  }
}
