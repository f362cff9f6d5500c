import type { AttendanceFactV1 } from '@lienthong/contracts';
import { schoolYearOf } from '@lienthong/vocabulary';
import { code, dated } from './field.js';
import { defineKind } from './kind.js';
import { classFields, classOfSameSchool, classReference, finding, learnerFields, learnerReference, notInFuture, ownSchool, says, schoolReference } from './parts.js';

/** One learner, one session. Late counts as present. kinds.md §3; R-02 R-11. */
export const attendance = defineKind({
  name: 'attendance',
  label: { vi: 'Chuyên cần', en: 'Attendance' },
  group: 'personal',
  fields: {
    ...ownSchool,
    ...learnerFields,
    ...classFields,
    date: dated('Ngày', 'Date', 'date', { required: true }),
    session: code('Buổi', 'Session', 'sessionOfDay', { required: true }),
    state: code('Tình trạng', 'State', 'attendanceState', { required: true }),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, learnerReference(true), classReference(false)],
  owner: 'school',
  key: (record, ids) => (ids.learner === null ? null : `${ids.learner}|${record.date}|${record.session}`),
  schoolYearOf: (record) => schoolYearOf(record.date),
  rules: [notInFuture('date')],
  mergeRules: [
    classOfSameSchool((record) => schoolYearOf(record.date)),
    (record, { enrolledOn }) => (enrolledOn?.(record.date) === false ? finding('not_enrolled', 'date') : undefined),
  ],
  ruleTexts: [
    says('date_in_future', 'Buổi học không ở tương lai', 'The session does not lie in the future'),
    says('not_enrolled', 'Học sinh theo học tại trường vào ngày đó', 'The learner is enrolled at the school on that day'),
  ],
  fresh: { sort: 'feed', days: 7 },
  fullMode: false,
  log: {
    sort: 'facts',
    topic: 'attendance',
    attributes: (record, ids): AttendanceFactV1 => ({ learnerId: ids.learner ?? '', date: record.date, session: record.session, state: record.state }),
  },
  encryptedFields: ['learnerPersonalNumber'],
  searchFields: ['schoolCode', 'date'],
  feeds: ['attendance.rate'],
  cancelMeans: { vi: 'Điểm danh nhầm', en: 'Marked in error' },
  examples: {
    valid: {
      recordId: 'attendance-1', event: 'NEW', version: 1, updatedAt: '2025-10-01T08:00:00+07:00',
      schoolCode: 'X-20-001', learnerRecordId: 'learner-1', date: '2025-10-01', session: 'morning', state: 'present',
    },
    invalid: [
      {
        code: 'unknown_code', path: 'state',
        record: { recordId: 'attendance-2', event: 'NEW', version: 1, updatedAt: '2025-10-01T08:00:00+07:00', schoolCode: 'X-20-001', learnerRecordId: 'learner-1', date: '2025-10-01', session: 'morning', state: 'absent' },
      },
      {
        code: 'date_in_future', path: 'date',
        record: { recordId: 'attendance-3', event: 'NEW', version: 1, updatedAt: '2025-10-01T08:00:00+07:00', schoolCode: 'X-20-001', learnerRecordId: 'learner-1', date: '2099-10-01', session: 'morning', state: 'present' },
      },
      {
        code: 'bad_format', path: 'date',
        record: { recordId: 'attendance-4', event: 'NEW', version: 1, updatedAt: '2025-10-01T08:00:00+07:00', schoolCode: 'X-20-001', learnerRecordId: 'learner-1', date: '2025-02-30', session: 'morning', state: 'present' },
      },
    ],
  },
});
