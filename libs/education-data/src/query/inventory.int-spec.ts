import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLearner, aSchool } from '../merge/story-records.builder.js';
import { QualityWorld } from '../quality/quality-world.builder.js';
import { QueryWorld } from './query-world.builder.js';

let world: QueryWorld;
const own = { schoolCode: 'X-20-001' };
beforeAll(async () => {
  world = await QueryWorld.open('inventory');
  const { merge } = world;
  await merge.tell('school', [aSchool(), aSchool('X-20-002', { communeCode: '06001' })]);
  await merge.tell('learner', [1, 2, 3].map((n) => aLearner(n)));
});
afterAll(() => world.close());

/** These members of every record of a list. */
const shown = async (list: string, ...members: string[]): Promise<unknown[][]> => (await world.page(list)).items.map((item) => members.map((member) => item[member]));

describe('R-19 the inventory', () => {
  it('says of every item its place, kind, count, state, year and need, by school, commune and province', async () => {
    await world.merge.tell('room', [
      { recordId: 'r-1', ...own, roomCode: 'TH', type: 'computer-room', count: 2, state: 'in-use', asOfYear: 2025, needed: 3, hasInternet: true },
      { recordId: 'r-2', schoolCode: 'X-20-002', roomCode: 'HT', type: 'studio', state: 'unusable', asOfYear: 2024 },
    ]);
    await world.merge.tell('equipment', [
      { recordId: 'e-1', ...own, itemCode: 'MT', type: 'computer', count: 45, working: 41, needed: 60, asOfYear: 2025 },
      { recordId: 'e-2', unitCode: '06001', itemCode: 'MT', type: 'computer', count: 4, working: 4, asOfYear: 2025 },
    ]);
    expect(await shown('rooms?commune=05977', 'schoolCode', 'type', 'count', 'state', 'asOfYear', 'needed')).toEqual([['X-20-001', 'computer-room', 2, 'in-use', 2025, 3]]);
    expect(await shown('rooms?school=X-20-002', 'type', 'state', 'asOfYear')).toEqual([['studio', 'unusable', 2024]]);
    expect((await shown('equipment?province=20', 'schoolCode', 'unitCode', 'count', 'working', 'needed')).sort()).toEqual([['X-20-001', undefined, 45, 41, 60], [undefined, '06001', 4, 4, undefined]].sort());
  });

  it('marks what was not confirmed for longer than its kind is given', async () => {
    const quality = QualityWorld.on(world.merge);
    await quality.turn();
    expect(await quality.share('room', 'alive')).toBe('2/2');
    world.merge.clock.set('2026-10-02T08:00:00+07:00');
    expect(await quality.share('room', 'alive')).toBe('0/2');
    const { items } = await world.page('quality/records?scope=province:20&kind=room&quality=alive');
    expect(items.map((item) => item['recordId']).sort()).toEqual(['r-1', 'r-2']);
    world.merge.clock.set('2025-10-01T08:00:00+07:00');
  });
});

describe('R-22 transcripts and diplomas', () => {
  const signatures = [{ role: 'principal', certificateSerial: 'S-1', signedAt: '2025-06-02T09:00:00+07:00' }];
  it('are listed by school and year with their state: closed, signed, issued, revoked', async () => {
    const book = (n: number, state: string, more: object = {}) => ({ recordId: `t-${n}`, ...own, schoolYear: '2024-2025', learnerRecordId: `learner-${n}`, state, ...more });
    await world.merge.tell('transcript', [book(1, 'open'), book(2, 'closed', { closedOn: '2025-05-31' }), book(3, 'signed', { closedOn: '2025-05-31', signatures })]);
    expect((await shown('transcripts?school=X-20-001&year=2024-2025', 'state')).flat().sort()).toEqual(['closed', 'open', 'signed']);
    expect(await shown('transcripts?school=X-20-001&year=2024-2025&state=signed', 'closedOn')).toEqual([['2025-05-31']]);
    expect(await shown('transcripts?school=X-20-001&year=2023-2024', 'state')).toEqual([]);
    const paper = (n: number, state: string, more: object = {}) => ({ recordId: `d-${n}`, ...own, type: 'upper-secondary', serialNumber: `VB-${n}`, holderName: 'Nông Văn Ví Dụ', birthDate: '2007-03-15', issuedOn: '2025-08-15', issuer: 'Sở mẫu', digital: false, state, ...more });
    await world.merge.tell('diploma', [paper(1, 'issued'), paper(2, 'revoked', { stateDate: '2025-09-01' })]);
    expect(await shown('diplomas?state=revoked', 'stateDate')).toEqual([['2025-09-01']]);
    expect(await shown('diplomas?state=issued', 'issuedOn')).toEqual([['2025-08-15']]);
  });
});

describe('R-26 shared resources', () => {
  it('stand once in the list with both platforms that offer them', async () => {
    const offered = { recordId: 'x', title: 'Bài giảng mẫu', type: 'lecture', approval: 'team', contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' };
    await world.merge.tell('learning-resource', [offered], { platform: 'LS-K12' });
    await world.merge.tell('learning-resource', [{ ...offered, recordId: 'y' }], { platform: 'LS-KHO' });
    const { items } = await world.page('learning-resources?province=20');
    expect(items.map((item) => [item['title'], (item['sources'] as readonly { readonly platformId: string }[]).map((source) => source.platformId).sort()])).toEqual([['Bài giảng mẫu', ['LS-K12', 'LS-KHO']]]);
  });
});
