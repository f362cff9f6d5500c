import type { TranscriptStateV1 } from '@lienthong/contracts';
import { certificatesValid, signatures, signatureTexts, signed, signedBefore, signedBy } from './credential-parts.js';
import { code, dated, pattern } from './field.js';
import { documentHashForm } from './forms.js';
import { defineKind } from './kind.js';
import { classFields, classOfSameSchool, classReference, learnerFields, learnerReference, notInFuture, ownSchool, ownYear, says, schoolReference } from './parts.js';

/** Digital school report (học bạ) of one learner and year. kinds.md §3; R-22. */
export const transcript = defineKind({
  name: 'transcript',
  label: { vi: 'Học bạ số', en: 'Transcript' },
  group: 'personal',
  fields: {
    ...ownSchool,
    ...ownYear,
    ...learnerFields,
    ...classFields,
    state: code('Trạng thái học bạ', 'State', 'transcriptState', { required: true, headings: ['Trạng thái'] }),
    closedOn: dated('Ngày khoá sổ', 'Closed on', 'date', { requiredIf: { field: 'state', notIn: ['open'] } }),
    signatures,
    documentHash: pattern('Mã băm tài liệu', 'Hash of the document', documentHashForm),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, learnerReference(true), classReference(false)],
  owner: 'school',
  key: (record, ids) => (ids.learner === null || ids.school === null ? null : `${ids.learner}|${ids.school}|${record.schoolYear}`),
  schoolYearOf: (record) => record.schoolYear,
  rules: [notInFuture('closedOn'), signedBefore, signed((record) => record.state === 'signed')],
  mergeRules: [classOfSameSchool((record) => record.schoolYear), certificatesValid],
  ruleTexts: [...signatureTexts, says('required_missing', 'Đã khoá sổ thì cần ngày khoá sổ', 'closedOn is needed unless the transcript is open')],
  fresh: { sort: 'record', days: 365 },
  fullMode: false,
  log: {
    sort: 'state',
    topic: 'credential',
    state: ({ hubId, provinceCode, ids, content }): TranscriptStateV1 => ({
      kind: 'transcript', hubId, provinceCode, schoolId: ids.school ?? '', learnerId: ids.learner ?? '',
      schoolYear: content.schoolYear, state: content.state, closedOn: content.closedOn ?? null, signedBy: signedBy(content),
    }),
  },
  encryptedFields: ['learnerPersonalNumber'],
  searchFields: ['schoolCode', 'schoolYear', 'state'],
  feeds: [],
  cancelMeans: { vi: 'Mở nhầm', en: 'Opened in error' },
  examples: {
    valid: {
      recordId: 'transcript-1', event: 'UPDATE', version: 3, updatedAt: '2025-06-05T08:00:00+07:00',
      schoolCode: 'X-20-001', schoolYear: '2024-2025', learnerRecordId: 'learner-1', state: 'signed', closedOn: '2025-05-31',
      signatures: [
        { role: 'head-teacher', certificateSerial: '5401-0001', signedAt: '2025-06-02T09:00:00+07:00' },
        { role: 'principal', certificateSerial: '5401-0002', signedAt: '2025-06-03T10:00:00+07:00' },
      ],
      documentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    invalid: [
      {
        code: 'signature_missing', path: 'signatures',
        record: { recordId: 'transcript-2', event: 'NEW', version: 1, updatedAt: '2025-06-05T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2024-2025', learnerRecordId: 'learner-1', state: 'signed', closedOn: '2025-05-31' },
      },
      {
        code: 'required_missing', path: 'closedOn',
        record: { recordId: 'transcript-3', event: 'NEW', version: 1, updatedAt: '2025-06-05T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2024-2025', learnerRecordId: 'learner-1', state: 'closed' },
      },
      {
        code: 'bad_format', path: 'documentHash',
        record: { recordId: 'transcript-4', event: 'NEW', version: 1, updatedAt: '2025-06-05T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2024-2025', learnerRecordId: 'learner-1', state: 'open', documentHash: 'không phải mã băm' },
      },
    ],
  },
});
