import type { ResultFactV1 } from '@lienthong/contracts';
import { codeOfLabel } from '@lienthong/vocabulary';
import { bool, code, int, list, number, text } from './field.js';
import { fitsAssessment, fitsPeriod, fitsScheme, markCountUsual, recordsSomething, schemeHolds, termAverageAgrees, yearAverageAgrees } from './assessment-rules.js';
import { defineKind } from './kind.js';
import { classFields, classOfSameSchool, classReference, learnerFields, learnerReference, ownSchool, ownYear, says, schoolReference } from './parts.js';

const markLimits = { min: 0, max: 10, decimals: 1 };
const secondary = { onlyIf: [{ field: 'scheme', in: ['tt22', 'tt58'] }] } as const;
const primary = { onlyIf: [{ field: 'scheme', in: ['tt27'] }] } as const;
const mark = number('Điểm', 'Mark', markLimits);

/** One subject, one period. kinds.md §3; R-11 R-12 R-22. */
export const subjectResult = defineKind({
  name: 'subject-result',
  label: { vi: 'Kết quả môn học', en: 'Subject result' },
  group: 'personal',
  fields: {
    ...ownSchool,
    ...ownYear,
    ...learnerFields,
    ...classFields,
    period: code('Kỳ đánh giá', 'Period', 'period', { required: true, headings: ['Học kỳ', 'Học kì'] }),
    subject: code('Môn học', 'Subject', 'subject', { required: true, headings: ['Môn'] }),
    scheme: code('Quy chế đánh giá', 'Scheme', 'scheme', { required: true }),
    exempt: bool('Miễn học', 'Exempt'),
    remark: text('Nhận xét', 'Remark', { max: 2000, lineBreaks: true, headings: ['Nội dung nhận xét'] }),
    regularMarks: list('Điểm đánh giá thường xuyên', 'Regular marks', mark, 10, secondary),
    midtermMark: number('Điểm đánh giá giữa kỳ', 'Mid-term mark', markLimits, { ...secondary, headings: ['ĐĐGgk'] }),
    finalMark: number('Điểm đánh giá cuối kỳ', 'Final mark', markLimits, { ...secondary, headings: ['ĐĐGck'] }),
    average: number('Điểm trung bình môn', 'Average', markLimits, { ...secondary, headings: ['ĐTBmhk', 'ĐTBmcn'] }),
    retestMark: number('Điểm đánh giá lại', 'Re-test mark', markLimits, secondary),
    comment: code('Đánh giá (Đạt / Chưa đạt)', 'Assessment by comment', 'comment', secondary),
    achievement: code('Mức đạt được', 'Achievement', 'achievement', primary),
    testMark: int('Điểm KTĐK', 'Test mark', { ...primary, min: 1, max: 10 }),
  },
  headings: [
    ...Array.from({ length: 10 }, (_, i) => [{ heading: `ĐĐGtx${i + 1}`, path: `regularMarks.${i}` }, { heading: `TX${i + 1}`, path: `regularMarks.${i}` }]).flat(),
    // Labels of before TT 22/2021, one column a mark.
    ...['Miệng', '15 phút', 'Kiểm tra miệng', 'Kiểm tra 15 phút', 'ĐĐGtx', 'Điểm thường xuyên'].map((heading) => ({ heading, path: 'regularMarks', next: true })),
    ...['1 tiết', 'Kiểm tra 1 tiết', '45 phút', 'Giữa kỳ', 'GK'].map((heading) => ({ heading, path: 'midtermMark' })),
    ...['Kiểm tra học kỳ', 'Thi học kỳ', 'Cuối kỳ', 'CK', 'KTHK'].map((heading) => ({ heading, path: 'finalMark' })),
    ...['TBM', 'TB môn', 'ĐTB', 'Điểm TB'].map((heading) => ({ heading, path: 'average' })),
    ...['Mức đạt được GK', 'Mức GK', 'Mức đạt được giữa kỳ'].map((heading) => ({ heading, path: 'achievement', half: 'mid' as const })),
    ...['Mức đạt được CK', 'Mức CK', 'Mức đạt được cuối kỳ', 'Mức'].map((heading) => ({ heading, path: 'achievement', half: 'end' as const })),
    { heading: 'Điểm KTĐK GK', path: 'testMark', half: 'mid' },
    ...['Điểm KTĐK', 'Điểm KTĐK CK'].map((heading) => ({ heading, path: 'testMark', half: 'end' as const })),
    { heading: 'Nhận xét GK', path: 'remark', half: 'mid' },
    { heading: 'Nhận xét CK', path: 'remark', half: 'end' },
  ],
  wide: {
    field: 'subject',
    list: 'subject',
    pathOf: (cell) => (/^[+-]?[0-9]/.test(cell) ? 'average' : codeOfLabel('comment', cell) === undefined ? 'achievement' : 'comment'),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, learnerReference(true), classReference(false)],
  owner: 'school',
  key: (record, ids) => (ids.learner === null || ids.school === null ? null : `${ids.learner}|${ids.school}|${record.schoolYear}|${record.period}|${record.subject}`),
  schoolYearOf: (record) => record.schoolYear,
  rules: [fitsScheme, fitsPeriod, fitsAssessment, recordsSomething, termAverageAgrees],
  mergeRules: [classOfSameSchool((record) => record.schoolYear), yearAverageAgrees, schemeHolds, markCountUsual],
  ruleTexts: [
    says('not_applicable', 'TT 22, TT 58: học kì I, II, cả năm; TT 27: giữa và cuối kỳ I, giữa kỳ II, cả năm; cả năm chỉ có điểm trung bình và điểm đánh giá lại; miễn học thì không có giá trị', 'tt22, tt58: both terms and the year; tt27: middle and end of term 1, middle of term 2, year; a year has only average and retestMark; exempt means no value'),
    says('wrong_assessment', 'Môn đánh giá bằng nhận xét không có điểm, môn đánh giá bằng điểm không có Đạt / Chưa đạt', 'No mark in a comment subject, no comment in a scored one'),
    says('nothing_recorded', 'Cần ít nhất một giá trị, trừ khi miễn học', 'At least one value, unless exempt'),
    says('recomputed_differs', 'Điểm trung bình bằng (tổng ĐĐGtx + 2 × ĐĐGgk + 3 × ĐĐGck) / (số ĐĐGtx + 5), cả năm (HK I + 2 × HK II) / 3, làm tròn một chữ số', 'The average by circular 22/2021, one decimal half up'),
    says('mark_count_unusual', 'Số điểm thường xuyên theo số tiết: đến 35 tiết 2, đến 70 tiết 3, trên 70 tiết 4', 'Regular marks by periods a year: up to 35: 2, up to 70: 3, over: 4'),
    says('scheme_not_in_force', 'Quy chế phải áp dụng cho khối trong năm học đó', 'The scheme holds for the grade in that year'),
  ],
  fresh: { sort: 'record', days: 180 },
  fullMode: false,
  log: {
    sort: 'facts',
    topic: 'result',
    attributes: (record, ids): ResultFactV1 => ({
      learnerId: ids.learner ?? '',
      schoolYear: record.schoolYear,
      period: record.period,
      subject: record.subject,
      scheme: record.scheme,
      exempt: record.exempt === true,
    }),
  },
  encryptedFields: ['learnerPersonalNumber'],
  searchFields: ['schoolCode', 'schoolYear', 'period', 'subject'],
  feeds: ['results.count'],
  cancelMeans: { vi: 'Chưa được đánh giá', en: 'Was not assessed' },
  examples: {
    valid: {
      recordId: 'result-1', event: 'UPDATE', version: 3, updatedAt: '2026-01-10T16:30:00+07:00',
      schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', period: 'term-1', subject: 'mathematics', scheme: 'tt22',
      regularMarks: [7, 8, 6, 9], midtermMark: 7.5, finalMark: 8, average: 7.7,
    },
    invalid: [
      {
        code: 'bad_type', path: 'finalMark',
        record: { recordId: 'result-2', event: 'NEW', version: 1, updatedAt: '2026-01-10T16:30:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', period: 'term-1', subject: 'mathematics', scheme: 'tt22', finalMark: '7.5' },
      },
      {
        code: 'wrong_assessment', path: 'average',
        record: { recordId: 'result-3', event: 'NEW', version: 1, updatedAt: '2026-01-10T16:30:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', period: 'term-1', subject: 'physical-education', scheme: 'tt22', average: 8 },
      },
      {
        code: 'too_many_decimals', path: 'regularMarks.1',
        record: { recordId: 'result-4', event: 'NEW', version: 1, updatedAt: '2026-01-10T16:30:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', period: 'term-1', subject: 'mathematics', scheme: 'tt22', regularMarks: [7, 7.25] },
      },
    ],
  },
});
