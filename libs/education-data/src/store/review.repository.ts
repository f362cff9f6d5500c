import type pg from 'pg';
import { uuidArray } from '@lienthong/kit/database';

/** Two people that look alike. */
export interface AlikePair {
  readonly firstId: string;
  readonly secondId: string;
  /** domain/identity/evidence.ts, of both; null where nobody keeps them apart. */
  readonly evidence: string | null;
  /** Codes of domain/identity/likeness-rules.ts. */
  readonly reasons: readonly string[];
}

/**
 * Puts pairs on the review list, once each, whichever was seen first. A pair that was kept apart comes back only with other numbers than
 * it was decided on. @returns how many are new on the list
 */
export async function saveReviewItems(client: pg.ClientBase, kind: string, provinceCode: string, pairs: readonly AlikePair[], newId: () => string, now: string): Promise<number> {
  if (pairs.length === 0) return 0;
  const rows = [...new Map(pairs.map((pair) => [`${pair.firstId} ${pair.secondId}`, pair])).values()];
  const { rowCount } = await client.query(
    `INSERT INTO review_item AS r (id, province_code, kind, first_id, second_id, reason, reasons, evidence, created_at)
     SELECT i.id, $2, $3, i.first, i.second, 'possible_duplicate', i.reasons, i.evidence, $4
     FROM json_to_recordset($1) AS i (id uuid, first uuid, second uuid, evidence uuid, reasons text[]) ORDER BY i.first, i.second
     ON CONFLICT (kind, first_id, second_id) DO UPDATE SET state = 'open', created_at = excluded.created_at, reasons = excluded.reasons, evidence = excluded.evidence, decided_at = NULL
     WHERE r.state = 'apart' AND r.evidence IS DISTINCT FROM excluded.evidence`,
    [JSON.stringify(rows.map(({ firstId, secondId, evidence, reasons }) => ({ id: newId(), first: firstId, second: secondId, evidence, reasons }))), provinceCode, kind, now],
  );
  return rowCount ?? 0;
}

/** Of these pairs, those that are kept apart. */
export async function apartAmong(client: pg.ClientBase, kind: string, pairs: readonly (readonly [firstId: string, secondId: string])[]): Promise<(readonly [string, string])[]> {
  const { rows } = await client.query<[string, string]>({
    text: `SELECT first_id::text, second_id::text FROM review_item WHERE state = 'apart' AND kind = $1 AND (first_id, second_id) IN (SELECT * FROM unnest($2::uuid[], $3::uuid[]))`,
    values: [kind, uuidArray(pairs.map(([first]) => first)), uuidArray(pairs.map(([, second]) => second))],
    rowMode: 'array',
  });
  return rows;
}

/** A record that stays with a person of whom no number of its own speaks any more. */
export interface PartedRecord {
  readonly personId: string;
  readonly platformId: string;
  readonly recordId: string;
  /** domain/identity/evidence.ts `recordMark`. */
  readonly mark: string;
}

/** Puts such records on the review list; one that was decided before comes back, since its numbers are others now. */
export async function savePartedItems(client: pg.ClientBase, kind: string, provinceCode: string, parted: readonly PartedRecord[], newId: () => string, now: string): Promise<void> {
  if (parted.length === 0) return;
  await client.query(
    `INSERT INTO review_item (id, province_code, kind, first_id, second_id, reason, reasons, platform_id, record_id, created_at)
     SELECT i.id, $2, $3, i.person, i.mark, 'agreement_gone', '{agreement-gone}', i.platform, i.record, $4 FROM json_to_recordset($1) AS i (id uuid, person uuid, mark uuid, platform text, record text)
     ON CONFLICT (kind, first_id, second_id) DO UPDATE SET state = 'open', created_at = excluded.created_at, decided_at = NULL`,
    [JSON.stringify(parted.map((one) => ({ id: newId(), person: one.personId, mark: one.mark, platform: one.platformId, record: one.recordId }))), provinceCode, kind, now],
  );
}

/** Hub records that ended, and such as are there (again): what refers to an ended one is an orphan. */
export async function saveEnded(client: pg.ClientBase, kind: string, provinceCode: string, ended: readonly string[], there: readonly string[], now: string): Promise<void> {
  if (ended.length > 0) {
    await client.query('INSERT INTO ended_target (hub_id, kind, province_code, ended_at) SELECT id, $2, $3, $4 FROM unnest($1::uuid[]) AS i (id) ON CONFLICT (hub_id) DO UPDATE SET ended_at = excluded.ended_at', [ended, kind, provinceCode, now]);
  }
  if (there.length > 0) await client.query('DELETE FROM ended_target WHERE hub_id = ANY($1::uuid[])', [there]);
}
