import { codesOf, dateOfDayNumber, dayNumber } from '@lienthong/vocabulary';
import type pg from 'pg';
import type { SourceState } from '../../domain/merge/source-state.js';
import { isKeyedByDay, type KindPlan } from './kind-plan.js';
import { columnOf } from '../../store/kind-table.js';

const KEYS_AT_ONCE = 20_000;
const FIRST_DAY = 0x40000000;

/**
 * Live states that refer to these people, with all other sources of the same records. Kinds fed by the day have no index by person, which
 * would cost every insert: their keys follow from person and day, so all keys that could be there are looked up instead.
 * @param within only of these days; undefined: all
 */
export async function statesReferring(client: pg.ClientBase, plan: KindPlan, provinceCode: string, reference: string, hubIds: readonly string[], within?: { readonly from: string; readonly to: string }): Promise<SourceState[]> {
  if (!isKeyedByDay(plan.definition)) return plan.states.referring(client, `${columnOf(reference)}_id`, hubIds);
  const { rows } = await client.query<{ first: string | null; last: string | null }>(`SELECT (SELECT key::text FROM ${plan.table.table} WHERE lead ORDER BY ${plan.table.table}.key LIMIT 1) AS first, (SELECT key::text FROM ${plan.table.table} WHERE lead ORDER BY ${plan.table.table}.key DESC LIMIT 1) AS last`);
  const [bounds] = rows;
  if (bounds?.first == null || bounds.last === null) return [];
  const states: SourceState[] = [];
  const [first, last] = [Math.max(dayOf(bounds.first), within === undefined ? 0 : dayNumber(within.from)), Math.min(dayOf(bounds.last), within === undefined ? Infinity : dayNumber(within.to))];
  let keys: string[] = [];
  for (let day = first; day <= last; day += 1) {
    for (const hubId of hubIds) for (const fields of recordsOf(plan, dateOfDayNumber(day))) keys.push(plan.keyOf(fields, { school: null, [reference]: hubId }, '', provinceCode, ''));
    if (keys.length < KEYS_AT_ONCE) continue;
    states.push(...(await plan.states.byKeys(client, keys)));
    keys = [];
  }
  return [...states, ...(await plan.states.byKeys(client, keys))];
}

function dayOf(key: string): number {
  return Number.parseInt(key.slice(0, 8), 16) - FIRST_DAY;
}

/** Every combination of codes that may stand in a key of a day: of a mark, its session. */
function recordsOf({ definition }: KindPlan, date: string): readonly Record<string, unknown>[] {
  let records: Record<string, unknown>[] = [{ date }];
  for (const [name, field] of Object.entries(definition.fields)) {
    if (!field.required || field.is.type !== 'code') continue;
    const values = field.is.only ?? codesOf(field.is.list);
    const ids = { school: 's', class: 'c', learner: 'l', staff: 'm', person: 'p' };
    const [one, other] = values.map((value) => definition.key({ date, [name]: value }, ids, ''));
    if (one !== other) records = records.flatMap((record) => values.map((value) => ({ ...record, [name]: value })));
  }
  return records;
}
