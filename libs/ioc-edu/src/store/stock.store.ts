import type { Tx } from '@lienthong/kit/database';
import { dateOfDayNumber, schoolYearOf } from '@lienthong/vocabulary';
import { dimsText, stampDims, unknownDim, wholeDims } from '../domain/dims.js';
import type { CellSum } from '../domain/figure-rows.js';
import type { Holders, Scope } from '../domain/scope.js';
import { holderCondition } from './cell.store.js';

/** Figures that are counted from what stands on a day. */
export type StockFigure = 'schools' | 'classes' | 'staff';

interface LevelRow {
  level: string | null;
  whole: boolean;
  count: string;
}

/** Rows of a stock figure of a scope on a day: one a level, the whole, and the time of the last event. */
export async function countStock(tx: Tx, figure: StockFigure, scope: Pick<Scope, 'provinceCode' | 'holders' | 'communeCode'>, day: number, communes: readonly string[]): Promise<CellSum[]> {
  const values: unknown[] = [scope.provinceCode, day];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const { from, level, counted, condition } = sourceOf(figure, scope, day, communes, bind);
  const { rows } = await tx.client.query<LevelRow>(
    `SELECT ${level} AS level, grouping(${level}) = 1 AS whole, count(DISTINCT s.subject_id) AS count FROM ${from}
     WHERE s.province_code = $1 AND s.from_day <= $2 AND $2 < s.to_day AND ${counted} AND ${condition} GROUP BY GROUPING SETS ((${level}), ())`,
    values,
  );
  const table = { schools: 'school_span', classes: 'class_span', staff: 'staff_span' }[figure];
  const stampValues: unknown[] = [scope.provinceCode, day];
  const stampBind = (value: unknown): string => `$${stampValues.push(value)}`;
  const stamp = await tx.client.query<{ ms: string | null }>(
    `SELECT max(ms) AS ms FROM ${table} AS s WHERE province_code = $1 AND from_day <= $2 AND ${sourceOf(figure, scope, day, communes, stampBind, true).condition}`,
    stampValues,
  );
  const ms = stamp.rows[0]?.ms;
  const sums = rows.filter((row) => Number(row.count) > 0).map((row) => ({ figure, dims: row.whole ? wholeDims : dimsText(['level'], [row.level ?? unknownDim]), num: Number(row.count), den: 0, ms: null }));
  return ms == null ? sums : [...sums, { figure, dims: stampDims, num: 0, den: 0, ms: Number(ms) }];
}

interface StockSource {
  readonly from: string;
  readonly level: string;
  readonly counted: string;
  readonly condition: string;
}

function sourceOf(figure: StockFigure, scope: Pick<Scope, 'holders' | 'communeCode'>, day: number, communes: readonly string[], bind: (value: unknown) => string, stamp = false): StockSource {
  if (figure === 'schools') {
    const from = `school_span AS s LEFT JOIN LATERAL jsonb_array_elements_text(s.value -> 'levels') AS l (level) ON true`;
    return { from, level: 'l.level', counted: `s.value @> '{"live":true}'`, condition: within(scope.holders, bind, 's.subject_id') };
  }
  if (figure === 'classes') {
    const condition = within(scope.holders, bind, 's.school_id');
    const year = stamp ? '' : `AND s.value ->> 'schoolYear' = ${bind(schoolYearOf(dateOfDayNumber(day)))}`;
    return { from: 'class_span AS s', level: `(s.value ->> 'level')`, counted: `s.value @> '{"live":true}' ${year}`, condition };
  }
  const from = `staff_span AS s LEFT JOIN school_span AS h ON h.subject_id = s.school_id AND h.from_day <= $2 AND $2 < h.to_day
    LEFT JOIN LATERAL jsonb_array_elements_text(h.value -> 'levels') AS l (level) ON true`;
  return { from, level: 'l.level', counted: `s.value @> '{"counted":true}'`, condition: staffWithin(scope, communes, bind) };
}

function within(holders: Holders, bind: (value: unknown) => string, column: string): string {
  return 'whole' in holders ? 'true' : holderCondition(holders, bind, column);
}

/** Staff of offices: a commune's own belong to it, all others to "unassigned". */
function staffWithin(scope: Pick<Scope, 'holders' | 'communeCode'>, communes: readonly string[], bind: (value: unknown) => string): string {
  if ('whole' in scope.holders) return 'true';
  const ofSchools = `(s.school_id IS NOT NULL AND ${holderCondition(scope.holders, bind, 's.school_id')})`;
  if (scope.communeCode === null) return ofSchools;
  if ('only' in scope.holders) return `(${ofSchools} OR (s.school_id IS NULL AND s.value ->> 'unitCode' = ${bind(scope.communeCode)}))`;
  return `(${ofSchools} OR (s.school_id IS NULL AND coalesce(s.value ->> 'unitCode', '') <> ALL (${bind(communes)}::text[])))`;
}

/** What one school (or, of staff, one office: `school` null) holds of a stock figure. */
export interface StockOfHolder {
  readonly school: string | null;
  readonly unitCode: string | null;
  readonly count: number;
  readonly ms: number;
}

const holderQueries: Readonly<Record<StockFigure, { readonly table: string; readonly school: string; readonly unit: string; readonly counted: string }>> = {
  schools: { table: 'school_span', school: 'subject_id', unit: 'NULL', counted: `value @> '{"live":true}'` },
  classes: { table: 'class_span', school: 'school_id', unit: 'NULL', counted: `value @> '{"live":true}' AND value ->> 'schoolYear' = $3` },
  staff: { table: 'staff_span', school: 'school_id', unit: `CASE WHEN school_id IS NULL THEN value ->> 'unitCode' END`, counted: `value @> '{"counted":true}'` },
};

/** Wholes of a stock figure on a day by school, all of a province in one statement. */
export async function stockByHolder(tx: Tx, figure: StockFigure, provinceCode: string, day: number): Promise<StockOfHolder[]> {
  const { table, school, unit, counted } = holderQueries[figure];
  const { rows } = await tx.client.query<{ school: string | null; unit: string | null; count: string; ms: string }>(
    `SELECT ${school} AS school, ${unit} AS unit, count(*) FILTER (WHERE $2 < to_day AND ${counted}) AS count, max(ms) AS ms
     FROM ${table} WHERE province_code = $1 AND from_day <= $2 ${figure === 'classes' ? '' : 'AND $3::text IS NOT NULL'} GROUP BY 1, 2`,
    [provinceCode, day, schoolYearOf(dateOfDayNumber(day))],
  );
  return rows.map((row) => ({ school: row.school, unitCode: row.unit, count: Number(row.count), ms: Number(row.ms) }));
}
