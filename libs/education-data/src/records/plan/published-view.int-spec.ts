import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { MergeWorld } from '../../merge/merge-world.builder.js';
import { aLearner, aSchool } from '../../merge/story-records.builder.js';

let world: MergeWorld;
let admin: pg.Client;
let analyst: pg.Client;
const role = `bi_${randomBytes(6).toString('hex')}`;

beforeAll(async () => {
  world = await MergeWorld.open('published');
  await world.tell('school', [aSchool()]);
  await world.tell('school', [aSchool('X-22-001')], { province: '22' });
  await world.tell('learner', [aLearner(1, { ethnic: '07' })]);
  admin = new pg.Client({ connectionString: world.adminUrl });
  await admin.connect();
  await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'bi' IN ROLE sector_bi`);
  const url = new URL(world.adminUrl);
  [url.username, url.password] = [role, 'bi'];
  analyst = new pg.Client({ connectionString: url.href });
  await analyst.connect();
});
afterAll(async () => {
  await analyst.end();
  await admin.query(`DROP ROLE ${role}`);
  await admin.end();
  await world.close();
});

const codes = async (): Promise<unknown[]> => (await analyst.query<{ school_code: string }>('SELECT school_code FROM sector_published.school ORDER BY 1')).rows.map((row) => row.school_code);

describe('R-09 the views for BI tools', () => {
  it('show nothing to a role that was given no province, whatever it sets', async () => {
    expect(await codes()).toEqual([]);
    await analyst.query("SET lienthong.provinces = '20,22'");
    expect(await codes()).toEqual([]);
  });

  it('show the provinces that it was given, and no other', async () => {
    await admin.query(`INSERT INTO sector.bi_reader VALUES ($1, '20')`, [role]);
    expect(await codes()).toEqual(['X-20-001']);
  });

  it('are all that the role can read: no table, no personal column', async () => {
    for (const table of ['r_learner', 'push', 'audit_entry', 'bi_reader', 'chunk']) await expect(analyst.query(`SELECT 1 FROM sector.${table}`)).rejects.toThrow(/permission denied/);
    await expect(analyst.query('DELETE FROM sector_published.school')).rejects.toThrow();
    const { rows: [pupil] } = await analyst.query<object>('SELECT * FROM sector_published.learner');
    expect(JSON.stringify(pupil)).not.toMatch(/Nông|2099000001|2010-03|learner-1|"07"/);
  });

  it('have the columns that docs/data/sector-published.md tells of', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../../docs/data/sector-published.md'), 'utf8');
    const told = page.split('\n## sector_published.').slice(1).flatMap((part) => [...part.matchAll(/^\| `(\w+)` \| (\w+) \|/gm)].map(([, column, type]) => `${part.split('\n')[0]}.${column} ${type}`));
    const { rows } = await admin.query<{ line: string }>(
      `SELECT c.relname || '.' || a.attname || ' ' || CASE format_type(a.atttypid, NULL) WHEN 'timestamp with time zone' THEN 'timestamptz' ELSE format_type(a.atttypid, NULL) END AS line
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relnamespace = 'sector_published'::regnamespace AND c.relkind = 'v'`,
    );
    expect(rows.map((row) => row.line).sort()).toEqual(told.sort());
  });
});
