import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LearnerChangedV1, SubjectEndedV1 } from '@lienthong/contracts';
import { MergeWorld } from './merge-world.builder.js';
import { aClass, aLearner, aMark, anEnrolment, aSchool } from './story-records.builder.js';

describe('what a state event says of the days before', () => {
  let world: MergeWorld;
  beforeAll(async () => {
    world = await MergeWorld.open('past_states');
    world.clock.set('2025-09-05T08:00:00+07:00');
    await world.tell('school', [aSchool()]);
    await world.tell('learner', [aLearner(1)]);
  });
  afterAll(() => world.close());

  const learnerTold = (): LearnerChangedV1[] => world.takeEvents('learner').map((event) => event.data as LearnerChangedV1);

  it('is nothing the first time, and then each day as it ended', async () => {
    const [first] = learnerTold();
    expect(first).not.toHaveProperty('history');
    world.clock.set('2025-09-20T08:00:00+07:00');
    await world.tell('learner', [aLearner(1, { version: 2, event: 'UPDATE', sex: 'unknown' })]);
    world.clock.set('2025-09-20T16:00:00+07:00');
    await world.tell('learner', [aLearner(1, { version: 3, event: 'UPDATE', sex: first?.sex === 'male' ? 'female' : 'male' })]);
    const [, third] = learnerTold();
    expect(third?.history).toEqual([{ at: '2025-09-05T01:00:00.000Z', state: first }]);
    world.clock.set('2025-10-01T08:00:00+07:00');
    await world.tell('learner', [aLearner(1, { version: 4, event: 'UPDATE', sex: first?.sex })]);
    const [fourth] = learnerTold();
    const { history: _history, ...thirdState } = third as LearnerChangedV1;
    expect(fourth?.history).toEqual([{ at: '2025-09-05T01:00:00.000Z', state: first }, { at: '2025-09-20T09:00:00.000Z', state: thirdState }]);
  });

  it('is told in full, beside the tombstone, when the subject ends', async () => {
    world.clock.set('2025-10-02T08:00:00+07:00');
    await world.tell('learner', [aLearner(1, { version: 5, event: 'CANCEL' })]);
    expect(world.takeEvents('learner').map((event) => event.data)).toEqual([null]);
    const [ended] = world.takeEvents('ended').map((event) => event.data as SubjectEndedV1);
    expect(ended).toMatchObject({ topic: 'education.learner.v1', provinceCode: '20' });
    expect(ended?.history.map(({ at, state }) => [at, state === null])).toEqual([
      ['2025-09-05T01:00:00.000Z', false], ['2025-09-20T09:00:00.000Z', false], ['2025-10-01T01:00:00.000Z', false], ['2025-10-02T01:00:00.000Z', true],
    ]);
  });

  it('says of one who comes back that there was an end', async () => {
    world.clock.set('2025-10-09T08:00:00+07:00');
    await world.tell('learner', [aLearner(1, { version: 6 })]);
    const [back] = learnerTold();
    expect(back?.history?.map(({ at, state }) => [at, state === null]).at(-1)).toEqual(['2025-10-02T01:00:00.000Z', true]);
    expect(world.takeEvents('ended')).toEqual([]);
  });

  it('costs facts nothing: marks ride as they are', async () => {
    await world.tell('school-class', [aClass()]);
    await world.tell('enrolment', [anEnrolment(1)]);
    const before = await world.database.query('SELECT count(*)::int AS count FROM told_state');
    await world.tell('attendance', [aMark(1)]);
    expect(world.takeEvents('attendance')).toHaveLength(1);
    expect(await world.database.query('SELECT count(*)::int AS count FROM told_state')).toEqual(before);
  });
});
