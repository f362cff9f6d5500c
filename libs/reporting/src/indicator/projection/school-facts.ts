import type { AdmissionChangedV1, AssetChangedV1, CredentialChangedV1, SchoolReportChangedV1, UnitChangedV1 } from '@lienthong/contracts';
import type { Tx } from '@lienthong/kit/database';
import type { LogRecord } from '@lienthong/kit/messaging';
import { addDays } from '@lienthong/vocabulary';
import { newestByKey } from './live-facts.js';

type Row = Readonly<Record<string, unknown>>;

/** Puts the rows of the newest states in place of what their keys had in a table; what is told in another way now has none. */
async function replace(tx: Tx, table: string, columns: string, keys: readonly (string | null)[], rows: readonly Row[]): Promise<void> {
  await tx.client.query(`DELETE FROM ${table} WHERE hub_id = ANY($1::uuid[])`, [keys]);
  if (rows.length > 0) await tx.client.query(`INSERT INTO ${table} SELECT * FROM json_to_recordset($1::json) AS i (${columns})`, [JSON.stringify(rows)]);
}

/** Rooms and equipment. */
export async function applyAssets(tx: Tx, records: readonly LogRecord<AssetChangedV1>[]): Promise<void> {
  const newest = newestByKey(records);
  const rows = newest.flatMap(({ value, time }): Row[] => (value === null ? [] : [{
    hub_id: value.hubId, province_code: value.provinceCode, school_id: value.schoolId, unit_code: value.unitCode, kind: value.kind, type: value.type, count: value.count,
    state: value.kind === 'room' ? value.state : null, acquired_year: value.kind === 'equipment' ? value.acquiredYear : null, updated_at: time,
  }]));
  await replace(tx, 'live_asset', 'hub_id uuid, province_code text, school_id uuid, unit_code text, kind text, type text, count int, state text, acquired_year int, updated_at timestamptz', newest.map(({ key }) => key), rows);
}

/** Summaries of online teaching, months of cashless payment, recognised maturity levels of schools. */
export async function applySchoolReports(tx: Tx, records: readonly LogRecord<SchoolReportChangedV1>[]): Promise<void> {
  const newest = newestByKey(records);
  const keys = newest.map(({ key }) => key);
  const summaries: Row[] = [];
  const payments: Row[] = [];
  const maturity: Row[] = [];
  for (const { value, time } of newest) {
    if (value?.schoolId == null) continue;
    const own = { hub_id: value.hubId, school_id: value.schoolId, province_code: value.provinceCode, updated_at: time };
    if (value.kind === 'activity-summary') summaries.push({ ...own, school_year: value.schoolYear, period: value.period, level: value.level, online_periods: value.onlinePeriods, total_periods: value.totalPeriods });
    else if (value.kind === 'cashless-payment') payments.push({ ...own, month: value.month, in_use: value.inUse || (value.transactions ?? 0) > 0 });
    else if (value.stage === 'recognised' && value.level !== null && value.decidedOn !== null) maturity.push({ ...own, level: value.level, decided_on: value.decidedOn });
  }
  await replace(tx, 'online_summary', 'hub_id uuid, school_id uuid, province_code text, school_year text, period text, level text, online_periods int, total_periods int, updated_at timestamptz', keys, summaries);
  await replace(tx, 'cashless_month', 'hub_id uuid, province_code text, school_id uuid, month text, in_use boolean, updated_at timestamptz', keys, payments);
  await replace(tx, 'recognised_maturity', 'hub_id uuid, province_code text, school_id uuid, level int, decided_on date, updated_at timestamptz', keys, maturity);
}

/** Rounds, and applications that came online and were not withdrawn. */
export async function applyAdmissions(tx: Tx, records: readonly LogRecord<AdmissionChangedV1>[]): Promise<void> {
  const newest = newestByKey(records);
  const keys = newest.map(({ key }) => key);
  const rounds = newest.flatMap(({ value, time }): Row[] => (value?.kind === 'admission-round' ? [{ hub_id: value.hubId, province_code: value.provinceCode, school_id: value.schoolId, school_year: value.schoolYear, method: value.method, updated_at: time }] : []));
  const online = newest.flatMap(({ value, time }): Row[] => (value?.kind === 'admission-application' && value.channel === 'online' && value.state !== 'withdrawn' ? [{ hub_id: value.hubId, round_id: value.roundId, updated_at: time }] : []));
  await replace(tx, 'admission_round', 'hub_id uuid, province_code text, school_id uuid, school_year text, method text, updated_at timestamptz', keys, rounds);
  await replace(tx, 'online_application', 'hub_id uuid, round_id uuid, updated_at timestamptz', keys, online);
}

/** Certificates of staff with the days on which they may sign: a revoked one to the day before, a suspended one on none. */
export async function applyCredentials(tx: Tx, records: readonly LogRecord<CredentialChangedV1>[]): Promise<void> {
  const newest = newestByKey(records);
  const rows = newest.flatMap(({ value, time }): Row[] => {
    if (value?.kind !== 'digital-certificate' || value.holder !== 'staff' || value.holderId === null || value.state === 'suspended' || (value.state === 'revoked' && value.revokedOn === null)) return [];
    const last = value.revokedOn === null || value.state !== 'revoked' ? value.validTo : addDays(value.revokedOn, -1);
    return [{ hub_id: value.hubId, province_code: value.provinceCode, staff_id: value.holderId, valid_from: value.validFrom, valid_to: last < value.validTo ? last : value.validTo, updated_at: time }];
  });
  await replace(tx, 'staff_certificate', 'hub_id uuid, province_code text, staff_id uuid, valid_from date, valid_to date, updated_at timestamptz', newest.map(({ key }) => key), rows);
}

/** Communes with all their states. */
export async function applyUnits(tx: Tx, records: readonly LogRecord<UnitChangedV1>[]): Promise<void> {
  const rows = newestByKey(records).flatMap(({ value }) => (value?.level === 'commune' ? [{ code: value.code, states: value.states }] : []));
  if (rows.length === 0) return;
  await tx.client.query('INSERT INTO live_commune SELECT * FROM json_to_recordset($1::json) AS i (code text, states jsonb) ON CONFLICT (code) DO UPDATE SET states = excluded.states', [JSON.stringify(rows)]);
}
