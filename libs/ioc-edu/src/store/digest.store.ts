import type { Tx } from '@lienthong/kit/database';

/** What a part of the view holds, as one number. */
export interface Digest {
  readonly table: string;
  readonly provinceCode: string;
  readonly figure: string;
  readonly rows: number;
  readonly digest: string;
}

interface Part {
  readonly table: string;
  readonly province: string;
  readonly figure: string;
  readonly row: string;
  readonly where: string;
}

/** Rows of cells that hold neither a number nor a time stand for nothing: a learner passed through them while events of other topics were on their way. */
const something = '(num <> 0 OR den <> 0 OR ms IS NOT NULL)';
const span = (table: string): Part => ({ table, province: 'province_code', figure: `'${table}'`, row: `concat_ws('|', subject_id, from_day, to_day, ms, value)`, where: 'true' });

const PARTS: readonly Part[] = [
  { table: 'cell', province: 'province_code', figure: 'figure', row: `concat_ws('|', holder, dims, num, den, ms)`, where: something },
  { table: 'cell_day', province: 'province_code', figure: 'figure', row: `concat_ws('|', holder, dims, day, num, den, ms)`, where: something },
  span('school_span'),
  span('class_span'),
  span('staff_span'),
  { table: 'school', province: 'province_code', figure: `'school'`, row: `concat_ws('|', school_id, school_code, former_codes)`, where: 'true' },
  { table: 'unit', province: `''`, figure: `'unit'`, row: `concat_ws('|', level, code, states)`, where: 'true' },
  { table: 'province', province: 'code', figure: `'province'`, row: `concat_ws('|', name, state, settings)`, where: 'true' },
  { table: 'indicator', province: 'province_code', figure: `'indicator'`, row: `concat_ws('|', id, place, ms, value)`, where: 'true' },
];

/** Digests of all that readers of the view can see, by table, province and figure. */
export async function digests(tx: Tx): Promise<Map<string, Digest>> {
  const found = new Map<string, Digest>();
  for (const part of PARTS) {
    const { rows } = await tx.client.query<{ province: string; figure: string; rows: string; digest: string }>(
      `SELECT ${part.province} AS province, ${part.figure} AS figure, count(*) AS rows, md5(string_agg(md5(${part.row}), '' ORDER BY ${part.row})) AS digest FROM ${part.table} WHERE ${part.where} GROUP BY 1, 2`,
    );
    for (const row of rows) found.set(`${part.table}|${row.province}|${row.figure}`, { table: part.table, provinceCode: row.province, figure: row.figure, rows: Number(row.rows), digest: row.digest });
  }
  return found;
}

/** Rows of one part, as texts. */
export async function differentRows(tx: Tx, table: string, provinceCode: string, figure: string): Promise<Set<string>> {
  const part = PARTS.find((one) => one.table === table);
  if (part === undefined) return new Set();
  const { rows } = await tx.client.query<{ row: string }>(`SELECT ${part.row} AS row FROM ${table} WHERE ${part.where} AND ${part.province} = $1 AND ${part.figure} = $2 ORDER BY 1`, [provinceCode, figure]);
  return new Set(rows.map((one) => one.row));
}

/** Which records a group has applied, as one text. */
export async function positions(tx: Tx, group: string): Promise<string> {
  const { rows } = await tx.client.query<{ at: string | null }>(
    `SELECT string_agg(concat_ws('/', topic, partition, next_offset), ' ' ORDER BY topic, partition) AS at FROM consumer_position WHERE consumer_group = $1`,
    [group],
  );
  return rows[0]?.at ?? '';
}
