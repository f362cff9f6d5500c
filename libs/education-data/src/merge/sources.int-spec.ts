import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepDesignations } from '../store/known-registry.repository.js';
import { MergeWorld } from './merge-world.builder.js';
import { aLearner, aMark, aSchool, aStaff } from './story-records.builder.js';

const SMAS = { platform: 'LS-SMAS' };
const VNEDU = { platform: 'LS-VNEDU' };

describe('two platforms', () => {
  let world: MergeWorld;
  beforeEach(async () => {
    world = await MergeWorld.open('sources');
    await world.tell('school', [aSchool(), aSchool('X-20-002')]);
  });
  afterEach(() => world.close());

  const designate = async (platform: string, from: string, to: string | null, kinds = ['learner'], schools: string[] | null = null): Promise<void> => {
    await world.database.transaction(({ client }) =>
      keepDesignations(client, [{ id: `${platform} ${from}`, province_code: '20', school_codes: schools, kinds, platform_id: platform, from_day: from, to_day: to, decision: 'QĐ 1' }], []));
    await world.settle();
  };

  it('R-09 R-10 sending one pupil with one number have one pupil with two sources', async () => {
    await world.tell('learner', [aLearner(1)], SMAS);
    world.events.length = 0;
    const second = await world.tell('learner', [aLearner(1, { recordId: 'v-1' })], VNEDU);
    expect(await world.outcomes(second)).toEqual({ unchanged: 1 });
    expect(world.takeEvents('learner')).toEqual([]);
    expect(world.takeEvents('overlapSighting')).toMatchObject([{ data: { reason: 'same-record', platformId: 'LS-VNEDU', otherPlatformId: 'LS-SMAS', records: 1 } }]);
    const rows = await world.states('learner');
    expect(new Set(rows.map((row) => row['hub_id'])).size).toBe(1);
    expect(rows.filter((row) => row['lead'])).toHaveLength(1);
  });

  it('R-09 sending one school with equal content have one school with two sources, and nothing has changed', async () => {
    world.events.length = 0;
    const again = await world.tell('school', [aSchool('X-20-001', { version: 2 })], SMAS);
    const second = await world.tell('school', [aSchool('X-20-001', { recordId: 'v-school' })], VNEDU);
    const more = await world.tell('school', [aSchool('X-20-001', { recordId: 'v-school', version: 2, phone: '02053800001' })], VNEDU);
    expect([await world.outcomes(again), await world.outcomes(second), await world.outcomes(more)]).toEqual([{ unchanged: 1 }, { unchanged: 1 }, { updated: 1 }]);
    expect(world.takeEvents('school').map((event) => event.correlationId)).toEqual([more]);
    expect(new Set((await world.states('school')).filter((row) => String(row['record_id']) !== 'school-X-20-002').map((row) => row['hub_id'])).size).toBe(1);
  });

  it('fill each other: the later statement wins, an empty field never does', async () => {
    await world.tell('learner', [aLearner(1, { ethnic: '07', phone: '0900000001', updatedAt: '2025-09-05T08:00:00+07:00' })], SMAS);
    const second = await world.tell('learner', [aLearner(1, { recordId: 'v-1', phone: '0900000002', updatedAt: '2025-09-06T08:00:00+07:00' })], VNEDU);
    expect(await world.outcomes(second)).toEqual({ updated: 1 });
    const lead = (await world.states('learner')).find((row) => row['lead']);
    expect(lead?.['merged']).toMatchObject({ phone: '0900000002', ethnic: '07' });
  });

  it('one that leaves takes only its own away', async () => {
    await world.tell('learner', [aLearner(1, { ethnic: '07', updatedAt: '2025-09-05T08:00:00+07:00' })], SMAS);
    await world.tell('learner', [aLearner(1, { recordId: 'v-1', phone: '0900000002', updatedAt: '2025-09-06T08:00:00+07:00' })], VNEDU);
    await world.tell('learner', [{ recordId: 'learner-1', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }], SMAS);
    const lead = (await world.states('learner')).find((row) => row['lead']);
    expect(lead).toMatchObject({ platform_id: 'LS-VNEDU', merged: null, content: { phone: '0900000002' } });
    expect((lead?.['content'] as object)).not.toHaveProperty('ethnic');
  });

  it('with one number but another birth year: held, a person decides', async () => {
    await world.tell('learner', [aLearner(1)], SMAS);
    const other = await world.tell('learner', [aLearner(1, { recordId: 'v-1', birthDate: '2011-03-15' })], VNEDU);
    expect(await world.outcomes(other)).toEqual({ held: 1 });
    expect(await world.problems(other)).toEqual({ 1: ['identity_conflict'] });
  });

  it('with the numbers of two persons: held', async () => {
    await world.tell('learner', [aLearner(1), aLearner(2, { ministryCode: undefined, lifelongCode: 'LL00000002' })], SMAS);
    const both = await world.tell('learner', [aLearner(1, { recordId: 'v-1', lifelongCode: 'LL00000002' })], VNEDU);
    expect(await world.outcomes(both)).toEqual({ held: 1 });
  });

  it('R-10 with only name and birth date alike: two pupils and a pair to review', async () => {
    await world.tell('learner', [aLearner(1, { ministryCode: undefined })], SMAS);
    const alike = await world.tell('learner', [aLearner(1, { recordId: 'v-1', fullName: 'NÔNG VĂN VÍ DỤ 1', ministryCode: '2099000777' })], VNEDU);
    expect(await world.outcomes(alike)).toEqual({ created: 1 });
    expect(await world.problems(alike)).toEqual({ 1: ['possible_duplicate'] });
    expect(await world.database.query('SELECT reason FROM review_item')).toEqual([{ reason: 'possible_duplicate' }]);
  });

  it('a number at odds with sex or birth year proves nothing', async () => {
    // Digit 4 of 020310000123 is 3: a girl of this century; the boy's number cannot be his.
    await world.tell('learner', [aLearner(1, { ministryCode: undefined, personalNumber: '020310000123', fullName: 'A' })], SMAS);
    const other = await world.tell('learner', [aLearner(2, { recordId: 'v-2', ministryCode: undefined, personalNumber: '020310000123', fullName: 'B' })], VNEDU);
    expect(await world.outcomes(other)).toEqual({ created: 1 });
  });

  it('one platform with two records of a pupil: joined and flagged', async () => {
    await world.tell('learner', [aLearner(1)], SMAS);
    const twin = await world.tell('learner', [aLearner(1, { recordId: 'again' })], SMAS);
    expect(await world.outcomes(twin)).toEqual({ unchanged: 1 });
    expect(await world.problems(twin)).toEqual({ 1: ['duplicate_in_source'] });
  });

  it('a teacher at two schools is one person with two records', async () => {
    await world.tell('staff', [aStaff(1)], SMAS);
    expect(await world.outcomes(await world.tell('staff', [aStaff(1, { recordId: 'other-place', schoolCode: 'X-20-002' })], SMAS))).toEqual({ created: 1 });
    const rows = await world.states('staff');
    expect([new Set(rows.map((row) => row['person_id'])).size, new Set(rows.map((row) => row['hub_id'])).size]).toEqual([1, 2]);
  });

  it('R-07 of which one is designated: the other is held, and let in when the decision changes, by the day of receipt', async () => {
    await designate('LS-SMAS', '2025-08-01', null);
    const held = await world.tell('learner', [aLearner(1)], VNEDU);
    expect(await world.outcomes(held)).toEqual({ held: 1 });
    expect(await world.problems(held)).toEqual({ 1: ['source_other_designated'] });
    expect(world.takeEvents('overlapSighting')).toMatchObject([{ data: { reason: 'held', otherPlatformId: 'LS-SMAS' } }]);
    expect(await world.outcomes(await world.tell('learner', [aLearner(2)], SMAS))).toEqual({ created: 1 });

    await world.database.query(`UPDATE designation SET to_day = '2025-10-02' WHERE platform_id = 'LS-SMAS'`);
    await designate('LS-VNEDU', '2025-10-02', null);
    expect(await world.outcomes(held)).toEqual({ held: 1 });

    await world.database.query(`UPDATE designation SET to_day = '2025-10-01' WHERE platform_id = 'LS-SMAS'`);
    await designate('LS-VNEDU', '2025-10-01', null);
    expect(await world.outcomes(held)).toEqual({ created: 1 });
  });

  it('R-07 in a strict province an undesignated platform is held, in an open one noted', async () => {
    const open = await world.tell('learner', [aLearner(1)], SMAS);
    expect(world.takeEvents('push').filter((event) => event.correlationId === open)).toMatchObject([{ data: { schools: [{ outcomes: { created: 1 }, undesignated: 1 }] } }]);
    await world.database.query(`INSERT INTO known_province VALUES ('20', 'Lạng Sơn', 'active', '{"intakePolicy":"strict"}')`);
    const strict = await world.tell('learner', [aLearner(2)], SMAS);
    expect(await world.problems(strict)).toEqual({ 1: ['source_undesignated'] });
  });

  it('a record that changes school is taken from one and given to the other', async () => {
    await world.tell('learner', [aLearner(1)]);
    await world.tell('attendance', [aMark(1)]);
    world.events.length = 0;
    expect(await world.outcomes(await world.tell('attendance', [aMark(1, { version: 2, schoolCode: 'X-20-002' })]))).toEqual({ updated: 1 });
    expect(world.takeEvents('attendance').map((event) => (event.data as { changes: { op: string }[] }).changes[0]?.op)).toEqual(['cancel', 'create']);
  });

  describe('of one mark', () => {
    const early = '2025-09-30T12:00:00+07:00';
    const noon = '2025-09-30T13:00:00+07:00';
    const changedAt = async (): Promise<string> => ((await world.states('attendance')).find((row) => row['lead'])?.['changed_at'] as Date).toISOString();
    const told = (): unknown[] => world.takeEvents('attendance').flatMap((event) => (event.data as { changes: { op: string; before?: { state: string }; after?: { state: string } }[] }).changes.map(({ op, before, after }) => [op, before?.state, after?.state]));
    const at = (time: string): string => {
      world.clock.set(`2025-10-01T${time}:00+07:00`);
      return world.clock.now().toISOString();
    };
    beforeEach(async () => {
      at('08:00');
      await world.tell('learner', [aLearner(1)]);
      await world.tell('learner', [aLearner(1, { recordId: 'v-1' })], VNEDU);
      await world.tell('attendance', [aMark(1, { state: 'present', updatedAt: noon })], SMAS);
      await world.tell('attendance', [aMark(1, { recordId: 'v-1', learnerRecordId: 'v-1', state: 'late', updatedAt: early })], VNEDU);
      expect(told()).toEqual([['create', undefined, 'present']]);
    });

    it('R-04 the later statement is the hub’s, also when it says nothing new for its own platform: that is a change of the hub’s record', async () => {
      const nine = at('09:00');
      const again = await world.tell('attendance', [aMark(1, { recordId: 'v-1', learnerRecordId: 'v-1', state: 'late', version: 2, updatedAt: '2025-09-30T14:00:00+07:00' })], VNEDU);
      expect([await world.outcomes(again), told(), await changedAt()]).toEqual([{ updated: 1 }, [['update', 'present', 'late']], nine]);
    });

    it('a statement that loses to another’s changes nothing, nor the time of change', async () => {
      const eight = await changedAt();
      at('09:00');
      const more = await world.tell('attendance', [aMark(1, { recordId: 'v-1', learnerRecordId: 'v-1', state: 'absent-excused', version: 2, updatedAt: early })], VNEDU);
      expect([await world.outcomes(more), told(), await changedAt()]).toEqual([{ unchanged: 1 }, [], eight]);
    });

    it('what a lesser source fills in, or takes away when it leaves, is a change', async () => {
      await world.tell('school-class', [{ recordId: 'v-c', schoolCode: 'X-20-001', schoolYear: '2025-2026', name: '10A1', grade: '10', level: 'upper-secondary' }], VNEDU);
      const nine = at('09:00');
      await world.tell('attendance', [aMark(1, { recordId: 'v-1', learnerRecordId: 'v-1', classRecordId: 'v-c', state: 'late', version: 2, updatedAt: early })], VNEDU);
      expect(await changedAt()).toBe(nine);
      const ten = at('10:00');
      await world.tell('attendance', [{ recordId: 'v-1', event: 'CANCEL', version: 3, schoolCode: 'X-20-001' }], VNEDU);
      expect(await changedAt()).toBe(ten);
      expect(told()).toEqual([['update', 'present', 'present'], ['update', 'present', 'present']]);
    });

    it('when the designation moves the hub’s record follows at the next receipt, and the event tells what readers had before', async () => {
      await designate('LS-VNEDU', '2025-10-01', null, ['attendance']);
      const nine = at('09:00');
      const again = await world.tell('attendance', [aMark(1, { recordId: 'v-1', learnerRecordId: 'v-1', state: 'late', updatedAt: early })], VNEDU);
      expect([await world.outcomes(again), told(), await changedAt()]).toEqual([{ updated: 1 }, [['update', 'present', 'late']], nine]);
      at('10:00');
      const other = await world.tell('attendance', [aMark(1, { recordId: 'v-1', learnerRecordId: 'v-1', state: 'absent-excused', version: 2, updatedAt: early })], VNEDU);
      expect([await world.outcomes(other), told()]).toEqual([{ updated: 1 }, [['update', 'late', 'absent-excused']]]);
    });

    it('a new state sent in the same moment as the designation moves is told against what readers had', async () => {
      await designate('LS-VNEDU', '2025-10-01', null, ['attendance']);
      await world.tell('attendance', [aMark(1, { recordId: 'v-1', learnerRecordId: 'v-1', state: 'absent-excused', version: 2, updatedAt: early })], VNEDU);
      expect(told()).toEqual([['update', 'present', 'absent-excused']]);
    });
  });

  it('a record of one source has changed when its content did, not when it was confirmed under a higher version', async () => {
    await world.tell('learner', [aLearner(1)]);
    const changedAt = async (): Promise<unknown> => (await world.states('learner'))[0]?.['changed_at'];
    const first = await changedAt();
    world.clock.advance(3_600_000);
    await world.tell('learner', [aLearner(1, { version: 2 })]);
    expect(await changedAt()).toEqual(first);
    await world.tell('learner', [aLearner(1, { version: 3, phone: '0900000001' })]);
    expect(await changedAt()).toEqual(world.clock.now());
  });
});
