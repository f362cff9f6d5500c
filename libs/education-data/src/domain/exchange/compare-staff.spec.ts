import { describe, expect, it } from '@jest/globals';
import { compareStaff, type ComparedPerson } from './compare-staff.js';

const one = (id: string, more: Partial<ComparedPerson> = {}): ComparedPerson => ({ id, number: null, name: 'Lý Thị Thí Dụ', birthDate: '1985-04-12', status: 'working', workplace: 'X-20-001', ...more });
const found = (here: readonly ComparedPerson[], there: readonly ComparedPerson[]): [string, string][] => compareStaff(here, there).map(({ sort, fields }): [string, string] => [sort, fields.join()]).sort();

describe('R-18 staff compared with civil servants', () => {
  it('agree by number, whatever the letters of the name, and name each field that differs', () => {
    expect(found([one('a', { number: '1' })], [one('x', { number: '1', name: 'LÝ THỊ THÍ DỤ' })])).toEqual([]);
    expect(found([one('a', { number: '1' })], [one('x', { number: '1', name: 'Lý Thị Khác', birthDate: '1986-04-12', status: 'retired', workplace: 'X-20-002' })])).toEqual([['differs', 'name,birthDate,status,workplace']]);
  });

  it('what one side does not know is no difference', () => {
    expect(found([one('a', { number: '1', birthDate: '1985' })], [one('x', { number: '1', status: null, workplace: null })])).toEqual([]);
  });

  it('who has no number is found by name and whole birth date, unless two bear them or the numbers differ', () => {
    expect(found([one('a')], [one('x', { number: '9' })])).toEqual([]);
    expect(found([one('a', { number: '8' })], [one('x', { number: '9' })])).toEqual([['missing-here', ''], ['missing-there', '']]);
    expect(found([one('a')], [one('x', { number: '9' }), one('y', { number: '7' })])).toEqual([['missing-here', ''], ['missing-here', ''], ['missing-there', '']]);
    expect(found([one('a', { birthDate: '1985' })], [one('x', { birthDate: '1985' })])).toEqual([['missing-here', ''], ['missing-there', '']]);
  });

  it('two places of one person differ only where none agrees', () => {
    const places = [one('a', { number: '1' }), one('b', { number: '1', workplace: 'X-20-002' })];
    expect(found(places, [one('x', { number: '1', workplace: 'X-20-002' })])).toEqual([]);
    expect(found(places, [one('x', { number: '1', workplace: 'X-20-003' })])).toEqual([['differs', 'workplace']]);
  });

  it('those who have left are not missed on the other side', () => {
    expect(found([one('a', { number: '1', status: 'retired' })], [one('x', { number: '2', status: 'resigned' })])).toEqual([]);
  });
});
