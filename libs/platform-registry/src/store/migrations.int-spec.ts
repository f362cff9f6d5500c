import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type PgDatabase } from '@lienthong/kit/database';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import { REGISTRY_ENTITIES } from './registry-entities.js';
import { REGISTRY_MIGRATIONS } from './registry-migrations.js';

describe('the migrations of the registry', () => {
  let server: TestDatabase;
  let database: PgDatabase;

  beforeAll(async () => {
    server = await createTestDatabase('registry-migrations');
    database = await openDatabase({ service: 'platform-registry', schema: 'registry', entities: REGISTRY_ENTITIES, migrations: REGISTRY_MIGRATIONS }, { adminUrl: server.url, password: 'p' });
  });
  afterAll(async () => {
    await database.close();
    await server.drop();
  });

  it('make every column that the entities name, with its type, and no other', async () => {
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    const columns = upQueries.map((each) => each.query).filter((query) => /CREATE TABLE|\bADD "|DROP COLUMN|ALTER COLUMN/.test(query));
    expect(columns).toEqual([]);
  });

  it('hide secrets from readers', async () => {
    for (const table of ['client', 'account', 'oidc_record', 'sign_in_failure']) {
      await expect(database.readAs(['20'], (tx) => tx.client.query(`SELECT 1 FROM ${table}`))).rejects.toThrow(/permission denied/);
    }
  });

  it('can be taken back, the last first, and made again', async () => {
    const count = async (): Promise<number> => Number((await database.query<{ n: string }>("SELECT count(*) AS n FROM pg_tables WHERE schemaname = 'registry'"))[0]?.n);
    const before = await count();
    for (const _each of REGISTRY_MIGRATIONS) await database.dataSource.undoLastMigration();
    expect(await count()).toBe(before - 12);
    await database.dataSource.runMigrations();
    expect(await count()).toBe(before);
  });
});
