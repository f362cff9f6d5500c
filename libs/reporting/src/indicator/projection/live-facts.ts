import type { ActivityFactV1, ExchangeChangedV1, FactsV1, SchoolChangedV1, SchoolClassChangedV1, StaffChangedV1, ProvinceChangedV1 } from '@lienthong/contracts';
import type { Tx } from '@lienthong/kit/database';
import type { LogRecord } from '@lienthong/kit/messaging';
import { localDate } from '@lienthong/vocabulary';

/** The newest record of each key of a state topic; tombstones included. */
export function newestByKey<T>(records: readonly LogRecord<T>[]): LogRecord<T>[] {
  return [...new Map(records.map((record) => [record.key, record])).values()];
}

const gone = <T>(records: readonly LogRecord<T>[]): string[] => records.filter((record) => record.value === null).map((record) => record.key ?? '');

/** Types of act that count as an online lesson (indicator 4.3). */
const LESSONS = new Set(['online-lesson', 'virtual-class']);

/** Brings schools to the newest state of the log. */
export async function applySchools(tx: Tx, records: readonly LogRecord<SchoolChangedV1>[]): Promise<void> {
  const newest = newestByKey(records);
  await tx.client.query('DELETE FROM live_school WHERE hub_id = ANY($1::uuid[])', [gone(newest)]);
  const rows = newest.flatMap(({ value, time }) => (value ? [{ hub_id: value.hubId, province_code: value.provinceCode, school_code: value.schoolCode, states: value.states, updated_at: time }] : []));
  await tx.client.query(
    `INSERT INTO live_school SELECT * FROM json_to_recordset($1::json) AS school (hub_id uuid, province_code text, school_code text, states jsonb, updated_at timestamptz)
     ON CONFLICT (hub_id) DO UPDATE SET province_code = excluded.province_code, school_code = excluded.school_code, states = excluded.states, updated_at = excluded.updated_at`, [JSON.stringify(rows)]);
}

/** Brings classes to the newest state of the log. */
export async function applyClasses(tx: Tx, records: readonly LogRecord<SchoolClassChangedV1>[]): Promise<void> {
  const newest = newestByKey(records);
  await tx.client.query('DELETE FROM live_class WHERE hub_id = ANY($1::uuid[])', [gone(newest)]);
  const rows = newest.flatMap(({ value }) => (value ? [{ hub_id: value.hubId, school_id: value.schoolId, school_year: value.schoolYear, level: value.level, periods_per_year: value.periodsPerYear }] : []));
  await tx.client.query(
    `INSERT INTO live_class SELECT * FROM json_to_recordset($1::json) AS klass (hub_id uuid, school_id uuid, school_year text, level text, periods_per_year int)
     ON CONFLICT (hub_id) DO UPDATE SET school_id = excluded.school_id, school_year = excluded.school_year, level = excluded.level, periods_per_year = excluded.periods_per_year`, [JSON.stringify(rows)]);
}

/** Brings staff to the newest state of the log, with the years in which each completed a qualifying training (digital, AI, security). */
export async function applyStaff(tx: Tx, records: readonly LogRecord<StaffChangedV1>[]): Promise<void> {
  const newest = newestByKey(records);
  await tx.client.query('DELETE FROM live_staff WHERE hub_id = ANY($1::uuid[])', [gone(newest)]);
  const rows = newest.flatMap(({ value, time }) => (value
    ? [{ hub_id: value.hubId, province_code: value.provinceCode, status: value.status, years: [...new Set((value.trainings ?? []).filter(({ topic }) => ['digital', 'ai', 'security'].includes(topic)).map(({ year }) => year))], updated_at: time }]
    : []));
  await tx.client.query(
    `INSERT INTO live_staff SELECT hub_id, province_code, status, ARRAY(SELECT year::int FROM json_array_elements_text(years) AS year), updated_at
     FROM json_to_recordset($1::json) AS person (hub_id uuid, province_code text, status text, years json, updated_at timestamptz)
     ON CONFLICT (hub_id) DO UPDATE SET province_code = excluded.province_code, status = excluded.status, training_years = excluded.training_years, updated_at = excluded.updated_at`, [JSON.stringify(rows)]);
}

/** Keeps the settings of provinces (ends of terms) and whether they are open. */
export async function applyProvinces(tx: Tx, records: readonly LogRecord<ProvinceChangedV1>[]): Promise<void> {
  const rows = newestByKey(records).flatMap(({ value }) => (value ? [{ province_code: value.code, settings: value.settings, state: value.state }] : []));
  await tx.client.query(
    `INSERT INTO province_setting (province_code, settings, state) SELECT * FROM json_to_recordset($1::json) AS province (province_code text, settings jsonb, state text)
     ON CONFLICT (province_code) DO UPDATE SET settings = excluded.settings, state = excluded.state`, [JSON.stringify(rows)]);
}

/** Keeps how each destination stood last in each year, by the local day of the event. */
export async function applyExchange(tx: Tx, records: readonly LogRecord<ExchangeChangedV1>[]): Promise<void> {
  const rows = new Map<string, object>();
  for (const { value, time } of records) {
    if (!value) continue;
    const year = Number(localDate(new Date(time)).slice(0, 4));
    rows.set(`${value.provinceCode}|${value.destination}|${year}`, {
      province_code: value.provinceCode, destination: value.destination, year, name: value.name, of_indicator: value.ofIndicator, state: value.state, ever_on: value.everOn, live: value.live, acknowledged: value.acknowledged, updated_at: time,
    });
  }
  await tx.client.query(
    `INSERT INTO live_exchange SELECT * FROM json_to_recordset($1::json)
       AS told (province_code text, destination text, year int, name jsonb, of_indicator boolean, state text, ever_on boolean, live bigint, acknowledged bigint, updated_at timestamptz)
     ON CONFLICT (province_code, destination, year) DO UPDATE SET name = excluded.name, of_indicator = excluded.of_indicator, state = excluded.state, ever_on = excluded.ever_on, live = excluded.live,
       acknowledged = excluded.acknowledged, updated_at = excluded.updated_at`, [JSON.stringify([...rows.values()])]);
}

/** Adds up use of online lessons and tests by school and day. */
export async function applyActivity(tx: Tx, records: readonly LogRecord<FactsV1<ActivityFactV1>>[]): Promise<void> {
  const uses = new Map<string, { school_id: string; province_code: string; day: string; lessons: number; tests: number; updated_at: string }>();
  for (const { value, time } of records) {
    if (!value?.schoolId) continue;
    for (const change of value.changes) {
      for (const [fact, sign] of [[change.before, -1], [change.after, 1]] as const) {
        if (!fact || fact.shape !== 'event' || !fact.day) continue;
        const id = `${value.schoolId}|${fact.day}`;
        const use = uses.get(id) ?? { school_id: value.schoolId, province_code: value.provinceCode, day: fact.day, lessons: 0, tests: 0, updated_at: time };
        if (LESSONS.has(fact.type ?? '')) use.lessons += sign * fact.count;
        if (fact.type === 'online-test') use.tests += sign * fact.count;
        use.updated_at = time > use.updated_at ? time : use.updated_at;
        uses.set(id, use);
      }
    }
  }
  await tx.client.query(
    `INSERT INTO online_use SELECT * FROM json_to_recordset($1::json) AS use (school_id uuid, province_code text, day date, lessons bigint, tests bigint, updated_at timestamptz) ORDER BY 1, 3
     ON CONFLICT (school_id, day) DO UPDATE SET lessons = online_use.lessons + excluded.lessons, tests = online_use.tests + excluded.tests, updated_at = greatest(online_use.updated_at, excluded.updated_at)`,
    [JSON.stringify([...uses.values()])]);
}
