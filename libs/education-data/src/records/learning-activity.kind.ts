import type { ActivityFactV1, ActivitySummaryStateV1 } from '@lienthong/contracts';
import { dayOfMoment, schoolYearOf } from '@lienthong/vocabulary';
import { bool, code, dated, int, number, pattern, text } from './field.js';
import { recordIdForm } from './forms.js';
import { defineKind, type PlainLogShape } from './kind.js';
import { classFields, classOfSameSchool, classReference, error, learnerFields, learnerReference, notInFuture, only, ownSchool, partOfWhole, says, schoolReference, staffFields, staffReference } from './parts.js';

const isEvent = { field: 'shape', in: ['event'] } as const;
const ofEvent = { onlyIf: [isEvent] } as const;
const ofSummary = { onlyIf: [{ field: 'shape', in: ['summary'] }] } as const;
const inEvent = { ...ofEvent, requiredIf: { field: 'shape', in: ['event'] } } as const;
const inSummary = { ...ofSummary, requiredIf: { field: 'shape', in: ['summary'] } } as const;

const limits = { min: 0, max: 1000, decimals: 2 };

/** School year of an act, by its day. */
function yearOf(record: { readonly schoolYear?: string; readonly occurredAt?: string }): string | null {
  return record.schoolYear ?? (record.occurredAt === undefined ? null : schoolYearOf(dayOfMoment(record.occurredAt)));
}

/** What of the record the log looks at. */
interface Act {
  readonly shape: string;
  readonly type?: string;
  readonly occurredAt?: string;
  readonly count?: number;
  readonly subject?: string;
  readonly schoolYear?: string;
  readonly period?: string;
  readonly level?: string;
  readonly onlinePeriods?: number;
  readonly totalPeriods?: number;
}

/** What an act tells: facts in masses, with the learner's pseudonym. */
const actLog: PlainLogShape<Act> = {
  sort: 'facts',
  topic: 'activity',
  attributes: (record, ids): ActivityFactV1 => ({
    shape: 'event',
    learnerId: ids.learner,
    type: record.type ?? null,
    day: record.occurredAt === undefined ? null : dayOfMoment(record.occurredAt),
    count: record.count ?? 1,
    subject: record.subject ?? null,
  }),
};

/** What a summary tells: a report of the school, without people. */
const summaryLog: PlainLogShape<Act> = {
  sort: 'state',
  topic: 'schoolReport',
  state: ({ hubId, provinceCode, ids, content }): ActivitySummaryStateV1 => ({
    kind: 'activity-summary',
    hubId,
    provinceCode,
    schoolId: ids.school ?? '',
    schoolYear: content.schoolYear ?? '',
    period: content.period as ActivitySummaryStateV1['period'],
    level: content.level ?? '',
    onlinePeriods: content.onlinePeriods ?? 0,
    totalPeriods: content.totalPeriods ?? null,
  }),
};

/** Use of a platform: one act of one account, or a summary of a school, level and period. kinds.md §3; R-08 R-25 R-53. */
export const learningActivity = defineKind({
  name: 'learning-activity',
  label: { vi: 'Hoạt động học tập trên nền tảng', en: 'Learning activity' },
  group: 'personal',
  fields: {
    shape: code('Dạng', 'Shape', 'activityShape', { required: true }),
    ...ownSchool,
    accountId: text('Tài khoản', 'Account', inEvent),
    accountRole: code('Vai trò tài khoản', 'Role of the account', 'accountRole', inEvent),
    ...only(learnerFields, isEvent),
    ...only(staffFields, isEvent),
    ...only(classFields, isEvent),
    type: code('Loại hoạt động', 'Type', 'activityType', inEvent),
    objectId: text('Đối tượng', 'Object', { ...inEvent, max: 500 }),
    occurredAt: dated('Thời điểm', 'Occurred at', 'moment', inEvent),
    count: int('Số lượt', 'Count', { ...ofEvent, min: 1 }),
    blended: bool('Dạy học kết hợp', 'Blended', ofEvent),
    durationSeconds: int('Thời lượng (giây)', 'Duration in seconds', ofEvent),
    score: number('Điểm', 'Score', limits, ofEvent),
    maxScore: number('Điểm tối đa', 'Highest score', limits, ofEvent),
    subject: code('Môn học', 'Subject', 'subject', ofEvent),
    resourceRecordId: pattern('Mã bản ghi học liệu', 'Resource record id', recordIdForm, ofEvent),
    schoolYear: dated('Năm học', 'School year', 'schoolYear', inSummary),
    period: code('Kỳ', 'Period', 'period', { ...inSummary, only: ['term-1', 'term-2', 'year'] }),
    level: code('Cấp học', 'Level', 'level', inSummary),
    onlinePeriods: int('Số tiết trực tuyến', 'Online periods', inSummary),
    totalPeriods: int('Tổng số tiết', 'Periods in all', ofSummary),
    lessons: int('Bài học', 'Lessons', ofSummary),
    tests: int('Bài kiểm tra', 'Tests', ofSummary),
    resourceUses: int('Lượt dùng học liệu', 'Uses of resources', ofSummary),
    homeworks: int('Bài tập về nhà', 'Homeworks', ofSummary),
    virtualClasses: int('Lớp học ảo', 'Virtual classes', ofSummary),
    activeAccounts: int('Tài khoản hoạt động', 'Active accounts', ofSummary),
  },
  cancelFields: ['schoolCode'],
  references: [
    schoolReference,
    learnerReference(false),
    staffReference(false),
    classReference(false),
    { name: 'resource', kind: 'learning-resource', by: { recordId: 'resourceRecordId' }, required: false },
  ],
  owner: 'school',
  key: (record, ids, own) => {
    if (record.shape === 'event') return own;
    return ids.school === null ? null : `${ids.school}|${record.schoolYear ?? ''}|${record.period ?? ''}|${record.level ?? ''}`;
  },
  schoolYearOf: yearOf,
  rules: [
    notInFuture('occurredAt'),
    (record) => (record.score !== undefined && record.maxScore === undefined ? error('required_missing', 'maxScore') : undefined),
    partOfWhole('score', 'maxScore'),
    partOfWhole('onlinePeriods', 'totalPeriods'),
  ],
  mergeRules: [classOfSameSchool(yearOf)],
  ruleTexts: [
    says('not_applicable', 'Trường của sự kiện không dùng cho bản tổng hợp và ngược lại', 'Fields of an event do not apply to a summary, nor the reverse'),
    says('part_above_whole', 'Điểm không lớn hơn điểm tối đa, tiết trực tuyến không lớn hơn tổng số tiết', 'score at most maxScore, onlinePeriods at most totalPeriods'),
    says('date_in_future', 'Hoạt động không ở tương lai', 'The act does not lie in the future'),
    says('account_shared', 'Một tài khoản học sinh chỉ của một người học', "A learner's account is of one learner"),
  ],
  fresh: { sort: 'feed', days: 14 },
  fullMode: false,
  log: {
    sort: 'either',
    of: ({ shape }) => (shape === 'summary' ? summaryLog : actLog),
  },
  encryptedFields: ['learnerPersonalNumber', 'staffPersonalNumber'],
  searchFields: ['schoolCode', 'shape', 'type', 'occurredAt'],
  feeds: ['activity.events', 'activity.learners'],
  cancelMeans: { vi: 'Hoạt động không xảy ra', en: 'It did not happen' },
  examples: {
    valid: {
      recordId: 'activity-1', event: 'NEW', version: 1, updatedAt: '2025-10-01T19:40:00+07:00', shape: 'event',
      schoolCode: 'X-20-001', accountId: 'hs.0001', accountRole: 'learner', learnerMinistryCode: '2099000001', type: 'online-test', objectId: '65f0c2a1b3d4e5f60718293a',
      occurredAt: '2025-10-01T19:30:00+07:00', durationSeconds: 600, score: 8.5, maxScore: 10,
    },
    invalid: [
      {
        code: 'part_above_whole', path: 'score',
        record: {
          recordId: 'activity-2', event: 'NEW', version: 1, updatedAt: '2025-10-01T19:40:00+07:00', shape: 'event', schoolCode: 'X-20-001', accountId: 'hs.0001', accountRole: 'learner',
          type: 'online-test', objectId: 'de-1', occurredAt: '2025-10-01T19:30:00+07:00', score: 12, maxScore: 10,
        },
      },
      {
        code: 'not_applicable', path: 'accountId',
        record: {
          recordId: 'activity-3', event: 'NEW', version: 1, updatedAt: '2025-10-01T19:40:00+07:00', shape: 'summary', schoolCode: 'X-20-001', accountId: 'hs.0001',
          schoolYear: '2025-2026', period: 'term-1', level: 'upper-secondary', onlinePeriods: 120,
        },
      },
      {
        code: 'required_missing', path: 'objectId',
        record: {
          recordId: 'activity-4', event: 'NEW', version: 1, updatedAt: '2025-10-01T19:40:00+07:00', shape: 'event', schoolCode: 'X-20-001', accountId: 'hs.0001', accountRole: 'learner',
          type: 'homework', occurredAt: '2025-10-01',
        },
      },
    ],
  },
});
