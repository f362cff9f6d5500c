import { describe, expect, it } from '@jest/globals';
import { KindCheck } from './kind-check.builder.js';
import type { MergeContext, SubjectFacts, TermFacts } from './kind.js';

const term = new KindCheck('term-result');

const scoredCodes = ['literature', 'mathematics', 'foreign-language-1', 'civic-education', 'natural-science', 'history-geography', 'technology', 'informatics'];
const scored = (...averages: number[]): SubjectFacts[] => averages.map((average, i) => ({ subject: scoredCodes[i]!, average }));
const passed: SubjectFacts[] = ['physical-education', 'arts', 'experiential', 'local-education'].map((subject) => ({ subject, comment: 'pass' }));
const seven = (average: number, last: number): SubjectFacts[] => [...scored(...Array<number>(7).fill(average), last), ...passed];
const held = (subjects: { [period: string]: SubjectFacts[] }, terms: { [period: string]: TermFacts } = {}): Partial<MergeContext> => ({ yearFacts: { subjects, terms } });
const bare = { absencesExcused: undefined, absencesUnexcused: undefined, conductResult: undefined };

describe('the study result of a term, recomputed by circular 22/2021', () => {
  // The table of AR 1.4: eight scored subjects, comment subjects all Đạt.
  it.each<[string, SubjectFacts[], string]>([
    ['seven at 8.5, one at 6.5', seven(8.5, 6.5), 'good'],
    ['seven at 8.5, one at 5.2', seven(8.5, 5.2), 'fair'],
    ['seven at 8.5, one at 4.0', seven(8.5, 4), 'fair'],
    ['seven at 8.5, one at 3.0', seven(8.5, 3), 'pass'],
    ['seven at 7.0, one at 3.0', seven(7, 3), 'pass'],
    ['seven at 7.0, one at 4.0', seven(7, 4), 'pass'],
    ['all at 8.5, one comment Chưa đạt', [...scored(...Array<number>(8).fill(8.5)), ...passed.slice(1), { subject: 'physical-education', comment: 'fail' }], 'fair'],
  ])('%s is %s', (_name, subjects, expected) => {
    const context = held({ 'term-1': subjects });
    expect(term.merged({ ...bare, studyResult: expected }, context)).toEqual([]);
    const other = expected === 'fair' ? 'pass' : 'fair';
    expect(term.merged({ ...bare, studyResult: other }, context)).toEqual(['finding recomputed_differs studyResult']);
  });

  it('with an exempt subject left out and only seven held says nothing but what is certain', () => {
    const six = held({ 'term-1': [...scored(8.5, 8.5, 8.5, 8.5, 8.5, 4), { subject: 'informatics', exempt: true, average: 1 }, ...passed] });
    // Whatever the two missing ones are, a 4.0 does not allow Tốt; Khá is possible (one subject alone pulls it down), and so is less.
    expect(term.merged({ ...bare, studyResult: 'good' }, six)).toEqual(['finding recomputed_differs studyResult']);
    for (const studyResult of ['fair', 'pass', 'fail']) expect(term.merged({ ...bare, studyResult }, six)).toEqual([]);
    expect(term.merged({ ...bare, studyResult: 'good' }, held({}))).toEqual([]);
  });
});

describe('the year by circular 22/2021', () => {
  const year = { ...bare, period: 'year' };
  const good = seven(9, 8);

  it('is made of its terms where it has no averages of its own: 8.0 and 5.0 give 6.0', () => {
    // (8.0 + 2 × 5.0) / 3 = 6.0 in all eight: all at least 5.0, none at 6.5, so Đạt. The comment is that of the second term.
    const first = [...scored(...Array<number>(8).fill(8)), ...passed.map((one) => ({ ...one, comment: 'fail' }))];
    const second = [...scored(...Array<number>(8).fill(5)), ...passed];
    expect(term.merged({ ...year, studyResult: 'pass' }, held({ 'term-1': first, 'term-2': second }))).toEqual([]);
    expect(term.merged({ ...year, studyResult: 'fair' }, held({ 'term-1': first, 'term-2': second }))).toEqual(['finding recomputed_differs studyResult']);
  });

  it('takes the re-test in place of an average, and the result before it as well', () => {
    // Two at 3.0 are Chưa đạt; re-tested at 5.0 each, all are at least 5.0 with six at 7.0: Khá.
    const subjects = [...scored(7, 7, 7, 7, 7, 7), { subject: 'technology', average: 3, retestMark: 5 }, { subject: 'informatics', average: 3, retestMark: 5 }, ...passed];
    for (const studyResult of ['fair', 'fail']) expect(term.merged({ ...year, studyResult }, held({ year: subjects }))).toEqual([]);
    expect(term.merged({ ...year, studyResult: 'pass' }, held({ year: subjects }))).toEqual(['finding recomputed_differs studyResult']);
  });

  it.each<[string, string, string]>([
    ['good', 'good', 'good'], ['fair', 'good', 'good'], ['pass', 'good', 'fair'], ['fail', 'fair', 'pass'], ['good', 'pass', 'fair'], ['good', 'fail', 'fail'],
  ])('conduct of %s and then %s is %s', (first, second, expected) => {
    const context = held({}, { 'term-1': { conductResult: first }, 'term-2': { conductResult: second } });
    expect(term.merged({ ...year, studyResult: undefined, conductResult: expected }, context)).toEqual([]);
    const other = expected === 'pass' ? 'fair' : 'pass';
    expect(term.merged({ ...year, studyResult: undefined, conductResult: other }, context)).toEqual(['finding recomputed_differs conductResult']);
    expect(term.merged({ ...year, studyResult: undefined, conductResult: other, summerTraining: true }, context)).toEqual([]);
    expect(term.merged({ ...year, studyResult: undefined, conductResult: other }, held({}, { 'term-1': { conductResult: first } }))).toEqual([]);
  });

  it('gives excellent with six averages from 9.0, good with both results Tốt, else none', () => {
    const both = { ...year, studyResult: 'good', conductResult: 'good' };
    // Seven at 9.0: excellent. With five at 9.0: good.
    expect(term.merged({ ...both, award: 'excellent' }, held({ year: good }))).toEqual([]);
    expect(term.merged({ ...both, award: 'good' }, held({ year: good }))).toEqual(['finding recomputed_differs award']);
    const five = held({ year: [...scored(9, 9, 9, 9, 9, 8, 8, 8), ...passed] });
    expect(term.merged({ ...both, award: 'excellent' }, five)).toEqual(['finding recomputed_differs award']);
    expect(term.merged({ ...both, award: 'good' }, five)).toEqual([]);
    expect(term.merged({ ...both, conductResult: 'fair', award: 'good' }, held({ year: good }))).toEqual(['finding recomputed_differs award']);
    // Of five subjects alone nothing is known about the sixth.
    expect(term.merged({ ...both, award: 'excellent' }, held({ year: scored(9, 9, 9, 9, 9) }))).toEqual([]);
  });

  it('moves up with both at least Đạt and 45 absences at most', () => {
    const both = { ...year, studyResult: 'fair', conductResult: 'good' };
    expect(term.merged({ ...both, promoted: true, absencesExcused: 40, absencesUnexcused: 5 }, held({}))).toEqual([]);
    expect(term.merged({ ...both, promoted: true, absencesExcused: 40, absencesUnexcused: 6 }, held({}))).toEqual(['finding recomputed_differs promoted']);
    expect(term.merged({ ...both, promoted: false, absencesExcused: 3 }, held({}))).toEqual(['finding recomputed_differs promoted']);
    expect(term.merged({ ...both, conductResult: 'fail', promoted: true }, held({}))).toEqual(['finding recomputed_differs promoted']);
    // Absences not known: nothing to say. Known by both terms, 30 + 16 = 46: not moved up.
    expect(term.merged({ ...both, promoted: false }, held({}))).toEqual([]);
    expect(term.merged({ ...both, promoted: true }, held({}, { 'term-1': { absencesExcused: 30 }, 'term-2': { absencesUnexcused: 16 } }))).toEqual(['finding recomputed_differs promoted']);
  });
});

describe('the year of primary school by circular 27/2020', () => {
  const qualities = Object.fromEntries(['patriotism', 'compassion', 'diligence', 'honesty', 'responsibility'].map((one) => [one, 'good']));
  const abilities = Object.fromEntries(['self-study', 'communication', 'problem-solving'].map((one) => [one, 'good']));
  const codes = ['vietnamese', 'mathematics', 'ethics', 'nature-society', 'physical-education', 'music', 'fine-arts', 'experiential'];
  const subjects = (test: number, achievement = 'completed-well'): SubjectFacts[] => codes.map((subject, i) => ({ subject, achievement, ...(i < 2 && { testMark: test }) }));
  const year = { ...bare, period: 'year', scheme: 'tt27', studyResult: undefined, qualities, abilities };

  it.each<[number, string, string]>([[9, 'completed-well', 'completed-excellently'], [7, 'completed-well', 'completed-well'], [6, 'completed-well', 'completed'], [5, 'completed', 'completed'], [4, 'completed', 'not-completed']])('tests of %d, all %s: %s', (test, achievement, expected) => {
    const context = held({ year: subjects(test, achievement) });
    expect(term.merged({ ...year, yearResult: expected }, context)).toEqual([]);
    const other = expected === 'completed' ? 'completed-well' : 'completed';
    expect(term.merged({ ...year, yearResult: other }, context)).toEqual(['finding recomputed_differs yearResult']);
  });

  it('with part of the subjects only too good a result is certain', () => {
    const part = held({ year: subjects(7).slice(0, 2) });
    expect(term.merged({ ...year, yearResult: 'completed-excellently' }, part)).toEqual(['finding recomputed_differs yearResult']);
    expect(term.merged({ ...year, yearResult: 'completed' }, part)).toEqual([]);
  });

  it('decides class, moving up and award', () => {
    expect(term.problems({ ...year, yearResult: 'completed', classCompleted: true, promoted: true })).toEqual([]);
    expect(term.problems({ ...year, yearResult: 'completed', classCompleted: false, promoted: false, award: 'outstanding' })).toEqual(['classCompleted', 'promoted', 'award'].map((path) => `finding recomputed_differs ${path}`));
    expect(term.problems({ ...year, yearResult: 'not-completed', classCompleted: false, promoted: true })).toEqual([]);
    expect(term.problems({ ...year, yearResult: 'completed-well', award: 'outstanding' })).toEqual([]);
    expect(term.problems({ ...year, yearResult: 'completed-excellently', award: 'excellent' })).toEqual([]);
  });
});

describe('what a term result may hold', () => {
  it.each<[string, object, string[]]>([
    ['an old result by the new scheme', { studyResult: 'old-excellent' }, ['error not_applicable studyResult']],
    ['an old one by the old scheme', { ...bare, schoolYear: '2020-2021', scheme: 'tt58', studyResult: 'old-excellent', conductResult: 'old-good', overallAverage: 8.1 }, []],
    ['a new one by the old scheme', { ...bare, schoolYear: '2020-2021', scheme: 'tt58', studyResult: 'fair' }, ['error not_applicable studyResult']],
    ['old conduct in the study result', { ...bare, scheme: 'tt58', studyResult: 'old-good' }, ['error unknown_code studyResult']],
    ['an average of all by the new scheme', { overallAverage: 8 }, ['error not_applicable overallAverage']],
    ['a code of no list', { studyResult: 'super' }, ['error unknown_code studyResult']],
    ['qualities by TT 22', { qualities: { honesty: 'good' } }, ['error not_applicable qualities']],
    ['the middle of a term by TT 22', { period: 'mid-term-1' }, ['error not_applicable period']],
    ['term 2 of a preschool', { ...bare, scheme: 'preschool', studyResult: undefined, period: 'term-2', development: { physical: 'pass' } }, ['error not_applicable period']],
    ['a preschool', { ...bare, scheme: 'preschool', studyResult: undefined, development: { physical: 'pass', language: 'fail' } }, []],
    ['a title of a term', { award: 'good' }, ['error not_applicable award']],
    ['Tiên tiến by TT 22', { period: 'year', award: 'advanced' }, ['error not_applicable award']],
    ['Tiên tiến by TT 58', { ...bare, studyResult: undefined, scheme: 'tt58', period: 'year', award: 'advanced' }, []],
    ['moved up in a term', { promoted: true }, ['error not_applicable promoted']],
    ['moved up in a preschool', { ...bare, scheme: 'preschool', studyResult: undefined, period: 'year', development: { physical: 'pass' }, promoted: true }, ['error not_applicable promoted']],
    ['absences alone', { studyResult: undefined, conductResult: undefined }, []],
    ['a remark alone', { ...bare, studyResult: undefined, remark: 'Ngoan' }, ['error nothing_recorded studyResult']],
  ])('%s', (_name, changes, expected) => expect(term.problems(changes)).toEqual(expected));

  it('has a scheme in force', () => {
    const ofClass = (grade: string): Partial<MergeContext> => ({ class: { schoolId: 'school', schoolYear: '2025-2026', grade, level: 'x' } });
    expect(term.merged({}, ofClass('9'))).toEqual([]);
    expect(term.merged({}, ofClass('5'))).toEqual(['finding scheme_not_in_force scheme']);
    const child = { ...bare, scheme: 'preschool', studyResult: undefined, development: { physical: 'pass' } };
    expect(term.merged(child, ofClass('17'))).toEqual([]);
    expect(term.merged(child)).toEqual([]);
    expect(term.merged(child, ofClass('1'))).toEqual(['finding scheme_not_in_force scheme']);
  });
});

describe('a label that two scales share', () => {
  it('is read by the scheme to its left', async () => {
    const { columnsOf } = await import('./columns.js');
    const { KindRegistry } = await import('./kinds.js');
    const read = (...cells: [string, string][]): Record<string, unknown> => {
      const { put } = columnsOf(new KindRegistry().find('term-result')!, cells.map(([heading]) => heading));
      const record: Record<string, unknown> = {};
      cells.forEach(([, cell], i) => put[i]?.(record, cell));
      return record;
    };
    expect(read(['scheme', 'tt58'], ['Học lực', 'Khá'], ['Hạnh kiểm', 'Tốt'])).toEqual({ scheme: 'tt58', studyResult: 'old-fair', conductResult: 'old-good' });
    expect(read(['scheme', 'tt22'], ['Kết quả học tập', 'Khá'], ['Kết quả rèn luyện', 'Tốt'])).toEqual({ scheme: 'tt22', studyResult: 'fair', conductResult: 'good' });
  });
});
