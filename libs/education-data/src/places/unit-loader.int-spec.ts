import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clock, HubConfig } from '@lienthong/kit/config';
import { openDatabase, type PgDatabase } from '@lienthong/kit/database';
import type { OutboxEvent } from '@lienthong/kit/messaging';
import { createTestDatabase, FakeClock, type TestDatabase } from '@lienthong/testing';
import { EDUCATION_DATA_MIGRATIONS } from '../store/education-data-migrations.js';
import { UnitRegister } from '../store/unit-register.js';
import { UnitLoader } from './unit-loader.js';

describe('units from the seeds', () => {
  let place: TestDatabase;
  let database: PgDatabase;
  let loader: UnitLoader;
  const events: OutboxEvent[] = [];
  const register = new UnitRegister();
  beforeAll(async () => {
    place = await createTestDatabase('units');
    database = await openDatabase({ service: 'education-data', schema: 'sector', migrations: EDUCATION_DATA_MIGRATIONS, poolSize: 2 }, { adminUrl: place.url, password: 'story' });
    const outbox = { append: (_tx: unknown, more: readonly OutboxEvent[]) => Promise.resolve(void events.push(...more)) };
    const config = { SEEDS_HOME: path.resolve(import.meta.dirname, '../../../../seeds') } as HubConfig;
    loader = new UnitLoader(database, outbox, config, new FakeClock('2025-10-01T08:00:00+07:00') as unknown as Clock, register);
    await loader.onModuleInit();
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  it('are 34 provinces and 3,321 communes of today, Ba Chẽ once', async () => {
    const rows = await database.query(`SELECT level, count(*)::int AS n FROM unit_state WHERE valid_to IS NULL GROUP BY 1 ORDER BY 1`);
    expect(rows).toEqual([{ level: 'commune', n: 3321 }, { level: 'province', n: 34 }]);
    expect(await database.query(`SELECT code, alt_code FROM unit_state WHERE valid_to IS NULL AND name = 'Ba Chẽ'`)).toEqual([{ code: '06970', alt_code: '06978' }]);
  });

  it('are told with all states of their code, and what took over the old ones', () => {
    const event = events.find((one) => one.key === 'commune:05977');
    expect(event?.data).toMatchObject({
      level: 'commune', code: '05977',
      states: [{ fullName: 'Phường Vĩnh Trại', validFrom: null, validTo: '2025-06-30', successors: [{ code: '05977', extent: 'whole' }] }, { fullName: 'Phường Đông Kinh', validFrom: '2025-07-01', validTo: null, successors: [] }],
    });
  });

  it('answer whether a commune was there on a day', () => {
    expect(register.commune('05974', '2025-06-30', '2025-10-01')).toBe('in-force');
    expect(register.commune('05974', '2025-07-01', '2025-10-01')).toBe('unknown');
    expect(register.commune('06978', '2025-07-01', '2025-10-01')).toBe('in-force');
    expect(register.commune('06622', '2024-09-01', '2025-10-01')).toBe('split');
  });

  it('are loaded again without a change and without an event', async () => {
    events.length = 0;
    await loader.onModuleInit();
    expect(events).toEqual([]);
    await database.query(`UPDATE unit_state SET name = 'x' WHERE code = '05977' AND valid_to IS NULL`);
    await loader.onModuleInit();
    expect(events.map((event) => event.key)).toEqual(['commune:05977']);
  });
});
