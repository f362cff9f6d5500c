import type { LearnerChangedV1 } from '@lienthong/contracts';
import { filledGroups } from './completeness.js';
import { code, dated, objects, pattern, text, year } from './field.js';
import { communeCodeForm, learnerMinistryCodeForm, lifelongCodeForm, personalNumberForm } from './forms.js';
import { defineKind } from './kind.js';
import { finding, notInFuture, ownSchool, says, schoolReference } from './parts.js';
import { birthYearOf, distrustedNumbers, personalNumberMismatch } from './person-rules.js';

/** Full birth date, known sex, ethnic group, commune of residence, personal number, one relative. */
const completes = [
  { group: 'personal', needs: [{ field: 'birthDate', whole: true }, { field: 'sex', notIn: ['unknown'] }, { field: 'ethnic' }, { field: 'communeCode' }, { field: 'personalNumber' }, { field: 'relatives' }] },
] as const;

/** One pupil as a person; leaving is told by enrolments. kinds.md §3; R-10 R-12 R-16 R-32. */
export const learner = defineKind({
  name: 'learner',
  label: { vi: 'Người học', en: 'Learner' },
  group: 'personal',
  fields: {
    ...ownSchool,
    ministryCode: pattern('Mã học sinh', 'Ministry code', learnerMinistryCodeForm, { headings: ['Mã định danh Bộ GD&ĐT', 'Mã định danh Bộ GDĐT', 'Mã HS'] }),
    personalNumber: pattern('Số định danh cá nhân', 'Personal number', personalNumberForm, { headings: ['Số ĐDCN', 'Số CCCD', 'Số ĐDCN/CCCD'] }),
    lifelongCode: pattern('Mã hồ sơ học tập suốt đời', 'Lifelong code', lifelongCodeForm),
    fullName: text('Họ và tên', 'Full name', { required: true, headings: ['Họ tên'] }),
    birthDate: dated('Ngày sinh', 'Birth date', 'pdate', { required: true, headings: ['Ngày, tháng, năm sinh'] }),
    sex: code('Giới tính', 'Sex', 'sex', { required: true }),
    ethnic: code('Dân tộc', 'Ethnic group', 'ethnic'),
    nationality: code('Quốc tịch', 'Nationality', 'country'),
    birthPlace: text('Nơi sinh', 'Birth place'),
    communeCode: pattern('Mã xã nơi ở', 'Commune of residence', communeCodeForm),
    address: text('Chỗ ở hiện nay', 'Address', { headings: ['Địa chỉ'] }),
    phone: dated('Số điện thoại', 'Phone', 'phone', { headings: ['SĐT liên hệ', 'Điện thoại'] }),
    email: text('Email', 'E-mail'),
    relatives: objects(
      'Người thân',
      'Relatives',
      {
        relation: code('Quan hệ', 'Relation', 'relation', { required: true }),
        fullName: text('Họ và tên', 'Full name', { required: true }),
        birthYear: year('Năm sinh', 'Birth year'),
        phone: dated('Số điện thoại', 'Phone', 'phone'),
      },
      4,
    ),
    disability: code('Loại khuyết tật', 'Disability', 'disability'),
    household: code('Diện hộ', 'Household', 'household'),
    feeReduction: code('Miễn, giảm học phí', 'Fee reduction', 'feeReduction'),
    youthMember: code('Đội viên, đoàn viên', 'Youth member', 'youthMember'),
  },
  headings: [
    { heading: 'Họ tên cha', path: 'relatives.0.fullName', sets: { 'relatives.0.relation': 'father' } },
    { heading: 'Năm sinh cha', path: 'relatives.0.birthYear' },
    { heading: 'Họ tên mẹ', path: 'relatives.1.fullName', sets: { 'relatives.1.relation': 'mother' } },
    { heading: 'Năm sinh mẹ', path: 'relatives.1.birthYear' },
    { heading: 'Người giám hộ', path: 'relatives.2.fullName', sets: { 'relatives.2.relation': 'guardian' } },
  ],
  cancelFields: ['schoolCode'],
  references: [schoolReference],
  owner: 'school',
  key: () => null,
  schoolYearOf: () => null,
  identity: { numbers: ['ministryCode', 'personalNumber', 'lifelongCode'], name: 'fullName', birthDate: 'birthDate', sex: 'sex', distrust: distrustedNumbers },
  rules: [notInFuture('birthDate'), personalNumberMismatch],
  mergeRules: [
    (record, { commune, updatedOn }) =>
      record.communeCode !== undefined && updatedOn !== undefined && commune?.(record.communeCode, updatedOn) === 'unknown' ? finding('address_unit_unknown', 'communeCode') : undefined,
  ],
  ruleTexts: [
    says('personal_number_mismatch', 'Số định danh phải khớp giới tính và năm sinh', 'The personal number agrees with sex and birth year'),
    says('address_unit_unknown', 'Mã xã nơi ở có hiệu lực vào ngày cập nhật', 'The commune of residence is in force on updatedAt'),
    says('date_in_future', 'Ngày sinh không ở tương lai', 'The birth date does not lie in the future'),
  ],
  fresh: { sort: 'record', days: 180 },
  fullMode: true,
  followsSchool: true,
  log: {
    sort: 'state',
    topic: 'learner',
    state: ({ hubId, provinceCode, ids, content }): LearnerChangedV1 => ({
      hubId, provinceCode, schoolId: ids.school, sex: content.sex, birthYear: birthYearOf(content.birthDate), filled: filledGroups({ completes }, content),
    }),
  },
  sensitiveFields: ['ethnic', 'disability', 'household', 'feeReduction', 'relatives'],
  encryptedFields: ['personalNumber'],
  searchFields: ['fullName', 'birthDate', 'ministryCode', 'personalNumber', 'lifelongCode'],
  completes,
  feeds: ['learners', 'quality.complete'],
  cancelMeans: { vi: 'Không có học sinh này', en: 'There is no such pupil' },
  examples: {
    valid: {
      recordId: 'learner-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
      schoolCode: 'X-20-001', ministryCode: '2099000001', personalNumber: '020210000123', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', sex: 'male', ethnic: '07', communeCode: '05977',
      relatives: [{ relation: 'mother', fullName: 'Hoàng Thị Mẫu' }],
    },
    invalid: [
      {
        code: 'leading_zero_lost', path: 'personalNumber',
        record: { recordId: 'learner-2', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', personalNumber: '20210000123', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', sex: 'male' },
      },
      {
        code: 'required_missing', path: 'relatives.0.fullName',
        record: { recordId: 'learner-3', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', fullName: 'Nông Văn Ví Dụ', birthDate: '2010', sex: 'male', relatives: [{ relation: 'father' }] },
      },
      {
        code: 'bad_format', path: 'birthDate',
        record: { recordId: 'learner-4', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', fullName: 'Nông Văn Ví Dụ', birthDate: '15/03/2010', sex: 'male' },
      },
    ],
  },
});
