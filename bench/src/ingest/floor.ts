import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { mustBe } from '../harness/bench.js';
import type { Scratch } from '../harness/scratch.js';
import { connectSql, newDatabase, settle } from '../harness/sql.js';
import { median, secondsSince } from '../harness/timing.js';
import { likeExtensions, likenessOf, mergeStatement, quoted, type TableLikeness } from './twin-table.js';

/** The least that anybody must do who keeps these rows: what the road is held against. */
export interface Floor {
  readonly rows: number;
  /** Of every run: COPY and merge of all tables. */
  readonly seconds: readonly number[];
  readonly medianSeconds: number;
  readonly copySeconds: number;
  readonly mergeSeconds: number;
}

interface Stock {
  readonly likeness: TableLikeness;
  readonly file: string;
  readonly rows: number;
}

/**
 * Takes the very rows that the road has just stored out of the hub's tables, and puts them into identical tables of
 * another database of the same server: COPY into an unlogged staging table, then one set-based merge a table, the same
 * version guard, one connection. Nobody checks, resolves, answers, or tells anybody here.
 */
export async function measureFloor(databaseUrl: string, provinceCode: string, tables: readonly string[], runs: number, scratch: Scratch): Promise<Floor> {
  const stocks = await unload(databaseUrl, provinceCode, tables, scratch);
  const seconds: number[] = [];
  let copySeconds = 0;
  let mergeSeconds = 0;
  for (let run = 0; run < runs; run += 1) {
    const client = await connectSql(await newDatabase(databaseUrl, 'bench_floor'));
    try {
      await withSource(databaseUrl, (source) => likeExtensions(source, client));
      for (const { likeness } of stocks) for (const statement of [...likeness.ddl, likeness.staging]) await client.query(statement);
      await settle(client);
      const copied = await clocked(() => eachOf(stocks, (stock) => load(client, stock)));
      const merged = await clocked(() => eachOf(stocks, async ({ likeness }) => void (await client.query(mergeStatement(likeness)))));
      seconds.push(copied + merged);
      copySeconds += copied / runs;
      mergeSeconds += merged / runs;
      for (const { likeness, rows } of stocks) mustBe(`floor: rows of ${likeness.name}`, await countOf(client, likeness.name), rows);
      for (const { likeness } of stocks) mustBe(`floor: checksum of ${likeness.name}`, await checksumOf(client, likeness.name, likeness), await checksumIn(databaseUrl, provinceCode, likeness));
    } finally {
      await client.end();
    }
  }
  return { rows: stocks.reduce((sum, stock) => sum + stock.rows, 0), seconds, medianSeconds: median(seconds), copySeconds, mergeSeconds };
}

/** Rows in the order in which the road wrote them, as COPY text on disk. */
async function unload(databaseUrl: string, provinceCode: string, tables: readonly string[], scratch: Scratch): Promise<Stock[]> {
  const client = await connectSql(databaseUrl);
  const stocks: Stock[] = [];
  const ofProvince = `province_code = ${client.escapeLiteral(provinceCode)}`;
  try {
    for (const table of tables) {
      const likeness = await likenessOf(client, 'sector', table);
      const file = scratch.file(`${table}.copy`);
      await pipeline(client.query(copyTo(`COPY (SELECT ${likeness.columns.map(quoted).join(', ')} FROM sector.${table} WHERE ${ofProvince} ORDER BY ctid) TO STDOUT`)), createWriteStream(file));
      stocks.push({ likeness, file, rows: await countOf(client, `sector.${table} WHERE ${ofProvince}`) });
    }
  } finally {
    await client.end();
  }
  return stocks;
}

async function load(client: pg.ClientBase, { likeness, file }: Stock): Promise<void> {
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), client.query(copyFrom(`COPY staging_${likeness.name} (${likeness.columns.map(quoted).join(', ')}) FROM STDIN`)));
}

async function countOf(client: pg.ClientBase, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
  return Number(rows[0]?.count);
}

/** The same for the same rows in whatever order. */
async function checksumOf(client: pg.ClientBase, table: string, { primaryKey }: TableLikeness): Promise<string> {
  const { rows } = await client.query<{ sum: string }>(`SELECT coalesce(sum(hashtextextended(concat_ws('|', ${[...primaryKey, 'version', 'hub_id', 'content::text'].join(', ')}), 0)::numeric), 0)::text AS sum FROM ${table}`);
  return rows[0]?.sum ?? '';
}

function checksumIn(databaseUrl: string, provinceCode: string, likeness: TableLikeness): Promise<string> {
  return withSource(databaseUrl, (client) => checksumOf(client, `sector.${likeness.name} WHERE province_code = ${client.escapeLiteral(provinceCode)}`, likeness));
}

async function withSource<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connectSql(databaseUrl);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function clocked(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return secondsSince(start);
}

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}
