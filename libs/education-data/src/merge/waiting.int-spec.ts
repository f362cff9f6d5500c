import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MergeWorld } from './merge-world.builder.js';
import { aClass, aLearner, aMark, anEnrolment, aSchool } from './story-records.builder.js';

describe('records that come before what they refer to', () => {
  let world: MergeWorld;
  beforeEach(async () => {
    world = await MergeWorld.open('waiting');
  });
  afterEach(() => world.close());

  it('wait, and are released one after the other as school, learner and class arrive', async () => {
    const mark = await world.tell('attendance', [aMark(1)]);
    const enrolment = await world.tell('enrolment', [anEnrolment(1)]);
    expect([await world.outcomes(mark), await world.outcomes(enrolment)]).toEqual([{ parked: 1 }, { parked: 1 }]);
    const learner = await world.tell('learner', [aLearner(1)]);
    const schoolClass = await world.tell('school-class', [aClass()]);
    expect([await world.outcomes(learner), await world.outcomes(schoolClass)]).toEqual([{ parked: 1 }, { parked: 1 }]);
    await world.tell('school', [aSchool()]);
    for (const push of [mark, enrolment, learner, schoolClass]) expect(await world.outcomes(push)).toEqual({ created: 1 });
    expect(await world.database.query('SELECT 1 FROM waiting_record')).toEqual([]);
    expect(await world.problems(mark)).toEqual({});
    const moved = world.takeEvents('push').filter((event) => event.correlationId === mark).map((event) => (event.data as { schools: { outcomes: object }[] }).schools.map((one) => one.outcomes));
    expect(moved).toEqual([[{ parked: 1 }], [{ parked: -1 }, { created: 1 }]]);
  });

  it('the outcome in the receipt moves with the hub id', async () => {
    const mark = await world.tell('attendance', [aMark(1)]);
    await world.tell('school', [aSchool()]);
    await world.tell('learner', [aLearner(1)]);
    const [row] = await world.database.query<{ outcomes: number[]; hub_ids: string[] }>('SELECT outcomes, hub_ids FROM chunk_outcome WHERE push_id = $1', [mark]);
    expect(row).toEqual({ outcomes: [0], hub_ids: [(await world.states('attendance'))[0]?.['hub_id']] });
  });

  it('end as stale when a newer version overtakes them', async () => {
    await world.tell('school', [aSchool()]);
    const early = await world.tell('attendance', [aMark(1)]);
    const newer = await world.tell('attendance', [aMark(1, { version: 2, state: 'late' })]);
    expect([await world.outcomes(early), await world.outcomes(newer)]).toEqual([{ stale: 1 }, { parked: 1 }]);
    await world.tell('learner', [aLearner(1)]);
    expect([await world.outcomes(early), await world.outcomes(newer)]).toEqual([{ stale: 1 }, { created: 1 }]);
  });

  it('several versions of one, in one push, come out as they would have had the target been there', async () => {
    await world.tell('school', [aSchool()]);
    const push = await world.tell('attendance', [aMark(1, { version: 2, state: 'late' }), aMark(1), aMark(1, { version: 2, state: 'late' })]);
    expect(await world.outcomes(push)).toEqual({ parked: 2, stale: 1 });
    await world.tell('learner', [aLearner(1)]);
    expect(await world.outcomes(push)).toEqual({ created: 1, stale: 1, unchanged: 1 });
    expect(await world.problems(push)).toEqual({ 2: ['version_old'] });
  });

  it('are not kept readable while they wait', async () => {
    await world.tell('learner', [aLearner(1, { personalNumber: '020210000123' })]);
    const [row] = await world.database.query<{ payload: Buffer }>('SELECT payload FROM waiting_record');
    expect(row?.payload.toString('latin1')).not.toContain('020210000123');
    expect(row?.payload.toString('latin1')).not.toContain('Nông');
  });

  it('a reference by ministry code finds a learner of another platform', async () => {
    await world.tell('school', [aSchool()]);
    const mark = await world.tell('attendance', [aMark(1, { learnerRecordId: undefined, learnerMinistryCode: '2099000001' })], { platform: 'LS-K12' });
    expect(await world.outcomes(mark)).toEqual({ parked: 1 });
    await world.tell('learner', [aLearner(1)]);
    expect(await world.outcomes(mark)).toEqual({ created: 1 });
    expect(JSON.stringify(await world.states('attendance'))).not.toContain('2099000001');
  });

  it('a former school code leads to the school of today', async () => {
    await world.tell('school', [aSchool('X-20-001', { formerCodes: ['X-OLD'] })]);
    expect(await world.outcomes(await world.tell('learner', [aLearner(1, { schoolCode: 'X-OLD' })]))).toEqual({ created: 1 });
    expect((await world.states('learner'))[0]?.['school_id']).toBe((await world.states('school'))[0]?.['hub_id']);
  });

  it('a cancelled target is no target, what referred to it is known as orphaned', async () => {
    await world.tell('school', [aSchool()]);
    await world.tell('learner', [aLearner(1)]);
    await world.tell('attendance', [aMark(1)]);
    await world.tell('learner', [{ recordId: 'learner-1', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    expect(await world.outcomes(await world.tell('attendance', [aMark(1, { recordId: 'next', date: '2025-09-29' })]))).toEqual({ parked: 1 });
    const orphans = await world.database.query(`SELECT 1 FROM r_attendance a JOIN ended_target e ON e.hub_id = a.learner_id`);
    expect(orphans).toHaveLength(1);
  });
});
