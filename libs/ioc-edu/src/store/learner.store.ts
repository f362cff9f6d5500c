import type { Tx } from '@lienthong/kit/database';
import { type LearnerRecord, packLearner, unpackLearner } from '../domain/learner-record.js';

interface Row {
  learner_id: string;
  record: string;
}

const read = (rows: readonly Row[]): LearnerRecord[] => rows.map((row) => unpackLearner(row.learner_id, row.record));

/** What is known of these learners; unknown ones are left out. */
export async function loadLearners(tx: Tx, ids: readonly string[]): Promise<Map<string, LearnerRecord>> {
  if (ids.length === 0) return new Map();
  const { rows } = await tx.client.query<Row>({ name: 'ioc-load-learners', text: 'SELECT learner_id, record FROM learner_record WHERE learner_id = ANY ($1::uuid[])', values: [ids] });
  return new Map(read(rows).map((record) => [record.learnerId, record]));
}

/** Learners who were ever in one of these classes. */
export async function learnersOfClasses(tx: Tx, classIds: readonly string[]): Promise<string[]> {
  if (classIds.length === 0) return [];
  const { rows } = await tx.client.query<{ learner_id: string }>({
    name: 'ioc-class-members',
    text: 'SELECT DISTINCT learner_id FROM class_member WHERE class_id = ANY ($1::uuid[])',
    values: [classIds],
  });
  return rows.map((row) => row.learner_id);
}

/** Keeps the records as they now are. */
export async function saveLearners(tx: Tx, records: readonly LearnerRecord[]): Promise<void> {
  if (records.length === 0) return;
  const sorted = [...records].sort((a, b) => (a.learnerId < b.learnerId ? -1 : 1));
  await tx.client.query({
    name: 'ioc-save-learners',
    text: `INSERT INTO learner_record AS l (learner_id, province_code, schools, record)
     SELECT id, province, schools::uuid[], record FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS n (id, province, schools, record)
     ON CONFLICT (learner_id) DO UPDATE SET province_code = excluded.province_code, schools = excluded.schools, record = excluded.record`,
    values: [sorted.map((r) => r.learnerId), sorted.map((r) => r.provinceCode), sorted.map((r) => `{${[...r.schools.keys()].join(',')}}`), sorted.map(packLearner)],
  });
}

/** Notes that learners are or were in classes. */
export async function addMembers(tx: Tx, members: readonly { readonly classId: string; readonly learnerId: string }[]): Promise<void> {
  if (members.length === 0) return;
  await tx.client.query({
    name: 'ioc-add-members',
    text: 'INSERT INTO class_member (class_id, learner_id) SELECT DISTINCT c, l FROM unnest($1::uuid[], $2::uuid[]) AS m (c, l) ON CONFLICT DO NOTHING',
    values: [members.map((m) => m.classId), members.map((m) => m.learnerId)],
  });
}

/** Learners of a province who were ever enrolled at more than one school. */
export async function learnersOfSeveral(tx: Tx, provinceCode: string): Promise<LearnerRecord[]> {
  const { rows } = await tx.client.query<Row>('SELECT learner_id, record FROM learner_record WHERE province_code = $1 AND cardinality(schools) > 1', [provinceCode]);
  return read(rows);
}
