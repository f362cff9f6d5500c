import type { Fields } from '../domain/merge/hub-view.js';
import type { Ids } from '../domain/merge/source-state.js';
import type { KindPlan, KindPlans } from '../records/plan/kind-plan.js';

/** The chunk that facts are read for. */
export interface FactScope {
  readonly plan: KindPlan;
  readonly plans: KindPlans;
  readonly provinceCode: string;
  /** Day of receipt at +07:00. */
  readonly today: string;
}

/** A record of the chunk as facts are looked up for it. */
export interface FactRecord {
  readonly fields: Fields;
  readonly ids: Ids;
  /** Hub id the record has already, null for a new one. */
  readonly hubId: string | null;
}
