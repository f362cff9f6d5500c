import type pg from 'pg';

/** What it takes to make a table again elsewhere, read from the catalogue of the database that has it. */
export interface TableLikeness {
  readonly name: string;
  readonly columns: readonly string[];
  readonly primaryKey: readonly string[];
  /** CREATE TABLE with storage, collations and settings, then the indexes; names without a schema. */
  readonly ddl: readonly string[];
  /** The same columns, unlogged, without keys and indexes. */
  readonly staging: string;
}

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly collation: string | null;
  readonly required: boolean;
  readonly storage: string | null;
}

const COLUMNS = `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
    CASE WHEN a.attcollation <> t.typcollation THEN (SELECT quote_ident(collname) FROM pg_collation WHERE oid = a.attcollation) END AS collation,
    CASE WHEN a.attstorage <> t.typstorage THEN CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END END AS storage
  FROM pg_attribute AS a JOIN pg_type AS t ON t.oid = a.atttypid WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;
const INDEXES = 'SELECT pg_get_indexdef(indexrelid) AS ddl, indisprimary AS primary FROM pg_index WHERE indrelid = $1::regclass ORDER BY indexrelid';
const PRIMARY = `SELECT a.attname AS name FROM pg_index AS i CROSS JOIN unnest(i.indkey::int[]) WITH ORDINALITY AS k (number, place) JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.number
  WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY k.place`;
const SETTINGS = "SELECT relkind AS kind, array_to_string(reloptions, ', ') AS options FROM pg_class WHERE oid = $1::regclass";

/** Makes a database able to hold twins: the extensions of the other one, in the same schemas. */
export async function likeExtensions(source: pg.ClientBase, target: pg.ClientBase): Promise<void> {
  const { rows } = await source.query<{ name: string; schema: string }>("SELECT quote_ident(extname) AS name, quote_ident(nspname) AS schema FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace WHERE nspname <> 'pg_catalog'");
  for (const { name, schema } of rows) await target.query(`CREATE SCHEMA IF NOT EXISTS ${schema}; CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA ${schema}`);
}

/** @throws RangeError when it is no plain table with a primary key */
export async function likenessOf(client: pg.ClientBase, schema: string, name: string): Promise<TableLikeness> {
  const place = `${schema}.${name}`;
  const columns = (await client.query<ColumnRow>(COLUMNS, [place])).rows;
  const settings = (await client.query<{ kind: string; options: string | null }>(SETTINGS, [place])).rows[0];
  const primaryKey = (await client.query<{ name: string }>(PRIMARY, [place])).rows.map((row) => row.name);
  if (settings?.kind !== 'r' || primaryKey.length === 0) throw new RangeError(`${place} is no plain table with a primary key`);
  const indexes = (await client.query<{ ddl: string; primary: boolean }>(INDEXES, [place])).rows;
  const definition = (column: ColumnRow): string => `${quoted(column.name)} ${column.type}${column.collation === null ? '' : ` COLLATE ${column.collation}`}${column.required ? ' NOT NULL' : ''}`;
  return {
    name, primaryKey,
    columns: columns.map((column) => column.name),
    ddl: [
      `CREATE TABLE ${name} (${columns.map(definition).join(', ')}, PRIMARY KEY (${primaryKey.map(quoted).join(', ')}))${settings.options === null ? '' : ` WITH (${settings.options})`}`,
      ...columns.filter((column) => column.storage !== null).map((column) => `ALTER TABLE ${name} ALTER COLUMN ${quoted(column.name)} SET STORAGE ${column.storage}`),
      ...indexes.filter((index) => !index.primary).map((index) => index.ddl.replace(` ON ${place} `, ` ON ${name} `).replace(` ON ONLY ${place} `, ` ON ${name} `)),
    ],
    staging: `CREATE UNLOGGED TABLE staging_${name} (${columns.map((column) => `${quoted(column.name)} ${column.type}`).join(', ')})`,
  };
}

/** One statement from staging into the twin: new rows in, newer versions over older ones, the rest left alone. */
export function mergeStatement(likeness: TableLikeness): string {
  return upsert(likeness, `SELECT ${likeness.columns.map(quoted).join(', ')} FROM staging_${likeness.name}`);
}

/** The same for one row, whose values are the parameters in the order of the columns. */
export function rowStatement(likeness: TableLikeness): string {
  return upsert(likeness, `VALUES (${likeness.columns.map((_, at) => `$${at + 1}`).join(', ')})`);
}

function upsert({ name, columns, primaryKey }: TableLikeness, rows: string): string {
  const others = columns.filter((column) => !primaryKey.includes(column));
  const guard = columns.includes('version') ? ' WHERE excluded.version > t.version' : '';
  return `INSERT INTO ${name} AS t (${columns.map(quoted).join(', ')}) ${rows}
    ON CONFLICT (${primaryKey.map(quoted).join(', ')}) DO UPDATE SET ${others.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}${guard}`;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
