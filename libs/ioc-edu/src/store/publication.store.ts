import type { Tx } from '@lienthong/kit/database';
import type { FigureRow } from '../domain/figure.js';

/** Takes the work of publishing for this transaction; undefined while another copy has it or nothing is new. */
export async function takePublication(tx: Tx): Promise<{ readonly published: bigint; readonly position: bigint } | undefined> {
  const { rows: locks } = await tx.client.query<{ taken: boolean }>(`SELECT pg_try_advisory_xact_lock(hashtext('ioc publication')) AS taken`);
  if (locks[0]?.taken !== true) return undefined;
  const { rows } = await tx.client.query<{ published: string | null; position: string }>(
    `SELECT (SELECT published FROM publication) AS published, (SELECT position FROM projection_state) AS position`,
  );
  const [published, position] = [BigInt(rows[0]?.published ?? 0), BigInt(rows[0]?.position ?? 0)];
  if (position <= published) return undefined;
  await tx.client.query('UPDATE publication SET published = $1', [position]);
  return { published, position };
}

const contentOf = (row: FigureRow): string => JSON.stringify([row.value, row.numerator, row.denominator, row.suppressed === true]);

const contentOfNothing = JSON.stringify([null, undefined, undefined, false]);

/** Those rows that say something else than what was published of them last. */
export async function unpublished(tx: Tx, scope: string, rows: readonly FigureRow[]): Promise<FigureRow[]> {
  if (rows.length === 0) return [];
  const { rows: known } = await tx.client.query<{ figure: string; dims: string; content: string }>('SELECT figure, dims, content FROM published_figure WHERE scope = $1 AND figure = ANY ($2::text[])', [scope, [...new Set(rows.map((row) => row.id))]]);
  const contents = new Map(known.map((one) => [`${one.figure}|${one.dims}`, one.content]));
  // What nobody was told of need not be told away.
  return rows.filter((row) => contentOf(row) !== (contents.get(`${row.id}|${JSON.stringify(row.dims)}`) ?? contentOfNothing));
}

/** Notes rows as published. */
export async function notePublished(tx: Tx, scope: string, rows: readonly FigureRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.client.query(
    `INSERT INTO published_figure (scope, figure, dims, content) SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])
     ON CONFLICT (scope, figure, dims) DO UPDATE SET content = excluded.content`,
    [scope, rows.map((row) => row.id), rows.map((row) => JSON.stringify(row.dims)), rows.map(contentOf)],
  );
}
