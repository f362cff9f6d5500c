import { describe, expect, it } from '@jest/globals';
import { QueryReader } from './figure-query.js';
import { parseScope } from './scope.js';

describe('scopes', () => {
  it.each([
    ['province:20', { level: 'province', provinceCode: '20' }],
    ['commune:20:05977', { level: 'commune', provinceCode: '20', communeCode: '05977' }],
    ['commune:20:unassigned', { level: 'commune', provinceCode: '20', communeCode: 'unassigned' }],
    ['school:X-20-001', { level: 'school', school: 'X-20-001' }],
    ['school:00000000-0000-4000-8000-000000000051', { level: 'school', school: '00000000-0000-4000-8000-000000000051' }],
  ])('reads %s', (text, wish) => expect(parseScope(text)).toEqual(wish));

  it.each(['', 'province', 'province:2', 'province:20:1', 'commune:05977', 'commune:20:977', 'school:', "school:a'b", 'district:178'])('refuses %s', (text) => expect(parseScope(text)).toBeUndefined());
});

describe('parameters', () => {
  it('names every fault at once', () => {
    const reader = new QueryReader({ scope: 'x', date: '2025-13-01', figures: 'learners,nothing', colour: '1', 'dim.sex': ['a', 'b'] }, ['scope', 'date', 'figures'], true);
    reader.scope();
    reader.date('date', '2025-10-01');
    reader.dims(reader.figures());
    expect(reader.faults.map((fault) => fault.path)).toEqual(['colour', 'dim.sex', 'scope', 'date', 'figures']);
  });

  it('takes figures once each and dimensions that one of them has', () => {
    const reader = new QueryReader({ figures: 'learners, learners,exam.mean', 'dim.subject': 'physics' }, ['figures'], true);
    const definitions = reader.figures();
    expect(definitions.map((one) => one.id)).toEqual(['learners', 'exam.mean']);
    expect(reader.dims(definitions)).toEqual({ subject: 'physics' });
    expect(reader.faults).toEqual([]);
  });
});
