import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@lienthong/testing';
import pg from 'pg';
import { likenessOf, mergeStatement, type TableLikeness } from './twin-table.js';

const SOURCE = `CREATE SCHEMA sector;
  CREATE TABLE sector.r_thing (province_code text COLLATE "C" NOT NULL, record_id text COLLATE "C" NOT NULL, version bigint NOT NULL, key uuid, content json NOT NULL, sealed bytea,
    PRIMARY KEY (province_code, record_id)) WITH (fillfactor = 90);
  ALTER TABLE sector.r_thing ALTER COLUMN sealed SET STORAGE EXTERNAL;
  CREATE UNIQUE INDEX r_thing_key ON sector.r_thing (key) WHERE version > 0;
  CREATE INDEX r_thing_block ON sector.r_thing USING brin (key) WITH (pages_per_range = 32);`;

describe('a twin of a table', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let client: pg.Client;
  let likeness: TableLikeness;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(SOURCE);
    likeness = await likenessOf(client, 'sector', 'r_thing');
    await client.query('CREATE SCHEMA twin; SET search_path = twin');
    for (const statement of [...likeness.ddl, likeness.staging]) await client.query(statement);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('has the same columns, key, indexes and settings as the hub\'s', async () => {
    const shapeOf = async (schema: string): Promise<unknown> => {
      const { rows } = await client.query<{ shape: string }>(
        `SELECT json_build_object('columns', (SELECT json_agg(json_build_array(attname, atttypid, atttypmod, attnotnull, attcollation, attstorage) ORDER BY attnum) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0),
           'indexes', (SELECT json_agg(replace(pg_get_indexdef(indexrelid), $1 || '.', '') ORDER BY indexrelid::regclass::text) FROM pg_index WHERE indrelid = c.oid), 'settings', reloptions)::text AS shape
         FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace WHERE relname = 'r_thing' AND nspname = $1`, [schema],
      );
      return JSON.parse(rows[0]?.shape ?? 'null');
    };
    const twin = await shapeOf('twin');
    expect(twin).not.toBeNull();
    expect(twin).toEqual(await shapeOf('sector'));
  });

  it('takes new rows and newer versions, and leaves newer rows alone', async () => {
    const put = (id: string, version: number): Promise<unknown> => client.query(`INSERT INTO staging_r_thing VALUES ('20', $1, $2, gen_random_uuid(), '{}')`, [id, version]);
    await put('a', 1);
    await put('b', 5);
    await client.query(mergeStatement(likeness));
    await client.query('TRUNCATE staging_r_thing');
    await put('a', 2);
    await put('b', 4);
    await put('c', 1);
    await client.query(mergeStatement(likeness));
    const { rows } = await client.query('SELECT record_id, version::int FROM r_thing ORDER BY 1');
    expect(rows).toEqual([{ record_id: 'a', version: 2 }, { record_id: 'b', version: 5 }, { record_id: 'c', version: 1 }]);
  });

  it('is refused for what has no primary key', async () => {
    await client.query('CREATE TABLE sector.loose (a int)');
    await expect(likenessOf(client, 'sector', 'loose')).rejects.toThrow('no plain table');
  });
});
