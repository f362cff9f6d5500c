import { Clock } from '@lienthong/kit/config';
import { localDate } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type { Fields } from '../../domain/merge/hub-view.js';
import { type KindPlan, KindPlans } from '../../records/plan/kind-plan.js';
import type { StoredRecord } from '../find/stored-record.js';
import type { ViewRights } from '../who/view-rights.js';
import { datedStates, stateInForce } from './dated-states.js';
import type { HubItem, ItemSource } from './hub-item.js';
import { foreignNumberFields, masked, numberFields, PersonNumbers } from './person-numbers.js';

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
    return {
      hubId: record.hubId,
      provinceCode: record.provinceCode,
      ...visible(content),
      ...(states && { states: states.map(visible) }),
      ...Object.fromEntries(rules.ids.map((name) => [`${name}Id`, record.ids[name] ?? null])),
      sources: record.sources.map((source): ItemSource => ({
        platformId: source.platformId,
        ...((rules.recordIdsAreOpen || source.platformId === rights.platformId) && { recordId: source.recordId }),
        version: source.version,
        confirmedAt: source.confirmedAt.toISOString(),
      })),
      changedAt: record.changedAt.toISOString(),
    };
  }

  private visible(content: Fields, numbers: Readonly<Record<string, string>>, record: StoredRecord, rules: ItemRules): Record<string, unknown> {
    const { plan, rights } = rules;
    const own = record.sources.length === 1 && record.sources[0]?.platformId === rights.platformId;
    const shown: Record<string, unknown> = {};
    for (const field of Object.keys(plan.definition.fields)) {
      const value = content[field];
      if (value === undefined || rules.hidden.has(field) || (rules.personRecordIds.has(field) && !own)) continue;
      if (!rules.numbers.has(field)) shown[field] = value;
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
      hidden,
      numbers: new Set(numberFields(plan)),
      personRecordIds: new Set(rights.recordIds === 'all' ? [] : recordIdFields),
      ids: table.isPerson ? [...references, 'person'] : references,
      recordIdsAreOpen: definition.group !== 'personal' || rights.recordIds === 'all',
    };
  }
}

/** What holds for all items of a page. */
interface ItemRules {
  readonly plan: KindPlan;
  readonly rights: ViewRights;
  readonly hidden: ReadonlySet<string>;
  /** Fields with numbers of the person. */
  readonly numbers: ReadonlySet<string>;
  /** Fields with the sender's record id of a person, shown to the sender only. */
  readonly personRecordIds: ReadonlySet<string>;
  /** References whose ids are shown. */
  readonly ids: readonly string[];
  readonly recordIdsAreOpen: boolean;
}
