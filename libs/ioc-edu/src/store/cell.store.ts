import type { Tx } from '@lienthong/kit/database';
import type { CellDelta } from '../domain/cell-deltas.js';
import type { CellSum } from '../domain/figure-rows.js';
import type { Holders } from '../domain/scope.js';
import { wholeProvince } from '../domain/cell-deltas.js';
import { stampDims, wholeDims } from '../domain/dims.js';

const ADD = `
  WITH delta AS (
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::bigint[], $7::bigint[], $8::bigint[])
      AS d (province_code, holder, figure, dims, day, num, den, ms)
  ), days AS (
    INSERT INTO cell_day AS c (province_code, holder, figure, dims, day, num, den, ms)
    SELECT * FROM delta
    ON CONFLICT (province_code, holder, figure, dims, day)
      DO UPDATE SET num = c.num + excluded.num, den = c.den + excluded.den, ms = greatest(c.ms, excluded.ms)
  )
  INSERT INTO cell AS c (province_code, holder, figure, dims, num, den, ms)
  SELECT province_code, holder, figure, dims, sum(num), sum(den), max(ms) FROM delta WHERE day <= $9 GROUP BY 1, 2, 3, 4
  ON CONFLICT (province_code, holder, figure, dims)
    DO UPDATE SET num = c.num + excluded.num, den = c.den + excluded.den, ms = greatest(c.ms, excluded.ms)`;

/** Adds a batch's deltas to the daily cells and, up to the day rolled to, to the present ones: one statement, at the end of the transaction. */
export function addToCells(tx: Tx, rows: readonly CellDelta[], rolledDay: number): void {
  if (rows.length === 0) return;
  const [province, holder, figure, dims, day, num, den, ms]: unknown[][] = [[], [], [], [], [], [], [], []];
  for (const row of rows) {
    province?.push(row.province);
    holder?.push(row.holder);
    figure?.push(row.figure);
    dims?.push(row.dims);
    day?.push(row.day);
    num?.push(row.num);
    den?.push(row.den);
    ms?.push(row.ms);
  }
  tx.atEnd({ name: 'ioc-add-cells', text: ADD, values: [province, holder, figure, dims, day, num, den, ms, rolledDay] });
}

/** Which cells are asked for. */
export interface CellQuery {
  readonly provinceCode: string;
  readonly holders: Holders;
  readonly figures: readonly string[];
  /** Day as a number; `present` reads the cells of the day rolled to. */
  readonly day: number | 'present';
  /** Only these dimensions (texts), where given. */
  readonly dims?: readonly string[];
}

interface SumRow {
  figure: string;
  dims: string;
  num: string;
  den: string;
  ms: string | null;
}

/** The sums of cells over the holders of a scope. */
export async function sumCells(tx: Tx, query: CellQuery): Promise<CellSum[]> {
  if (query.figures.length === 0) return [];
  return (await querySums(tx, query, 'figure, dims')).map(toSum);
}

/** The sum over all cells of one figure; undefined where there is none. */
export async function sumWhole(tx: Tx, query: CellQuery): Promise<CellSum | undefined> {
  const [row] = await querySums(tx, query, 'figure');
  return row && toSum({ ...row, dims: wholeDims });
}

function toSum(row: SumRow): CellSum {
  return { figure: row.figure, dims: row.dims, num: Number(row.num), den: Number(row.den), ms: row.ms === null ? null : Number(row.ms) };
}

async function querySums(tx: Tx, query: CellQuery, by: string): Promise<SumRow[]> {
  const values: unknown[] = [query.provinceCode, query.figures];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = ['province_code = $1', 'figure = ANY ($2::text[])', holderCondition(query.holders, bind)];
  if (query.dims !== undefined) conditions.push(`dims = ANY (${bind(query.dims)}::text[])`);
  if (query.day !== 'present') conditions.push(`day <= ${bind(query.day)}`);
  const { rows } = await tx.client.query<SumRow>(
    `SELECT ${by}, sum(num)::text AS num, sum(den)::text AS den, max(ms) AS ms FROM ${query.day === 'present' ? 'cell' : 'cell_day'}
     WHERE ${conditions.join(' AND ')} GROUP BY ${by}`,
    values,
  );
  return rows;
}

/** A condition on `column` for the holders of a scope. */
export function holderCondition(holders: Holders, bind: (value: unknown) => string, column = 'holder'): string {
  if ('whole' in holders) return `${column} = '${wholeProvince}'`;
  if ('only' in holders) return `${column} = ANY (${bind(holders.only)}::uuid[])`;
  return `${column} <> ALL (${bind([...holders.allBut, wholeProvince])}::uuid[])`;
}

/** A cell of one holder. */
export interface CellByHolder extends CellSum {
  readonly holder: string;
}

/**
 * Wholes of figures by school: sums over all dimensions, of learners the cell of the whole and its stamp, of shares by date the cell of the
 * province's latest date. `holders` null asks for all of the province.
 */
export async function cellsByHolder(tx: Tx, provinceCode: string, figures: readonly string[], day: number | 'present', holders: readonly string[] | null): Promise<CellByHolder[]> {
  if (figures.length === 0) return [];
  const table = day === 'present' ? 'cell' : 'cell_day';
  const until = day === 'present' ? '' : 'AND day <= $4';
  const { rows } = await tx.client.query<SumRow & { holder: string }>(
    `WITH latest AS (
       SELECT dims FROM ${table} WHERE province_code = $1 AND holder = '${wholeProvince}' AND figure = 'attendance.rate' ${until} GROUP BY dims HAVING sum(den) > 0 ORDER BY dims DESC LIMIT 1
     )
     SELECT holder, figure, CASE WHEN figure IN ('learners', 'attendance.rate') THEN dims ELSE '${wholeDims}' END AS dims, sum(num)::text AS num, sum(den)::text AS den, max(ms) AS ms
     FROM ${table} WHERE province_code = $1 AND figure = ANY ($2::text[]) AND ($3::uuid[] IS NULL OR holder = ANY ($3)) AND holder <> '${wholeProvince}' ${until}
       AND (figure <> 'learners' OR dims IN ('${wholeDims}', '${stampDims}')) AND (figure <> 'attendance.rate' OR dims = (SELECT dims FROM latest))
     GROUP BY 1, 2, 3`,
    day === 'present' ? [provinceCode, figures, holders] : [provinceCode, figures, holders, day],
  );
  return rows.map((row) => ({ holder: row.holder, ...toSum(row) }));
}
