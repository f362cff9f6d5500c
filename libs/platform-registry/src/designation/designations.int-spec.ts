import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, addDays } from '@lienthong/vocabulary';
import { RegistryApp } from '../registry-app.builder.js';

describe('designations', () => {
  let registry: RegistryApp;
  let admin: string;
  let kind = 0;
  /** A kind that no other case touches. */
  const freshKind = (): string => `kind-${(kind += 1)}`;
  const claim = { provinceCode: '20', platformId: 'DEMO-QLTH-20', from: '2026-01-01', to: '2026-07-01', decision: 'QĐ 1/QĐ-SGDĐT' };
  const make = async (more: object): Promise<{ status: number; body: Record<string, unknown> }> => registry.call(admin, 'POST', '/designations', { ...claim, ...more });

  beforeAll(async () => {
    registry = await RegistryApp.start();
    admin = await registry.tokenOf('admin-cli');
  });
  afterAll(() => registry.drop());

  it.each([
    ['the same again', { all: true }, { all: true }, 409],
    ['one school of all', { all: true }, { schoolCodes: ['X-20-001'] }, 409],
    ['all beside one school', { schoolCodes: ['X-20-001'] }, { all: true }, 409],
    ['a school in common', { schoolCodes: ['X-20-001', 'X-20-002'] }, { schoolCodes: ['X-20-002', 'X-20-003'] }, 409],
    ['other schools', { schoolCodes: ['X-20-001'] }, { schoolCodes: ['X-20-002'] }, 201],
    ['the day after the end', { all: true }, { all: true, from: '2026-07-01', to: null }, 201],
    ['the last day', { all: true }, { all: true, from: '2026-06-30', to: null }, 409],
    ['up to the first day', { all: true }, { all: true, from: '2025-01-01', to: '2026-01-01' }, 201],
    ['no end over a later one', { all: true }, { all: true, from: '2025-01-01', to: null }, 409],
    ['another province', { all: true }, { all: true, provinceCode: '22', platformId: 'DEMO-QLTH-22' }, 201],
    ['another platform', { all: true }, { all: true, platformId: 'LS-K12' }, 409],
  ])('for one kind: %s', async (_case, first, second, status) => {
    const kinds = [freshKind()];
    expect((await make({ kinds, ...first })).status).toBe(201);
    const answer = await make({ kinds, ...second });
    expect(answer.status).toBe(status);
    if (status === 409) expect(answer.body['code']).toBe('designation_overlap');
  });

  it('collide when one of several kinds is in common, and say which and with whom', async () => {
    const [a, b, c] = [freshKind(), freshKind(), freshKind()];
    await make({ kinds: [a, b], all: true });
    const answer = await make({ kinds: [b, c], all: true, platformId: 'LS-K12' });
    expect([answer.status, JSON.stringify(answer.body['errors'])]).toEqual([409, expect.stringContaining(`DEMO-QLTH-20 is already designated for ${b} `)]);
    expect((await make({ kinds: [c], all: true })).status).toBe(201);
  });

  it('let only one through of eight that are made at the same time', async () => {
    const kinds = [freshKind()];
    const answers = await Promise.all(Array.from({ length: 8 }, () => make({ kinds, all: true })));
    expect(answers.map((each) => each.status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  });

  it('are ended today by DELETE, and the kind is free again today', async () => {
    const kinds = [freshKind()];
    const today = localDate(new Date());
    const { body } = await make({ kinds, all: true, from: addDays(today, -10), to: null });
    expect((await registry.call(admin, 'DELETE', `/designations/${body['id'] as string}`)).status).toBe(204);
    expect((await registry.call(admin, 'GET', `/designations/${body['id'] as string}`)).body).toMatchObject({ to: today, state: 'ended' });
    expect((await make({ kinds, all: true, from: today, to: null, platformId: 'LS-K12' })).status).toBe(201);
  });

  it('vanish by DELETE when they have not begun, with a tombstone for everybody', async () => {
    const { body } = await make({ kinds: [freshKind()], all: true, from: addDays(localDate(new Date()), 5), to: null });
    await registry.call(admin, 'DELETE', `/designations/${body['id'] as string}`);
    expect((await registry.call(admin, 'GET', `/designations/${body['id'] as string}`)).status).toBe(404);
    const told = (await registry.outboxOf('registry.designation.v1')).filter((each) => each.key === body['id']);
    expect(told.map((each) => each.value?.['platformId'] ?? null)).toEqual(['DEMO-QLTH-20', null]);
  });

  it('are prolonged by PATCH unless that meets another, or somebody else has changed them meanwhile', async () => {
    const kinds = [freshKind()];
    const { body } = await make({ kinds, all: true });
    await make({ kinds, all: true, from: '2026-09-01', to: null });
    const place = `/designations/${body['id'] as string}`;
    const etag = (await registry.call(admin, 'GET', place)).headers.get('etag') ?? '';
    expect((await registry.call(admin, 'PATCH', place, { to: '2026-09-02' })).status).toBe(409);
    expect((await registry.call(admin, 'PATCH', place, { to: '2026-09-01' }, { 'if-match': etag })).body['to']).toBe('2026-09-01');
    const late = await registry.call(admin, 'PATCH', place, { to: '2026-08-01' }, { 'if-match': etag });
    expect([late.status, late.body['code']]).toEqual([412, 'precondition_failed']);
  });

  it.each([
    ['no end after the beginning', { all: true, to: '2026-01-01' }],
    ['a day that does not exist', { all: true, from: '2026-02-30' }],
    ['neither schools nor all', {}],
    ['schools and all', { all: true, schoolCodes: ['X-20-001'] }],
    ['an unknown platform', { all: true, platformId: 'NO-SUCH' }],
    ["another province's platform", { all: true, platformId: 'DEMO-QLTH-22' }],
    ['no decision', { all: true, decision: '' }],
  ])('are not made with %s', async (_case, more) => {
    const { status, body } = await make({ kinds: [freshKind()], ...more });
    expect([status, body['code']]).toEqual([400, 'bad_parameter']);
  });

  it('are found by school, kind and day', async () => {
    const kinds = [freshKind()];
    await make({ kinds, schoolCodes: ['X-20-001'] });
    const count = async (query: string): Promise<number> => ((await registry.call(admin, 'GET', `/designations?kind=${kinds[0]}&${query}`)).body['items'] as unknown[]).length;
    expect([await count('schoolCode=X-20-001&on=2026-01-01'), await count('schoolCode=X-20-002'), await count('on=2026-07-01'), await count('platformId=LS-K12')]).toEqual([1, 0, 0, 0]);
  });
});
