import { Inject, Injectable } from '@nestjs/common';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import type { StoredRecord } from '../find/stored-record.js';
import { viewRights } from '../who/view-rights.js';
import type { HubItem } from './hub-item.js';
import { HubItems } from './hub-items.js';
import { type PersonalRead, ReadTrail } from './read-trail.js';

/** Shows records to a caller: nothing leaves this stop without the caller's rights applied and the audit row written. */
@Injectable()
export class ShownRecords {
  constructor(
    @Inject(HubItems) private readonly items: HubItems,
    @Inject(ReadTrail) private readonly trail: ReadTrail,
  ) {}

  /** @param fields those to show; undefined: all that the caller may see. What is left out is not in the audit row either. */
  async show(plan: KindPlan, records: readonly StoredRecord[], read: Omit<PersonalRead, 'kind'>, fields?: readonly string[]): Promise<readonly HubItem[]> {
    const all = this.items.of(plan, records, viewRights(read.principal));
    const items = fields === undefined ? all : all.map((item) => only(item, fields));
    await this.trail.note({ ...read, kind: plan.definition }, records, items);
    return items;
  }
}

/** The hub's own members and the chosen fields, in the order of the item. */
function only(item: HubItem, fields: readonly string[]): HubItem {
  const { hubId, provinceCode, sources, changedAt } = item;
  return { hubId, provinceCode, ...Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))), sources, changedAt };
}
