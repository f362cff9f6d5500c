import type { ProvinceScope } from '@lienthong/kit/database';
import { dayNumber, schoolYearRange } from '@lienthong/vocabulary';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import type { ListPlace } from '../../asking/cursors.js';
import { hasDate, type ListQuestion, yearFieldOf } from '../ask/list-question.js';
import { namesOf } from '../ask/list-filters.js';
import type { SchoolReach } from '../who/school-reach.js';
import { dayOf, fieldOf } from './content-sql.js';
import { foldedSql } from './folded-text.js';

/** What a list is read for. */
export interface ListScope {
  readonly provinces: ProvinceScope;
  readonly reach: SchoolReach;
}

/**
 * How a list is walked: always forwards in the order of an index of the kind's table (store/kind-table.ts), from a place that the columns
 * of the order name. So the last page costs what the first one does, and a record that stays is met exactly once however many come in
 * meanwhile. Walks:
 * - by record: `_list (province_code, hub_id) WHERE lead`
 * - by school, when schools bound the read: `_school (school_id, hub_id) WHERE lead`
 * - by key, for kinds in masses (attendance, activities), which have neither index: `_key (key) WHERE lead`; where the key begins with
 *   the day, days and school years bound the walk
 */
export interface ListScan {
  /** Columns of the order; the place of a record is their values. */
  readonly order: readonly string[];
  /** Conditions that the index answers. */
  readonly bounds: readonly string[];
  /** Conditions that are looked at row by row. */
  readonly filters: readonly string[];
  /** Parameters of the conditions, `$1` first; those of the bounds come before those of the filters. */
  readonly values: readonly unknown[];
  readonly boundValues: number;
}

const types: { readonly [column: string]: string } = { province_code: 'text', hub_id: 'uuid', school_id: 'uuid', key: 'uuid' };

type Put = (value: unknown) => string;

/** Conditions of a scan while they are gathered; parameters of the bounds are numbered first. */
class Conditions {
  readonly values: unknown[] = [];
  readonly bounds: string[] = [];
  private readonly later: ((put: Put) => string)[] = [];

  readonly put: Put = (value) => `$${this.values.push(value)}`;

  bound(condition: (put: Put) => string): void {
    this.bounds.push(condition(this.put));
  }

  filter(condition: (put: Put) => string): void {
    this.later.push(condition);
  }

  finish(order: readonly string[]): ListScan {
    const boundValues = this.values.length;
    const filters = this.later.map((condition) => condition(this.put));
    return { order, bounds: this.bounds, filters, values: this.values, boundValues };
  }
}

/** @returns null when nothing can be in the list: no school is reached */
export function listScan(plan: KindPlan, question: ListQuestion, { provinces, reach }: ListScope, after: ListPlace | undefined): ListScan | null {
  const { mass } = plan.table;
  const conditions = new Conditions();
  let order = mass ? ['key'] : ['province_code', 'hub_id'];
  if (provinces !== 'all') {
    const only = provinces.length === 1 ? provinces[0] : undefined;
    const own = (put: Put): string => (only === undefined ? `province_code = ANY(${put(provinces)}::text[])` : `province_code = ${put(only)}`);
    if (mass) conditions.filter(own);
    else conditions.bound(own);
    if (only !== undefined && !mass) order = ['hub_id'];
  }
  if (reach.schools !== null) {
    const { schools } = reach;
    const itself = plan.definition.name === 'school';
    const unit = plan.definition.owner === 'place' ? reach.unitCode : null;
    if (schools.length === 0 && unit === null) return null;
    const ofSchool = (put: Put): string => `${itself ? 'hub_id' : 'school_id'} = ANY(${put(schools)}::uuid[])`;
    if (unit !== null) conditions.filter((put) => `(${ofSchool(put)} OR ${field('unitCode')} = ${put(unit)})`);
    else if (mass && !itself) conditions.filter(ofSchool);
    else {
      conditions.bound(ofSchool);
      if (!itself) order = ['school_id', 'hub_id'];
    }
  }
  addYear(plan, question, conditions);
  const { updatedSince } = question;
  if (updatedSince !== undefined) conditions.filter((put) => `changed_at >= ${put(updatedSince)}`);
  for (const [name, value] of Object.entries(question.filters)) conditions.filter((put) => `${field(name)} = ${put(value)}`);
  addName(plan, question.name, conditions);
  if (after !== undefined) conditions.bound((put) => `(${order.join(', ')}) > (${after.map((value, i) => `${put(value)}::${types[order[i] ?? ''] ?? 'text'}`).join(', ')})`);
  return conditions.finish(order);
}

/** What is looked for stands in a name from the beginning of a word on, as a search for people has it. */
function addName(plan: KindPlan, name: string | undefined, conditions: Conditions): void {
  if (name === undefined) return;
  const pattern = `% ${name.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  conditions.filter((put) => {
    const like = put(pattern);
    return `(${namesOf(plan.definition).map((one) => `' ' || ${foldedSql(field(one))} LIKE ${like}`).join(' OR ')})`;
  });
}

/** Text of a field of the hub's content. */
function field(name: string): string {
  return fieldOf('', name);
}

function addYear(plan: KindPlan, { year, days }: ListQuestion, conditions: Conditions): void {
  if (days !== undefined) addDays(plan, days, conditions);
  if (year === undefined) return;
  const { fields } = plan.definition;
  switch (yearFieldOf(plan.definition)) {
    case 'date':
      addDays(plan, schoolYearRange(year), conditions);
      break;
    case 'examYear':
      conditions.filter((put) => `${field('examYear')} = ${put(year)}`);
      break;
    default: {
      const { from, to } = schoolYearRange(year);
      // What names no year (an act of a learner) is of the year of its moment.
      const byMoment = fields['schoolYear']?.required === false && fields['occurredAt']?.is.type === 'moment';
      conditions.filter((put) => {
        const own = `${field('schoolYear')} = ${put(year)}`;
        return byMoment ? `(${own} OR (${field('schoolYear')} IS NULL AND ${dayOf('', 'occurredAt')} BETWEEN ${put(from)}::date AND ${put(to)}::date))` : own;
      });
    }
  }
}

function addDays(plan: KindPlan, { from, to }: { readonly from: string; readonly to: string }, conditions: Conditions): void {
  if (plan.table.mass && hasDate(plan.definition)) {
    conditions.bound((put) => `key >= ${put(firstKeyOf(from, 0))}::uuid`);
    conditions.bound((put) => `key < ${put(firstKeyOf(to, 1))}::uuid`);
  }
  conditions.filter((put) => `${field('date')} BETWEEN ${put(from)} AND ${put(to)}`);
}

/** The least key that domain/digest-uuid.ts makes for a day. */
function firstKeyOf(day: string, later: number): string {
  return `${(dayNumber(day) + later + 0x40000000).toString(16).padStart(8, '0')}-0000-0000-0000-000000000000`;
}
