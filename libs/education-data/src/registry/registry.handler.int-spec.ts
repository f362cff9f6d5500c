import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DesignationChangedV1, PlatformChangedV1, ProvinceChangedV1 } from '@lienthong/contracts';
import { openDatabase, type PgDatabase } from '@lienthong/kit/database';
import type { EventBatch, LogRecord } from '@lienthong/kit/messaging';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import { KindRegistry } from '../records/kinds.js';
import { EDUCATION_DATA_MIGRATIONS } from '../store/education-data-migrations.js';
import { RegistryHandler } from './registry.handler.js';

describe('what the registry tells', () => {
  let place: TestDatabase;
  let database: PgDatabase;
  const handler = new RegistryHandler(new KindRegistry());
  beforeAll(async () => {
    place = await createTestDatabase('registry');
    database = await openDatabase({ service: 'education-data', schema: 'sector', migrations: EDUCATION_DATA_MIGRATIONS, poolSize: 2 }, { adminUrl: place.url, password: 'story' });
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  const tell = <T>(handle: (batch: EventBatch<T>) => Promise<void>, ...records: (readonly [string, T | null])[]): Promise<void> =>
    database.transaction((tx) => handle({ topic: 't', partition: 0, tx, replaying: false, records: records.map(([key, value]) => ({ key, value }) as unknown as LogRecord<T>) }));
  const platform = (status: PlatformChangedV1['status']): PlatformChangedV1 => ({ id: 'LS-SMAS', name: { vi: 'SMAS', en: 'SMAS' }, provinceCode: '20', operator: null, status, functions: [], demo: false });
  const designation = (to: string | null): DesignationChangedV1 => ({ id: 'd1', provinceCode: '20', schoolCodes: ['X-20-001'], kinds: ['learner'], platformId: 'LS-SMAS', from: '2025-08-01', to, decision: 'QĐ 1' });

  it('of a platform is kept in its last state, and is gone when it ends', async () => {
    await tell<PlatformChangedV1>((batch) => handler.onPlatforms(batch), ['LS-SMAS', platform('planned')], ['LS-SMAS', platform('in-use')]);
    expect(await database.query('SELECT id, status FROM known_platform')).toEqual([{ id: 'LS-SMAS', status: 'in-use' }]);
    await tell<PlatformChangedV1>((batch) => handler.onPlatforms(batch), ['LS-SMAS', null]);
    expect(await database.query('SELECT 1 FROM known_platform')).toEqual([]);
  });

  it('of a designation is kept with its days and has held records of its kinds looked at, also when it ends', async () => {
    await tell<DesignationChangedV1>((batch) => handler.onDesignations(batch), ['d1', designation(null)], ['d1', designation('2026-08-01')]);
    expect(await database.query('SELECT school_codes, kinds, from_day::text, to_day::text FROM designation')).toEqual([{ school_codes: ['X-20-001'], kinds: ['learner'], from_day: '2025-08-01', to_day: '2026-08-01' }]);
    expect(await database.query('SELECT DISTINCT province_code, kinds FROM arrival')).toEqual([{ province_code: '20', kinds: ['learner'] }]);
    await database.query('DELETE FROM arrival');
    await tell<DesignationChangedV1>((batch) => handler.onDesignations(batch), ['d1', null]);
    expect(await database.query('SELECT 1 FROM designation')).toEqual([]);
    expect(await database.query('SELECT DISTINCT province_code, kinds FROM arrival')).toEqual([{ province_code: '20', kinds: ['learner'] }]);
  });

  it('of a province opens it, with its policy', async () => {
    await tell<ProvinceChangedV1>((batch) => handler.onProvinces(batch), ['20', { code: '20', name: 'Lạng Sơn', state: 'active', settings: { intakePolicy: 'strict' } as never }]);
    expect(await database.query(`SELECT state, settings->>'intakePolicy' AS policy FROM known_province`)).toEqual([{ state: 'active', policy: 'strict' }]);
  });
});
