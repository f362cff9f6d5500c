import { ProblemError } from '@lienthong/kit/errors';
import { isHubId } from '@lienthong/vocabulary';
import { oneOf } from '../asking/parameters.js';
import type { KindPlan, KindPlans } from '../records/plan/kind-plan.js';

/** Items of a page are large: both sides of each, field by field. */
export const PAGE = { usual: 50, most: 200 };

/** An id of a path. @throws ProblemError 404 `not_found` for what is none */
export function idOf(text: string): string {
  const id = text.toLowerCase();
  if (!isHubId(id)) throw new ProblemError(404, 'not_found');
  return id;
}

/** Kinds of people there are, or the one asked for. @throws ProblemError 400 `bad_parameter` */
export function personPlans(plans: KindPlans, kind: string | undefined): readonly KindPlan[] {
  const people = plans.all().filter((plan) => plan.definition.identity !== undefined);
  const name = oneOf('kind', kind, people.map((plan) => plan.definition.name));
  return name === undefined ? people : people.filter((plan) => plan.definition.name === name);
}
