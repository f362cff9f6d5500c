import type { EnrolmentFactV1 } from '@lienthong/contracts';
import { isAgeUnusual, ministryStatusOfLabel } from '@lienthong/vocabulary';
import { bool, code, dated, pattern } from './field.js';
import { schoolCodeForm } from './forms.js';
import { defineKind } from './kind.js';
import { classFields, classOfSameSchool, classReference, error, finding, inOrder, learnerFields, learnerReference, ownSchool, ownYear, says, schoolReference } from './parts.js';

const left = { field: 'status', in: ['transferred-out', 'dropped-out'] };

/** Learner in a class. Active on a day when enrolledOn <= day and not yet left. kinds.md §3; R-11 R-13 R-31. */
export const enrolment = defineKind({
  name: 'enrolment',
  label: { vi: 'Học sinh theo lớp', en: 'Enrolment' },
  group: 'personal',
  fields: {
    ...ownSchool,
    ...ownYear,
    ...learnerFields,
    ...classFields,
    status: code('Trạng thái học sinh', 'Status', 'status', {
      required: true,
      headings: ['Trạng thái HS', 'Trạng thái'],
      // "Chuyển đi kỳ 1" says status and term at once.
      cell: (cellText) => {
        const found = ministryStatusOfLabel(cellText);
        return found?.statusTerm === undefined ? undefined : { status: found.status, statusTerm: found.statusTerm };
      },
    }),
    statusTerm: code('Kỳ thay đổi trạng thái', 'Term of the status', 'statusTerm', {
      requiredIf: { field: 'status', notIn: ['studying'] },
      onlyIf: [{ field: 'status', notIn: ['studying'] }],
    }),
    enrolledOn: dated('Ngày vào lớp', 'Enrolled on', 'date', { required: true, headings: ['Ngày nhập trạng thái'] }),
    leftOn: dated('Ngày rời lớp', 'Left on', 'date', { requiredIf: left }),
    previousSchoolCode: pattern('Mã trường chuyển từ', 'Previous school', schoolCodeForm),
    nextSchoolCode: pattern('Mã trường chuyển đến', 'Next school', schoolCodeForm),
    dropOutReason: code('Lý do thôi học', 'Reason for dropping out', 'dropOut', { onlyIf: [{ field: 'status', in: ['dropped-out', 'returned'] }] }),
    repeating: bool('Lưu ban', 'Repeating', { headings: ['Ở lại lớp'] }),
    boarding: bool('Bán trú, nội trú', 'Boarding', { headings: ['Bán trú'] }),
  },
  // A class list has one date for a status: of somebody who left it is the day of leaving.
  settleRow: (row, constants) => {
    if (row['status'] === undefined || row['leftOn'] !== undefined || !left.in.includes(String(row['status'])) || row['enrolledOn'] === constants['enrolledOn']) return;
    row['leftOn'] = row['enrolledOn'];
    row['enrolledOn'] = constants['enrolledOn'];
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, learnerReference(true), classReference(true)],
  owner: 'school',
  key: (_record, ids) => (ids.learner === null || ids.class === null ? null : `${ids.learner}|${ids.class}`),
  schoolYearOf: (record) => record.schoolYear,
  rules: [
    inOrder('enrolledOn', 'leftOn'),
    (record) => (record.status === 'returned' && record.statusTerm === 'summer' ? error('not_applicable', 'statusTerm') : undefined),
  ],
  mergeRules: [
    classOfSameSchool((record) => record.schoolYear),
    (record, { class: found, learner }) =>
      found !== undefined && learner?.birthYear != null && isAgeUnusual(found.grade, record.schoolYear, learner.birthYear) ? finding('age_grade_unusual', 'learnerRecordId') : undefined,
  ],
  ruleTexts: [
    says('not_applicable', 'Đang học thì không có kỳ; học lại không tính trong hè; lý do chỉ dùng khi thôi học', 'No term while studying; nobody returns in summer; a reason only for dropping out'),
    says('required_missing', 'Chuyển đi, thôi học cần ngày rời lớp', 'leftOn is needed when transferred out or dropped out'),
    says('dates_reversed', 'Ngày rời lớp không trước ngày vào lớp', 'leftOn is not before enrolledOn'),
    says('class_mismatch', 'Lớp phải thuộc trường và năm học của bản ghi', "The class is of the record's school and year"),
    says('age_grade_unusual', 'Tuổi nhỏ hơn 1 hoặc lớn hơn 3 năm so với tuổi của khối', 'More than 1 year younger or 3 years older than the grade expects'),
    says('double_enrolment', 'Không học hai lớp trong cùng một ngày', 'Not in two classes on one day'),
    says('transfer_unmatched', 'Chuyển đi có chiều đến ở trường khác sau 30 ngày, và ngược lại', 'A transfer out has its other half elsewhere after 30 days, and the reverse'),
  ],
  fresh: { sort: 'record', days: 180 },
  fullMode: true,
  followsSchool: true,
  log: {
    sort: 'facts',
    topic: 'enrolment',
    attributes: (record, ids): EnrolmentFactV1 => ({
      learnerId: ids.learner ?? '',
      classId: ids.class ?? '',
      schoolYear: record.schoolYear,
      status: record.status,
      enrolledOn: record.enrolledOn,
      leftOn: record.leftOn ?? null,
    }),
  },
  sensitiveFields: ['dropOutReason'],
  encryptedFields: ['learnerPersonalNumber'],
  searchFields: ['schoolCode', 'schoolYear', 'status'],
  feeds: ['learners'],
  cancelMeans: { vi: 'Chưa từng học lớp này', en: 'Was never in the class' },
  examples: {
    valid: {
      recordId: 'enrolment-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
      schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', className: '10A1', status: 'studying', enrolledOn: '2025-09-05',
    },
    invalid: [
      {
        code: 'required_missing', path: 'leftOn',
        record: {
          recordId: 'enrolment-2', event: 'UPDATE', version: 2, updatedAt: '2025-11-05T08:00:00+07:00',
          schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', className: '10A1', status: 'transferred-out', statusTerm: 'term-1', enrolledOn: '2025-09-05',
        },
      },
      {
        code: 'not_applicable', path: 'statusTerm',
        record: {
          recordId: 'enrolment-3', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
          schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', className: '10A1', status: 'returned', statusTerm: 'summer', enrolledOn: '2025-09-05',
        },
      },
      {
        code: 'required_missing', path: 'learnerRecordId',
        record: {
          recordId: 'enrolment-4', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
          schoolCode: 'X-20-001', schoolYear: '2025-2026', className: '10A1', status: 'studying', enrolledOn: '2025-09-05',
        },
      },
    ],
  },
});
