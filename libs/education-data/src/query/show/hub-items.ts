import { Clock } from '@lienthong/kit/config';
import { localDate } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type { Fields } from '../../domain/merge/hub-view.js';
import { type KindPlan, KindPlans } from '../../records/plan/kind-plan.js';
import type { StoredRecord } from '../find/stored-record.js';
import type { ViewRights } from '../who/view-rights.js';
import { stateInForce } from '../../domain/merge/state-in-force.js';
import { datedStates } from './dated-states.js';
import type { HubItem, ItemSource } from './hub-item.js';
import { foreignNumberFields, masked, PersonNumbers } from './person-numbers.js';

/** Makes of stored records what a reader may see of them. Generic: all it knows of a kind is its definition. */
@Injectable()
export class HubItems {
  constructor(
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(PersonNumbers) private readonly numbers: PersonNumbers,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  of(plan: KindPlan, records: readonly StoredRecord[], rights: ViewRights): HubItem[] {
    const rules = this.rulesOf(plan, rights);
    const today = localDate(this.clock.now());
    return records.map((record) => this.item(record, rules, today));
  }

  private item(record: StoredRecord, rules: ItemRules, today: string): HubItem {
    const { plan, rights } = rules;
    const { statesBy } = plan.table;
    const numbers = rights.numbers === 'hidden' ? {} : this.numbers.of(plan, record);
    const visible = (content: Fields): Record<string, unknown> => this.visible(content, numbers, record, rules);
    const states = statesBy === null ? undefined : datedStates(record.sources, statesBy);
    const content = states === undefined || statesBy === null ? record.content : (stateInForce(states, statesBy, today) ?? record.content);
    const item: Record<string, unknown> = { hubId: record.hubId, provinceCode: record.provinceCode, ...visible(content) };
    if (states !== undefined) item['states'] = states.map(visible);
    for (const [name, member] of rules.ids) item[member] = record.ids[name] ?? null;
    item['sources'] = record.sources.map(({ platformId, recordId, version, confirmedAt }): ItemSource =>
      rules.recordIdsAreOpen || platformId === rights.platformId ? { platformId, recordId, version, confirmedAt } : { platformId, version, confirmedAt });
    item['changedAt'] = record.changedAt;
    return item as unknown as HubItem;
  }

  private visible(content: Fields, numbers: Readonly<Record<string, string>>, record: StoredRecord, rules: ItemRules): Record<string, unknown> {
    const { rights } = rules;
    const own = record.sources.length === 1 && record.sources[0]?.platformId === rights.platformId;
    const shown: Record<string, unknown> = {};
    for (const { field, sort } of rules.fields) {
      const value = content[field];
      if (value === undefined || (sort === 'recordId' && !own)) continue;
      if (sort !== 'number') shown[field] = value;
      else {
        const number = numbers[field];
        if (number !== undefined) shown[field] = rights.numbers === 'whole' ? number : masked(number);
      }
    }
    return shown;
  }

  private rulesOf(plan: KindPlan, rights: ViewRights): ItemRules {
    const { definition, table } = plan;
    const people = definition.references.filter((reference) => this.plans.get(reference.kind)?.definition.identity !== undefined);
    const recordIdFields = people.map((reference) => reference.by.recordId).filter((name) => name !== undefined);
    const hidden = new Set([...foreignNumberFields(plan), ...(rights.sensitive ? [] : definition.sensitiveFields), ...(rights.people ? [] : recordIdFields)]);
    const references = table.references.filter((name) => !(name === 'school' && definition.name === 'school') && (rights.people || !people.some((reference) => reference.name === name)));
    return {
      plan,
      rights,
      fields: Object.keys(definition.fields).filter((field) => !hidden.has(field)).map((field) => ({
        field, sort: plan.ownNumbers.includes(field) ? 'number' : rights.recordIds !== 'all' && recordIdFields.includes(field) ? 'recordId' : 'plain',
      })),
      ids: (table.isPerson ? [...references, 'person'] : references).map((name) => [name, `${name}Id`]),
      recordIdsAreOpen: definition.group !== 'personal' || rights.recordIds === 'all',
    };
  }
}

/** What holds for all items of a page. */
interface ItemRules {
  readonly plan: KindPlan;
  readonly rights: ViewRights;
  /** Fields that may be shown: numbers of the person (whole or masked), the sender's record id of a person (to the sender only), all others. */
  readonly fields: readonly { readonly field: string; readonly sort: 'number' | 'recordId' | 'plain' }[];
  /** References whose ids are shown, and the members of an item that hold them. */
  readonly ids: readonly (readonly [name: string, member: string])[];
  readonly recordIdsAreOpen: boolean;
}
