import type { CertificateStateV1 } from '@lienthong/contracts';
import { code, dated, text } from './field.js';
import { defineKind } from './kind.js';
import { error, inOrder, learnerFields, learnerReference, notInFuture, only, ownSchool, says, schoolReference, staffFields, staffReference } from './parts.js';

const learners = Object.keys(learnerFields) as (keyof typeof learnerFields)[];
const staffs = Object.keys(staffFields) as (keyof typeof staffFields)[];

/** Certificate by which a member of staff, a learner or the school signs. kinds.md §3; R-23. */
export const digitalCertificate = defineKind({
  name: 'digital-certificate',
  label: { vi: 'Chứng thư số', en: 'Digital certificate' },
  group: 'personal',
  fields: {
    ...ownSchool,
    holder: code('Người giữ', 'Holder', 'certificateHolder', { required: true }),
    ...only(staffFields, { field: 'holder', in: ['staff'] }),
    ...only(learnerFields, { field: 'holder', in: ['learner'] }),
    issuer: text('Tổ chức cấp', 'Issuer', { required: true, headings: ['Đơn vị cấp'] }),
    serial: text('Số sê-ri', 'Serial', { required: true, headings: ['Số serial'] }),
    validFrom: dated('Có hiệu lực từ ngày', 'Valid from', 'date', { required: true }),
    validTo: dated('Có hiệu lực đến ngày', 'Valid to', 'date', { required: true }),
    state: code('Trạng thái chứng thư', 'State', 'certificateState', { required: true, headings: ['Trạng thái'] }),
    revokedOn: dated('Ngày thu hồi', 'Revoked on', 'date'),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, staffReference(false), learnerReference(false)],
  owner: 'school',
  key: (record) => `${record.issuer}|${record.serial}`,
  schoolYearOf: () => null,
  rules: [
    inOrder('validFrom', 'validTo'),
    inOrder('validFrom', 'revokedOn'),
    notInFuture('revokedOn'),
    (record) => (record.holder === 'staff' && staffs.every((name) => record[name] === undefined) ? error('required_missing', 'staffRecordId') : undefined),
    (record) => (record.holder === 'learner' && learners.every((name) => record[name] === undefined) ? error('required_missing', 'learnerRecordId') : undefined),
  ],
  ruleTexts: [
    says('required_missing', 'Người giữ là cán bộ hoặc người học thì cần tham chiếu tới người đó', 'A member of staff or learner who holds it is named'),
    says('not_applicable', 'Chỉ tham chiếu đúng người giữ', 'Only the holder is named'),
    says('dates_reversed', 'Ngày hết hiệu lực, ngày thu hồi không trước ngày bắt đầu', 'validTo and revokedOn are not before validFrom'),
  ],
  fresh: { sort: 'record', days: 180 },
  fullMode: false,
  log: {
    sort: 'state',
    topic: 'credential',
    state: ({ hubId, provinceCode, ids, content }): CertificateStateV1 => ({
      kind: 'digital-certificate', hubId, provinceCode, schoolId: ids.school ?? '', holder: content.holder, holderId: ids.staff ?? ids.learner,
      validFrom: content.validFrom, validTo: content.validTo, state: content.state, revokedOn: content.revokedOn ?? null,
    }),
  },
  encryptedFields: ['staffPersonalNumber', 'learnerPersonalNumber'],
  searchFields: ['schoolCode', 'holder', 'state'],
  feeds: [],
  cancelMeans: { vi: 'Chưa từng được cấp', en: 'Was never issued' },
  examples: {
    valid: {
      recordId: 'certificate-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
      schoolCode: 'X-20-001', holder: 'staff', staffRecordId: 'staff-1', issuer: 'CA Minh Hoạ', serial: '5401-0001', validFrom: '2024-09-01', validTo: '2027-08-31', state: 'active',
    },
    invalid: [
      {
        code: 'required_missing', path: 'staffRecordId',
        record: { recordId: 'certificate-2', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', holder: 'staff', issuer: 'CA Minh Hoạ', serial: '5401-0009', validFrom: '2024-09-01', validTo: '2027-08-31', state: 'active' },
      },
      {
        code: 'not_applicable', path: 'learnerRecordId',
        record: {
          recordId: 'certificate-3', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', holder: 'school', learnerRecordId: 'learner-1', issuer: 'CA Minh Hoạ', serial: '5401-0010',
          validFrom: '2024-09-01', validTo: '2027-08-31', state: 'active',
        },
      },
      {
        code: 'dates_reversed', path: 'validTo',
        record: { recordId: 'certificate-4', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', holder: 'school', issuer: 'CA Minh Hoạ', serial: '5401-0011', validFrom: '2027-08-31', validTo: '2024-09-01', state: 'active' },
      },
    ],
  },
});
