import type { SchoolClassChangedV1 } from '@lienthong/contracts';
import { fold, gradeFitsLevel, isAtWork } from '@lienthong/vocabulary';
import { bool, code, int, text } from './field.js';
import { defineKind } from './kind.js';
import { differs, error, finding, ownSchool, ownYear, says, schoolReference, staffFields, staffReference } from './parts.js';

/** Class of one school year. kinds.md §3; R-09 R-11 R-25. */
export const schoolClass = defineKind({
  name: 'school-class',
  label: { vi: 'Lớp học', en: 'Class' },
  group: 'internal',
  fields: {
    ...ownSchool,
    ...ownYear,
    name: text('Tên lớp', 'Name', { required: true, headings: ['Lớp', 'Lớp học'] }),
    grade: code('Khối', 'Grade', 'grade', { required: true, headings: ['Khối học'] }),
    level: code('Cấp học', 'Level', 'level', { required: true }),
    ...staffFields,
    foreignLanguage1: code('Ngoại ngữ 1', 'First foreign language', 'language'),
    foreignLanguage2: code('Ngoại ngữ 2', 'Second foreign language', 'language'),
    twoSessions: bool('Học 2 buổi/ngày', 'Two sessions a day'),
    combined: bool('Lớp ghép', 'Combined class'),
    gifted: bool('Lớp chuyên', 'Class for the gifted'),
    reportedSize: int('Sĩ số báo cáo', 'Reported size', { headings: ['Sĩ số'] }),
    periodsPerYear: int('Số tiết cả năm', 'Periods a year'),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, staffReference(false)],
  owner: 'school',
  key: (record, ids) => (ids.school === null ? null : `${ids.school}|${record.schoolYear}|${fold(record.name)}`),
  schoolYearOf: (record) => record.schoolYear,
  rules: [(record) => (gradeFitsLevel(record.grade, record.level) ? undefined : error('grade_level_mismatch', 'grade'))],
  mergeRules: [
    (record, { classSize }) => (record.reportedSize === undefined || classSize === undefined || record.reportedSize === classSize ? undefined : differs('reportedSize', classSize)),
    (record, { staff }) => {
      if (staff === undefined || isAtWork(staff.status)) return undefined;
      return finding('head_teacher_not_working', record.staffRecordId === undefined ? 'staffMinistryCode' : 'staffRecordId');
    },
  ],
  ruleTexts: [
    says('grade_level_mismatch', 'Tiểu học 1-5, THCS 6-9, THPT 10-12, mầm non 13-18, GDTX 6-12', 'primary 1..5, lower 6..9, upper 10..12, preschool 13..18, continuing 6..12'),
    says('recomputed_differs', 'Sĩ số báo cáo khác số học sinh đang học của lớp', 'reportedSize differs from the learners with an active enrolment'),
    says('head_teacher_not_working', 'Giáo viên chủ nhiệm không đang công tác', 'The head teacher is not at work'),
  ],
  fresh: { sort: 'record', days: 365 },
  fullMode: true,
  followsSchool: true,
  log: {
    sort: 'state',
    topic: 'schoolClass',
    state: ({ hubId, provinceCode, ids, content }): SchoolClassChangedV1 => ({
      hubId,
      provinceCode,
      schoolId: ids.school ?? '',
      schoolYear: content.schoolYear,
      name: content.name,
      grade: content.grade,
      level: content.level,
      periodsPerYear: content.periodsPerYear ?? null,
    }),
  },
  encryptedFields: ['staffPersonalNumber'],
  searchFields: ['schoolCode', 'schoolYear', 'grade', 'name'],
  feeds: ['classes'],
  cancelMeans: { vi: 'Lớp chưa từng được lập', en: 'The class was never formed' },
  examples: {
    valid: {
      recordId: 'class-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
      schoolCode: 'X-20-001', schoolYear: '2025-2026', name: '10A1', grade: '10', level: 'upper-secondary',
    },
    invalid: [
      {
        code: 'grade_level_mismatch', path: 'grade',
        record: { recordId: 'class-2', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', name: '9A1', grade: '9', level: 'upper-secondary' },
      },
      {
        code: 'bad_format', path: 'schoolYear',
        record: { recordId: 'class-3', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2027', name: '10A2', grade: '10', level: 'upper-secondary' },
      },
      {
        code: 'bad_type', path: 'grade',
        record: { recordId: 'class-4', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', name: '10A3', grade: 10, level: 'upper-secondary' },
      },
    ],
  },
});
