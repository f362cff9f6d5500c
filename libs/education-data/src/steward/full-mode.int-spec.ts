import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Told } from '../merge/merge-world.builder.js';
import { aClass, aLearner, aSchool } from '../merge/story-records.builder.js';
import { QualityWorld } from '../quality/quality-world.builder.js';
import { loadSchoolCodes } from '../store/school-codes.repository.js';
import { addSuccession } from '../store/school-successions.repository.js';
import { StewardWorld } from './steward-world.builder.js';

const FULL = { query: '?mode=full' };

/** Every story has a school of its own: `pupil(3)` of school 7 is learner-703. */
describe('a full roster', () => {
  let world: StewardWorld;
  let number = 0;
  const school = (): string => `X-20-${String(100 + number)}`;
  const pupil = (n: number, more: object = {}): Told => aLearner(number * 100 + n, { schoolCode: school(), fullName: `Nông Thí Dụ ${number}.${n}`, ...more });
  const pupils = (...of: number[]): Told[] => of.map((n) => pupil(n));
  const ids = (...of: number[]): string[] => pupils(...of).map((one) => one.recordId).sort();
  const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
  const begin = async (known: number): Promise<void> => {
    number += 1;
    await world.merge.tell('school', [aSchool(school())]);
    if (known > 0) await world.sendAndMerge('learner', pupils(...upTo(known)));
    world.merge.events.length = 0;
  };
  const live = (kind = 'learner', platform?: string): Promise<string[]> => world.live(kind, school(), platform);
  const cancels = async (pushId: string): Promise<Record<string, string>> => {
    const { json } = await world.get(`pushes/${pushId}/records?outcome=proposed-cancel`);
    return Object.fromEntries(json.items.map((one: { recordId: string; cancel: string }) => [one.recordId, one.cancel]));
  };

  beforeAll(async () => {
    world = await StewardWorld.open('full mode');
  });
  afterAll(() => world.close());

  it('lists what is missing, takes it away after all its records, and tells it: 2 of 10 are 20 %', async () => {
    await begin(10);
    const sent = await world.send('learner', pupils(...upTo(8)), FULL);
    expect(sent).toMatchObject({ status: 202, json: { mode: 'full', received: 8, proposedCancels: 2, cancels: { applied: 0, withheld: null, schools: [{ schoolCode: school(), known: 10, missing: 2 }] } } });
    expect(await live()).toHaveLength(10);
    expect(Object.values(await cancels(sent.json.pushId))).toEqual(['proposed', 'proposed']);

    await world.merge.settle();
    const { json } = await world.get(`pushes/${sent.json.pushId}`);
    expect(json).toMatchObject({ state: 'done', outcomes: { unchanged: 8, rejected: 0 }, proposedCancels: 2, cancels: { applied: 2 } });
    expect(await live()).toEqual(ids(...upTo(8)));
    expect(await cancels(sent.json.pushId)).toEqual({ [ids(9)[0]!]: 'applied', [ids(10)[0]!]: 'applied' });
    // The topic is told two ends, the change feed two cancels.
    expect(world.merge.takeEvents('learner').map((event) => event.data)).toEqual([null, null]);
    const [batch] = await world.merge.database.query<{ ops: number[] }>('SELECT ops FROM change_batch ORDER BY seq DESC LIMIT 1');
    expect(batch?.ops).toEqual([2, 2]);
  });

  it('that holds a child once whom its sender had twice mends that', async () => {
    await begin(4);
    const quality = QualityWorld.on(world.merge);
    const twice = async (): Promise<string[]> => {
      await quality.turn();
      return quality.findings('learner');
    };
    const receipt = await world.sendAndMerge('learner', [pupil(1, { recordId: 'again' })]);
    expect([receipt.json.outcomes.unchanged, await twice()]).toEqual([1, ['again duplicate_in_source', `${ids(1)[0]} duplicate_in_source`]]);
    expect((await world.sendAndMerge('learner', pupils(...upTo(4)), FULL)).json).toMatchObject({ proposedCancels: 1, cancels: { applied: 1 } });
    expect(await twice()).toEqual([]);
    // The roster that holds both again says so in its receipt.
    const both = await world.sendAndMerge('learner', [...pupils(...upTo(4)), pupil(1, { recordId: 'again' })], FULL);
    expect((await world.get(`pushes/${both.json.pushId}/problems`)).json.items).toMatchObject([{ code: 'duplicate_in_source', count: 1 }]);
    expect(await twice()).toHaveLength(2);
  });

  it('that would take more than 20 % of a school is refused whole, the school named; confirmed, it is taken', async () => {
    await begin(10);
    const pushes = async (): Promise<unknown> => world.merge.database.query('SELECT count(*) FROM push');
    const before = await pushes();
    const refused = await world.send('learner', pupils(...upTo(7)), FULL);
    expect(refused).toMatchObject({ status: 422, json: { code: 'roster_shrunk', errors: [{ path: `schoolCode=${school()}`, code: 'roster_shrunk' }] } });
    expect(refused.json.errors[0].message.vi).toContain('thiếu 3 trên 10');
    expect(await pushes()).toEqual(before);
    expect(await live()).toHaveLength(10);
    expect((await world.sendAndMerge('learner', pupils(...upTo(7)), { query: '?mode=full&confirmShrink=true' })).json).toMatchObject({ proposedCancels: 3, cancels: { applied: 3 } });
    expect(await live()).toEqual(ids(...upTo(7)));
  });

  it('is measured school by school: 0 of 10 here do not make up for 1 of 4 there', async () => {
    await begin(10);
    const here = pupils(...upTo(10));
    await begin(4);
    const refused = await world.send('learner', [...here, ...pupils(1, 2, 3)], FULL);
    expect(refused.json).toMatchObject({ code: 'roster_shrunk', errors: [{ path: `schoolCode=${school()}` }] });
    expect(refused.json.errors).toHaveLength(1);
  });

  it('speaks only for its schools', async () => {
    await begin(5);
    const there = school();
    await begin(5);
    expect((await world.sendAndMerge('learner', pupils(...upTo(5)), FULL)).json).toMatchObject({ proposedCancels: 0 });
    expect(await world.live('learner', there)).toHaveLength(5);
  });

  it('of classes speaks only for its school years: the classes of last year stay', async () => {
    await begin(0);
    const of = (schoolYear: string, ...names: string[]): Told[] => names.map((name) => aClass(name, { recordId: `${schoolYear}-${name}-${number}`, schoolCode: school(), schoolYear }));
    await world.sendAndMerge('school-class', [...of('2024-2025', '10A', '10B'), ...of('2025-2026', '10A', '10B', '10C', '10D', '10E')]);
    const { json } = await world.sendAndMerge('school-class', of('2025-2026', '10A', '10B', '10C', '10D'), FULL);
    expect(json).toMatchObject({ proposedCancels: 1, cancels: { applied: 1, schools: [{ known: 5, missing: 1 }] } });
    expect(await live('school-class')).toEqual([...of('2024-2025', '10A', '10B'), ...of('2025-2026', '10A', '10B', '10C', '10D')].map((one) => one.recordId));
  });

  it('counts a rejected record as present', async () => {
    await begin(10);
    const { json } = await world.sendAndMerge('learner', [...pupils(...upTo(8)), pupil(9, { sex: 'neither' })], FULL);
    expect(json).toMatchObject({ outcomes: { unchanged: 8, rejected: 1 }, proposedCancels: 1, cancels: { applied: 1 } });
    expect(await live()).toEqual(ids(...upTo(9)));
  });

  it('with a line that nobody can read takes nothing away: it may be any of the missing', async () => {
    await begin(10);
    const { json } = await world.sendAndMerge('learner', [...pupils(...upTo(9)), '{"recordId":'], FULL);
    expect(json).toMatchObject({ state: 'done', outcomes: { unchanged: 9, rejected: 1 }, proposedCancels: 1, cancels: { applied: 0, withheld: 'unreadable_lines' } });
    expect(await live()).toHaveLength(10);
    expect(Object.values(await cancels(json.pushId))).toEqual(['kept']);
  });

  it('what it took away comes back by any later receipt, at the same version, as the same hub record', async () => {
    await begin(10);
    const full = await world.sendAndMerge('learner', pupils(...upTo(8)), FULL);
    const [was] = await world.merge.database.query('SELECT hub_id FROM r_learner WHERE record_id = $1', [ids(9)[0]]);
    // Another content under the same version is still a version used twice; a lower one is still old.
    expect((await world.sendAndMerge('learner', [pupil(9, { fullName: 'Tên Khác' })])).json).toMatchObject({ outcomes: { stale: 1 } });
    expect((await world.sendAndMerge('learner', pupils(9))).json).toMatchObject({ outcomes: { updated: 1 } });
    expect(await live()).toEqual(ids(...upTo(9)));
    expect(await world.merge.database.query('SELECT hub_id FROM r_learner WHERE record_id = $1', [ids(9)[0]])).toEqual([was]);
    expect(await cancels(full.json.pushId)).toEqual({ [ids(9)[0]!]: 'revived', [ids(10)[0]!]: 'applied' });
    // A cancel of the sender's own is none of a roster's: its version does not come back.
    await world.sendAndMerge('learner', [{ recordId: ids(10)[0]!, event: 'CANCEL', version: 2, schoolCode: school() }]);
    expect((await world.sendAndMerge('learner', [pupil(10, { version: 2 })])).json).toMatchObject({ outcomes: { stale: 1 } });
    expect((await world.sendAndMerge('learner', [pupil(10, { version: 3 })])).json).toMatchObject({ outcomes: { updated: 1 } });
  });

  it('tried first by dryRun keeps nothing, and is refused as it would be', async () => {
    await begin(10);
    expect(await world.send('learner', pupils(...upTo(9)), { query: '?mode=full&dryRun=true' })).toMatchObject({ status: 200, json: { dryRun: true, outcomes: { unchanged: 9 }, proposedCancels: 1, cancels: { schools: [{ known: 10, missing: 1 }] } } });
    expect(await world.send('learner', pupils(1), { query: '?mode=full&dryRun=true' })).toMatchObject({ status: 422, json: { code: 'roster_shrunk' } });
    await world.merge.settle();
    expect(await live()).toHaveLength(10);
    expect(await world.merge.database.query('SELECT 1 FROM proposed_cancel WHERE record_id = ANY($1)', [ids(...upTo(10))])).toEqual([]);
  });

  it('under an Idempotency-Key is done once', async () => {
    await begin(10);
    const options = { ...FULL, headers: { 'idempotency-key': 'roster of today' } };
    const first = await world.sendAndMerge('learner', pupils(...upTo(9)), options);
    await world.sendAndMerge('learner', pupils(10));
    const again = await world.sendAndMerge('learner', pupils(...upTo(9)), options);
    expect(again.json.pushId).toBe(first.json.pushId);
    expect(await live()).toHaveLength(10);
  });

  it('of a platform that is not designated is held, and takes nothing away', async () => {
    await begin(10);
    await world.designate('LS-VNEDU', '2025-08-01', null, ['learner'], [school()]);
    const { json } = await world.sendAndMerge('learner', pupils(...upTo(5)), FULL);
    expect(json).toMatchObject({ outcomes: { held: 5 }, proposedCancels: 0 });
    expect(await live()).toHaveLength(10);
  });

  it('ends a record that waits and is missing as stale, and leaves one that waits and is there', async () => {
    await begin(0);
    const classes = (...names: string[]): Told[] => names.map((name) => aClass(name, { recordId: `${name}-${number}`, schoolCode: school(), ...(name > '10E' && { staffRecordId: `nobody-${number}` }) }));
    const first = await world.sendAndMerge('school-class', classes('10A', '10B', '10C', '10D', '10E', '10F', '10G'));
    expect(first.json).toMatchObject({ outcomes: { created: 5, parked: 2 } });
    const full = await world.sendAndMerge('school-class', classes('10A', '10B', '10C', '10D', '10E', '10F'), FULL);
    expect(full.json).toMatchObject({ outcomes: { unchanged: 5, parked: 1 }, proposedCancels: 1, cancels: { applied: 1, schools: [{ known: 7, missing: 1 }] } });
    expect((await world.get(`pushes/${first.json.pushId}`)).json).toMatchObject({ outcomes: { created: 5, parked: 1, stale: 1 } });
    expect((await world.get(`pushes/${first.json.pushId}/records?outcome=stale`)).json.items).toMatchObject([{ recordId: `10G-${number}`, problems: [{ code: 'version_old' }] }]);
  });

  it('leaves the hub record alive of which another platform is a source too', async () => {
    await begin(10);
    await world.sendAndMerge('learner', [pupil(10, { recordId: `v-${number}`, phone: '0900000002' })], { platform: 'LS-VNEDU' });
    await world.sendAndMerge('learner', pupils(...upTo(9)), FULL);
    expect(await live()).toEqual(ids(...upTo(9)));
    expect(await live('learner', 'LS-VNEDU')).toEqual([`v-${number}`]);
    expect(await world.merge.database.query('SELECT lead, merged FROM r_learner WHERE record_id = $1', [`v-${number}`])).toEqual([{ lead: true, merged: null }]);
  });

  it('a record received after it comes back, although the roster is not merged yet', async () => {
    await begin(10);
    const full = await world.send('learner', pupils(...upTo(9)), FULL);
    const later = await world.send('learner', [pupil(10, { version: 2, phone: '0900000003' })]);
    await world.merge.settle();
    expect((await world.get(`pushes/${later.json.pushId}`)).json).toMatchObject({ outcomes: { updated: 1 } });
    expect(await live()).toHaveLength(10);
    expect(Object.values(await cancels(full.json.pushId))).toEqual(['revived']);
  });

  it('waits for what its sender pushed before: a pupil still on the way is known and missing', async () => {
    await begin(9);
    await world.send('learner', pupils(10));
    const [full] = await Promise.all([world.send('learner', pupils(...upTo(9)), FULL), world.merge.settle()]);
    expect(full.json).toMatchObject({ proposedCancels: 1, cancels: { schools: [{ known: 10, missing: 1 }] } });
    await world.merge.settle();
    expect(await live()).toEqual(ids(...upTo(9)));
  });

  it('two at once end as one after the other', async () => {
    await begin(10);
    let merging = true;
    const merges = (async (): Promise<void> => {
      while (merging) {
        await world.merge.settle();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    const answers = await Promise.all([world.send('learner', pupils(...upTo(9)), FULL), world.send('learner', pupils(...upTo(8), 10), FULL)]);
    merging = false;
    await merges;
    await world.merge.settle();
    expect(answers.map((one) => one.status)).toEqual([202, 202]);
    expect([ids(...upTo(9)), ids(...upTo(8), 10)]).toContainEqual(await live());
  });

  it('of a school that took another one over speaks for what names it, not for what came along', async () => {
    await begin(10);
    const [old, taking] = [school(), `${school()}-B`];
    await world.merge.tell('school', [aSchool(taking)]);
    await world.sendAndMerge('learner', [1, 2, 3, 4, 5].map((n) => pupil(20 + n, { schoolCode: taking })));
    await world.merge.database.transaction(async ({ client }) => {
      const { idOf } = await loadSchoolCodes(client, '20', [old, taking]);
      await addSuccession(client, { provinceCode: '20', decisionId: idOf(old) ?? '', schoolId: idOf(old) ?? '', successorId: idOf(taking) ?? '', effectiveOn: '2025-09-01' });
    });
    await world.merge.settle();
    const none = await world.send('learner', [1, 2, 3, 4, 5].map((n) => pupil(20 + n, { schoolCode: taking })), FULL);
    expect(none.json).toMatchObject({ proposedCancels: 0 });
    await world.merge.settle();
    // Under the old code the roster speaks for those that it named before, wherever they stand now.
    const full = await world.send('learner', pupils(...upTo(9)), FULL);
    expect(full.json).toMatchObject({ proposedCancels: 1, cancels: { schools: [{ schoolCode: old, known: 10, missing: 1 }] } });
    await world.merge.settle();
    expect([await live(), (await world.live('learner', taking)).length]).toEqual([ids(...upTo(9)), 5]);
  });

  it('whose cancels fail for a reason of their own leaves them out and ends', async () => {
    await begin(10);
    const full = await world.send('learner', pupils(...upTo(9)), FULL);
    expect(await world.merge.workers.mergeNext()).toBe(true);
    world.merge.breakOff = new Error('of its own');
    await expect(world.merge.workers.drain()).rejects.toThrow('of its own');
    await world.merge.settle();
    world.merge.breakOff = null;
    expect((await world.get(`pushes/${full.json.pushId}`)).json).toMatchObject({ state: 'done', proposedCancels: 1, cancels: { applied: 0 } });
    expect(Object.values(await cancels(full.json.pushId))).toEqual(['kept']);
    expect(await live()).toHaveLength(10);
  });

  it('broken off while it takes away ends as if it had not been; several workers, several lanes', async () => {
    await begin(0);
    const schools = upTo(4).map((n) => `${school()}-${n}`);
    await world.merge.tell('school', schools.map((code) => aSchool(code)));
    const of = (...names: string[]): Told[] => schools.flatMap((schoolCode) => names.map((name) => aClass(name, { recordId: `${schoolCode}-${name}`, schoolCode })));
    await world.sendAndMerge('school-class', of('10A', '10B', '10C', '10D', '10E'));
    const full = await world.send('school-class', of('10A', '10B', '10C', '10D'), FULL);
    world.merge.breakOff = new Error('killed');
    await expect(world.merge.workers.drain()).rejects.toThrow('killed');
    world.merge.breakOff = null;
    await Promise.all([world.merge.workers.drain(), world.merge.workers.drain()]);
    await world.merge.settle();
    expect((await world.get(`pushes/${full.json.pushId}`)).json).toMatchObject({ state: 'done', outcomes: { unchanged: 16 }, proposedCancels: 4, cancels: { applied: 4 } });
    for (const code of schools) expect(await world.live('school-class', code)).toEqual(['10A', '10B', '10C', '10D'].map((name) => `${code}-${name}`));
  });
});
