import type { AdmissionRoundStateV1 } from '@lienthong/contracts';
import { fold } from '@lienthong/vocabulary';
import { code, dated, int, text } from './field.js';
import { defineKind } from './kind.js';
import { inOrder, ownSchool, ownYear, says, schoolReference } from './parts.js';

/** Admission to an entry grade (đợt tuyển sinh). kinds.md §3; R-21. */
export const admissionRound = defineKind({
  name: 'admission-round',
  label: { vi: 'Đợt tuyển sinh', en: 'Admission round' },
  group: 'public',
  fields: {
    ...ownSchool,
    ...ownYear,
    name: text('Tên đợt tuyển sinh', 'Name', { required: true }),
    grade: code('Khối tuyển', 'Grade', 'grade', { required: true }),
    method: code('Hình thức tuyển sinh', 'Method', 'admissionMethod', { required: true }),
    opensOn: dated('Ngày mở', 'Opens on', 'date', { required: true }),
    closesOn: dated('Ngày đóng', 'Closes on', 'date', { required: true }),
    quota: int('Chỉ tiêu', 'Quota'),
    state: code('Trạng thái', 'State', 'roundState', { required: true }),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference],
  owner: 'school',
  key: (record, ids) => (ids.school === null ? null : `${ids.school}|${record.schoolYear}|${record.grade}|${fold(record.name)}`),
  schoolYearOf: (record) => record.schoolYear,
  rules: [inOrder('opensOn', 'closesOn')],
  ruleTexts: [says('dates_reversed', 'Ngày đóng không trước ngày mở', 'closesOn is not before opensOn')],
  fresh: { sort: 'record', days: 180 },
  fullMode: false,
  log: {
    sort: 'state',
    topic: 'admission',
    state: ({ hubId, provinceCode, ids, content }): AdmissionRoundStateV1 => ({
      kind: 'admission-round', hubId, provinceCode, schoolId: ids.school ?? '',
      schoolYear: content.schoolYear, grade: content.grade, method: content.method, opensOn: content.opensOn, closesOn: content.closesOn, quota: content.quota ?? null, state: content.state,
    }),
  },
  searchFields: ['schoolCode', 'schoolYear', 'grade', 'name'],
  feeds: [],
  cancelMeans: { vi: 'Chưa từng thông báo', en: 'Was never announced' },
  examples: {
    valid: {
      recordId: 'round-1', event: 'NEW', version: 1, updatedAt: '2025-05-20T08:00:00+07:00',
      schoolCode: 'X-20-001', schoolYear: '2025-2026', name: 'Tuyển sinh lớp 10', grade: '10', method: 'online', opensOn: '2025-06-01', closesOn: '2025-06-15', quota: 405, state: 'open',
    },
    invalid: [
      {
        code: 'dates_reversed', path: 'closesOn',
        record: { recordId: 'round-2', event: 'NEW', version: 1, updatedAt: '2025-05-20T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', name: 'Tuyển sinh lớp 10', grade: '10', method: 'online', opensOn: '2025-06-15', closesOn: '2025-06-01', state: 'open' },
      },
      {
        code: 'unknown_code', path: 'method',
        record: { recordId: 'round-3', event: 'NEW', version: 1, updatedAt: '2025-05-20T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', name: 'Tuyển sinh lớp 10', grade: '10', method: 'trực tuyến', opensOn: '2025-06-01', closesOn: '2025-06-15', state: 'open' },
      },
      {
        code: 'required_missing', path: 'closesOn',
        record: { recordId: 'round-4', event: 'NEW', version: 1, updatedAt: '2025-05-20T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', name: 'Tuyển sinh lớp 10', grade: '10', method: 'mixed', opensOn: '2025-06-01', state: 'planned' },
      },
    ],
  },
});
