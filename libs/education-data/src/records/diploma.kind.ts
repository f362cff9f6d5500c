import type { DiplomaStateV1 } from '@lienthong/contracts';
import { certificatesValid, signatures, signatureTexts, signed, signedBefore, signedBy } from './credential-parts.js';
import { bool, code, dated, text } from './field.js';
import { defineKind } from './kind.js';
import { inOrder, learnerFields, learnerReference, notInFuture, ownSchool, says, schoolReference } from './parts.js';

/** Diploma or certificate (văn bằng, chứng chỉ). kinds.md §3; R-22. */
export const diploma = defineKind({
  name: 'diploma',
  label: { vi: 'Văn bằng, chứng chỉ', en: 'Diploma' },
  group: 'personal',
  fields: {
    ...ownSchool,
    type: code('Loại văn bằng', 'Type', 'diplomaType', { required: true }),
    serialNumber: text('Số hiệu văn bằng', 'Serial number', { required: true, headings: ['Số hiệu'] }),
    holderName: text('Họ và tên người được cấp', 'Name of the holder', { required: true, headings: ['Họ và tên', 'Họ tên'] }),
    birthDate: dated('Ngày sinh', 'Birth date', 'pdate', { required: true }),
    ...learnerFields,
    issuedOn: dated('Ngày cấp', 'Issued on', 'date', { required: true }),
    issuer: text('Cơ quan cấp', 'Issuer', { required: true }),
    digital: bool('Bản số', 'Digital', { required: true }),
    state: code('Trạng thái văn bằng', 'State', 'diplomaState', { required: true, headings: ['Trạng thái'] }),
    stateDate: dated('Ngày thay đổi trạng thái', 'Date of the state', 'date', { requiredIf: { field: 'state', notIn: ['issued'] } }),
    signatures,
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, learnerReference(false)],
  owner: 'school',
  key: (record) => `${record.type}|${record.serialNumber}`,
  schoolYearOf: () => null,
  rules: [notInFuture('birthDate'), notInFuture('issuedOn'), notInFuture('stateDate'), inOrder('birthDate', 'issuedOn'), inOrder('issuedOn', 'stateDate'), signedBefore, signed((record) => record.digital)],
  mergeRules: [certificatesValid],
  ruleTexts: [
    ...signatureTexts,
    says('required_missing', 'Đã thu hồi hoặc cấp lại thì cần ngày', 'stateDate is needed unless the diploma is issued'),
    says('dates_reversed', 'Ngày thay đổi trạng thái không trước ngày cấp', 'stateDate is not before issuedOn'),
  ],
  fresh: { sort: 'feed', days: 400 },
  fullMode: false,
  log: {
    sort: 'state',
    topic: 'credential',
    state: ({ hubId, provinceCode, ids, content }): DiplomaStateV1 => ({
      kind: 'diploma', hubId, provinceCode, schoolId: ids.school ?? '', learnerId: ids.learner,
      type: content.type, issuedOn: content.issuedOn, digital: content.digital, state: content.state, signedBy: signedBy(content),
    }),
  },
  encryptedFields: ['learnerPersonalNumber'],
  searchFields: ['schoolCode', 'type', 'serialNumber'],
  feeds: [],
  cancelMeans: { vi: 'Chưa từng được cấp', en: 'Was never issued' },
  examples: {
    valid: {
      recordId: 'diploma-1', event: 'NEW', version: 1, updatedAt: '2025-08-20T08:00:00+07:00',
      schoolCode: 'X-20-001', type: 'upper-secondary', serialNumber: 'X-VB-000001', holderName: 'Nông Văn Ví Dụ', birthDate: '2007-03-15', issuedOn: '2025-08-15', issuer: 'Sở GD&ĐT Lạng Sơn', digital: true, state: 'issued',
      signatures: [{ role: 'issuer', certificateSerial: '5401-0003', signedAt: '2025-08-15T09:00:00+07:00' }],
    },
    invalid: [
      {
        code: 'signature_missing', path: 'signatures',
        record: {
          recordId: 'diploma-2', event: 'NEW', version: 1, updatedAt: '2025-08-20T08:00:00+07:00', schoolCode: 'X-20-001', type: 'upper-secondary', serialNumber: 'X-VB-000002',
          holderName: 'Nông Văn Ví Dụ', birthDate: '2007', issuedOn: '2025-08-15', issuer: 'Sở GD&ĐT Lạng Sơn', digital: true, state: 'issued',
        },
      },
      {
        code: 'dates_reversed', path: 'stateDate',
        record: {
          recordId: 'diploma-3', event: 'UPDATE', version: 2, updatedAt: '2025-08-20T08:00:00+07:00', schoolCode: 'X-20-001', type: 'certificate', serialNumber: 'X-VB-000003',
          holderName: 'Nông Văn Ví Dụ', birthDate: '2007', issuedOn: '2025-08-15', issuer: 'Sở GD&ĐT Lạng Sơn', digital: false, state: 'revoked', stateDate: '2025-08-01',
        },
      },
      {
        code: 'required_missing', path: 'stateDate',
        record: {
          recordId: 'diploma-4', event: 'UPDATE', version: 2, updatedAt: '2025-08-20T08:00:00+07:00', schoolCode: 'X-20-001', type: 'lower-secondary', serialNumber: 'X-VB-000004',
          holderName: 'Nông Văn Ví Dụ', birthDate: '2010', issuedOn: '2025-06-15', issuer: 'Trường THCS Minh Hoạ', digital: false, state: 'replaced',
        },
      },
    ],
  },
});
