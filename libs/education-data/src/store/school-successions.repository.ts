import type pg from 'pg';
import type { SchoolSuccession } from '../domain/reorganisation/school-succession.js';

/** A succession with what is to be done for it. */
export interface OpenSuccession extends Omit<SchoolSuccession, 'followed'> {
  readonly provinceCode: string;
  readonly decisionId: string;
}

/** Notes that a school takes over another one, and with it those that this one had taken over. */
export async function addSuccession(client: pg.ClientBase, { provinceCode, decisionId, schoolId, successorId, effectiveOn }: OpenSuccession): Promise<void> {
  await client.query(
    `INSERT INTO school_succession (school_id, successor_id, province_code, effective_on, decision_id)
     SELECT s.school_id, $2, $3, s.effective_on, $5 FROM (
       SELECT $1::uuid AS school_id, $4::date AS effective_on UNION ALL SELECT school_id, greatest(effective_on, $4::date) FROM school_succession WHERE successor_id = $1
     ) AS s ON CONFLICT DO NOTHING`,
    [schoolId, successorId, provinceCode, effectiveOn, decisionId],
  );
}

/** The oldest succession in force of which not everything has followed. */
export async function nextToFollow(client: pg.ClientBase, today: string): Promise<OpenSuccession | null> {
  const { rows } = await client.query<OpenSuccession>(
    `SELECT school_id::text AS "schoolId", successor_id::text AS "successorId", province_code AS "provinceCode", effective_on::text AS "effectiveOn", decision_id::text AS "decisionId"
     FROM school_succession WHERE followed_at IS NULL AND effective_on <= $1 ORDER BY effective_on, school_id, successor_id LIMIT 1`,
    [today],
  );
  return rows[0] ?? null;
}

export async function endFollowing(client: pg.ClientBase, { schoolId, successorId }: OpenSuccession, now: string): Promise<void> {
  await client.query('UPDATE school_succession SET followed_at = $3 WHERE school_id = $1 AND successor_id = $2', [schoolId, successorId, now]);
}
