import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, anEnrolment, aSchool } from '../merge/story-records.builder.js';
import type { Answer } from '../merge/served-merge.builder.js';
import { QueryWorld } from '../query/query-world.builder.js';

const VNEDU = { platform: 'LS-VNEDU' };
const steward = { ...TEST_PRINCIPALS.rosterReader20, sub: 'steward-20', client_id: 'steward-20', scope: 'steward' };
const because = 'Đã đối chiếu giấy khai sinh';

interface Item {
  readonly id: string;
  readonly sort: string;
  readonly state: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly ageDays: number;
  readonly verdicts: readonly string[];
  readonly rarity: { readonly inProvince: number; readonly inSchool: number | null };
  readonly sides: readonly { readonly personId: string | null; readonly fields: Readonly<Record<string, unknown>>; readonly numbers: Readonly<Record<string, readonly string[]>>; readonly classes: readonly { readonly name: string }[]; readonly schools: readonly { readonly schoolCode: string }[] }[];
  readonly compared: readonly (readonly { readonly field: string; readonly result: string; readonly slip?: string }[])[];
}

let world: QueryWorld;
beforeAll(async () => {
  world = await QueryWorld.open('review');
});
afterAll(() => world.close());
beforeEach(async () => {
  for (const table of ['r_learner', 'r_enrolment', 'r_school_class', 'r_school', 'school_code', 'review_item', 'waiting_record', 'awaited', 'identity_decision', 'identity_trace', 'identity_number', 'hub_alias', 'past_number', 'identity_comparison']) await world.merge.database.query(`TRUNCATE ${table}`);
  world.merge.clock.set('2025-10-01T08:00:00+07:00');
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002')]);
  await world.merge.tell('school', [aSchool('X-22-001')], { province: '22' });
  await world.merge.tell('school-class', [aClass()]);
  await world.merge.tell('learner', [
    aLearner(1, { personalNumber: '020210000123', relatives: [{ relation: 'mother', fullName: 'Hoàng Thị Mẫu' }] }), aLearner(2), aLearner(7, { fullName: 'Nông Văn Ví Dụ 1', birthDate: '2012-01-01', schoolCode: 'X-20-002' }),
  ]);
  await world.merge.tell('enrolment', [anEnrolment(1)]);
  await world.merge.tell('learner', [aLearner(1, { recordId: 'v-1', ministryCode: undefined, personalNumber: '020210000132' })], VNEDU);
  await world.merge.tell('learner', [aLearner(2, { recordId: 'v-2', birthDate: '2011-03-15', schoolCode: 'X-20-002' })], VNEDU);
  await world.takeAudit();
});

const review = async (query = '', as: object = TEST_PRINCIPALS.department): Promise<readonly Item[]> => {
  const { json, status, text } = await world.get(`identities/review${query}`, as as never);
  if (status !== 200) throw new TypeError(text);
  return json['items'] as unknown as readonly Item[];
};
const decide = (id: string, body: object, as: object = TEST_PRINCIPALS.department): Promise<Answer> => world.post(`identities/${id}/decision`, { reason: because, ...body }, as as never);

describe('R-10 the review list', () => {
  it('a pair of which one was cancelled cannot be compared and is not shown; it comes back with the child', async () => {
    const likenesses = async (): Promise<number> => (await review()).filter((one) => one.sort === 'likeness').length;
    expect(await likenesses()).toBe(1);
    await world.merge.tell('learner', [{ ...aLearner(1, { recordId: 'v-1', ministryCode: undefined, personalNumber: '020210000132' }), event: 'CANCEL', version: 2 }], VNEDU);
    expect(await likenesses()).toBe(0);
    expect((await world.get('identities/review', TEST_PRINCIPALS.department as never)).json['waiting']).toMatchObject({ likeness: 0 });
    await world.merge.tell('learner', [{ ...aLearner(1, { recordId: 'v-1', ministryCode: undefined, personalNumber: '020210000132' }), event: 'UPDATE', version: 3 }], VNEDU);
    expect(await likenesses()).toBe(1);
  });

  it('shows both sides beside each other, what agrees and what differs, how rare the name is, and no numbers to whom may not see them', async () => {
    const [pair, held] = await review();
    expect(pair).toMatchObject({ sort: 'likeness', state: 'open', ageDays: 0, verdicts: ['merge', 'keep-apart'], rarity: { inProvince: 3, inSchool: 2 } });
    expect(pair!.reasons.map((one) => one.code)).toEqual(['same-name-birth']);
    const first = pair!.sides.find((side) => side.fields['relatives'] !== undefined);
    expect(first).toMatchObject({ fields: { fullName: 'Nông Văn Ví Dụ 1' }, numbers: { personalNumber: ['*********123'], ministryCode: ['*******001'] }, classes: [{ name: '10A1' }], schools: [{ schoolCode: 'X-20-001' }] });
    expect(pair!.compared).toEqual([[
      { field: 'fullName', result: 'equal' }, { field: 'birthDate', result: 'equal' }, { field: 'sex', result: 'equal' }, { field: 'ministryCode', result: 'one-sided' },
      { field: 'personalNumber', result: 'near', slip: 'transposed' }, { field: 'mother', result: 'one-sided' }, { field: 'school', result: 'equal' },
    ]]);
    expect(held).toMatchObject({ sort: 'contradiction', verdicts: ['is-person', 'is-another', 'number-wrong', 'number-shared'], sides: [{ personId: null, fields: { birthDate: '2011-03-15' } }, { fields: { birthDate: '2010-03-15' } }] });
    expect(held!.compared[0]).toContainEqual({ field: 'ministryCode', result: 'equal' });
    expect(held!.compared[0]).toContainEqual({ field: 'birthDate', result: 'near', slip: 'one-part' });
    expect((await review('', steward))[0]!.sides.map((side) => side.numbers['personalNumber'])).toEqual([['020210000123'], ['020210000132']]);
  });

  it('can be narrowed by reason, school and age, and comes in pages', async () => {
    expect((await review('?reason=identity-conflict')).map((item) => item.sort)).toEqual(['contradiction']);
    expect((await review('?reason=same-name-birth')).map((item) => item.sort)).toEqual(['likeness']);
    expect((await review('?school=X-20-002')).map((item) => item.sort)).toEqual(['contradiction']);
    expect(await review('?kind=staff')).toEqual([]);
    expect(await review('?minAgeDays=3')).toEqual([]);
    world.merge.clock.advance(3 * 86_400_000 + 1);
    expect((await review('?minAgeDays=3')).map((item) => item.ageDays)).toEqual([3, 3]);
    const first = await world.get('identities/review?limit=1');
    expect(first.json['waiting']).toEqual({ 'likeness': 1, 'contradiction': 1, 'agreement-gone': 0 });
    const next = await review(`?limit=1&cursor=${String(first.json['next'])}`);
    expect(next.map((item) => item.sort)).toEqual(['contradiction']);
    expect(await world.get('identities/review?cursor=abc')).toMatchObject({ status: 400, json: { code: 'cursor_invalid' } });
    expect(await world.get('identities/review?reason=because')).toMatchObject({ status: 400, json: { code: 'bad_parameter' } });
  });

  it('is the department’s and the stewards’, of their own province, and reading it leaves a row', async () => {
    for (const role of ['school', 'commune', 'division', 'auditor', 'leader', 'vendor'] as const) expect(await world.get('identities/review', TEST_PRINCIPALS[role])).toMatchObject({ status: 403, json: { code: 'scope_missing' } });
    expect(await world.get('identities/review', TEST_PRINCIPALS.rosterReader20)).toMatchObject({ status: 403 });
    expect(await review('', { ...TEST_PRINCIPALS.department, lt_province: '22' })).toEqual([]);
    const [pair] = await review();
    expect(await decide(pair!.id, { verdict: 'merge' }, { ...TEST_PRINCIPALS.department, lt_province: '22' })).toMatchObject({ status: 404 });
    const [row] = (await world.takeAudit()).filter((one) => one.what === 'identity.read');
    expect(row).toMatchObject({ province_code: '20', details: { items: 2 } });
    expect([row!.subjects.length, row!.fields.includes('personalNumber')]).toEqual([3, true]);
  });
});

describe('a decision', () => {
  it('is carried out before it is answered, stands in the history of both people, and is taken back', async () => {
    const [pair] = await review();
    const [a, b] = pair!.sides.map((side) => side.personId ?? '');
    const done = await decide(pair!.id, { verdict: 'merge' });
    expect(done).toMatchObject({ status: 200, json: { state: 'done', verdict: 'merge', reason: because, counts: { records: 1 } } });
    const survivor = String(done.json['survivorId']);
    const ended = survivor === a ? b! : a!;
    expect(await world.get(`learners/${ended}`)).toMatchObject({ status: 200, json: { hubId: survivor, mergedFrom: ended } });
    expect((await world.get(`learners/${survivor}`)).json).not.toHaveProperty('mergedFrom');
    const changes = (await world.get('changes?kind=learner&limit=1000')).json['items'] as unknown as { hubId: string; op: string }[];
    expect(changes.at(-1)).toMatchObject({ hubId: ended, op: 'cancel' });
    for (const person of [a!, b!]) expect(((await world.get(`identities/decisions?person=${person}`)).json['items'] as unknown as unknown[]).length).toBe(1);
    expect((await review('?state=decided')).map((item) => item.state)).toEqual(['merged']);
    expect(await world.get(`identities/review/${pair!.id}`)).toMatchObject({ status: 200, json: { state: 'merged', verdicts: [] } });

    const undone = await world.post(`identities/decisions/${String(done.json['id'])}/undo`, { reason: 'Hai em là chị em họ' });
    expect(undone).toMatchObject({ status: 200, json: { state: 'undone', undoReason: 'Hai em là chị em họ' } });
    expect((await world.get(`learners/${ended}`)).json).toMatchObject({ hubId: ended });
    expect((await review()).map((item) => item.sort)).toEqual(['likeness', 'contradiction']);
    expect((await world.takeAudit()).map((row) => row.what).filter((what) => what.startsWith('identity.') && what !== 'identity.read')).toEqual(['identity.decided', 'identity.undone']);
  });

  it('of two stewards at once is one: the other is told; a second click of the first gets the same answer', async () => {
    const [pair] = await review();
    const answers = await Promise.all([decide(pair!.id, { verdict: 'merge' }), decide(pair!.id, { verdict: 'keep-apart' }, { ...TEST_PRINCIPALS.department, sub: 'another' })]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const won = answers.find((answer) => answer.status === 200)!;
    const again = await decide(pair!.id, { verdict: won.json['verdict'] }, won === answers[0] ? undefined : { ...TEST_PRINCIPALS.department, sub: 'another' });
    expect(again).toMatchObject({ status: 200, json: { id: won.json['id'] } });
  });

  it('needs a reason and what its verdict needs', async () => {
    const [pair, held] = await review();
    expect(await decide(pair!.id, { verdict: 'merge', reason: 'ok' })).toMatchObject({ status: 400 });
    expect(await decide(pair!.id, { verdict: 'is-another' })).toMatchObject({ status: 400, json: { errors: [{ path: 'verdict' }] } });
    expect(await decide(held!.id, { verdict: 'is-person' })).toMatchObject({ status: 400, json: { errors: [{ path: 'personId' }] } });
    expect(await decide(held!.id, { verdict: 'number-wrong' })).toMatchObject({ status: 400, json: { errors: [{ path: 'fields' }] } });
    expect(await decide('019a93c2-6f1e-7000-8a55-0c1f6d2e9b10', { verdict: 'merge' })).toMatchObject({ status: 404 });
  });

  it('about a held record lets it in; who it is shows at the number: which platform said it when', async () => {
    const [, held] = await review();
    const person = held!.sides[1]!.personId!;
    expect(await decide(held!.id, { verdict: 'is-person', personId: person })).toMatchObject({ status: 200, json: { state: 'done', survivorId: person } });
    await world.merge.tell('learner', [aLearner(2, { version: 2, personalNumber: '020210000140' })]);
    await world.merge.tell('learner', [aLearner(2, { version: 3, personalNumber: '020210000151' })]);
    const masked = await world.get(`learners/${person}/numbers`);
    expect((masked.json['items'] as unknown as { field: string; value: string; current: boolean; sources: { platformId: string; until: string | null }[] }[]).map(({ field, value, current, sources }) => [field, value, current, sources.map((one) => one.platformId)])).toEqual([
      ['ministryCode', '*******002', true, ['LS-SMAS', 'LS-VNEDU']], ['personalNumber', '*********151', true, ['LS-SMAS']], ['personalNumber', '*********140', false, ['LS-SMAS']],
    ]);
    expect(((await world.get(`learners/${person}/numbers`, steward)).json['items'] as unknown as { value: string }[])[0]?.value).toBe('2099000002');
    expect(await world.get(`learners/${person}/numbers`, TEST_PRINCIPALS.school)).toMatchObject({ status: 403 });
  });
});

describe('R-13 a register that is compared', () => {
  it('puts pairs on the list that no push saw: day and month swapped, a slip in a number; each with its reasons, once', async () => {
    await world.merge.tell('learner', [
      aLearner(4, { recordId: 'v-4', fullName: 'Lý Thị Thí Dụ', birthDate: '2010-03-05', ministryCode: undefined, personalNumber: '020210000777' }), aLearner(5, { recordId: 'v-5', fullName: 'LÝ THỊ THÍ DỤ', birthDate: '2010-05-03', ministryCode: undefined, personalNumber: '020210000778' }),
    ], VNEDU);
    const before = (await review()).length;
    const asked = await world.post('identities/comparisons', { kind: 'learner' });
    expect(asked).toMatchObject({ status: 202, json: { state: 'pending' } });
    const compared = async (id: unknown): Promise<Answer> => {
      for (;;) {
        const answer = await world.get(`identities/comparisons/${String(id)}`);
        if (answer.json['state'] !== 'pending') return answer;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    expect(await compared(asked.json['id'])).toMatchObject({ json: { state: 'done', records: 6, pairs: 2, listed: 1, counts: { 'same-name-birth': 1, 'swapped-day-month': 1, 'number-mistyped': 2 } } });
    expect((await review()).length).toBe(before + 1);
    expect((await review('?reason=swapped-day-month'))[0]?.reasons.map((one) => one.code)).toEqual(['swapped-day-month', 'number-mistyped']);
    const again = await world.post('identities/comparisons', { kind: 'learner', platformId: 'LS-SMAS' });
    expect(await compared(again.json['id'])).toMatchObject({ json: { state: 'done', pairs: 1, listed: 0 } });
    expect(await world.post('identities/comparisons', { kind: 'learner' }, TEST_PRINCIPALS.division)).toMatchObject({ status: 403 });
  });
});
