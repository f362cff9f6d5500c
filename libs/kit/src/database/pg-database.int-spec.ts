import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import type pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AuditLog } from './audit-log.js';
import { CopyRows } from './binary/copy-rows.js';
import type { Tx } from './database.js';
import { together } from './message.js';
import { openDatabase } from './open-database.js';
import type { PgDatabase } from './pg-database.js';
import { enableProvinceRls, openProvinceTables } from './province-rls.js';
import { withRetry } from './with-retry.js';

class CreatedPupil1700000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE pupil (id text PRIMARY KEY, province_code text NOT NULL, points int NOT NULL DEFAULT 0)');
    await runner.query('CREATE TABLE forgotten (id text PRIMARY KEY, province_code text NOT NULL)');
    await enableProvinceRls(runner, 'sector', 'pupil');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pupil, forgotten');
  }
}

const OPTIONS = { service: 'education-data', schema: 'sector', migrations: [CreatedPupil1700000000100], poolSize: 4 } as const;
const idsSeen = async (tx: Tx): Promise<string[]> => (await tx.client.query<{ id: string }>('SELECT id FROM pupil ORDER BY id')).rows.map((row) => row.id);

describe('a service database', () => {
  let server: TestDatabase;
  let database: PgDatabase;

  beforeAll(async () => {
    server = await createTestDatabase('kit');
    database = await openDatabase(OPTIONS, { adminUrl: server.url, password: 'one' });
    await database.query("INSERT INTO pupil (id, province_code) VALUES ('a', '20'), ('b', '22'), ('c', '20')");
  });
  afterAll(async () => {
    await database.close();
    await server.drop();
  });

  it('works as a login role of its own that owns its schema and is no superuser', async () => {
    const [row] = await database.query("SELECT current_user = current_database() || '_sector' AS own, current_schema() AS schema, rolsuper AS super FROM pg_roles WHERE rolname = current_user");
    expect(row).toEqual({ own: true, schema: 'sector', super: false });
  });

  it('shows a reader the rows of its provinces and no others', async () => {
    expect(await database.readAs(['20'], idsSeen)).toEqual(['a', 'c']);
    expect(await database.readAs(['22'], idsSeen)).toEqual(['b']);
    expect(await database.readAs(['20', '22'], idsSeen)).toEqual(['a', 'b', 'c']);
    expect(await database.readAs(['08'], idsSeen)).toEqual([]);
    expect(await database.readAs([], idsSeen)).toEqual([]);
    expect(await database.readAs('all', idsSeen)).toEqual(['a', 'b', 'c']);
  });

  it('lives on when a connection breaks in the moment it is handed out', async () => {
    const { master } = database.dataSource.driver as unknown as { readonly master: pg.Pool };
    await new Promise<void>((resolve) => {
      master.connect((_error, client, release) => {
        client?.emit('error', new Error('terminating connection due to unexpected postmaster exit'));
        release(true);
        resolve();
      });
    });
    expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('never takes a transaction for committed that the server rolled back: work that swallows a failed statement is refused, every time', async () => {
    const ends = [];
    for (let turn = 0; turn < 200; turn += 1) {
      ends.push(await database.transaction(async (tx) => {
        await tx.client.query("UPDATE pupil SET points = points + 1 WHERE id = 'b'");
        await tx.client.query('SELECT 1 / 0').catch(() => undefined);
      }).then(() => 'committed', (error: { code?: string }) => error.code));
    }
    expect(new Set(ends)).toEqual(new Set(['transaction_aborted']));
    expect(await database.query("SELECT points FROM pupil WHERE id = 'b'")).toEqual([{ points: 0 }]);
  });

  it('leaves nothing of a reader on the connection', async () => {
    await database.readAs(['20'], idsSeen);
    expect(await database.query('SELECT id FROM pupil ORDER BY id')).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  it('lets no reader write, neither bound to provinces nor on behalf of nobody', async () => {
    const write = (tx: Tx): Promise<unknown> => tx.client.query("UPDATE pupil SET points = 1 WHERE id = 'a'");
    await expect(database.readAs(['20'], write)).rejects.toMatchObject({ code: '25006' });
    await expect(database.readAs('all', write)).rejects.toMatchObject({ code: '25006' });
  });

  it('refuses a province list that is no list of codes', async () => {
    expect(() => database.readAs(["20,22'"], idsSeen)).toThrow('two digits');
  });

  it('finds the tables that were forgotten', async () => {
    expect(await openProvinceTables(database)).toEqual(['forgotten']);
  });

  it('joins both sides of a transaction and undoes both when it fails', async () => {
    await expect(
      database.transaction(async ({ client, manager }) => {
        await client.query("INSERT INTO pupil (id, province_code) VALUES ('x', '20')");
        expect(await manager.query("SELECT id FROM pupil WHERE id = 'x'")).toEqual([{ id: 'x' }]);
        await manager.query('SELECT 1 / 0');
      }),
    ).rejects.toMatchObject({ code: '22012' });
    expect(await database.query("SELECT id FROM pupil WHERE id = 'x'")).toEqual([]);
  });

  it('keeps statements for the end of a transaction, and tells of it once it has committed', async () => {
    const order: string[] = [];
    await database.transaction(async (tx) => {
      tx.atEnd({ text: "UPDATE pupil SET points = points * $1 WHERE id = 'c'", values: [10] }, ({ rowCount }) => order.push(`end ${rowCount}`));
      tx.onCommit(() => order.push('committed'));
      await tx.client.query("UPDATE pupil SET points = 7 WHERE id = 'c'");
      order.push('work');
    });
    expect(order).toEqual(['work', 'end 1', 'committed']);
    expect(await database.query("SELECT points FROM pupil WHERE id = 'c'")).toEqual([{ points: 70 }]);
  });

  it('commits nothing when a statement kept for the end fails, and tells nobody', async () => {
    let told = 0;
    await expect(database.transaction(async (tx) => {
      tx.onCommit(() => (told += 1));
      tx.atEnd({ text: 'SELECT 1 / 0' });
      tx.atEnd({ text: "UPDATE pupil SET points = 8 WHERE id = 'c'" });
      await tx.client.query("UPDATE pupil SET points = 9 WHERE id = 'c'");
    })).rejects.toMatchObject({ code: '22012' });
    expect(told).toBe(0);
    expect(await database.query("SELECT points FROM pupil WHERE id = 'c'")).toEqual([{ points: 70 }]);
    await database.query("UPDATE pupil SET points = 0 WHERE id = 'c'");
  });

  it('sends what does not need each other together: every answer in its place, and of a failure its own fault, not its followers’', async () => {
    const numbers = await database.transaction(({ client }) => together(client, () => [1, 2, 3].map(async (n) => (await client.query<{ n: number }>('SELECT $1::int AS n', [n])).rows[0]?.n)));
    expect(numbers).toEqual([1, 2, 3]);
    const failing = database.transaction(({ client }) => together(client, () => [
      (async () => {
        await client.query('SELECT 1');
        await client.query('SELECT 2');
      })(),
      client.query('SELECT 1 / 0'),
      client.query('SELECT 3'),
    ]));
    await expect(failing).rejects.toMatchObject({ code: '22012' });
  });

  it('lets a COPY have the connection for itself in the middle of a transaction', async () => {
    await database.transaction(async ({ client }) => {
      await client.query('CREATE TEMPORARY TABLE mark (name text) ON COMMIT DROP');
      const rows = new CopyRows('mark', ['name'], 16, 2);
      for (const name of ['Bình', 'Ánh']) {
        rows.row();
        rows.text(name);
      }
      await rows.insert(client);
      const beside = new CopyRows('mark', ['name'], 16, 1);
      beside.row();
      beside.text('Châu');
      await expect(together(client, () => [client.query('SELECT 1'), beside.insert(client)])).rejects.toMatchObject({ code: 'connection_shared' });
      expect((await client.query('SELECT name FROM mark ORDER BY name')).rows).toEqual([{ name: 'Bình' }, { name: 'Ánh' }]);
    });
  });

  it('rehearses without leaving anything behind', async () => {
    const { tx, end } = await database.rehearse({ lock_timeout: '5s' });
    await tx.client.query("DELETE FROM pupil");
    expect(await idsSeen(tx)).toEqual([]);
    await end();
    expect(await database.query("SELECT count(*)::int AS n FROM pupil")).toEqual([{ n: 3 }]);
  });

  it('tells two transactions in each other’s way as passing, and a retry brings both through', async () => {
    let waiting = 0;
    const bothStarted = new Promise<void>((resolve) => {
      const poll = setInterval(() => waiting === 2 && (clearInterval(poll), resolve()), 5);
    });
    const codes: string[] = [];
    const add = (first: string, second: string): Promise<void> =>
      withRetry(async (attempt) => {
        try {
          await database.transaction(async ({ client }) => {
            await client.query('UPDATE pupil SET points = points + 1 WHERE id = $1', [first]);
            if (attempt === 1) {
              waiting += 1;
              await bothStarted;
            }
            await client.query('UPDATE pupil SET points = points + 1 WHERE id = $1', [second]);
          });
        } catch (error) {
          codes.push((error as { code: string }).code);
          throw error;
        }
      });
    await Promise.all([add('a', 'c'), add('c', 'a')]);
    expect(codes).toEqual(['database_conflict']);
    expect(await database.query("SELECT points FROM pupil WHERE id IN ('a', 'c')")).toEqual([{ points: 2 }, { points: 2 }]);
  });

  it('outlives the loss of all its connections and calls the fault passing', async () => {
    const held = await database.connect();
    await expect(
      database.transaction(async ({ client }) => {
        await held.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()");
        await client.query('SELECT 1');
      }),
    ).rejects.toMatchObject({ code: 'database_unavailable', retriable: true });
    held.release();
    expect(await withRetry(() => database.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('calls the loss of a connection passing for repositories and managers too, in and outside a transaction; other faults stay as they are', async () => {
    const end = 'SELECT pg_terminate_backend(pg_backend_pid())';
    await expect(database.dataSource.manager.query(end)).rejects.toMatchObject({ code: 'database_unavailable', retriable: true });
    await expect(database.transaction(({ manager }) => manager.query(end))).rejects.toMatchObject({ code: 'database_unavailable', retriable: true });
    await expect(database.dataSource.manager.query('SELECT 1 / 0')).rejects.toMatchObject({ code: '22012' });
    expect(await withRetry(() => database.dataSource.manager.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('calls it passing when the connection is lost between two statements of a transaction', async () => {
    const lose = async (tx: Tx): Promise<void> => {
      const { rows } = await tx.client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      const gone = new Promise((resolve) => tx.client.once('error', resolve));
      await database.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
      await gone;
    };
    const passing = { code: 'database_unavailable', retriable: true };
    await expect(database.transaction((tx) => lose(tx).then(() => tx.manager.query('SELECT 1')))).rejects.toMatchObject(passing);
    await expect(database.transaction((tx) => lose(tx).then(() => tx.client.query('SELECT 1')))).rejects.toMatchObject(passing);
    await expect(database.transaction(lose)).rejects.toMatchObject(passing);
  });

  it('keeps the audit trail: rows are added with the change and never altered', async () => {
    const audit = new AuditLog();
    await database.transaction((tx) => audit.append(tx, { who: { sort: 'user', subject: 'u-1', role: 'department' }, what: 'learner.read', subjects: ['h1', 'h2'], fields: ['fullName'], why: 'chuyển trường', provinceCode: '20' }));
    await audit.append(database, { who: { sort: 'system', subject: 'merge' }, what: 'platform.ended', provinceCode: null, at: new Date('2026-03-02T01:00:00Z') });
    expect(await database.query('SELECT who, what, subjects, fields, why, province_code FROM audit_entry ORDER BY id')).toEqual([
      { who: 'u-1', what: 'learner.read', subjects: ['h1', 'h2'], fields: ['fullName'], why: 'chuyển trường', province_code: '20' },
      { who: 'merge', what: 'platform.ended', subjects: [], fields: [], why: null, province_code: null },
    ]);
    await expect(database.query("UPDATE audit_entry SET who = 'nobody'")).rejects.toMatchObject({ code: '42501' });
    await expect(database.query('DELETE FROM audit_entry')).rejects.toMatchObject({ code: '42501' });
    await expect(database.query('TRUNCATE audit_entry')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('four processes that start together on an empty database', () => {
  it('make roles, schema and tables once', async () => {
    const server = await createTestDatabase('kit_start');
    const schemas = ['sector', 'registry', 'ioc', 'reporting', 'sector', 'sector'];
    const opened = await Promise.all(schemas.map((schema) => openDatabase({ service: schema, schema, poolSize: 1 }, { adminUrl: server.url, password: schema })));
    try {
      const ran = await Promise.all(opened.map((each) => each.query('SELECT name FROM migration')));
      expect(ran.map((rows) => rows.length)).toEqual([1, 1, 1, 1, 1, 1]);
      await expect(opened[0]?.query('SELECT 1 FROM registry.audit_entry')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await Promise.all(opened.map((each) => each.close()));
      await server.drop();
    }
  });
});
