import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, anEnrolment, aSchool, aStaff } from '../../merge/story-records.builder.js';
import { QueryWorld } from '../query-world.builder.js';
import type { SigningSum as Item } from './sums.response.js';

let world: QueryWorld;
const certificate = (id: string, n: number, validTo: string, more: object = {}) => ({ recordId: id, schoolCode: 'X-20-001', holder: 'staff', staffRecordId: `staff-${n}`, issuer: 'CA Minh Hoạ', serial: id, validFrom: '2024-09-01', validTo, state: 'active', ...more });
const ofLearner = (id: string, n: number, validTo: string) => ({ ...certificate(id, 0, validTo), holder: 'learner', staffRecordId: undefined, learnerRecordId: `learner-${n}` });

/** Today is 1 October 2025. */
beforeAll(async () => {
  world = await QueryWorld.open('sums_signing');
  const { merge } = world;
  await merge.tell('school', [aSchool(), aSchool('X-20-002', { communeCode: '06001' })]);
  await merge.tell('staff', [
    ...[1, 2, 3, 4, 6].map((n) => aStaff(n)), aStaff(5, { status: 'retired' }), aStaff(7, { schoolCode: 'X-20-002' }), aStaff(8, { schoolCode: undefined, unitCode: '05977', category: 'employee' }),
  ]);
  await merge.tell('school-class', [aClass()]);
  await merge.tell('learner', [aLearner(1), aLearner(2)]);
  await merge.tell('enrolment', [anEnrolment(1), anEnrolment(2, { status: 'dropped-out', statusTerm: 'term-1', leftOn: '2025-09-15', dropOutReason: 'distance' })]);
  await merge.tell('digital-certificate', [
    certificate('to-the-day', 1, '2025-10-01'), certificate('over', 2, '2025-09-30'),
    certificate('revoked', 3, '2025-10-15', { state: 'revoked', revokedOn: '2025-10-01' }), certificate('suspended', 4, '2025-10-20', { state: 'suspended' }), certificate('of-retired', 5, '2025-10-05'),
    certificate('first', 6, '2025-10-31'), certificate('second', 6, '2027-08-31'), certificate('day-after', 1, '2025-11-01', { validFrom: '2025-10-02' }),
    certificate('not-yet', 7, '2027-08-31', { schoolCode: 'X-20-002', validFrom: '2025-10-02' }), certificate('of-commune', 8, '2026-08-31'), certificate('in-error', 2, '2025-10-10'),
    ofLearner('pupil', 1, '2025-10-20'), ofLearner('pupil-who-left', 2, '2026-08-31'),
    { ...certificate('seal', 0, '2025-10-12'), holder: 'school', staffRecordId: undefined },
  ]);
  await merge.tell('digital-certificate', [{ recordId: 'in-error', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
  await world.takeAudit();
});
afterAll(() => world.close());

const items = async (query: string): Promise<readonly Item[]> => ((await world.get(`sums/signing?${query}`)).json as unknown as { items: readonly Item[] }).items;

describe('R-23 coverage with digital certificates', () => {
  it('by school: staff at work who may sign today, each once, and learners who are still there', async () => {
    expect((await items('by=school')).map(({ schoolCode, unitCode, staff, learners }) => [schoolCode ?? unitCode, staff, learners])).toEqual([
      ['X-20-001', { value: 0.4, numerator: 2, denominator: 5 }, 1],
      ['05977', { value: 1, numerator: 1, denominator: 1 }, 0],
      ['X-20-002', { value: 0, numerator: 0, denominator: 1 }, 0],
    ]);
  });

  it('by commune and for the province is the sum of the parts, not a mean of shares', async () => {
    expect((await items('by=commune')).map(({ communeCode, staff }) => [communeCode, staff.numerator, staff.denominator])).toEqual([['05977', 3, 6], ['06001', 0, 1]]);
    expect((await items('by=province'))[0]).toMatchObject({ staff: { value: 3 / 7, numerator: 3, denominator: 7 }, learners: 1 });
  });

  it('one signs to the end of its last day', async () => {
    world.merge.clock.set('2025-10-01T23:59:00+07:00');
    expect((await items('by=school&school=X-20-001'))[0]?.staff.numerator).toBe(2);
    world.merge.clock.set('2025-10-02T00:00:00+07:00');
    // Staff 1 goes on with the next one, staff 7's has begun.
    expect((await items('by=province'))[0]?.staff.numerator).toBe(4);
    world.merge.clock.set('2025-10-01T08:00:00+07:00');
  });

  it('refuses parameters that it has not', async () => {
    expect(await world.get('sums/signing?days=30')).toMatchObject({ status: 400, json: { code: 'bad_parameter', errors: [{ path: 'days' }] } });
  });
});

describe('R-23 certificates that run out', () => {
  const ids = async (query: string, as?: Parameters<QueryWorld['page']>[1]): Promise<unknown[]> => (await world.page(`digital-certificates/expiring?${query}`, as)).items.map((item) => item['serial']);

  it('within 30 days, the last of them included: soonest first, none that is revoked, suspended, over or cancelled', async () => {
    expect(await ids('')).toEqual(['to-the-day', 'of-retired', 'seal', 'pupil', 'first']);
    expect(await ids('days=31')).toContain('day-after');
    expect(await ids('days=0')).toEqual(['to-the-day']);
    expect(await ids('days=60&holder=staff')).toEqual(['to-the-day', 'of-retired', 'first', 'day-after']);
    expect(await ids('days=60&school=X-20-002')).toEqual([]);
    expect(await ids('days=366&commune=05977&holder=learner')).toEqual(['pupil', 'pupil-who-left']);
  });

  it('come page by page; a cursor is of its question', async () => {
    const walked: unknown[] = [];
    let next: string | null = null;
    do {
      const page = await world.page(`digital-certificates/expiring?limit=2${next === null ? '' : `&cursor=${next}`}`);
      walked.push(...page.items.map((item) => item['serial']));
      next = page.next;
      if (walked.length === 2) expect(await world.get(`digital-certificates/expiring?days=31&limit=2&cursor=${next}`)).toMatchObject({ status: 400, json: { code: 'cursor_invalid' } });
    } while (next !== null);
    expect(walked).toEqual(['to-the-day', 'of-retired', 'seal', 'pupil', 'first']);
  });

  it('are a read of people: who holds them is in the trail with the reason, for those whose work is with people', async () => {
    await world.takeAudit();
    const answer = await world.get('digital-certificates/expiring?days=0', TEST_PRINCIPALS.department, { 'x-reason': encodeURIComponent('Gia hạn chứng thư số') });
    const [one] = (answer.json as unknown as { items: { staffId: string }[] }).items;
    expect(await world.takeAudit()).toMatchObject([{ what: 'digital-certificate.read', subjects: [one!.staffId], why: 'Gia hạn chứng thư số', details: { by: ['days'], records: 1 } }]);
    for (const as of [TEST_PRINCIPALS.auditor, TEST_PRINCIPALS.leader, TEST_PRINCIPALS.vendor, TEST_PRINCIPALS.iocReader20]) expect(await world.get('digital-certificates/expiring', as)).toMatchObject({ status: 403, json: { code: 'scope_missing' } });
    expect(await ids('', { ...TEST_PRINCIPALS.school, lt_school: 'X-20-002', lt_schools: ['X-20-002'] })).toEqual([]);
    expect(await ids('', { ...TEST_PRINCIPALS.commune, lt_commune: '06001' })).toEqual([]);
  });

  it.each([['days=-1', 'days'], ['days=367', 'days'], ['holder=parent', 'holder'], ['by=school', 'by']])('refuse %s and say where', async (query, path) => {
    expect(await world.get(`digital-certificates/expiring?${query}`)).toMatchObject({ status: 400, json: { code: 'bad_parameter', errors: [{ path }] } });
  });
});
