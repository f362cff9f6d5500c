import type { Tx } from '@lienthong/kit/database';
import { addDays, halfUp, schoolYearOf } from '@lienthong/vocabulary';
import { percent } from '../domain/target.js';
import { type Compute, latest, SCHOOLS_ON_DAY } from './computing.js';

/** Indicators of what schools have, report and admit (plan 1295/KH-SGDĐT, annex 1; formulas of the seeds). Shares are of schools open on the day. */

const OPEN = `school AS (SELECT hub_id, levels FROM (${SCHOOLS_ON_DAY}) AS open WHERE levels IS NOT NULL)`;

/** A share of schools out of a statement that gives schools, those meeting it, and the last event; null while no such record came. */
function shareOf(period: (asked: Parameters<Compute>[1]) => string, statement: string, more: (asked: Parameters<Compute>[1]) => readonly unknown[] = () => []): Compute {
  return async (tx, asked) => {
    const { rows } = await tx.client.query<{ schools: number; meeting: number; latest: Date | null }>(`WITH ${OPEN} ${statement}`, [asked.provinceCode, asked.onDay, ...more(asked)]);
    const row = rows[0];
    if (!row?.latest) return { value: null, numerator: null, denominator: null, updatedAt: null, period: period(asked) };
    return { value: percent(row.meeting, row.schools), numerator: row.meeting, denominator: row.schools, updatedAt: latest([row.latest]), period: period(asked) };
  };
}

/** 2.1, live part: staff at work with a certificate that may sign on the day, of all staff at work. */
export const signingStaff: Compute = async (tx, { provinceCode, onDay }) => {
  const { rows } = await tx.client.query<{ staff: number; signing: number; latest: Date | null }>(
    `SELECT count(*)::int AS staff, count(*) FILTER (WHERE EXISTS (SELECT FROM staff_certificate AS c WHERE c.staff_id = s.hub_id AND $2::date BETWEEN c.valid_from AND c.valid_to))::int AS signing,
       (SELECT max(updated_at) FROM staff_certificate WHERE province_code = $1) AS latest
     FROM live_staff AS s WHERE province_code = $1 AND status IN ('working', 'transferred-in', 'awaiting-retirement')`, [provinceCode, onDay]);
  const row = rows[0];
  if (!row?.latest) return { value: null, numerator: null, denominator: null, updatedAt: null, period: onDay };
  return { value: percent(row.signing, row.staff), numerator: row.signing, denominator: row.staff, updatedAt: latest([row.latest]), period: onDay };
};

/** 2.3, live part: schools whose newest month of the year up to the day has cashless payment, of all schools. */
export const cashlessSchools = shareOf(
  ({ year }) => String(year),
  `, newest AS (SELECT DISTINCT ON (school_id) school_id, in_use, updated_at FROM cashless_month WHERE province_code = $1 AND month BETWEEN left($2, 4) || '-01' AND left($2, 7) ORDER BY school_id, month DESC)
   SELECT count(*)::int AS schools, count(*) FILTER (WHERE newest.in_use)::int AS meeting, max(newest.updated_at) AS latest FROM school LEFT JOIN newest ON newest.school_id = school.hub_id`,
);

/** 3.1: schools with an online (or mixed) round that holds an online application, of those that have a level to enter. */
export const onlineAdmissions = shareOf(
  ({ onDay }) => schoolYearOf(onDay),
  `, online AS (SELECT r.school_id, max(greatest(r.updated_at, a.updated_at)) AS updated_at FROM admission_round AS r JOIN online_application AS a ON a.round_id = r.hub_id
                WHERE r.province_code = $1 AND r.school_year = $3 AND r.method <> 'in-person' GROUP BY r.school_id)
   SELECT count(*)::int AS schools, count(online.school_id)::int AS meeting, (SELECT max(updated_at) FROM admission_round WHERE province_code = $1 AND school_year = $3) AS latest
   FROM school LEFT JOIN online ON online.school_id = school.hub_id WHERE school.levels ?| ARRAY['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'continuing']`,
  ({ onDay }) => [schoolYearOf(onDay)],
);

/** 3.4: schools whose latest recognised level up to the day is at least so high, of all schools. */
export const matureSchools = (level: number): Compute =>
  shareOf(
    ({ onDay }) => onDay,
    `, newest AS (SELECT DISTINCT ON (school_id) school_id, level, updated_at FROM recognised_maturity WHERE province_code = $1 AND decided_on <= $2::date ORDER BY school_id, decided_on DESC, hub_id)
     SELECT count(*)::int AS schools, count(*) FILTER (WHERE newest.level >= $3)::int AS meeting, max(newest.updated_at) AS latest FROM school LEFT JOIN newest ON newest.school_id = school.hub_id`,
    () => [level],
  );

/** 6.1, live part: schools with equipment acquired in the year, of all schools. */
export const equippedSchools = shareOf(
  ({ year }) => String(year),
  `, bought AS (SELECT DISTINCT school_id FROM live_asset WHERE province_code = $1 AND kind = 'equipment' AND acquired_year = $3)
   SELECT count(*)::int AS schools, count(bought.school_id)::int AS meeting, (SELECT max(updated_at) FROM live_asset WHERE province_code = $1 AND kind = 'equipment') AS latest
   FROM school LEFT JOIN bought ON bought.school_id = school.hub_id`,
  ({ year }) => [year],
);

/** 6.1.a: schools with a studio that can be used, of all schools. */
export const studioSchools = shareOf(
  ({ onDay }) => onDay,
  `, room AS (SELECT DISTINCT school_id FROM live_asset WHERE province_code = $1 AND kind = 'room' AND type = 'studio' AND state <> 'unusable')
   SELECT count(*)::int AS schools, count(room.school_id)::int AS meeting, (SELECT max(updated_at) FROM live_asset WHERE province_code = $1 AND kind = 'room') AS latest
   FROM school LEFT JOIN room ON room.school_id = school.hub_id`,
);

/** QN-KX-7: studios and labs for each school. */
export const studiosPerSchool: Compute = async (tx, { provinceCode, onDay }) => {
  const { rows } = await tx.client.query<{ schools: number; rooms: number; latest: Date | null }>(
    `WITH ${OPEN} SELECT (SELECT count(*)::int FROM school) AS schools, coalesce(sum(count) FILTER (WHERE type IN ('studio', 'lab') AND state <> 'unusable' AND school_id IN (SELECT hub_id FROM school)), 0)::int AS rooms, max(updated_at) AS latest
     FROM live_asset WHERE province_code = $1 AND kind = 'room'`, [provinceCode, onDay]);
  const row = rows[0];
  return ratio(row?.rooms ?? 0, row?.schools ?? 0, row?.latest ?? null, onDay);
};

/** 6.1.b: communes with a STEM room that can be used, in a school or their own, of all communes of the day. */
export const stemCommunes: Compute = async (tx, { provinceCode, onDay }) => {
  const { rooms, communes, latestAt } = await stemRooms(tx, provinceCode, onDay);
  if (latestAt === null) return { value: null, numerator: null, denominator: null, updatedAt: null, period: onDay };
  const having = new Set(rooms.flatMap(({ commune }) => (commune !== null && communes.has(commune) ? [commune] : [])));
  return { value: percent(having.size, communes.size), numerator: having.size, denominator: communes.size, updatedAt: latest([latestAt]), period: onDay };
};

/** QN-KX-6: STEM rooms for each commune. */
export const stemRoomsPerCommune: Compute = async (tx, { provinceCode, onDay }) => {
  const { rooms, communes, latestAt } = await stemRooms(tx, provinceCode, onDay);
  return ratio(rooms.reduce((sum, { count }) => sum + count, 0), communes.size, latestAt, onDay);
};

function ratio(numerator: number, denominator: number, latestAt: Date | null, period: string): Awaited<ReturnType<Compute>> {
  if (latestAt === null || denominator === 0) return { value: null, numerator: null, denominator: null, updatedAt: null, period };
  return { value: halfUp(numerator, denominator, 2), numerator, denominator, updatedAt: latest([latestAt]), period };
}

interface StemRooms {
  readonly rooms: readonly { readonly count: number; readonly commune: string | null }[];
  /** Codes of the province's communes on the day. */
  readonly communes: ReadonlySet<string>;
  readonly latestAt: Date | null;
}

/** STEM rooms with the commune of the day in which they are: their own, or that of the school's state of the day. */
async function stemRooms(tx: Tx, provinceCode: string, onDay: string): Promise<StemRooms> {
  const { rows } = await tx.client.query<{ count: number; unit_code: string | null; states: readonly { readonly validFrom: string; readonly communeCode: string | null; readonly closedOn: string | null }[] | null }>(
    `SELECT a.count, a.unit_code, s.states FROM live_asset AS a LEFT JOIN live_school AS s ON s.hub_id = a.school_id WHERE a.province_code = $1 AND a.kind = 'room' AND a.type = 'stem' AND a.state <> 'unusable'`, [provinceCode]);
  const { rows: [last] } = await tx.client.query<{ latest: Date | null }>(`SELECT max(updated_at) AS latest FROM live_asset WHERE province_code = $1 AND kind = 'room'`, [provinceCode]);
  const { rows: all } = await tx.client.query<{ code: string }>(
    `SELECT code FROM live_commune, jsonb_array_elements(states) AS s WHERE s->>'parentCode' = $1 AND (s->>'validFrom' IS NULL OR s->>'validFrom' <= $2) AND (s->>'validTo' IS NULL OR s->>'validTo' >= $2)`, [provinceCode, onDay]);
  const rooms: { count: number; commune: string | null }[] = [];
  for (const { count, unit_code: unitCode, states } of rows) {
    const state = (states ?? []).filter((one) => one.validFrom <= onDay).at(-1);
    if (unitCode === null && (state === undefined || (state.closedOn !== null && state.closedOn <= onDay))) continue;
    rooms.push({ count, commune: unitCode ?? (state?.communeCode == null ? null : await communeOn(tx, state.communeCode, state.validFrom, onDay)) });
  }
  return { rooms, communes: new Set(all.map(({ code }) => code)), latestAt: last?.latest ?? null };
}

interface CommuneState {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successors: readonly { readonly code: string }[];
}

/** The commune of a day that a code written on an earlier day leads to; null where it was split. */
async function communeOn(tx: Tx, code: string, writtenOn: string, day: string): Promise<string | null> {
  let [at, from] = [code, writtenOn];
  for (let steps = 0; steps < 20; steps += 1) {
    const { rows } = await tx.client.query<{ states: readonly CommuneState[] }>('SELECT states FROM live_commune WHERE code = $1', [at]);
    const state = rows[0]?.states.find((one) => (one.validFrom ?? '') <= from && (one.validTo === null || one.validTo >= from));
    if (state === undefined) return null;
    if (state.validTo === null || state.validTo >= day) return at;
    const [next, ...others] = [...new Set(state.successors.map((one) => one.code))];
    if (next === undefined || others.length > 0) return null;
    [at, from] = [next, addDays(state.validTo, 1)];
  }
  return null;
}
