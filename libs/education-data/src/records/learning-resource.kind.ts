import type { ResourceChangedV1 } from '@lienthong/contracts';
import { bool, code, dated, int, list, pattern, text } from './field.js';
import { documentHashForm, schoolCodeForm } from './forms.js';
import { defineKind } from './kind.js';
import { notInFuture, placeReference, says, staffFields, staffReference } from './parts.js';

/** Shared resource or question bank (học liệu số). The same content offered twice is one thing. kinds.md §3; R-26. */
export const learningResource = defineKind({
  name: 'learning-resource',
  label: { vi: 'Học liệu số', en: 'Learning resource' },
  group: 'public',
  fields: {
    title: text('Tên học liệu', 'Title', { required: true }),
    type: code('Loại học liệu', 'Type', 'resourceType', { required: true }),
    subject: code('Môn học', 'Subject', 'subject', { headings: ['Môn'] }),
    grades: list('Khối lớp', 'Grades', code('Khối', 'Grade', 'grade'), 18),
    approval: code('Cấp duyệt', 'Approval', 'approval', { required: true }),
    contentHash: pattern('Mã băm nội dung', 'Hash of the content', documentHashForm),
    url: text('Địa chỉ', 'Address', { max: 500 }),
    questionCount: int('Số câu hỏi', 'Questions'),
    usesAi: bool('Có dùng trí tuệ nhân tạo', 'Uses AI'),
    withdrawnOn: dated('Ngày gỡ bỏ', 'Withdrawn on', 'date'),
    schoolCode: pattern('Mã trường', 'School code', schoolCodeForm),
    ...staffFields,
  },
  references: [placeReference, staffReference(false)],
  owner: 'none',
  key: (record, _ids, own) => {
    if (record.contentHash !== undefined) return `hash|${record.contentHash.toLowerCase()}`;
    return record.url === undefined ? own : `url|${record.url}`;
  },
  schoolYearOf: () => null,
  rules: [notInFuture('withdrawnOn')],
  ruleTexts: [says('date_in_future', 'Ngày gỡ bỏ không ở tương lai', 'withdrawnOn does not lie in the future')],
  fresh: { sort: 'record', days: 365 },
  fullMode: false,
  log: {
    sort: 'state',
    topic: 'resource',
    state: ({ hubId, provinceCode, ids, content }): ResourceChangedV1 => ({
      hubId, provinceCode, schoolId: ids.school, type: content.type, subject: content.subject ?? null, grades: content.grades ?? [], approval: content.approval,
      questionCount: content.questionCount ?? null, usesAi: content.usesAi ?? null, withdrawnOn: content.withdrawnOn ?? null,
    }),
  },
  encryptedFields: ['staffPersonalNumber'],
  searchFields: ['title', 'type', 'subject', 'approval'],
  feeds: [],
  cancelMeans: { vi: 'Chưa từng chia sẻ', en: 'Was never offered' },
  examples: {
    valid: {
      recordId: 'resource-1', event: 'NEW', version: 1, updatedAt: '2025-09-20T08:00:00+07:00',
      title: 'Bài giảng hàm số bậc hai', type: 'lecture', subject: 'mathematics', grades: ['10'], approval: 'team', url: 'https://hoclieu.example.vn/toan-10/ham-so', usesAi: false, schoolCode: 'X-20-001', staffRecordId: 'staff-1',
    },
    invalid: [
      {
        code: 'unknown_code', path: 'approval',
        record: { recordId: 'resource-2', event: 'NEW', version: 1, updatedAt: '2025-09-20T08:00:00+07:00', title: 'Đề kiểm tra', type: 'test', approval: 'ministry' },
      },
      {
        code: 'bad_type', path: 'questionCount',
        record: { recordId: 'resource-3', event: 'NEW', version: 1, updatedAt: '2025-09-20T08:00:00+07:00', title: 'Ngân hàng câu hỏi', type: 'question-bank', approval: 'school', questionCount: '500' },
      },
      {
        code: 'bad_format', path: 'contentHash',
        record: { recordId: 'resource-4', event: 'NEW', version: 1, updatedAt: '2025-09-20T08:00:00+07:00', title: 'Video thí nghiệm', type: 'video', approval: 'teacher', contentHash: 'abc' },
      },
    ],
  },
});
