import type { ResultFactV1 } from '@lienthong/contracts';
import { schemeHolds } from './assessment-rules.js';
import { bool, code, int, map, number, text } from './field.js';
import { type CompletedGroup, defineKind } from './kind.js';
import { classFields, classOfSameSchool, classReference, learnerFields, learnerReference, ownSchool, ownYear, says, schoolReference } from './parts.js';
import { concludesSomething, primaryAgrees, primaryYearAgrees, secondaryAgrees, termFitsScheme } from './term-rules.js';

const ofYear = { field: 'period', in: ['year'] } as const;
const by = (...schemes: string[]): { readonly field: 'scheme'; readonly in: readonly string[] } => ({ field: 'scheme', in: schemes });
const secondary = { onlyIf: [by('tt22', 'tt58')] };
const secondaryYear = { onlyIf: [by('tt22', 'tt58'), ofYear] };
const primary = { onlyIf: [by('tt27')] };
const primaryYear = { onlyIf: [by('tt27'), ofYear] };
const trait = code('Mức đạt được', 'Level', 'trait');

const completes = [{ group: 'results', needs: [{ field: 'period' }] }] as const satisfies readonly CompletedGroup[];

/** A whole period: study and conduct, or qualities and abilities, and what the year comes to. kinds.md §3; R-11 R-12. */
export const termResult = defineKind({
  name: 'term-result',
  label: { vi: 'Kết quả học tập, rèn luyện', en: 'Term result' },
  group: 'personal',
  fields: {
    ...ownSchool,
    ...ownYear,
    ...learnerFields,
    ...classFields,
    period: code('Kỳ đánh giá', 'Period', 'period', { required: true, headings: ['Học kỳ', 'Học kì'] }),
    scheme: code('Quy chế đánh giá', 'Scheme', 'scheme', { required: true }),
    absencesExcused: int('Nghỉ có phép', 'Absences with leave', { headings: ['Số buổi nghỉ có phép'] }),
    absencesUnexcused: int('Nghỉ không phép', 'Absences without leave', { headings: ['Số buổi nghỉ không phép'] }),
    remark: text('Nhận xét', 'Remark', { max: 2000, lineBreaks: true, headings: ['Nội dung nhận xét'] }),
    studyResult: code('Kết quả học tập', 'Study result', 'result', { ...secondary, unless: { field: 'scheme', lists: { tt58: 'oldStudy' } }, headings: ['Học lực', 'KQHT'] }),
    conductResult: code('Kết quả rèn luyện', 'Conduct', 'result', { ...secondary, unless: { field: 'scheme', lists: { tt58: 'oldConduct' } }, headings: ['Hạnh kiểm', 'KQRL'] }),
    overallAverage: number('Điểm trung bình các môn', 'Overall average', { min: 0, max: 10, decimals: 1 }, { onlyIf: [by('tt58')] }),
    summerTraining: bool('Rèn luyện trong hè', 'Training in summer', secondaryYear),
    graduationEligible: bool('Đủ điều kiện tốt nghiệp', 'Eligible for graduation', secondaryYear),
    qualities: map('Phẩm chất', 'Qualities', 'quality', trait, primary),
    abilities: map('Năng lực', 'Abilities', 'ability', trait, primary),
    yearResult: code('Kết quả giáo dục cả năm', "Year's result", 'primaryYear', primaryYear),
    classCompleted: bool('Hoàn thành chương trình lớp học', 'Class completed', primaryYear),
    promoted: bool('Lên lớp', 'Promoted', { onlyIf: [by('tt22', 'tt58', 'tt27'), ofYear], headings: ['Được lên lớp'] }),
    award: code('Danh hiệu', 'Award', 'award', { onlyIf: [ofYear], headings: ['Khen thưởng'] }),
    development: map('Sự phát triển của trẻ', 'Development', 'developmentArea', code('Đánh giá', 'Assessment', 'comment'), { onlyIf: [by('preschool')] }),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, learnerReference(true), classReference(false)],
  owner: 'school',
  key: (record, ids) => (ids.learner === null || ids.school === null ? null : `${ids.learner}|${ids.school}|${record.schoolYear}|${record.period}`),
  schoolYearOf: (record) => record.schoolYear,
  rules: [termFitsScheme, concludesSomething, primaryYearAgrees],
  mergeRules: [classOfSameSchool((record) => record.schoolYear), secondaryAgrees, primaryAgrees, schemeHolds],
  ruleTexts: [
    says('not_applicable', 'TT 22, TT 58: học kì I, II, cả năm; TT 27: giữa và cuối kì I, giữa kì II, cả năm; mầm non: học kì I, cả năm; mỗi quy chế có trường, mã và danh hiệu của mình', 'tt22, tt58: both terms and the year; tt27: middle and end of term 1, middle of term 2, year; preschool: term 1 and year; each scheme has its own fields, codes and awards'),
    says('nothing_recorded', 'Cần ít nhất một kết quả hoặc số buổi nghỉ', 'At least one result or a count of absences'),
    says('recomputed_differs', 'Kết quả học tập từ các môn, rèn luyện cả năm từ hai học kì, danh hiệu và lên lớp theo TT 22/2021; kết quả năm học của tiểu học theo TT 27/2020', 'Study result out of the subjects, conduct of the year out of the terms, award and moving up by circular 22/2021; the primary year by circular 27/2020'),
    says('scheme_not_in_force', 'Quy chế phải áp dụng cho khối trong năm học đó', 'The scheme holds for the grade in that year'),
    says('class_mismatch', 'Lớp phải thuộc trường và năm học của bản ghi', "The class is of the record's school and year"),
  ],
  fresh: { sort: 'record', days: 180 },
  fullMode: false,
  log: {
    sort: 'facts',
    topic: 'result',
    attributes: (record, ids): ResultFactV1 => ({ learnerId: ids.learner ?? '', schoolYear: record.schoolYear, period: record.period, subject: null, scheme: record.scheme, exempt: false }),
  },
  completes,
  sensitiveFields: ['conductResult'],
  encryptedFields: ['learnerPersonalNumber'],
  searchFields: ['schoolCode', 'schoolYear', 'period'],
  feeds: ['quality.complete'],
  cancelMeans: { vi: 'Chưa được tổng kết', en: 'Was not concluded' },
  examples: {
    valid: {
      recordId: 'term-result-1', event: 'NEW', version: 1, updatedAt: '2026-01-15T16:30:00+07:00',
      schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', period: 'term-1', scheme: 'tt22', absencesExcused: 2, absencesUnexcused: 0, studyResult: 'fair', conductResult: 'good',
    },
    invalid: [
      {
        code: 'nothing_recorded', path: 'studyResult',
        record: { recordId: 'term-result-2', event: 'NEW', version: 1, updatedAt: '2026-01-15T16:30:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', period: 'term-1', scheme: 'tt22', remark: 'Chăm ngoan' },
      },
      {
        code: 'not_applicable', path: 'studyResult',
        record: { recordId: 'term-result-3', event: 'NEW', version: 1, updatedAt: '2026-01-15T16:30:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', period: 'term-1', scheme: 'tt22', studyResult: 'old-fair' },
      },
      {
        code: 'not_applicable', path: 'promoted',
        record: { recordId: 'term-result-4', event: 'NEW', version: 1, updatedAt: '2026-01-15T16:30:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', period: 'term-1', scheme: 'tt22', studyResult: 'fair', promoted: true },
      },
    ],
  },
});
