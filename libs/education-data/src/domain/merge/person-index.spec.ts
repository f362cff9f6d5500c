import { describe, expect, it } from '@jest/globals';
import { PersonIndex } from './person-index.js';
import type { PersonMarks } from './source-state.js';

const marks = (numbers: Record<string, string>, more: Partial<PersonMarks> = {}): PersonMarks => ({ numbers, distrusted: [], nameBirth: null, nameLoose: '', birthYear: 2010, sex: 'male', ...more });
function knowing(...people: [personId: string, marks: PersonMarks][]): PersonIndex {
  const index = new PersonIndex();
  people.forEach(([personId, known], i) => index.put({ personId, platformId: 'A', recordId: String(i), marks: known }));
  return index;
}
const ask = (index: PersonIndex, asked: PersonMarks, own: string | null = null): ReturnType<PersonIndex['identify']> => index.identify('B', 'x', asked, own);

describe('identity of a person', () => {
  it('one number equal, none different: the same', () => {
    expect(ask(knowing(['p', marks({ ministryCode: 'm', personalNumber: 'n' })]), marks({ ministryCode: 'm' }))).toEqual({ kind: 'same', personId: 'p' });
  });
  it('no number equal: somebody else', () => {
    expect(ask(knowing(['p', marks({ ministryCode: 'm' })]), marks({ ministryCode: 'o' }))).toEqual({ kind: 'new', alike: [] });
  });
  it('one equal and another different: a conflict', () => {
    expect(ask(knowing(['p', marks({ ministryCode: 'm', personalNumber: 'n' })]), marks({ ministryCode: 'm', personalNumber: 'o' }))).toEqual({ kind: 'conflict' });
  });
  it.each([['birth year', { birthYear: 2011 }], ['sex', { sex: 'female' }]])('number equal, %s different: a conflict', (_, more) => {
    expect(ask(knowing(['p', marks({ ministryCode: 'm' })]), marks({ ministryCode: 'm' }, more))).toEqual({ kind: 'conflict' });
  });
  it('an unknown sex or birth year contradicts nobody', () => {
    expect(ask(knowing(['p', marks({ ministryCode: 'm' })]), marks({ ministryCode: 'm' }, { sex: 'unknown', birthYear: null }))).toEqual({ kind: 'same', personId: 'p' });
  });
  it('numbers of two persons: a conflict', () => {
    expect(ask(knowing(['p', marks({ ministryCode: 'm' })], ['q', marks({ personalNumber: 'n' })]), marks({ ministryCode: 'm', personalNumber: 'n' }))).toEqual({ kind: 'conflict' });
  });
  it('contradicting any source of the person is enough', () => {
    expect(ask(knowing(['p', marks({ ministryCode: 'm' })], ['p', marks({ personalNumber: 'n' })]), marks({ ministryCode: 'm', personalNumber: 'o' }))).toEqual({ kind: 'conflict' });
  });
  it('a distrusted number neither proves nor contradicts', () => {
    const index = knowing(['p', marks({ personalNumber: 'n' }, { distrusted: ['personalNumber'] })]);
    expect(ask(index, marks({ personalNumber: 'n' }))).toEqual({ kind: 'new', alike: [] });
    expect(ask(knowing(['p', marks({ ministryCode: 'm', personalNumber: 'n' })]), marks({ ministryCode: 'm', personalNumber: 'o' }, { distrusted: ['personalNumber'] }))).toEqual({ kind: 'same', personId: 'p' });
  });
  it('only name and birth date equal: another person, for the review list', () => {
    expect(ask(knowing(['p', marks({}, { nameBirth: 'nb' })]), marks({}, { nameBirth: 'nb' }))).toEqual({ kind: 'new', alike: ['p'] });
  });
  it('a record that others also hold to be a person may not become somebody else', () => {
    expect(ask(knowing(['p', marks({ ministryCode: 'm' })]), marks({ ministryCode: 'o' }), 'p')).toEqual({ kind: 'conflict' });
    expect(ask(knowing(['p', marks({ ministryCode: 'm' })]), marks({}), 'p')).toEqual({ kind: 'same', personId: 'p' });
  });
  it('what a record said before does not speak against it, and what it says no longer is forgotten', () => {
    const index = knowing(['p', marks({ ministryCode: 'm' })]);
    expect(index.identify('A', '0', marks({ ministryCode: 'o' }), 'p')).toEqual({ kind: 'new', alike: [] });
    index.remove('A', '0');
    expect(ask(index, marks({ ministryCode: 'm' }))).toEqual({ kind: 'new', alike: [] });
  });
});
