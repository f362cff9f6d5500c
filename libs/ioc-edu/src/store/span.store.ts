import type { Tx } from '@lienthong/kit/database';
import type { Span } from '../domain/spans.js';

/** Spans of one subject: a school, class or member of staff. */
export interface SubjectSpans<T> {
  readonly subjectId: string;
  readonly provinceCode: string;
  readonly spans: readonly Span<T>[];
}

/** The three tables of spans. */
export type SpanTable = 'school_span' | 'class_span' | 'staff_span';

interface SpanRow<T> {
  subject_id: string;
  province_code: string;
  from_day: number;
  to_day: number;
  ms: string;
  value: T;
}

/** The spans of these subjects; those of whom nothing is known are left out. */
export async function loadSpans<T>(tx: Tx, table: SpanTable, subjectIds: readonly string[]): Promise<Map<string, SubjectSpans<T>>> {
  const found = new Map<string, SubjectSpans<T> & { spans: Span<T>[] }>();
  if (subjectIds.length === 0) return found;
  const { rows } = await tx.client.query<SpanRow<T>>({
    name: `ioc-load-${table}`,
    text: `SELECT subject_id, province_code, from_day, to_day, ms, value FROM ${table} WHERE subject_id = ANY ($1::uuid[]) ORDER BY subject_id, from_day`,
    values: [subjectIds],
  });
  for (const row of rows) {
    let subject = found.get(row.subject_id);
    if (subject === undefined) found.set(row.subject_id, (subject = { subjectId: row.subject_id, provinceCode: row.province_code, spans: [] }));
    subject.spans.push({ from: row.from_day, to: row.to_day, value: row.value, ms: Number(row.ms) });
  }
  return found;
}

/** Puts these subjects' spans in the place of those kept. Classes and staff name their school in the value (null for an office's staff). */
export async function saveSpans<T extends object>(tx: Tx, table: SpanTable, subjects: readonly SubjectSpans<T>[]): Promise<void> {
  if (subjects.length === 0) return;
  const rows = subjects.flatMap((subject) => subject.spans.map((span) => ({ subject, span })));
  const school = table === 'school_span' ? '' : ', school_id';
  const schoolValue = table === 'school_span' ? '' : `, (value ->> 'schoolId')::uuid`;
  await tx.client.query({ name: `ioc-drop-${table}`, text: `DELETE FROM ${table} WHERE subject_id = ANY ($1::uuid[])`, values: [subjects.map((one) => one.subjectId)] });
  await tx.client.query({
    name: `ioc-save-${table}`,
    text: `INSERT INTO ${table} (subject_id, province_code, from_day, to_day, ms, value${school})
     SELECT subject_id, province_code, from_day, to_day, ms, value${schoolValue}
     FROM unnest($1::uuid[], $2::text[], $3::int[], $4::int[], $5::bigint[], $6::jsonb[]) AS s (subject_id, province_code, from_day, to_day, ms, value)`,
    values: [
      rows.map(({ subject }) => subject.subjectId),
      rows.map(({ subject }) => subject.provinceCode),
      rows.map(({ span }) => span.from),
      rows.map(({ span }) => span.to),
      rows.map(({ span }) => span.ms),
      rows.map(({ span }) => JSON.stringify(span.value)),
    ],
  });
}
