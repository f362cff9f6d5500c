import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { aLearner, aSchool, aStaff } from '../merge/story-records.builder.js';
import type { Told } from '../merge/merge-world.builder.js';
import { LookedAgainAtDuplicates1700000012100 } from '../store/migrations/1700000012100-looked-again-at-duplicates.js';
import { recountDiffers } from './recount.js';
import { QualityWorld } from './quality-world.builder.js';

const VNEDU = { platform: 'LS-VNEDU' };
const cancel = (recordId: string, version = 2, schoolCode = 'X-20-001'): Told => ({ recordId, event: 'CANCEL', version, schoolCode });
/** A child of whom the source has no number: nothing joins it to anybody. */
const unknown = (recordId: string, n: number, more: object = {}): Told => aLearner(n, { recordId, ministryCode: undefined, ...more });

let world: QualityWorld;
beforeEach(async () => {
  world = await QualityWorld.open('duplicates');
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002')]);
});
afterEach(async () => {
  // Whatever the story did: counting everything anew gives the same.
  await world.turn();
  expect(await world.merge.database.transaction(({ client }) => recountDiffers(client, world.merge.plans, world.merge.clock.now()))).toEqual([]);
  await world.close();
});

/** Records that their source has twice, once all is looked at. */
const twice = async (kind = 'learner'): Promise<string[]> => {
  await world.turn();
  return (await world.findings(kind)).filter((one) => one.endsWith(' duplicate_in_source')).map((one) => one.split(' ')[0] ?? '');
};
const personOf = async (recordId: string): Promise<string> => String((await world.merge.states('learner')).find((row) => row['record_id'] === recordId)?.['person_id']);
const decideOn = async (verdict: 'merge' | 'is-person' | 'is-another', recordId: string, other: string): Promise<string> => {
  const [held] = await world.merge.database.query<{ id: string }>('SELECT id FROM waiting_record');
  const persons = verdict === 'merge' ? [await personOf(other), await personOf(recordId)] : [await personOf(other)];
  return world.merge.decide(verdict, { persons, survivor: persons[0] ?? '', ...(held && { item: held.id }) });
};

describe('R-13 a child that its school’s platform has twice', () => {
  beforeEach(async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2)]);
    await world.merge.tell('learner', [aLearner(1, { recordId: 'again' })]);
  });

  it('is told of both records, until one is cancelled, and again when that is taken back', async () => {
    expect(await twice()).toEqual(['again', 'learner-1']);
    // Of three records one is without fault.
    expect(await world.share('learner', 'clean')).toBe('1/3');
    await world.merge.tell('learner', [cancel('again')]);
    expect([await twice(), await world.share('learner', 'clean')]).toEqual([[], '2/2']);
    const back = await world.merge.tell('learner', [aLearner(1, { recordId: 'again', version: 3 })]);
    expect([await world.merge.problems(back), await twice()]).toEqual([{ 1: ['duplicate_in_source'] }, ['again', 'learner-1']]);
  });

  it('nor when the first one is cancelled, whichever was told of in the receipt', async () => {
    await twice();
    await world.merge.tell('learner', [cancel('learner-1')]);
    expect(await twice()).toEqual([]);
  });

  it('three times is still twice when one has gone', async () => {
    await world.merge.tell('learner', [aLearner(1, { recordId: 'and-again' })]);
    expect(await twice()).toEqual(['again', 'and-again', 'learner-1']);
    await world.merge.tell('learner', [cancel('learner-1')]);
    expect(await twice()).toEqual(['again', 'and-again']);
  });

  it('never, where both came and one went before anybody looked', async () => {
    await world.merge.tell('learner', [cancel('again')]);
    expect(await twice()).toEqual([]);
  });

  it('stays so whatever else is said of either, at the school where each record stands', async () => {
    await twice();
    await world.merge.tell('learner', [aLearner(1, { version: 2, phone: '0900000001' })]);
    await world.merge.tell('learner', [aLearner(1, { recordId: 'again', version: 2, schoolCode: 'X-20-002' })]);
    expect(await twice()).toEqual(['again', 'learner-1']);
    const schools = await world.merge.database.query<{ school_id: string }>(`SELECT DISTINCT school_id FROM record_finding WHERE code = 'duplicate_in_source'`);
    expect(schools).toHaveLength(2);
  });

  it('is another source’s once, which is no fault of either', async () => {
    await world.merge.tell('learner', [cancel('again')]);
    await world.merge.tell('learner', [aLearner(1, { recordId: 'v-1' })], VNEDU);
    expect(await twice()).toEqual([]);
    await world.merge.tell('learner', [aLearner(1, { recordId: 'v-2' })], VNEDU);
    expect(await twice()).toEqual(['v-1', 'v-2']);
    await world.merge.tell('learner', [aLearner(1, { recordId: 'again', version: 3 })]);
    expect(await twice()).toEqual(['again', 'learner-1', 'v-1', 'v-2']);
    await world.merge.tell('learner', [cancel('v-2')], VNEDU);
    expect(await twice()).toEqual(['again', 'learner-1']);
  });
});

describe('who is one person and who is not', () => {
  it('a number that shows a lonely record to be of a child whom its source has already makes it a duplicate', async () => {
    await world.merge.tell('learner', [aLearner(1), unknown('alone', 2)]);
    await world.merge.tell('learner', [aLearner(2)]);
    expect(await twice()).toEqual([]);
    const joined = await world.merge.tell('learner', [aLearner(2, { recordId: 'alone', version: 2 })]);
    expect([await world.merge.problems(joined), await twice()]).toEqual([{ 1: ['duplicate_in_source'] }, ['alone', 'learner-2']]);
  });

  it('a corrected number parts the two once a steward says that it is another child, and not before', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(1, { recordId: 'again' })]);
    const corrected = await world.merge.tell('learner', [aLearner(1, { recordId: 'again', version: 2, ministryCode: '2099000777' })]);
    expect([await world.merge.outcomes(corrected), await twice()]).toEqual([{ held: 1 }, ['again', 'learner-1']]);
    const decision = await decideOn('is-another', 'again', 'learner-1');
    expect([await twice(), await world.share('learner', 'clean')]).toEqual([[], '2/2']);
    await world.merge.undo(decision);
    expect([await twice(), await world.share('learner', 'clean')]).toEqual([['again', 'learner-1'], '0/2']);
  });

  it('two records of one source that a steward joins are its duplicates, until the decision is taken back', async () => {
    await world.merge.tell('learner', [aLearner(1), unknown('second', 1, { fullName: 'Nông Văn Khác' })]);
    expect(await twice()).toEqual([]);
    const decision = await decideOn('merge', 'second', 'learner-1');
    expect([await twice(), await world.share('learner', 'clean')]).toEqual([['learner-1', 'second'], '0/2']);
    await world.merge.undo(decision);
    expect([await twice(), await world.share('learner', 'clean')]).toEqual([[], '2/2']);
  });

  it('two persons of two sources that are joined are four records, two of each source', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2, { fullName: 'Nông Văn Khác' })]);
    await world.merge.tell('learner', [aLearner(1, { recordId: 'v-1' }), aLearner(2, { recordId: 'v-2', fullName: 'Nông Văn Khác' })], VNEDU);
    const decision = await decideOn('merge', 'learner-2', 'learner-1');
    expect(await twice()).toEqual(['learner-1', 'learner-2', 'v-1', 'v-2']);
    await world.merge.tell('learner', [cancel('v-2')], VNEDU);
    expect(await twice()).toEqual(['learner-1', 'learner-2']);
    await world.merge.undo(decision);
    expect(await twice()).toEqual([]);
  });

  it('a held record that a steward says is of a child whom its source has already: told of, counted, and held again when taken back', async () => {
    await world.merge.tell('learner', [aLearner(1)]);
    const push = await world.merge.tell('learner', [aLearner(1, { recordId: 'again', birthDate: '2011-03-15' })]);
    expect(await world.merge.outcomes(push)).toEqual({ held: 1 });
    const decision = await decideOn('is-person', 'again', 'learner-1');
    expect([await twice(), await world.share('learner', 'clean')]).toEqual([['again', 'learner-1'], '0/2']);
    await world.merge.undo(decision);
    expect([await twice(), await world.share('learner', 'clean'), await world.share('learner', 'alive')]).toEqual([[], '1/1', '1/1']);
  });

  it('a teacher of two schools has two records and is no duplicate; of one school she is', async () => {
    await world.merge.tell('staff', [aStaff(1), aStaff(1, { recordId: 'other-place', schoolCode: 'X-20-002' })]);
    expect(await twice('staff')).toEqual([]);
    await world.merge.tell('staff', [aStaff(1, { recordId: 'third' })]);
    expect(await twice('staff')).toEqual(['staff-1', 'third']);
    await world.merge.tell('staff', [aStaff(1, { recordId: 'third', version: 2, schoolCode: 'X-20-002' })]);
    expect(await twice('staff')).toEqual(['other-place', 'third']);
  });
});

describe('a hub that knew duplicates only as findings of the version merged second', () => {
  it('looks again at those, and at whom decisions joined', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2), unknown('joined', 2, { fullName: 'Nông Văn Khác' }), aLearner(3)]);
    await world.merge.tell('learner', [aLearner(1, { recordId: 'again' }), aLearner(3, { recordId: 'gone' })]);
    await decideOn('merge', 'joined', 'learner-2');
    await world.merge.tell('learner', [cancel('learner-3')]);
    await world.turn();
    await world.merge.database.query(`DELETE FROM record_finding`);
    await world.merge.database.query(
      `INSERT INTO record_finding (province_code, kind, platform_id, record_id, origin, code, path, quality, version, live, hub_id, school_id, found_at)
       SELECT province_code, 'learner', platform_id, record_id, 'merge', 'duplicate_in_source', 'recordId', 'clean', version, true, hub_id, school_id, now() FROM r_learner WHERE record_id IN ('again', 'gone')`,
    );
    await new LookedAgainAtDuplicates1700000012100().up({ query: (text: string) => world.merge.database.query(text) } as unknown as QueryRunner);
    expect(await twice()).toEqual(['again', 'joined', 'learner-1', 'learner-2']);
  });
});
