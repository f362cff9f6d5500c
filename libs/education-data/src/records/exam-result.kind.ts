import type { ExamFactV1 } from '@lienthong/contracts';
import { councilProvince, examSubjects, sumExact, toHundredths } from '@lienthong/vocabulary';
import { code, map, number, pattern, year } from './field.js';
import { candidateNumberForm, councilCodeForm, schoolCodeForm } from './forms.js';
import { defineKind } from './kind.js';
import { differs, error, learnerFields, learnerReference, placeReference, says } from './parts.js';

/** One candidate's whole sitting of the graduation exam. Any step is legal (7.08), a paper not sat is left out. kinds.md §3; R-28. */
export const examResult = defineKind({
  name: 'exam-result',
  label: { vi: 'Kết quả thi tốt nghiệp THPT', en: 'Graduation exam result' },
  group: 'personal',
  fields: {
    exam: code('Kỳ thi', 'Exam', 'exam', { required: true }),
    examYear: year('Năm thi', 'Exam year', { required: true }),
    councilCode: pattern('Mã hội đồng thi', 'Council code', councilCodeForm, { required: true }),
    candidateNumber: pattern('Số báo danh', 'Candidate number', candidateNumberForm, { required: true, headings: ['SBD'] }),
    marks: map('Điểm', 'Marks', 'subject', number('Điểm', 'Mark', { min: 0, max: 10, decimals: 2 }), { required: true, only: examSubjects.map((subject) => subject.code) }),
    total: number('Tổng điểm', 'Total', { min: 0, max: 130, decimals: 2 }),
    foreignLanguage: code('Ngoại ngữ dự thi', 'Foreign language', 'language'),
    schoolCode: pattern('Mã trường', 'School code', schoolCodeForm),
    ...learnerFields,
  },
  references: [placeReference, learnerReference(false)],
  owner: 'council',
  key: (record) => `${record.exam}|${record.examYear}|${record.councilCode}|${record.candidateNumber}`,
  schoolYearOf: () => null,
  rules: [
    (record, { today }) => (record.examYear > Number(today.slice(0, 4)) ? error('date_in_future', 'examYear') : undefined),
    (record, { provinceCode }) => {
      const province = councilProvince(record.examYear, record.councilCode);
      if (province === undefined) return error('unknown_council', 'councilCode');
      return province === provinceCode ? undefined : error('council_not_covered', 'councilCode');
    },
    (record) => (record.candidateNumber.startsWith(record.councilCode) ? undefined : error('candidate_council_mismatch', 'candidateNumber')),
    (record) => {
      if (record.total === undefined) return undefined;
      const sum = sumExact(Object.values(record.marks) as number[]);
      return sum === record.total ? undefined : differs('total', sum);
    },
  ],
  ruleTexts: [
    says('unknown_council', 'Hội đồng thi phải có trong năm đó: 63 mã đến 2025, mã tỉnh từ 2026', 'A council of that year: 63 codes to 2025, province codes from 2026'),
    says('council_not_covered', 'Hội đồng thi phải thuộc tỉnh hiện nay của tài khoản kết nối', "The council is of the credential's present province"),
    says('candidate_council_mismatch', 'Hai chữ số đầu của số báo danh là mã hội đồng', 'The first two digits of the candidate number are the council'),
    says('recomputed_differs', 'Tổng điểm bằng tổng các bài thi', 'The total is the sum of the papers'),
  ],
  fresh: { sort: 'feed', days: 400 },
  fullMode: false,
  log: {
    sort: 'facts',
    topic: 'exam',
    key: (record) => `council:${record.examYear}:${record.councilCode}`,
    attributes: (record): ExamFactV1 => ({
      exam: record.exam,
      examYear: record.examYear,
      councilCode: record.councilCode,
      marks: Object.fromEntries(Object.entries(record.marks).map(([subject, mark]) => [subject, toHundredths(mark)])),
    }),
  },
  encryptedFields: ['learnerPersonalNumber'],
  searchFields: ['examYear', 'councilCode', 'candidateNumber'],
  feeds: ['exam.candidates', 'exam.papers', 'exam.mean', 'exam.histogram'],
  cancelMeans: { vi: 'Không có lượt dự thi này', en: 'There was no such sitting' },
  examples: {
    valid: {
      recordId: 'thpt-2025-10990001', event: 'NEW', version: 1, updatedAt: '2025-07-16T08:00:00+07:00',
      exam: 'thpt-graduation', examYear: 2025, councilCode: '10', candidateNumber: '10990001', marks: { mathematics: 6.25, literature: 7.08, physics: 5.75, history: 7.5 },
    },
    invalid: [
      {
        code: 'out_of_range', path: 'marks.physics',
        record: { recordId: 'thpt-2025-10990002', event: 'NEW', version: 1, updatedAt: '2025-07-16T08:00:00+07:00', exam: 'thpt-graduation', examYear: 2025, councilCode: '10', candidateNumber: '10990002', marks: { mathematics: 6.25, physics: -1 } },
      },
      {
        code: 'candidate_council_mismatch', path: 'candidateNumber',
        record: { recordId: 'thpt-2025-11990003', event: 'NEW', version: 1, updatedAt: '2025-07-16T08:00:00+07:00', exam: 'thpt-graduation', examYear: 2025, councilCode: '10', candidateNumber: '11990003', marks: {} },
      },
      {
        code: 'unknown_council', path: 'councilCode',
        record: { recordId: 'thpt-2025-20990004', event: 'NEW', version: 1, updatedAt: '2025-07-16T08:00:00+07:00', exam: 'thpt-graduation', examYear: 2025, councilCode: '20', candidateNumber: '20990004', marks: {} },
      },
    ],
  },
});
