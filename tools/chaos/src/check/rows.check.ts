import type pg from 'pg';
import type { LedgerRow } from '@lienthong/simulate';
import type { Report } from '../report.js';
import type { Vendor } from '../load/vendor.js';
import { NEVER_KEPT } from '../load/saboteur.js';

/** Fields that are compared value by value; nothing that is stored sealed. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  school: ['schoolCode', 'name', 'communeCode'], 'school-class': ['schoolYear', 'name', 'grade', 'reportedSize'], staff: ['fullName', 'status', 'category'], learner: ['fullName', 'birthDate', 'sex', 'ethnic'],
  enrolment: ['learnerRecordId', 'classRecordId', 'status', 'enrolledOn'], attendance: ['learnerRecordId', 'date', 'session', 'state'], 'subject-result': ['learnerRecordId', 'subject', 'period', 'midtermMark'],
  'learning-activity': ['accountId', 'type', 'occurredAt', 'durationSeconds'],
};

interface StoredRow {
  readonly record_id: string;
  readonly version: string;
  readonly live: boolean;
  readonly lead: boolean;
  readonly hub_id: string | null;
  readonly fields: readonly (string | null)[];
}

const tableOf = (kind: string): string => `sector.r_${kind.replaceAll('-', '_')}`;

/** The database holds exactly what the simulator has in its books: every record, its version, its values, and no other. */
export async function checkRows(report: Report, database: pg.Client, vendor: Vendor): Promise<void> {
  const { ledger, platformId, provinceCode } = vendor;
  for (const kind of ledger.kinds) {
    const fields = FIELDS[kind] ?? [];
    const { rows } = await database.query<StoredRow>(
      `SELECT record_id, version, live, lead, hub_id, ARRAY[${fields.map((field) => `content->>'${field}'`).join(', ')}] AS fields FROM ${tableOf(kind)} WHERE platform_id = $1`, [platformId],
    );
    const stored = new Map(rows.map((row) => [row.record_id, row]));
    const wanted = ledger.rowsOf(kind);
    const differing = [...wanted].flatMap(([recordId, row]) => difference(recordId, row, stored.get(recordId), fields));
    const uncalledFor = rows.filter((row) => !wanted.has(row.record_id)).map((row) => ({ recordId: row.record_id, found: 'a row nobody sent' }));
    report.none(`${provinceCode}: ${wanted.size} rows of ${kind} equal the simulator’s, version and values`, [...differing, ...uncalledFor]);
    const live = rows.filter((row) => row.live);
    report.same(`${provinceCode}: every live record of ${kind} is one hub record`, [live.length, live.filter((row) => row.lead).length, new Set(live.map((row) => row.hub_id)).size], Array(3).fill(ledger.liveOf(kind).length));
    await checkChanges(report, database, vendor, kind);
  }
}

function difference(recordId: string, row: LedgerRow, stored: StoredRow | undefined, fields: readonly string[]): object[] {
  if (stored === undefined) return [{ recordId, found: 'nothing' }];
  const found = [Number(stored.version), stored.live, ...(row.live ? stored.fields : [])];
  const wanted = [row.version, row.live, ...(row.live ? fields.map((field) => (row.content[field] === undefined ? null : String(row.content[field]))) : [])];
  return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ recordId, found, wanted }];
}

/** The change feed told each creation, change and end once: so many as the simulator foretold, none for a record that was not taken. */
async function checkChanges(report: Report, database: pg.Client, { ledger, platformId, provinceCode }: Vendor, kind: string): Promise<void> {
  const { rows } = await database.query<{ created: number; told: number; twice: number }>(
    `SELECT count(*) FILTER (WHERE op = 0 AND first)::int AS created, count(*)::int AS told, count(*) FILTER (WHERE op = 0 AND hub_id IS NULL)::int AS twice
     FROM (SELECT o.hub_id, o.op, row_number() OVER (PARTITION BY o.hub_id ORDER BY b.seq) = 1 AS first FROM sector.change_batch b CROSS JOIN LATERAL unnest(b.hub_ids, b.ops) AS o (hub_id, op) WHERE b.kind = $1 AND b.platform_id = $2) AS t`,
    [kind, platformId],
  );
  const { created, updated } = ledger.tallyOf(kind).counts;
  report.same(`${provinceCode}: changes of ${kind} told, first creations and all`, [rows[0]?.created, rows[0]?.told], [created, created + updated]);
}

/** Nothing waits, nothing lies about, and nothing was ever kept of what was refused or broken off. */
export async function checkNothingElse(report: Report, database: pg.Client, vendors: readonly Vendor[]): Promise<void> {
  const never = `record_id LIKE '${NEVER_KEPT}%'`;
  const { rows: traces } = await database.query(
    `SELECT 'row' AS place, record_id FROM sector.r_attendance WHERE ${never} UNION ALL SELECT 'waiting', record_id FROM sector.waiting_record WHERE ${never} UNION ALL SELECT 'problem', record_id FROM sector.record_problem WHERE ${never}`,
  );
  report.none('no trace of a record whose push was refused or broken off', traces);
  const { rows: orphans } = await database.query<{ place: string; push_id: string }>(
    ['chunk', 'chunk_outcome', 'record_problem', 'rejected_record', 'waiting_record', 'idempotency_key'].map((table) => `SELECT '${table}' AS place, push_id FROM sector.${table} t WHERE NOT EXISTS (SELECT 1 FROM sector.push p WHERE p.id = t.push_id)`).join(' UNION ALL '),
  );
  report.none('nothing is kept without its push', orphans);
  const { rows: feed } = await database.query<{ last: string; batches: string }>('SELECT coalesce(max(seq), 0) AS last, count(*) AS batches FROM sector.change_batch');
  report.same('the change feed has no gap', feed[0]?.batches, feed[0]?.last);
  for (const { ledger, platformId, provinceCode } of vendors) {
    const { rows } = await database.query<{ outcome: number; count: number }>('SELECT outcome, count(DISTINCT record_id)::int AS count FROM sector.waiting_record WHERE platform_id = $1 GROUP BY outcome', [platformId]);
    const held = ledger.kinds.reduce((sum, kind) => sum + ledger.tallyOf(kind).counts.held, 0);
    report.same(`${provinceCode}: only the people in contradiction wait, for a steward`, rows, held === 0 ? [] : [{ outcome: 5, count: held }]);
  }
}
