import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@lienthong/contracts';
import { cancelled, created, act, enrolment, id, mark, result, sitting, updated } from './event.builder.js';
import { Story } from './story.builder.js';

const [school, other, classA, classB, an, binh] = ['51', '52', 'a1', 'a2', 'e1', 'e2'].map(id) as [string, string, string, string, string, string];
let story: Story;

beforeAll(async () => {
  story = await Story.open('ioc_figures');
});
afterAll(() => story.close());
beforeEach(() => story.begin('2025-10-01T08:00:00+07:00'));

describe('learners', () => {
  it('counts a learner once a school by level, grade and sex, whatever comes first', async () => {
    await story.tell((tell) => [
      tell.enrolments(school, [created(enrolment(an, classA)), created(enrolment(binh, classA))]),
      tell.learner(an, 'female'),
      tell.schoolClass(classA, school, '3'),
      tell.learner(binh, 'male'),
    ]);
    expect(await story.values(`school:${school}`, 'learners')).toEqual({ 'primary|3|female': 1, 'primary|3|male': 1, '': 2 });
    expect(await story.values('province:20', 'learners')).toEqual({ 'primary|3|female': 1, 'primary|3|male': 1, '': 2 });
  });

  it('R-34 counts a learner of two schools in both, and in the province once', async () => {
    await story.tell((tell) => [
      tell.school(school, [{ validFrom: '2025-07-01' }]), tell.school(other, [{ validFrom: '2025-07-01' }]),
      tell.unit('05977', [{ name: 'Đông Kinh', validFrom: '2025-07-01' }]),
      tell.schoolClass(classA, school, '3'), tell.schoolClass(classB, other, '3'), tell.learner(an, 'female'),
      tell.enrolments(school, [created(enrolment(an, classA))]),
      tell.enrolments(other, [created(enrolment(an, classB))]),
    ]);
    expect(await story.values(`school:${school}`, 'learners')).toEqual({ 'primary|3|female': 1, '': 1 });
    expect(await story.values(`school:${other}`, 'learners')).toEqual({ 'primary|3|female': 1, '': 1 });
    expect(await story.values('commune:20:05977', 'learners')).toEqual({ 'primary|3|female': 1, '': 1 });
    expect(await story.values('province:20', 'learners')).toEqual({ 'primary|3|female': 1, '': 1 });
  });

  it('stops on the day of leaving and when the school year ends', async () => {
    await story.tell((tell) => [tell.enrolments(school, [created(enrolment(an, classA, { leftOn: '2025-12-01', status: 'transferred-out' })), created(enrolment(binh, classA))])]);
    expect(await story.whole(`school:${school}`, 'learners', '2025-11-30')).toBe(2);
    expect(await story.whole(`school:${school}`, 'learners', '2025-12-01')).toBe(1);
    expect(await story.whole(`school:${school}`, 'learners', '2026-07-31')).toBe(1);
    expect(await story.whole(`school:${school}`, 'learners', '2026-08-01')).toBeNull();
  });

  it('is one less when two are found to be one child, in learners and in results, and two again when that is taken back', async () => {
    const figures = async (): Promise<unknown[]> => [await story.whole(`school:${school}`, 'learners'), await story.whole('province:20', 'learners'), await story.whole('province:20', 'results.count'), await story.values('province:20', 'attendance.rate')];
    const [inA, alsoInA, inB, marked, ofAn, ofBinh] = ['81', '82', '83', '84', '85', '86'].map(id) as [string, string, string, string, string, string];
    await story.tell((tell) => [
      tell.schoolClass(classA, school, '3'), tell.schoolClass(classB, other, '3'), tell.learner(an, 'female'), tell.learner(binh, 'female'),
      tell.enrolments(school, [created(enrolment(an, classA), inA), created(enrolment(binh, classA), alsoInA)]), tell.enrolments(other, [created(enrolment(binh, classB), inB)]),
      tell.marks(school, [created(mark(binh, '2025-10-01', 'late'), marked)]), tell.results(school, [created(result(an), ofAn), created(result(binh), ofBinh)]),
    ]);
    const before = await figures();
    expect(before.slice(0, 3)).toEqual([2, 2, 2]);
    // What the merge says: the second child ends, what met under one key ends with it, all else is told anew as the first one's.
    await story.tell((tell) => [
      tell.gone(TOPICS.learner.name, binh), tell.enrolments(school, [cancelled(alsoInA, enrolment(binh, classA))]), tell.enrolments(other, [updated(inB, enrolment(binh, classB), enrolment(an, classB))]),
      tell.marks(school, [updated(marked, mark(binh, '2025-10-01', 'late'), mark(an, '2025-10-01', 'late'))]), tell.results(school, [cancelled(ofBinh, result(binh))]),
    ]);
    expect(await figures()).toEqual([1, 1, 1, before[3]]);
    await story.tell((tell) => [
      tell.learner(binh, 'female'), tell.enrolments(school, [created(enrolment(binh, classA), alsoInA)]), tell.enrolments(other, [updated(inB, enrolment(an, classB), enrolment(binh, classB))]),
      tell.marks(school, [updated(marked, mark(an, '2025-10-01', 'late'), mark(binh, '2025-10-01', 'late'))]), tell.results(school, [created(result(binh), ofBinh)]),
    ]);
    expect(await figures()).toEqual(before);
  });

  it('shows what had been received by the end of a date', async () => {
    await story.tell((tell) => [tell.enrolments(school, [created(enrolment(an, classA), id('71'))])]);
    story.at('2025-10-20T09:00:00+07:00');
    await story.tell((tell) => [tell.enrolments(school, [updated(id('71'), enrolment(an, classA), enrolment(an, classA, { enrolledOn: '2025-10-15' }))])]);
    expect(await story.whole(`school:${school}`, 'learners', '2025-09-30')).toBeNull();
    expect(await story.whole(`school:${school}`, 'learners', '2025-10-10')).toBe(1);
    expect(await story.whole(`school:${school}`, 'learners', '2025-10-20')).toBe(1);
    await story.tell((tell) => [tell.enrolments(school, [cancelled(id('71'), enrolment(an, classA))])]);
    expect(await story.whole(`school:${school}`, 'learners', '2025-10-19')).toBe(1);
    expect(await story.whole(`school:${school}`, 'learners', '2025-10-20')).toBeNull();
  });
});

describe('attendance', () => {
  it('is present and late over all marks, of the latest date, up the tree', async () => {
    await story.tell((tell) => [
      tell.marks(school, [created(mark(an, '2025-10-01')), created(mark(binh, '2025-10-01', 'late')), created(mark(an, '2025-09-30', 'absent-excused'))]),
      tell.marks(other, [created(mark(an, '2025-10-01', 'absent-unexcused'), id('72'))]),
    ]);
    const rows = await story.rows('province:20', 'attendance.rate');
    expect(rows).toEqual([expect.objectContaining({ dims: { date: '2025-10-01' }, value: 2 / 3, numerator: 2, denominator: 3, updatedAt: '2025-10-01T01:00:00.000Z' })]);
    expect(await story.values('province:20', 'attendance.rate', undefined, { date: '2025-09-30' })).toEqual({ '2025-09-30': 0 });
    await story.tell((tell) => [tell.marks(other, [updated(id('72'), mark(an, '2025-10-01', 'absent-unexcused'), mark(an, '2025-10-01'))])]);
    expect(await story.values('province:20', 'attendance.rate')).toEqual({ '2025-10-01': 1 });
  });
});

describe('results', () => {
  it('counts one per learner, period and subject, at the school where the learner was at the end of the period', async () => {
    await story.tell((tell) => [
      tell.results(school, [created(result(an), id('73')), created(result(an, { period: 'year' })), created(result(binh, { exempt: true })), created(result(binh, { subject: null }))]),
      tell.results(other, [created(result(an))]),
      tell.enrolments(school, [created(enrolment(an, classA, { leftOn: '2025-12-01', status: 'transferred-out' }))]),
      tell.enrolments(other, [created(enrolment(an, classB, { enrolledOn: '2025-12-01', status: 'transferred-in' }))]),
    ]);
    expect(await story.whole(`school:${other}`, 'results.count')).toBe(1);
    expect(await story.whole(`school:${school}`, 'results.count')).toBe(1);
    expect(await story.values('province:20', 'results.count')).toEqual({ '2025-2026|mathematics': 2, '': 2 });
    await story.tell((tell) => [tell.results(other, [cancelled(id('74'), result(an))])]);
    expect(await story.whole(`school:${school}`, 'results.count')).toBe(2);
    expect(await story.whole(`school:${other}`, 'results.count')).toBeNull();
    expect(await story.whole('province:20', 'results.count')).toBe(2);
  });
});

describe('exams', () => {
  it('gives papers, mean and histogram of the province, and nothing below it', async () => {
    await story.tell((tell) => [tell.exams([created(sitting({ mathematics: 625, literature: 800 }), id('75')), created(sitting({ mathematics: 700 })), created(sitting({}))])]);
    expect(await story.values('province:20', 'exam.candidates')).toEqual({ '2025': 3, '': 3 });
    expect(await story.values('province:20', 'exam.papers')).toEqual({ '2025|literature': 1, '2025|mathematics': 2, '': 3 });
    expect(await story.rows('province:20', 'exam.mean')).toEqual([
      expect.objectContaining({ dims: { year: '2025', subject: 'literature' }, value: 8, numerator: 8, denominator: 1 }),
      expect.objectContaining({ dims: { year: '2025', subject: 'mathematics' }, value: 6.625, numerator: 13.25, denominator: 2 }),
    ]);
    expect(await story.values('province:20', 'exam.histogram')).toEqual({ '2025|literature|8': 1, '2025|mathematics|6.25': 1, '2025|mathematics|7': 1, '': 3 });
    await story.tell((tell) => [tell.exams([updated(id('75'), sitting({ mathematics: 625, literature: 800 }), sitting({ mathematics: 650 }))])]);
    expect(await story.values('province:20', 'exam.mean')).toEqual({ '2025|mathematics': 6.75 });
    expect(await story.values(`school:${school}`, 'exam.papers')).toEqual({ '': null });
  });
});

describe('R-08 activity', () => {
  it('adds up acts and counts learners once, by week of the act', async () => {
    await story.tell((tell) => [
      tell.activity(school, [created(act(an, '2025-09-29', 'online-test', 3)), created(act(an, '2025-10-01')), created(act(binh, '2025-10-05')), created(act(null, '2025-10-05')), created(act(an, '2025-09-28'))]),
      tell.activity(other, [created(act(an, '2025-10-02'), id('76'))]),
    ]);
    expect(await story.values('province:20', 'activity.events')).toEqual({ 'LS-K12|online-test|2025-W40': 7, '': 8 });
    expect(await story.values('province:20', 'activity.learners')).toEqual({ 'LS-K12|online-test|2025-W40': 2 });
    expect(await story.values(`school:${other}`, 'activity.learners')).toEqual({ 'LS-K12|online-test|2025-W40': 1 });
    await story.tell((tell) => [tell.activity(other, [cancelled(id('76'), act(an, '2025-10-02'))])]);
    expect(await story.values(`school:${other}`, 'activity.learners')).toEqual({ '': null });
    expect(await story.values('province:20', 'activity.learners')).toEqual({ 'LS-K12|online-test|2025-W40': 2 });
  });
});

describe('pushes', () => {
  it('moves counts when a release changes outcomes', async () => {
    await story.tell((tell) => [tell.push('enrolment', [{ schoolId: school, outcomes: { created: 5, parked: 3 }, confirmed: 5 }, { schoolId: null, outcomes: { rejected: 2 }, confirmed: 0 }])]);
    await story.tell((tell) => [tell.push('enrolment', [{ schoolId: school, outcomes: { created: 3, parked: -3 }, confirmed: 3 }])]);
    expect(await story.values('province:20', 'pushes.records')).toEqual({ 'LS-K12|enrolment|created': 8, 'LS-K12|enrolment|rejected': 2, '': 10 });
    expect(await story.values(`school:${school}`, 'pushes.records')).toEqual({ 'LS-K12|enrolment|created': 8, '': 8 });
    expect(await story.values('commune:20:unassigned', 'pushes.records')).toEqual({ 'LS-K12|enrolment|created': 8, 'LS-K12|enrolment|rejected': 2, '': 10 });
  });
});

describe('schools, classes and staff', () => {
  it('counts a school in each of its levels and once in the whole, until it closes', async () => {
    await story.tell((tell) => [
      tell.school(school, [{ levels: ['primary', 'lower-secondary'] }]),
      tell.school(other, [{ levels: ['primary'], closedOn: '2025-11-01' }]),
      tell.schoolClass(classA, school, '3'), tell.schoolClass(classB, school, '3', 'primary', '2024-2025'),
      tell.staff(id('f1'), school), tell.staff(id('f2'), school, 'retired'), tell.staff(id('f3'), null, 'working', '05977'),
    ]);
    expect(await story.values('province:20', 'schools')).toEqual({ 'lower-secondary': 1, primary: 2, '': 2 });
    expect(await story.whole('province:20', 'schools', '2025-11-01')).toBe(1);
    expect(await story.values('province:20', 'classes')).toEqual({ primary: 1, '': 1 });
    expect(await story.values(`school:${school}`, 'staff')).toEqual({ 'lower-secondary': 1, primary: 1, '': 1 });
    expect(await story.values('province:20', 'staff')).toEqual({ 'lower-secondary': 1, primary: 1, unknown: 1, '': 2 });
    await story.tell((tell) => [tell.gone(TOPICS.school.name, school)]);
    expect(await story.whole('province:20', 'schools')).toBe(1);
  });
});

describe('a figure without data', () => {
  it('has no value, never 0', async () => {
    expect(await story.rows('province:20', 'learners')).toEqual([{ id: 'learners', dims: {}, value: null, unit: 'person', source: 'live', updatedAt: null }]);
    expect(await story.rows('province:20', 'quality.alive')).toEqual([expect.objectContaining({ value: null })]);
  });
});

describe('R-36 qualities', () => {
  it('are added up as shares: Σ good ÷ Σ of, by kind and as a whole, never a mean of shares', async () => {
    await story.tell((tell) => [tell.quality(school, [['learner', 8, 10], ['enrolment', 10, 10]]), tell.quality(other, [['learner', 81, 90]]), tell.quality(null, [['exam-result', 99, 100]])]);
    const rows = await story.rows('province:20', 'quality.correct');
    expect(rows.map((row) => [row.dims['kind'] ?? 'all', row.numerator, row.denominator])).toEqual([['enrolment', 10, 10], ['exam-result', 99, 100], ['learner', 89, 100], ['all', 198, 210]]);
    expect(await story.values(`school:${school}`, 'quality.complete')).toEqual({ learner: 0.8, '': 0.8 });
  });

  it('a telling takes the place of the one before; a past day keeps what stood at its end, also for who hears of it later', async () => {
    const [first, second] = [[['learner', 5, 10]], [['learner', 9, 12]]] as const;
    await story.tell((tell) => [tell.quality(school, first)]);
    const before = story.teller.quality(school, first);
    story.at('2025-10-20T09:00:00+07:00');
    await story.tell((tell) => {
      const event = tell.quality(school, second);
      return [{ ...event, value: { ...(event.value as object), history: [{ at: before.time, state: before.value }] } }];
    });
    expect((await story.rows('province:20', 'quality.alive', '2025-10-19')).at(-1)).toMatchObject({ numerator: 5, denominator: 10 });
    expect((await story.rows('province:20', 'quality.alive', '2025-10-20')).at(-1)).toMatchObject({ numerator: 9, denominator: 12 });
    const late = { ...story.teller.quality(other, second) };
    await story.tell(() => [{ ...late, value: { ...(late.value as object), history: [{ at: '2025-10-05T01:00:00.000Z', state: story.teller.quality(other, first).value }] } } as never]);
    expect((await story.rows(`school:${other}`, 'quality.alive', '2025-10-06')).at(-1)).toMatchObject({ numerator: 5, denominator: 10 });
  });
});
