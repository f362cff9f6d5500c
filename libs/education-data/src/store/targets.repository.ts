import type pg from 'pg';
import { textArray, uuidArray } from '@lienthong/kit/database';
import type { KindTable } from './kind-table.js';
import { columnOf } from './kind-table.js';

/** A live record that is referred to. */
export interface Target {
  readonly hubId: string;
  readonly schoolId: string | null;
  /** The hub's content; null unless asked for. */
  readonly content: string | null;
}

/** What the target is found by: the sender's record id, a number's blind index, or the digest of its key. */
export interface TargetQuestion {
  readonly recordIds: readonly string[];
  readonly numbers: ReadonlyMap<string, readonly string[]>;
  readonly keys: readonly string[];
}

export interface Targets {
  readonly byRecordId: ReadonlyMap<string, Target>;
  /** By field and index; several when numbers are shared or a person has two places. */
  readonly byNumber: ReadonlyMap<string, ReadonlyMap<string, readonly Target[]>>;
  readonly byKey: ReadonlyMap<string, Target>;
}

/** Looks targets up, one statement per way of referring. */
export async function loadTargets(client: pg.ClientBase, table: KindTable, provinceCode: string, platformId: string, question: TargetQuestion, withContent: boolean): Promise<Targets> {
  const columns = `hub_id::text, school_id::text, ${withContent ? 'coalesce(merged, content)::text' : 'NULL'}`;
  const suffix = withContent ? ' content' : '';
  const byRecordId = new Map<string, Target>();
  if (question.recordIds.length > 0) {
    for (const [key, target] of await ask(client, `${table.table} target id${suffix}`, `SELECT record_id, ${columns} FROM ${table.table} WHERE province_code = $1 AND platform_id = $2 AND record_id = ANY($3::text[]) AND live`, [provinceCode, platformId, textArray(question.recordIds)])) byRecordId.set(key, target);
  }
  const byNumber = new Map<string, Map<string, Target[]>>();
  for (const [field, indexes] of question.numbers) {
    if (indexes.length === 0 || !table.numbers.includes(field)) continue;
    const column = `x_${columnOf(field)}`;
    const found = new Map<string, Target[]>();
    const doubtful = new Map<string, Target[]>();
    const trust = table.isPerson ? `coalesce(NOT '${field}' = ANY(distrusted), true)` : 'true';
    const { rows } = await client.query<[string, string, string | null, string | null, boolean]>({
      name: `${table.table} target ${field}${suffix}`, rowMode: 'array', values: [provinceCode, uuidArray(indexes)],
      text: `SELECT ${column}::text, ${columns}, ${trust} FROM ${table.table} WHERE ${column} = ANY($2::uuid[]) AND live AND province_code = $1 ORDER BY hub_id`,
    });
    for (const [key, hubId, schoolId, content, isTrusted] of rows) {
      const map = isTrusted ? found : doubtful;
      const list = map.get(key);
      if (list === undefined) map.set(key, [{ hubId, schoolId, content }]);
      else if (!list.some((one) => one.hubId === hubId)) list.push({ hubId, schoolId, content });
    }
    // Whose number proves something is meant before those whose it is by mistake.
    for (const [key, list] of doubtful) if (!found.has(key)) found.set(key, list);
    byNumber.set(field, found);
  }
  const byKey = new Map<string, Target>();
  if (question.keys.length > 0) {
    for (const [key, target] of await ask(client, `${table.table} target key${suffix}`, `SELECT key::text, ${columns} FROM ${table.table} WHERE key = ANY($1::uuid[]) AND lead`, [uuidArray(question.keys)])) byKey.set(key, target);
  }
  return { byRecordId, byNumber, byKey };
}

async function ask(client: pg.ClientBase, name: string, text: string, values: unknown[]): Promise<[string, Target][]> {
  const { rows } = await client.query<[string, string, string | null, string | null]>({ name, text, values, rowMode: 'array' });
  return rows.map(([key, hubId, schoolId, content]) => [key, { hubId, schoolId, content }]);
}
