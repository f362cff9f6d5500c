import type { Fields } from '../domain/merge/hub-view.js';
import type { Ids } from '../domain/merge/source-state.js';
import type { KindPlan, KindPlans } from '../records/plan/kind-plan.js';
import type { SchoolCodes } from '../store/school-codes.repository.js';

/** The chunk that facts are read for. */
export interface FactScope {
  readonly plan: KindPlan;
  readonly plans: KindPlans;
  readonly provinceCode: string;
  /** Day of receipt at +07:00. */
  readonly today: string;
  readonly schools: SchoolCodes;
}

/** A record of the chunk as facts are looked up for it. */
export interface FactRecord {
  readonly fields: Fields;
  /** What it refers to; the school is the one that the record names. */
  readonly ids: Ids;
  /** Hub id the record has already, null for a new one. */
  readonly hubId: string | null;
}
