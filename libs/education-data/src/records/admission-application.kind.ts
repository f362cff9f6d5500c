import type { AdmissionApplicationStateV1 } from '@lienthong/contracts';
import { dayOfMoment } from '@lienthong/vocabulary';
import { code, dated, pattern, text } from './field.js';
import { personalNumberForm, recordIdForm } from './forms.js';
import { defineKind } from './kind.js';
import { finding, learnerFields, learnerReference, notInFuture, ownSchool, says, schoolReference } from './parts.js';

/** Application to an admission round, of a learner the hub knows or of somebody by name. kinds.md §3; R-21. */
export const admissionApplication = defineKind({
  name: 'admission-application',
  label: { vi: 'Hồ sơ tuyển sinh', en: 'Admission application' },
  group: 'personal',
  fields: {
    ...ownSchool,
    roundRecordId: pattern('Mã bản ghi đợt tuyển sinh', 'Round record id', recordIdForm, { required: true }),
    applicationNumber: text('Số hồ sơ', 'Application number', { required: true, headings: ['Mã hồ sơ'] }),
    channel: code('Kênh nộp hồ sơ', 'Channel', 'channel', { required: true }),
    submittedAt: dated('Thời điểm nộp', 'Submitted at', 'moment', { required: true, headings: ['Ngày nộp'] }),
    state: code('Trạng thái hồ sơ', 'State', 'applicationState', { required: true, headings: ['Trạng thái'] }),
    ...learnerFields,
    applicantName: text('Họ và tên thí sinh', 'Name of the applicant', { headings: ['Họ và tên', 'Họ tên'] }),
    birthDate: dated('Ngày sinh', 'Birth date', 'pdate'),
    sex: code('Giới tính', 'Sex', 'sex'),
    personalNumber: pattern('Số định danh cá nhân', 'Personal number', personalNumberForm),
  },
  oneOf: [['learnerRecordId', 'learnerMinistryCode', 'learnerPersonalNumber', 'applicantName']],
  cancelFields: ['schoolCode'],
  references: [schoolReference, { name: 'round', kind: 'admission-round', by: { recordId: 'roundRecordId' }, required: true }, learnerReference(false)],
  owner: 'school',
  key: (record, ids) => (ids['round'] == null ? null : `${ids['round']}|${record.applicationNumber}`),
  schoolYearOf: () => null,
  rules: [notInFuture('submittedAt'), notInFuture('birthDate')],
  mergeRules: [
    (record, { round }) => {
      const day = dayOfMoment(record.submittedAt);
      return round !== undefined && (day < round.opensOn || day > round.closesOn) ? finding('outside_round', 'submittedAt') : undefined;
    },
  ],
  ruleTexts: [
    says('required_missing', 'Cần tham chiếu người học hoặc họ tên thí sinh', 'A learner or the name of the applicant'),
    says('outside_round', 'Hồ sơ nộp từ ngày mở đến hết ngày đóng của đợt', 'Submitted from opensOn to closesOn of the round'),
    says('date_in_future', 'Thời điểm nộp, ngày sinh không ở tương lai', 'Submission and birth do not lie in the future'),
  ],
  fresh: { sort: 'feed', days: 60 },
  fullMode: false,
  log: {
    sort: 'state',
    topic: 'admission',
    state: ({ hubId, provinceCode, ids, content }): AdmissionApplicationStateV1 => ({
      kind: 'admission-application', hubId, provinceCode, schoolId: ids.school ?? '', roundId: ids['round'] ?? '', learnerId: ids.learner,
      channel: content.channel, submittedOn: dayOfMoment(content.submittedAt), state: content.state,
    }),
  },
  encryptedFields: ['personalNumber', 'learnerPersonalNumber'],
  searchFields: ['schoolCode', 'applicationNumber', 'state'],
  feeds: [],
  cancelMeans: { vi: 'Nộp nhầm', en: 'Filed in error' },
  examples: {
    valid: {
      recordId: 'application-1', event: 'NEW', version: 1, updatedAt: '2025-06-05T08:00:00+07:00',
      schoolCode: 'X-20-001', roundRecordId: 'round-1', applicationNumber: 'HS-0001', channel: 'online', submittedAt: '2025-06-03T20:15:00+07:00', state: 'submitted', applicantName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', sex: 'male', personalNumber: '020210000123',
    },
    invalid: [
      {
        code: 'required_missing', path: 'learnerRecordId',
        record: { recordId: 'application-2', event: 'NEW', version: 1, updatedAt: '2025-06-05T08:00:00+07:00', schoolCode: 'X-20-001', roundRecordId: 'round-1', applicationNumber: 'HS-0002', channel: 'online', submittedAt: '2025-06-03', state: 'submitted' },
      },
      {
        code: 'date_in_future', path: 'submittedAt',
        record: { recordId: 'application-3', event: 'NEW', version: 1, updatedAt: '2025-06-05T08:00:00+07:00', schoolCode: 'X-20-001', roundRecordId: 'round-1', applicationNumber: 'HS-0003', channel: 'in-person', submittedAt: '2099-06-03', state: 'submitted', applicantName: 'Nông Văn Ví Dụ' },
      },
      {
        code: 'leading_zero_lost', path: 'personalNumber',
        record: {
          recordId: 'application-4', event: 'NEW', version: 1, updatedAt: '2025-06-05T08:00:00+07:00', schoolCode: 'X-20-001', roundRecordId: 'round-1', applicationNumber: 'HS-0004', channel: 'online', submittedAt: '2025-06-03', state: 'submitted',
          applicantName: 'Nông Văn Ví Dụ', personalNumber: '20210000123',
        },
      },
    ],
  },
});
