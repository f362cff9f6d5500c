import { describe, expect, it } from '@jest/globals';
import { comparePeople } from './compare-people.js';
import { LikenessIndex } from './likeness-index.js';
import { folded, likenessOf, type PersonTraits } from './likeness-rules.js';
import { nearDate, nearNumber } from './near-numbers.js';

const child = (more: Partial<PersonTraits> = {}): PersonTraits => ({ name: 'Nông Thị Hòa', birthDate: '2010-03-05', sex: 'female', numbers: {}, distrusted: [], schoolId: 's1', mother: 'Hoàng Thị Mẫu', ...more });
const alike = (a: Partial<PersonTraits>, b: Partial<PersonTraits>): string[] => likenessOf(folded(child(a)), folded(child(b)));

describe('R-10 two records are alike', () => {
  it.each<[string, Partial<PersonTraits>, Partial<PersonTraits>, string[]]>([
    ['name and birth date equal, wherever the tone stands and however the letters are composed', {}, { name: 'NÔNG THỊ HOÀ'.normalize('NFD') }, ['same-name-birth']],
    ['typed without diacritics', {}, { name: 'Nong Thi Hoa' }, ['loose-name-birth']],
    ['day and month swapped', {}, { birthDate: '2010-05-03' }, ['swapped-day-month']],
    ['a digit of a number mistyped', { numbers: { personalNumber: '020310000123' }, birthDate: '2010-03-05' }, { numbers: { personalNumber: '020310000128' }, birthDate: '2010-11-20' }, ['number-mistyped']],
    ['two digits transposed', { numbers: { personalNumber: '020310000123' } }, { numbers: { personalNumber: '020310000132' }, birthDate: '2010' }, ['number-mistyped']],
    ['at one school with another day of birth', {}, { birthDate: '2010-03-06' }, ['birth-date-mistyped']],
    ['another family name, the same given name, birth date and mother', {}, { name: 'Vi Thị Hòa' }, ['name-changed']],
    ['a number in common that proves nothing', { name: 'A', mother: '', numbers: { personalNumber: '1' }, distrusted: ['personalNumber'] }, { name: 'B', mother: '', numbers: { personalNumber: '1' } }, ['number-without-proof']],
    ['a number in common', { name: 'A', mother: '', numbers: { ministryCode: '1' } }, { name: 'B', mother: '', birthDate: '2010-12-31', numbers: { ministryCode: '1' } }, ['same-number']],
  ])('%s', (_, a, b, reasons) => {
    expect([alike(a, b), alike(b, a)]).toEqual([reasons, reasons]);
  });

  it.each<[string, Partial<PersonTraits>, Partial<PersonTraits>]>([
    ['twins: birth date, family and middle name, mother and school', {}, { name: 'Nông Thị Hà' }],
    ['a boy and a girl of one name', { sex: 'male' }, {}],
    ['one name, other years', {}, { birthDate: '2012-07-09' }],
    ['names that differ in a diacritic that both write', { name: 'Nông Thị Lan' }, { name: 'Nông Thị Lân' }],
    ['only the year of birth', { birthDate: '2010' }, { birthDate: '2010' }],
    ['a number in common and another that differs', { name: 'A', mother: '', numbers: { ministryCode: '1', personalNumber: '2' } }, { name: 'B', mother: '', numbers: { ministryCode: '1', personalNumber: '3' } }],
  ])('but not by %s', (_, a, b) => {
    expect(alike(a, b)).toEqual([]);
  });
});

describe('slips', () => {
  it('of a number: one digit, or two neighbours', () => {
    expect([nearNumber('123456', '123956'), nearNumber('123456', '124356'), nearNumber('123456', '123654'), nearNumber('123456', '12345'), nearNumber('1', '1')]).toEqual(['one-digit', 'transposed', null, null, null]);
  });
  it('of a date: day and month, or one part', () => {
    expect([nearDate('2010-03-05', '2010-05-03'), nearDate('2010-03-05', '2010-03-15'), nearDate('2010-03-05', '2011-03-05'), nearDate('2010-03-05', '2012-03-05'), nearDate('2010-03', '2010-04')]).toEqual(['swapped', 'one-part', 'one-part', null, null]);
  });
  it('side by side every field says how it stands', () => {
    expect(comparePeople(child({ numbers: { ministryCode: '2099000001' } }), child({ name: 'Nong Thi Hoa', birthDate: '2010-05-03', mother: '', numbers: { ministryCode: '2099000010' }, schoolId: 's2' }), ['ministryCode', 'personalNumber'])).toEqual([
      { field: 'fullName', result: 'near', slip: 'diacritics' }, { field: 'birthDate', result: 'near', slip: 'swapped' }, { field: 'sex', result: 'equal' }, { field: 'ministryCode', result: 'near', slip: 'transposed' },
      { field: 'mother', result: 'one-sided' }, { field: 'school', result: 'differs' },
    ]);
  });
});

describe('a register compared with itself', () => {
  /** The same sequence each time. */
  function random(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 4294967296) * below);
    };
  }

  it('yields exactly the pairs that comparing everybody with everybody finds', () => {
    const pick = random(7);
    const one = <T>(of: readonly T[]): T => of[pick(of.length)] as T;
    const people = Array.from({ length: 900 }, (_, i) => ({
      personId: `p${pick(800)}`, platformId: i % 2 === 0 ? 'A' : 'B',
      traits: child({
        name: `${one(['Nông', 'Vi', 'Hoàng'])} ${one(['Thị', 'Văn', 'Minh'])} ${one(['Hòa', 'Hoà', 'Hoa', 'Lan', 'Lân'])}`, birthDate: one(['2010-03-05', '2010-05-03', '2010-03-06', '2011-03-05', '2010', '2012-09-30', '2013-01-02']), sex: one(['male', 'female', 'unknown']),
        numbers: { ...(pick(2) === 0 && { personalNumber: `02031000${1000 + pick(400)}` }), ...(pick(2) === 0 && { ministryCode: `209900${1000 + pick(400)}` }) }, distrusted: pick(4) === 0 ? ['personalNumber'] : [],
        schoolId: one(['s1', 's2', 's3', null]), mother: one(['', 'Hoàng Thị Mẫu', 'Lý Thị Mẫu']),
      }),
    }));
    const wanted = new Map<string, string>();
    const ready = people.map((one) => ({ ...one, traits: folded(one.traits) }));
    ready.forEach((a, i) => ready.forEach((b, j) => {
      const reasons = i < j && a.personId !== b.personId ? likenessOf(a.traits, b.traits) : [];
      if (reasons.length > 0) wanted.set(`${i} ${j}`, reasons.join());
    }));
    const index = new LikenessIndex(42);
    for (const person of people) index.add(person);
    const found = (platformId?: string): Map<string, string> => new Map([...index.pairs(platformId)].flatMap((pair) => (pair === null ? [] : [[`${pair.a} ${pair.b}`, pair.reasons.join()]])));
    expect(wanted.size).toBeGreaterThan(4_000);
    expect(new Map([...found()].sort())).toEqual(new Map([...wanted].sort()));
    expect([...found('A').keys()].sort()).toEqual([...wanted.keys()].filter((pair) => pair.split(' ').some((at) => people[Number(at)]?.platformId === 'A')).sort());
  });
});
