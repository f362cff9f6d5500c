import { mayCall, type Principal } from '@lienthong/kit/access';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';
import { type KindPlan, KindPlans } from '../../records/plan/kind-plan.js';
import { KindTables } from '../../store/kind-tables.js';
import { kindOfList } from '../lists.js';
import { accessOf } from './list-access.js';

/** The kinds of a running hub as lists: those it came with and those added since. */
@Injectable()
export class ReadableKinds {
  constructor(
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(KindTables) private readonly tables: KindTables,
  ) {}

  /** The kind of a list, its table made if nobody has sent one yet. @throws ProblemError 404 `not_found`, 403 `scope_missing` */
  async byList(list: string, principal: Principal): Promise<KindPlan> {
    const definition = kindOfList(list, this.plans.all().map((plan) => plan.definition));
    const plan = definition && this.plans.get(definition.name);
    if (plan === undefined) throw new ProblemError(404, 'not_found');
    if (!mayCall(principal, accessOf(plan.definition))) throw new ProblemError(403, 'scope_missing');
    await this.tables.ensure([plan.table]);
    return plan;
  }
}
