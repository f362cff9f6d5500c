import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProvinceTables } from '@lienthong/kit/database';
import { date, ownSchool } from './story-kind.builder.js';
import { defineKind } from '../records/kind.js';
import { says, schoolReference } from '../records/parts.js';
import { readUnitFiles } from '../places/unit-files.js';
import { statesOf } from '../places/unit-loader.js';
import { replaceUnits } from '../store/units.repository.js';
import { MergeWorld } from './merge-world.builder.js';
import { aClass, aLearner, aMark, anEnrolment, aSchool } from './story-records.builder.js';

describe('findings and refusals that need other records', () => {
  let world: MergeWorld;
  beforeAll(async () => {
    world = await MergeWorld.open('findings');
    const files = await readUnitFiles(path.resolve(import.meta.dirname, '../../../../seeds'));
    if (files !== null) await world.database.transaction(({ client }) => replaceUnits(client, statesOf(files)));
    await world.units.reload(world.database);
    await world.tell('school', [aSchool()]);
    await world.tell('school-class', [aClass()]);
    await world.tell('learner', [aLearner(1), aLearner(2), aLearner(3)]);
    await world.tell('enrolment', [anEnrolment(1, { enrolledOn: '2025-09-10' })]);
  });
  afterAll(() => world.close());

  it('a mark before the first day in class is kept and doubted; of a learner without any enrolment nothing is said', async () => {
    const push = await world.tell('attendance', [aMark(1, { recordId: 'early', date: '2025-09-09' }), aMark(1, { recordId: 'first', date: '2025-09-10' }), aMark(2)]);
    expect(await world.outcomes(push)).toEqual({ created: 3 });
    expect(await world.problems(push)).toEqual({ 1: ['not_enrolled'] });
  });

  it('a year’s average is compared with the terms, those of the same push too', async () => {
    // Terms 7.7 and 8.4 give (7.7 + 2 × 8.4) / 3 = 8.17, so 8.2.
    const result = (period: string, average: number): Parameters<MergeWorld['tell']>[1][number] => ({
      recordId: `r-${period}-${average}`, schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', period, subject: 'mathematics', scheme: 'tt22', average,
    });
    await world.tell('subject-result', [result('term-1', 7.7)]);
    const year = await world.tell('subject-result', [result('term-2', 8.4), result('year', 8.1)]);
    expect(await world.outcomes(year)).toEqual({ created: 2 });
    expect(await world.problems(year)).toEqual({ 2: ['recomputed_differs'] });
  });

  it('a class that reports another size than is enrolled is doubted', async () => {
    const push = await world.tell('school-class', [aClass('10A1', { version: 2, reportedSize: 40 })]);
    expect(await world.problems(push)).toEqual({ 1: ['recomputed_differs'] });
  });

  it('a school must stand in a commune of its day', async () => {
    // 05974 was a phường until 30/6/2025 and is nothing since; 06622 (Bính Xá) was split.
    const push = await world.tell('school', [
      aSchool('X-20-010', { communeCode: '05974', validFrom: '2025-07-01' }),
      aSchool('X-20-011', { communeCode: '05974', validFrom: '2025-06-30' }),
      aSchool('X-20-012', { communeCode: '06622', validFrom: '2024-09-01' }),
    ]);
    expect(await world.outcomes(push)).toEqual({ created: 2, rejected: 1 });
    expect(await world.problems(push)).toEqual({ 1: ['unit_not_in_force'], 3: ['commune_undecided'] });
  });

  it('another validFrom adds a state to a school, the same one replaces it', async () => {
    await world.tell('school', [aSchool('X-20-020', { name: 'Cũ', validFrom: '2020-08-01', communeCode: '05977' })]);
    await world.tell('school', [aSchool('X-20-020', { name: 'Mới', version: 2 })]);
    world.events.length = 0;
    await world.tell('school', [aSchool('X-20-020', { name: 'Mới hơn', version: 3 })]);
    expect(world.takeEvents('school')).toMatchObject([{ data: { states: [{ validFrom: '2020-08-01', name: 'Cũ' }, { validFrom: '2025-07-01', name: 'Mới hơn' }] } }]);
  });

  it('a kind registered at run time has its table at its first push', async () => {
    world.kinds.register(
      defineKind({
        name: 'fire-drill', label: { vi: 'Diễn tập', en: 'Fire drill' }, group: 'internal', fields: { ...ownSchool, date }, cancelFields: ['schoolCode'], references: [schoolReference], owner: 'school',
        key: (record, ids) => (ids.school === null ? null : `${ids.school}|${record.date}`), schoolYearOf: () => null, rules: [], ruleTexts: [says('nothing_recorded', 'x', 'x')], fresh: { sort: 'record', days: 365 }, fullMode: false,
        log: { sort: 'none' }, feeds: [], cancelMeans: { vi: 'Không có', en: 'None' }, examples: { valid: {}, invalid: [] },
      }),
    );
    const drill = { recordId: 'd-1', schoolCode: 'X-20-001', date: '2025-09-15' };
    expect(await world.outcomes(await world.tell('fire-drill', [drill]))).toEqual({ created: 1 });
    expect(await world.outcomes(await world.tell('fire-drill', [drill]))).toEqual({ unchanged: 1 });
  });

  it('the views for BI tools show no name, number or sender’s id of a person', async () => {
    const [pupil] = await world.database.query<object>('SELECT * FROM sector_published.learner ORDER BY hub_id LIMIT 1');
    expect(Object.keys(pupil ?? {})).toEqual(['hub_id', 'province_code', 'school_id', 'birth_year', 'school_code', 'sex', 'nationality', 'commune_code', 'youth_member', 'changed_at']);
    const [mark] = await world.database.query<object>(`SELECT school_code, date::text, state FROM sector_published.attendance WHERE date = '2025-09-10'`);
    expect(mark).toEqual({ school_code: 'X-20-001', date: '2025-09-10', state: 'present' });
    const elsewhere = await world.database.readAs(['22'], async ({ client }) => (await client.query('SELECT 1 FROM sector_published.school_class')).rowCount);
    expect(elsewhere).toBe(0);
  });

  it('no table with a province is open to readers of another', async () => {
    expect(await openProvinceTables(world.database)).toEqual([]);
    const seen = await world.database.readAs(['22'], async ({ client }) => (await client.query('SELECT 1 FROM r_learner')).rowCount);
    expect(seen).toBe(0);
  });
});
