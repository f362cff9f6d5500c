import type pg from 'pg';
import type { ToldStates } from '../domain/merge/told-states.js';

/** What state events have told of subjects so far, held until the end of the transaction; those of whom nothing was told are left out. */
export async function loadTold(client: pg.ClientBase, hubIds: readonly string[]): Promise<Map<string, ToldStates>> {
  if (hubIds.length === 0) return new Map();
  const { rows } = await client.query<{ hub_id: string; told: ToldStates }>({ name: 'load told', text: 'SELECT hub_id::text, told FROM told_state WHERE hub_id = ANY ($1::uuid[]) ORDER BY hub_id FOR UPDATE', values: [`{${hubIds.join(',')}}`] });
  return new Map(rows.map((row) => [row.hub_id, row.told]));
}

/** Keeps what has been told now. */
export async function saveTold(client: pg.ClientBase, told: ReadonlyMap<string, ToldStates>): Promise<void> {
  if (told.size === 0) return;
  const sorted = [...told].sort(([a], [b]) => (a < b ? -1 : 1));
  await client.query({
    name: 'save told',
    text: 'INSERT INTO told_state AS t (hub_id, told) SELECT * FROM unnest($1::uuid[], $2::json[]) ON CONFLICT (hub_id) DO UPDATE SET told = excluded.told',
    values: [sorted.map(([hubId]) => hubId), sorted.map(([, states]) => JSON.stringify(states))],
  });
}
