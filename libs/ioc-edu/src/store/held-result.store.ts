import type { Tx } from '@lienthong/kit/database';
import { type HeldYear, hasDoubles, packResults, unpackResults } from '../domain/held-results.js';

interface Row {
  learner_id: string;
  school_year: string;
  province_code: string;
  schools: string[];
  held: Buffer;
}

const COLUMNS = 'learner_id, school_year, province_code, schools, held';

function toYear(row: Row): HeldYear {
  return { learnerId: row.learner_id, schoolYear: row.school_year, provinceCode: row.province_code, results: unpackResults(row.schools, row.held) };
}

/** What is held of learners in school years; what nobody holds is left out. */
export async function loadYears(tx: Tx, learnerIds: readonly string[], schoolYears: readonly string[]): Promise<HeldYear[]> {
  if (learnerIds.length === 0) return [];
  const { rows } = await tx.client.query<Row>({
    name: 'ioc-load-held',
    text: `SELECT ${COLUMNS} FROM held_result JOIN unnest($1::uuid[], $2::text[]) AS w (l, y) ON learner_id = w.l AND school_year = w.y`,
    values: [learnerIds, schoolYears],
  });
  return rows.map(toYear);
}

/** School years of these learners in which something is held twice. */
export async function doubledYears(tx: Tx, learnerIds: readonly string[]): Promise<HeldYear[]> {
  if (learnerIds.length === 0) return [];
  const { rows } = await tx.client.query<Row>({ name: 'ioc-doubled-held', text: `SELECT ${COLUMNS} FROM held_result WHERE doubled AND learner_id = ANY ($1::uuid[])`, values: [learnerIds] });
  return rows.map(toYear);
}

/** All school years of a province in which something is held twice. */
export async function doubledYearsOf(tx: Tx, provinceCode: string): Promise<HeldYear[]> {
  const { rows } = await tx.client.query<Row>(`SELECT ${COLUMNS} FROM held_result WHERE doubled AND province_code = $1`, [provinceCode]);
  return rows.map(toYear);
}

/** Keeps the years as they now are. */
export async function saveYears(tx: Tx, years: readonly HeldYear[]): Promise<void> {
  if (years.length === 0) return;
  const packed = years.map((year) => ({ year, ...packResults(year.results) })).sort((a, b) => (a.year.learnerId < b.year.learnerId ? -1 : 1));
  await tx.client.query({
    name: 'ioc-save-held',
    text: `INSERT INTO held_result AS h (learner_id, school_year, province_code, schools, held, doubled)
     SELECT l, y, p, s::uuid[], b, d FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::boolean[]) AS n (l, y, p, s, b, d)
     ON CONFLICT (learner_id, school_year) DO UPDATE SET schools = excluded.schools, held = excluded.held, doubled = excluded.doubled`,
    values: [
      packed.map(({ year }) => year.learnerId),
      packed.map(({ year }) => year.schoolYear),
      packed.map(({ year }) => year.provinceCode),
      packed.map(({ schools }) => `{${schools.join(',')}}`),
      packed.map(({ held }) => held),
      packed.map(({ year }) => hasDoubles(year)),
    ],
  });
}

/** Numbers of period and subject, as one transaction sees them; they are given once and never change. */
export class ResultSlots {
  private readonly numbers = new Map<string, number>();
  private readonly names = new Map<number, { readonly period: string; readonly subject: string }>();

  /** Reads the numbers; pairs that have none yet are given the next ones. */
  static async load(tx: Tx, pairs: Iterable<{ readonly period: string; readonly subject: string }> = []): Promise<ResultSlots> {
    const slots = new ResultSlots();
    await slots.read(tx);
    const missing = new Map([...pairs].map((pair) => [slotKey(pair.period, pair.subject), pair]));
    for (const key of slots.numbers.keys()) missing.delete(key);
    if (missing.size > 0) {
      const rows = [...missing.values()];
      await tx.client.query('INSERT INTO result_slot (period, subject) SELECT * FROM unnest($1::text[], $2::text[])', [rows.map((p) => p.period), rows.map((p) => p.subject)]);
      await slots.read(tx);
    }
    return slots;
  }

  private async read(tx: Tx): Promise<void> {
    const { rows } = await tx.client.query<{ slot: number; period: string; subject: string }>({ name: 'ioc-slots', text: 'SELECT slot, period, subject FROM result_slot' });
    for (const { slot, period, subject } of rows) {
      this.numbers.set(slotKey(period, subject), slot);
      this.names.set(slot, { period, subject });
    }
  }

  number(period: string, subject: string): number {
    return this.numbers.get(slotKey(period, subject)) ?? 0;
  }

  name(slot: number): { readonly period: string; readonly subject: string } {
    return this.names.get(slot) ?? { period: 'year', subject: '' };
  }
}

function slotKey(period: string, subject: string): string {
  return `${period}|${subject}`;
}
