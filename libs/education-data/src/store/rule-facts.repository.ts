import type pg from 'pg';
import { textArray, uuidArray } from '@lienthong/kit/database';

/** A stay of a learner in a class: from its first day to the day it no longer holds. */
export interface Stay {
  readonly schoolId: string | null;
  readonly schoolYear: string;
  readonly from: string;
  /** Exclusive; null = still there. */
  readonly to: string | null;
}

/** Stays of learners, by learner. A learner of whom no enrolment is known has none here: nothing can be said then. */
export async function staysOf(client: pg.ClientBase, learnerIds: readonly string[]): Promise<ReadonlyMap<string, readonly Stay[]>> {
  const stays = new Map<string, Stay[]>();
  if (learnerIds.length === 0) return stays;
  const { rows } = await client.query<[string, string | null, string, string, string | null]>({
    name: 'stays of learners',
    text: `SELECT learner_id::text, school_id::text, c->>'schoolYear', c->>'enrolledOn', c->>'leftOn' FROM r_enrolment, LATERAL (SELECT coalesce(merged, content) AS c) m WHERE lead AND learner_id = ANY($1::uuid[])`,
    values: [uuidArray(learnerIds)],
    rowMode: 'array',
  });
  for (const [learnerId, schoolId, schoolYear, from, to] of rows) {
    const list = stays.get(learnerId);
    const stay = { schoolId, schoolYear, from, to };
    if (list === undefined) stays.set(learnerId, [stay]);
    else list.push(stay);
  }
  return stays;
}

/** Learners with an active enrolment in each class on a day. */
export async function classSizes(client: pg.ClientBase, classIds: readonly string[], day: string): Promise<ReadonlyMap<string, number>> {
  if (classIds.length === 0) return new Map();
  const { rows } = await client.query<{ class_id: string; size: number }>(
    `SELECT class_id::text, count(DISTINCT learner_id)::int AS size FROM r_enrolment, LATERAL (SELECT coalesce(merged, content) AS c) m
     WHERE lead AND class_id = ANY($1::uuid[]) AND c->>'enrolledOn' <= $2 AND (c->>'leftOn' IS NULL OR c->>'leftOn' > $2) GROUP BY 1`,
    [uuidArray(classIds), day],
  );
  return new Map(rows.map((row) => [row.class_id, row.size]));
}

/** `average` of the hub records under these keys. */
export async function averagesOf(client: pg.ClientBase, table: string, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map();
  const { rows } = await client.query<{ key: string; average: number | null }>(`SELECT key::text, (coalesce(merged, content)->>'average')::float8 AS average FROM ${table} WHERE lead AND key = ANY($1::uuid[])`, [uuidArray(keys)]);
  return new Map(rows.flatMap((row) => (row.average === null ? [] : [[row.key, row.average]])));
}

/** Contents of the hub records under these keys, as JSON text. */
export async function contentsByKey(client: pg.ClientBase, table: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const { rows } = await client.query<[string, string]>({
    name: `${table} contents by key`,
    text: `SELECT key::text, coalesce(merged, content)::text FROM ${table} WHERE lead AND key = ANY($1::uuid[])`,
    values: [uuidArray(keys)],
    rowMode: 'array',
  });
  return new Map(rows);
}

/** Digital certificates of a province by serial; several issuers may have given out one serial. */
export async function certificatesBySerial(client: pg.ClientBase, provinceCode: string, serials: readonly string[]): Promise<ReadonlyMap<string, readonly Certificate[]>> {
  const found = new Map<string, Certificate[]>();
  if (serials.length === 0) return found;
  const { rows } = await client.query<Certificate & { readonly serial: string }>({
    name: 'certificates by serial',
    text: `SELECT c->>'serial' AS serial, c->>'validFrom' AS "validFrom", c->>'validTo' AS "validTo", c->>'state' AS state, c->>'revokedOn' AS "revokedOn"
      FROM r_digital_certificate, LATERAL (SELECT coalesce(merged, content) AS c) m WHERE lead AND province_code = $1 AND (coalesce(merged, content)->>'serial') = ANY($2::text[])`,
    values: [provinceCode, textArray(serials)],
  });
  for (const { serial, ...certificate } of rows) found.set(serial, [...(found.get(serial) ?? []), certificate]);
  return found;
}

/** From when to when a certificate may sign. */
interface Certificate {
  readonly validFrom: string;
  readonly validTo: string;
  readonly state: string;
  readonly revokedOn: string | null;
}
