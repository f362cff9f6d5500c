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

  async show(plan: KindPlan, records: readonly StoredRecord[], read: Omit<PersonalRead, 'kind'>): Promise<readonly HubItem[]> {
    const items = this.items.of(plan, records, viewRights(read.principal));
    await this.trail.note({ ...read, kind: plan.definition }, records, items);
    return items;
  }
}
