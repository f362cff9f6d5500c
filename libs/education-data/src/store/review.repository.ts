import type pg from 'pg';

/** Pairs of people that look alike, once each, whichever was seen first. */
export async function saveReviewItems(client: pg.ClientBase, kind: string, provinceCode: string, alike: readonly { readonly personId: string; readonly others: readonly string[] }[], newId: () => string, now: string): Promise<void> {
  const pairs = alike.flatMap(({ personId, others }) => others.map((other) => (personId < other ? [personId, other] : [other, personId])));
  if (pairs.length === 0) return;
  await client.query(
    `INSERT INTO review_item (id, province_code, kind, first_id, second_id, reason, created_at)
     SELECT i.id, $2, $3, i.first, i.second, 'possible_duplicate', $4 FROM json_to_recordset($1) AS i (id uuid, first uuid, second uuid) ON CONFLICT (kind, first_id, second_id) DO NOTHING`,
    [JSON.stringify(pairs.map(([first, second]) => ({ id: newId(), first, second }))), provinceCode, kind, now],
  );
}

/** Hub records that ended, and such as are there (again): what refers to an ended one is an orphan. */
export async function saveEnded(client: pg.ClientBase, kind: string, provinceCode: string, ended: readonly string[], there: readonly string[], now: string): Promise<void> {
  if (ended.length > 0) {
    await client.query('INSERT INTO ended_target (hub_id, kind, province_code, ended_at) SELECT id, $2, $3, $4 FROM unnest($1::uuid[]) AS i (id) ON CONFLICT (hub_id) DO UPDATE SET ended_at = excluded.ended_at', [ended, kind, provinceCode, now]);
  }
  if (there.length > 0) await client.query('DELETE FROM ended_target WHERE hub_id = ANY($1::uuid[])', [there]);
}
