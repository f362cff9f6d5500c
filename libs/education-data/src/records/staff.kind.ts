import type { StaffChangedV1 } from '@lienthong/contracts';
import { code, dated, int, list, objects, pattern, text } from './field.js';
import { personalNumberForm, staffMinistryCodeForm } from './forms.js';
import { defineKind } from './kind.js';
import { error, isFuture, notInFuture, ownPlace, placeInForce, placeKey, placeReference, placeText, says } from './parts.js';
import { distrustedNumbers, personalNumberMismatch } from './person-rules.js';

/** One person at one school or office; two places, two records. kinds.md §3; R-18 R-23 R-73. */
export const staff = defineKind({
  name: 'staff',
  label: { vi: 'Cán bộ, giáo viên, nhân viên', en: 'Staff' },
  group: 'personal',
  fields: {
    ...ownPlace,
    ministryCode: pattern('Mã định danh Bộ GD&ĐT', 'Ministry code', staffMinistryCodeForm, { headings: ['Mã giáo viên', 'Mã cán bộ'] }),
    personalNumber: pattern('Số định danh cá nhân', 'Personal number', personalNumberForm, { headings: ['Số ĐDCN', 'Số CCCD', 'Số ĐDCN/CCCD'] }),
    fullName: text('Họ và tên', 'Full name', { required: true, headings: ['Họ tên'] }),
    birthDate: dated('Ngày sinh', 'Birth date', 'pdate', { required: true, headings: ['Ngày, tháng, năm sinh'] }),
    sex: code('Giới tính', 'Sex', 'sex', { required: true }),
    ethnic: code('Dân tộc', 'Ethnic group', 'ethnic'),
    phone: dated('Điện thoại', 'Phone', 'phone', { headings: ['Số điện thoại', 'SĐT liên hệ'] }),
    email: text('Email', 'E-mail'),
    category: code('Loại cán bộ', 'Category', 'staffCategory', { required: true }),
    position: text('Vị trí việc làm', 'Position', { headings: ['Nhóm chức vụ'] }),
    status: code('Trạng thái cán bộ', 'Status', 'staffStatus', { required: true, headings: ['Trạng thái CB', 'Trạng thái'] }),
    recruitedOn: dated('Ngày tuyển dụng', 'Recruited on', 'date'),
    qualification: code('Trình độ chuyên môn', 'Qualification', 'qualification'),
    contract: code('Hình thức hợp đồng', 'Contract', 'contract'),
    itLevel: text('Trình độ tin học', 'IT level'),
    languageLevel: text('Trình độ ngoại ngữ', 'Language level'),
    standardRating: code('Xếp loại chuẩn nghề nghiệp', 'Rating by the professional standard', 'result', { headings: ['Chuẩn nghề nghiệp'] }),
    subjects: list('Môn dạy', 'Subjects', code('Môn', 'Subject', 'subject'), 6),
    trainings: objects(
      'Bồi dưỡng',
      'Trainings',
      {
        title: text('Tên khoá', 'Title', { required: true }),
        topic: code('Chủ đề', 'Topic', 'trainingTopic'),
        hours: int('Số giờ', 'Hours'),
        completedOn: dated('Ngày hoàn thành', 'Completed on', 'date', { required: true }),
      },
      50,
    ),
  },
  oneOf: [['schoolCode', 'unitCode']],
  cancelFields: ['schoolCode', 'unitCode'],
  references: [placeReference],
  owner: 'place',
  key: (record, ids) => {
    const place = placeKey(record, ids);
    return ids.person === null || place === null ? null : `${ids.person}|${place}`;
  },
  schoolYearOf: () => null,
  identity: { numbers: ['ministryCode', 'personalNumber'], name: 'fullName', birthDate: 'birthDate', sex: 'sex', distrust: distrustedNumbers },
  rules: [
    notInFuture('birthDate'),
    personalNumberMismatch,
    (record, context) => record.trainings?.flatMap((training, i) => (isFuture(training.completedOn, context) ? [error('date_in_future', `trainings.${i}.completedOn`)] : [])),
  ],
  mergeRules: [placeInForce()],
  ruleTexts: [
    placeText,
    says('required_missing', 'Cần schoolCode, hoặc unitCode nếu là cơ quan, xã', 'schoolCode, or unitCode for offices and communes'),
    says('personal_number_mismatch', 'Số định danh phải khớp giới tính và năm sinh', 'The personal number agrees with sex and birth year'),
    says('date_in_future', 'Ngày sinh, ngày hoàn thành bồi dưỡng không ở tương lai', 'Birth and completed trainings do not lie in the future'),
  ],
  fresh: { sort: 'record', days: 180 },
  fullMode: true,
  log: {
    sort: 'state',
    topic: 'staff',
    state: ({ hubId, provinceCode, ids, content }): StaffChangedV1 => ({
      hubId,
      provinceCode,
      schoolId: ids.school,
      unitCode: content.unitCode ?? null,
      sex: content.sex,
      category: content.category,
      status: content.status,
      qualification: content.qualification ?? null,
      subjects: content.subjects ?? [],
      trainings: (content.trainings ?? []).map(({ topic, completedOn }) => ({ topic: topic ?? 'other', year: Number(completedOn.slice(0, 4)) })),
    }),
  },
  sensitiveFields: ['ethnic'],
  encryptedFields: ['personalNumber'],
  searchFields: ['fullName', 'birthDate', 'ministryCode', 'personalNumber'],
  feeds: ['staff'],
  cancelMeans: { vi: 'Chưa từng công tác tại đây', en: 'Never worked there' },
  examples: {
    valid: {
      recordId: 'staff-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
      schoolCode: 'X-20-001', ministryCode: 'GV-20-000001', fullName: 'Lý Thị Thí Dụ', birthDate: '1985-04-12', sex: 'female',
      category: 'teacher', status: 'working', subjects: ['mathematics', 'informatics'],
      trainings: [{ title: 'Dạy học với trí tuệ nhân tạo', topic: 'ai', hours: 24, completedOn: '2025-08-15' }],
    },
    invalid: [
      {
        code: 'required_missing', path: 'schoolCode',
        record: { recordId: 'staff-2', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', fullName: 'Lý Thị Thí Dụ', birthDate: '1985', sex: 'female', category: 'teacher', status: 'working' },
      },
      {
        code: 'unknown_field', path: 'fullname',
        record: { recordId: 'staff-3', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', fullname: 'Lý Thị Thí Dụ', birthDate: '1985', sex: 'female', category: 'teacher', status: 'working' },
      },
      {
        code: 'date_in_future', path: 'trainings.0.completedOn',
        record: {
          recordId: 'staff-4', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', fullName: 'Lý Thị Thí Dụ', birthDate: '1985', sex: 'female',
          category: 'teacher', status: 'working', trainings: [{ title: 'An toàn thông tin', completedOn: '2099-01-01' }],
        },
      },
    ],
  },
});
