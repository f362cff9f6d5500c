import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows in COPY's text format, each ended by a line break, into the columns of a table. */
export async function copyInto(client: pg.ClientBase, table: string, columns: readonly string[], rows: string): Promise<void> {
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from([Buffer.from(rows, 'utf8')]), stream);
}
