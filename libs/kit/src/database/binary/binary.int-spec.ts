import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { integerArray, smallintArray, textArray, uuidArray } from './array-parameters.js';
import { CopyRows } from './copy-rows.js';

const [A, B] = ['019a0c4e-7a10-7000-8000-0123456789ab', 'FFFFFFFF-ffff-FFFF-ffff-ffffffffffff'];
/** What schools have sent: composed and decomposed letters, signs that text formats escape, lengths around the border of short text. */
const TEXTS = ['', ' ', 'NULL', '\\N', 'a\tb\nc\r\\', '{"a","b"}', "O'Hara", 'Nguyễn Thị Thuỳ Dương', 'Nguyễn'.normalize('NFD'), '👩‍🎓', 'x'.repeat(48), 'x'.repeat(49), 'ữ'.repeat(48), 'ữ'.repeat(20_000)];

describe('values in the format of the server', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase('binary');
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('texts, numbers, times and ids of rows come out as they went in', async () => {
    await client.query('CREATE TABLE everything (t text, j json, u uuid, b boolean, s smallint, i integer, n bigint, at timestamptz, bytes bytea, list text[])');
    const columns = ['t', 'j', 'u', 'b', 's', 'i', 'n', 'at', 'bytes', 'list'];
    const numbers = [0, 1, -1, 2 ** 31, 2 ** 32, 2 ** 32 - 1, -(2 ** 32), 2 ** 53 - 1, -(2 ** 53 - 1)];
    const times = ['2025-09-05T00:30:00.123Z', '1999-12-31T23:59:59.999Z', '2000-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z', '2099-06-30T17:00:00.000Z'];
    const rows = new CopyRows('everything', columns, 4, TEXTS.length);
    TEXTS.forEach((text, at) => {
      rows.row();
      rows.text(text);
      rows.text(JSON.stringify({ name: text }));
      rows.uuid(at % 2 === 0 ? A : B);
      rows.boolean(at % 2 === 0);
      rows.smallint(at - 5);
      rows.integer((at - 5) * 100_000);
      rows.bigint(numbers[at % numbers.length] ?? 0);
      rows.time(Date.parse(times[at % times.length] ?? ''));
      rows.bytes(Buffer.from([0, 255, at]));
      rows.texts(TEXTS.slice(0, at));
    });
    await rows.insert(client);
    const { rows: found } = await client.query<Record<string, unknown>>('SELECT t, j, u::text, b, s, i, n::text, at, bytes, list FROM everything');
    expect(found).toEqual(TEXTS.map((text, at) => ({
      t: text, j: { name: text }, u: (at % 2 === 0 ? A : B).toLowerCase(), b: at % 2 === 0, s: at - 5, i: (at - 5) * 100_000, n: String(numbers[at % numbers.length]), at: new Date(times[at % times.length] ?? ''),
      bytes: Buffer.from([0, 255, at]), list: TEXTS.slice(0, at),
    })));
  });

  it('what is not there is null, and no rows are no statement', async () => {
    await client.query('CREATE TABLE nothing (t text, u uuid, s smallint, i integer, bytes bytea)');
    await new CopyRows('no_such_table', ['t'], 1, 0).insert(client);
    const rows = new CopyRows('nothing', ['t', 'u', 's', 'i', 'bytes'], 1, 1);
    rows.row();
    rows.text(null);
    rows.uuid(null);
    rows.smallint(null);
    rows.integer(null);
    rows.bytes(null);
    await rows.insert(client);
    expect((await client.query('SELECT * FROM nothing')).rows).toEqual([{ t: null, u: null, s: null, i: null, bytes: null }]);
  });

  it('arrays are parameters like any other', async () => {
    const { rows } = await client.query('SELECT $1::text[] AS t, $2::uuid[]::text[] AS u, $3::smallint[] AS s, $4::int[] AS i, cardinality($5::uuid[]) AS none', [
      textArray(TEXTS), uuidArray([A, null, B]), smallintArray([-1, 0, 32_767]), integerArray([-2_147_483_648, 2_147_483_647]), uuidArray([]),
    ]);
    expect(rows).toEqual([{ t: TEXTS, u: [A, null, B.toLowerCase()], s: [-1, 0, 32_767], i: [-2_147_483_648, 2_147_483_647], none: 0 }]);
    expect((await client.query('SELECT 1 AS found WHERE $1::uuid = ANY ($2::uuid[])', [A, uuidArray([B, A])])).rows).toEqual([{ found: 1 }]);
  });

  it.each(['', 'nonsense', `${A}0`, A.replace('0', 'g'), A.replace('0', 'đ')])('%s is no id and does not become one', (text) => {
    expect(() => uuidArray([text])).toThrow('Not the text of a UUID');
  });
});
