import type { WellbeingFactV1 } from '@lienthong/contracts';
import { filledGroups } from './completeness.js';
import { code, dated, int, list, number, text } from './field.js';
import { type CompletedGroup, defineKind } from './kind.js';
import { learnerFields, learnerReference, notInFuture, ownSchool, ownYear, recordsOneOf, says, schoolReference } from './parts.js';

const completes = [
  { group: 'health', needs: [{ field: 'healthClass' }] },
  { group: 'physical', needs: [{ field: 'heightCm' }, { field: 'weightKg' }] },
] as const satisfies readonly CompletedGroup[];

const values = ['heightCm', 'weightKg', 'fitness', 'healthClass', 'bloodGroup', 'visionLeft', 'visionRight', 'growth', 'conditions'] as const;

/** Medical check of a learner; what was found is for named roles only and never rides on the log. kinds.md §3; R-12. */
export const healthCheck = defineKind({
  name: 'health-check',
  label: { vi: 'Khám sức khỏe', en: 'Health check' },
  group: 'personal',
  fields: {
    ...ownSchool,
    ...ownYear,
    ...learnerFields,
    checkedOn: dated('Ngày khám', 'Checked on', 'date', { required: true }),
    heightCm: number('Chiều cao (cm)', 'Height in cm', { min: 40, max: 230, decimals: 1 }, { headings: ['Chiều cao'] }),
    weightKg: number('Cân nặng (kg)', 'Weight in kg', { min: 3, max: 200, decimals: 1 }, { headings: ['Cân nặng'] }),
    fitness: code('Xếp loại thể lực', 'Fitness', 'fitness'),
    healthClass: int('Phân loại sức khỏe', 'Health class', { min: 1, max: 5 }),
    bloodGroup: code('Nhóm máu', 'Blood group', 'bloodGroup'),
    visionLeft: number('Thị lực mắt trái', 'Vision, left', { min: 0, max: 10, decimals: 1 }),
    visionRight: number('Thị lực mắt phải', 'Vision, right', { min: 0, max: 10, decimals: 1 }),
    growth: code('Tình trạng dinh dưỡng', 'Growth', 'growth'),
    conditions: list('Bệnh, tật phát hiện', 'Conditions', text('Bệnh, tật', 'Condition'), 10),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, learnerReference(true)],
  owner: 'school',
  key: (record, ids) => (ids.learner === null ? null : `${ids.learner}|${record.checkedOn}`),
  schoolYearOf: (record) => record.schoolYear,
  rules: [notInFuture('checkedOn'), recordsOneOf(...values)],
  ruleTexts: [
    says('nothing_recorded', 'Cần ít nhất một kết quả khám', 'At least one finding of the check'),
    says('date_in_future', 'Ngày khám không ở tương lai', 'The check does not lie in the future'),
  ],
  fresh: { sort: 'record', days: 365 },
  fullMode: false,
  log: {
    sort: 'facts',
    topic: 'wellbeing',
    attributes: (record, ids): WellbeingFactV1 => ({ learnerId: ids.learner ?? '', schoolYear: record.schoolYear, filled: filledGroups({ completes }, record) }),
  },
  completes,
  sensitiveFields: [...values],
  encryptedFields: ['learnerPersonalNumber'],
  searchFields: ['schoolCode', 'schoolYear'],
  feeds: ['quality.complete'],
  cancelMeans: { vi: 'Không có lần khám này', en: 'The check was not made' },
  examples: {
    valid: {
      recordId: 'health-1', event: 'NEW', version: 1, updatedAt: '2025-10-10T08:00:00+07:00',
      schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', checkedOn: '2025-10-08', heightCm: 165.5, weightKg: 54, fitness: 'pass', healthClass: 2, bloodGroup: 'O+', visionLeft: 10, visionRight: 9.5, growth: 'normal',
    },
    invalid: [
      {
        code: 'nothing_recorded', path: 'heightCm',
        record: { recordId: 'health-2', event: 'NEW', version: 1, updatedAt: '2025-10-10T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', checkedOn: '2025-10-08' },
      },
      {
        code: 'out_of_range', path: 'heightCm',
        record: { recordId: 'health-3', event: 'NEW', version: 1, updatedAt: '2025-10-10T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', checkedOn: '2025-10-08', heightCm: 1.65 },
      },
      {
        code: 'unknown_code', path: 'bloodGroup',
        record: { recordId: 'health-4', event: 'NEW', version: 1, updatedAt: '2025-10-10T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', checkedOn: '2025-10-08', bloodGroup: 'O' },
      },
    ],
  },
});
