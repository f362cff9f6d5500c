import { describe, expect, it } from '@jest/globals';
import { KindCheck } from './kind-check.builder.js';
import type { MergeContext } from './kind.js';

const result = new KindCheck('subject-result');
const exam = new KindCheck('exam-result');
const enrolment = new KindCheck('enrolment');
const activity = new KindCheck('learning-activity');
const learner = new KindCheck('learner');
const school = new KindCheck('school');
const schoolClass = new KindCheck('school-class');
const attendance = new KindCheck('attendance');

const noMarks = { regularMarks: undefined, midtermMark: undefined, finalMark: undefined, average: undefined };
const ofClass = (grade: string, more: object = {}): Partial<MergeContext> => ({ class: { schoolId: 'school', schoolYear: '2025-2026', grade, level: 'upper-secondary', ...more } });

describe('R-11 the average of a term, recomputed by hand', () => {
  // AR 1.3: 69 / 9 = 7.67; 41.5 / 7 = 5.93; 50.8 / 8 = 6.35, half up. Floating point gives 6.3 for the last.
  it.each([
    [[7, 8, 6, 9], 7.5, 8, 7.7],
    [[6.5, 7], 5, 6, 5.9],
    [[6, 7, 7], 6.4, 6, 6.4],
  ])('%j, %d, %d is %d', (regularMarks, midtermMark, finalMark, average) => {
    expect(result.problems({ regularMarks, midtermMark, finalMark, average })).toEqual([]);
    expect(result.problems({ regularMarks, midtermMark, finalMark, average: Math.round((average - 0.1) * 10) / 10 })).toEqual(['finding recomputed_differs average']);
  });

  it('says the hub’s value', () => expect(result.messages({ average: 7.6 })).toEqual([{ vi: 'Giá trị tính lại là 7.7', en: 'The recomputed value is 7.7' }]));
  it('is not recomputed while a mark is missing, nor for years of other weights', () => {
    expect(result.problems({ midtermMark: undefined, average: 1 })).toEqual([]);
    expect(result.problems({ schoolYear: '2018-2019', scheme: 'tt58', average: 1 })).toEqual([]);
  });

  it('of a year is (term 1 + 2 × term 2) / 3: 7.7 and 8.4 give 8.2', () => {
    const year = { ...noMarks, period: 'year' };
    const context = { termAverages: { 'term-1': 7.7, 'term-2': 8.4 }, ...ofClass('10') };
    expect(result.merged({ ...year, average: 8.2 }, context)).toEqual([]);
    expect(result.merged({ ...year, average: 8.1 }, context)).toEqual(['finding recomputed_differs average']);
    expect(result.merged({ ...year, average: 8.1 }, ofClass('10'))).toEqual([]);
  });
});

describe('R-11 a subject result', () => {
  it.each<[string, object, string[]]>([
    ['a comment in a scored subject', { ...noMarks, comment: 'pass' }, ['error wrong_assessment comment']],
    ['a comment where it belongs', { ...noMarks, subject: 'music', comment: 'pass' }, []],
    ['a mark in a comment subject', { ...noMarks, subject: 'music', finalMark: 9 }, ['error wrong_assessment finalMark']],
    ['a mark by TT 27', { ...noMarks, scheme: 'tt27', subject: 'mathematics', finalMark: 9 }, ['error not_applicable finalMark']],
    ['a test by TT 27', { ...noMarks, scheme: 'tt27', subject: 'mathematics', achievement: 'completed', testMark: 9 }, []],
    ['a test mark of 0', { ...noMarks, scheme: 'tt27', achievement: 'completed', testMark: 0 }, ['error out_of_range testMark']],
    ['a physics test by TT 27', { ...noMarks, scheme: 'tt27', subject: 'physics', achievement: 'completed' }, ['error not_applicable subject']],
    ['Vietnamese by TT 22', { subject: 'vietnamese' }, ['error not_applicable subject']],
    ['the middle of a term by TT 22', { period: 'mid-term-1' }, ['error not_applicable period']],
    ['term 2 by TT 27', { ...noMarks, scheme: 'tt27', achievement: 'completed', period: 'term-2' }, ['error not_applicable period']],
    ['the middle of a term by TT 27', { ...noMarks, scheme: 'tt27', achievement: 'completed', period: 'mid-term-2' }, []],
    ['a preschool scheme', { ...noMarks, scheme: 'preschool', remark: 'x' }, ['error not_applicable scheme', 'error nothing_recorded average']],
    ['marks of a term in a year', { period: 'year' }, ['error not_applicable regularMarks', 'error not_applicable midtermMark', 'error not_applicable finalMark']],
    ['a year with its average and a re-test', { ...noMarks, period: 'year', average: 4.1, retestMark: 6 }, []],
    ['nothing but a remark', { ...noMarks, remark: 'Chăm' }, ['error nothing_recorded average']],
    ['exempt', { ...noMarks, exempt: true }, []],
    ['exempt with a value', { ...noMarks, exempt: true, average: 8 }, ['error not_applicable average']],
    ['two decimals', { average: 7.75 }, ['error too_many_decimals average']],
    ['11 marks', { regularMarks: Array(11).fill(5) as number[] }, ['error too_many_items regularMarks']],
  ])('%s', (_name, changes, expected) => expect(result.problems(changes)).toEqual(expected));

  it.each<[string, object, Partial<MergeContext>, string[]]>([
    ['as many marks as 140 periods ask for', {}, ofClass('9'), []],
    ['three instead of four', { regularMarks: [7, 8, 6], average: undefined }, ofClass('10'), ['finding mark_count_unusual regularMarks']],
    ['three of four while the term is running', { regularMarks: [7, 8, 6], finalMark: undefined, average: undefined }, ofClass('10'), []],
    ['five', { regularMarks: [7, 8, 6, 7, 8], average: undefined }, ofClass('10'), ['finding mark_count_unusual regularMarks']],
    ['informatics: two in grade 6, three in grade 10', { subject: 'informatics', regularMarks: [7, 8], average: undefined }, ofClass('6'), []],
    ['informatics: two are too few in grade 10', { subject: 'informatics', regularMarks: [7, 8], average: undefined }, ofClass('10'), ['finding mark_count_unusual regularMarks']],
    ['informatics: two or three where the class is not known', { subject: 'informatics', regularMarks: [7, 8], average: undefined }, {}, []],
    ['TT 22 in grade 9 in 2023-2024', { schoolYear: '2023-2024' }, ofClass('9', { schoolYear: '2023-2024' }), ['finding scheme_not_in_force scheme']],
    ['TT 58 in grade 9 in 2023-2024', { schoolYear: '2023-2024', scheme: 'tt58' }, ofClass('9', { schoolYear: '2023-2024' }), []],
    ['TT 58 in no grade any more', { scheme: 'tt58' }, {}, ['finding scheme_not_in_force scheme']],
    ['TT 27 in grade 10', { ...noMarks, scheme: 'tt27', achievement: 'completed' }, ofClass('10'), ['finding scheme_not_in_force scheme']],
    ['a test in ethics', { ...noMarks, scheme: 'tt27', subject: 'ethics', achievement: 'completed', testMark: 9 }, ofClass('3'), ['finding mark_count_unusual testMark']],
    ['a test in the middle of term 1 of grade 3', { ...noMarks, scheme: 'tt27', period: 'mid-term-1', achievement: 'completed', testMark: 9 }, ofClass('3'), ['finding mark_count_unusual testMark']],
    ['a test in the middle of term 1 of grade 4', { ...noMarks, scheme: 'tt27', period: 'mid-term-1', achievement: 'completed', testMark: 9 }, ofClass('4'), []],
    ['a class of another school', { className: '10A1' }, ofClass('10', { schoolId: 'other' }), ['error class_mismatch className']],
    ['a class of another year', { classRecordId: 'c' }, ofClass('10', { schoolYear: '2024-2025' }), ['error class_mismatch classRecordId']],
  ])('%s', (_name, changes, context, expected) => expect(result.merged(changes, context)).toEqual(expected));
});

describe('an exam result', () => {
  it.each<[string, object, string[]]>([
    ['a council that the year does not know', { councilCode: '20', candidateNumber: '20990001' }, ['error unknown_council councilCode']],
    ['a council of another province', { councilCode: '05', candidateNumber: '05990001' }, ['error council_not_covered councilCode']],
    ['a number of another council', { candidateNumber: '11990001' }, ['error candidate_council_mismatch candidateNumber']],
    ['in 2026 the province is the council', { examYear: 2026, councilCode: '20', candidateNumber: '20990001' }, []],
    ['an exam of next year', { examYear: 2027, councilCode: '20', candidateNumber: '20990001' }, ['error date_in_future examYear']],
    ['seven digits', { candidateNumber: '0990001', councilCode: '10' }, ['error leading_zero_lost candidateNumber']],
    // 6.25 + 7.08 + 5.75 + 7.5 = 26.58; in floating point 26.580000000000002.
    ['the right total', { total: 26.58 }, []],
    ['another total', { total: 26.59 }, ['finding recomputed_differs total']],
  ])('%s', (_name, changes, expected) => expect(exam.problems(changes)).toEqual(expected));
});

describe('an enrolment', () => {
  it.each<[string, object, string[]]>([
    ['a term while studying', { statusTerm: 'term-1' }, ['error not_applicable statusTerm']],
    ['dropped out without term and day', { status: 'dropped-out' }, ['error required_missing statusTerm', 'error required_missing leftOn']],
    ['dropped out', { status: 'dropped-out', statusTerm: 'summer', leftOn: '2026-01-05', dropOutReason: 'distance' }, []],
    ['a reason while studying', { dropOutReason: 'distance' }, ['error not_applicable dropOutReason']],
    ['left before it came', { leftOn: '2025-09-04' }, ['error dates_reversed leftOn']],
    ['left on the day it came', { leftOn: '2025-09-05' }, []],
    ['no class', { className: undefined }, ['error required_missing classRecordId']],
    ['one mistake in the status is one problem', { status: 'gone', statusTerm: 'term-1' }, ['error unknown_code status']],
  ])('%s', (_name, changes, expected) => expect(enrolment.problems(changes)).toEqual(expected));

  it.each([
    [2009, []],
    [2011, []],
    [2012, ['finding age_grade_unusual learnerRecordId']],
    [2007, []],
    [2006, ['finding age_grade_unusual learnerRecordId']],
  ])('grade 10 in 2025-2026 and born in %d', (birthYear, expected) => {
    expect(enrolment.merged({}, { ...ofClass('10'), learner: { birthYear, sex: 'male' } })).toEqual(expected);
  });
});

describe('a learning activity', () => {
  it.each<[string, object, string[]]>([
    ['a score without its highest', { maxScore: undefined }, ['error required_missing maxScore']],
    ['a score of all', { score: 10 }, []],
    ['more than all', { score: 10.01 }, ['error part_above_whole score']],
    ['no act', { count: 0 }, ['error out_of_range count']],
    ['a day', { occurredAt: '2026-01-20' }, []],
    ['tomorrow', { occurredAt: '2026-01-21' }, ['error date_in_future occurredAt']],
    ['in an hour', { occurredAt: '2026-01-20T09:00:00+07:00' }, ['error date_in_future occurredAt']],
    ['a field of a summary', { onlinePeriods: 3 }, ['error not_applicable onlinePeriods']],
  ])('%s', (_name, changes, expected) => expect(activity.problems(changes)).toEqual(expected));

  const summary = {
    shape: 'summary', accountId: undefined, accountRole: undefined, learnerMinistryCode: undefined, type: undefined, objectId: undefined, occurredAt: undefined, durationSeconds: undefined, score: undefined, maxScore: undefined,
    schoolYear: '2025-2026', period: 'term-1', level: 'upper-secondary', onlinePeriods: 40,
  };
  it.each<[string, object, string[]]>([
    ['a summary', {}, []],
    ['without a count of all periods', { totalPeriods: 39 }, ['error part_above_whole onlinePeriods']],
    ['of the middle of a term', { period: 'mid-term-1' }, ['error unknown_code period']],
    ['without online periods', { onlinePeriods: undefined }, ['error required_missing onlinePeriods']],
    ['with a field of an event', { subject: 'physics' }, ['error not_applicable subject']],
  ])('%s', (_name, changes, expected) => expect(activity.problems({ ...summary, ...changes })).toEqual(expected));
});

describe('R-11 other rules', () => {
  it('a personal number agrees with sex and birth year, else it is doubtful but kept', () => {
    // 020 Lạng Sơn, 2: male of 2000..2099, 10: born 2010.
    expect(learner.problems({})).toEqual([]);
    for (const changes of [{ sex: 'female' }, { birthDate: '2011-03-15' }, { personalNumber: '999210000123' }]) expect(learner.problems(changes)).toEqual(['finding personal_number_mismatch personalNumber']);
    expect(learner.problems({ sex: 'unknown', birthDate: '2010' })).toEqual([]);
  });

  it('a class has a grade of its level', () => {
    for (const [grade, level] of [['5', 'primary'], ['6', 'lower-secondary'], ['12', 'continuing'], ['13', 'preschool']]) expect(schoolClass.problems({ grade, level })).toEqual([]);
    for (const [grade, level] of [['6', 'primary'], ['5', 'continuing'], ['12', 'preschool'], ['10', 'higher']]) expect(schoolClass.problems({ grade, level })).toEqual(['error grade_level_mismatch grade']);
  });

  it('the size of a class is what is enrolled', () => {
    expect(schoolClass.merged({ reportedSize: 41 }, { classSize: 40 })).toEqual(['finding recomputed_differs reportedSize']);
    expect(schoolClass.merged({ reportedSize: 40 }, { classSize: 40 })).toEqual([]);
  });

  it('a head teacher is at work', () => {
    expect(schoolClass.merged({ staffRecordId: 's' }, { staff: { status: 'retired', schoolId: 'school' } })).toEqual(['finding head_teacher_not_working staffRecordId']);
    expect(schoolClass.merged({ staffRecordId: 's' }, { staff: { status: 'awaiting-retirement', schoolId: 'school' } })).toEqual([]);
  });

  it('a school stands in a commune of that day', () => {
    const sites = [{ siteCode: '1', name: 'Điểm lẻ', communeCode: '06001' }];
    const commune = (code: string): 'in-force' | 'split' | 'unknown' => (code === '05977' ? 'in-force' : code === '06001' ? 'split' : 'unknown');
    expect(school.merged({ sites }, { commune })).toEqual(['finding commune_undecided sites.0.communeCode']);
    expect(school.merged({ communeCode: '99999' }, { commune })).toEqual(['error unit_not_in_force communeCode']);
    expect(learner.merged({ communeCode: '99999' }, { commune, updatedOn: '2025-09-05' })).toEqual(['finding address_unit_unknown communeCode']);
  });

  it('attendance is of an enrolled learner, on a day that has been', () => {
    expect(attendance.merged({}, { enrolledOn: () => false })).toEqual(['finding not_enrolled date']);
    expect(attendance.merged({}, { enrolledOn: () => true })).toEqual([]);
    expect(attendance.problems({ date: '2026-01-20' })).toEqual([]);
    expect(attendance.problems({ date: '2026-01-21' })).toEqual(['error date_in_future date']);
  });
});
