import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MergeWorld } from './merge-world.builder.js';

const school = { recordId: 's1', schoolCode: 'X-20-001', name: 'Trường THPT Minh Hoạ', levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977' };
const schoolClass = { recordId: 'c1', schoolCode: 'X-20-001', schoolYear: '2025-2026', name: '10A1', grade: '10', level: 'upper-secondary' };
const learner = { recordId: 'l1', schoolCode: 'X-20-001', ministryCode: '2099000001', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', sex: 'male' };
const enrolment = { recordId: 'e1', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'l1', classRecordId: 'c1', status: 'studying', enrolledOn: '2025-08-15' };
const mark = { recordId: 'a1', schoolCode: 'X-20-001', learnerRecordId: 'l1', date: '2025-10-01', session: 'morning', state: 'present' };

describe('a school, a class, a learner, an enrolment and a mark', () => {
  let world: MergeWorld;
  beforeAll(async () => {
    world = await MergeWorld.open('first merge');
  });
  afterAll(() => world.close());

  it('sent in order are all created, each with its event', async () => {
    for (const [kind, record] of [['school', school], ['school-class', schoolClass], ['learner', learner], ['enrolment', enrolment], ['attendance', mark]] as const) {
      expect(await world.outcomes(await world.tell(kind, [record]))).toEqual({ created: 1 });
    }
    const [mine] = await world.states('school');
    const [pupil] = await world.states('learner');
    expect(world.takeEvents('school')).toMatchObject([{ key: mine?.['hub_id'], data: { schoolCode: 'X-20-001', platforms: ['LS-SMAS'], states: [{ communeCode: '05977' }] } }]);
    expect(world.takeEvents('attendance')).toMatchObject([{ key: mine?.['hub_id'], data: { changes: [{ op: 'create', after: { learnerId: pupil?.['hub_id'], date: '2025-10-01', session: 'morning', state: 'present' } }] } }]);
    expect(JSON.stringify(pupil)).not.toContain('2099000001');
  });

  it('sent again are all unchanged, without an event but the push’s own', async () => {
    world.events.length = 0;
    for (const [kind, record] of [['school', school], ['school-class', schoolClass], ['learner', learner], ['enrolment', enrolment], ['attendance', mark]] as const) {
      expect(await world.outcomes(await world.tell(kind, [record]))).toEqual({ unchanged: 1 });
    }
    expect(new Set(world.events.map((event) => event.topic))).toEqual(new Set(['education.push.v1']));
  });
});
