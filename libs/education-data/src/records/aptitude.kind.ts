import type { WellbeingFactV1 } from '@lienthong/contracts';
import { filledGroups } from './completeness.js';
import { code, text } from './field.js';
import { type CompletedGroup, defineKind } from './kind.js';
import { learnerFields, learnerReference, ownSchool, ownYear, says, schoolReference } from './parts.js';

/** Somebody looked: also when nothing was noted. */
const completes = [{ group: 'aptitude', needs: [{ field: 'field' }] }] as const satisfies readonly CompletedGroup[];

/** One field of talent of a learner. kinds.md §3; R-12. */
export const aptitude = defineKind({
  name: 'aptitude',
  label: { vi: 'Năng khiếu', en: 'Aptitude' },
  group: 'personal',
  fields: {
    ...ownSchool,
    ...ownYear,
    ...learnerFields,
    field: code('Lĩnh vực năng khiếu', 'Field', 'aptitudeField', { required: true, headings: ['Năng khiếu'] }),
    level: code('Mức độ năng khiếu', 'Level', 'aptitudeLevel', { onlyIf: [{ field: 'field', notIn: ['none'] }] }),
    awardLevel: code('Cấp của giải', 'Level of the award', 'awardLevel', { onlyIf: [{ field: 'level', in: ['award'] }] }),
    remark: text('Nhận xét', 'Remark', { max: 2000, lineBreaks: true }),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference, learnerReference(true)],
  owner: 'school',
  key: (record, ids) => (ids.learner === null ? null : `${ids.learner}|${record.schoolYear}|${record.field}`),
  schoolYearOf: (record) => record.schoolYear,
  rules: [],
  ruleTexts: [says('not_applicable', 'Không ghi nhận thì không có mức; cấp của giải chỉ khi đạt giải', 'No level where nothing was noted; awardLevel only with an award')],
  fresh: { sort: 'record', days: 365 },
  fullMode: false,
  log: {
    sort: 'facts',
    topic: 'wellbeing',
    attributes: (record, ids): WellbeingFactV1 => ({ learnerId: ids.learner ?? '', schoolYear: record.schoolYear, filled: filledGroups({ completes }, record) }),
  },
  completes,
  encryptedFields: ['learnerPersonalNumber'],
  searchFields: ['schoolCode', 'schoolYear', 'field'],
  feeds: ['quality.complete'],
  cancelMeans: { vi: 'Ghi nhầm', en: 'Noted in error' },
  examples: {
    valid: {
      recordId: 'aptitude-1', event: 'NEW', version: 1, updatedAt: '2025-10-10T08:00:00+07:00',
      schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', field: 'sport', level: 'award', awardLevel: 'province', remark: 'Giải ba điền kinh',
    },
    invalid: [
      {
        code: 'not_applicable', path: 'level',
        record: { recordId: 'aptitude-2', event: 'NEW', version: 1, updatedAt: '2025-10-10T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', field: 'none', level: 'interest' },
      },
      {
        code: 'not_applicable', path: 'awardLevel',
        record: { recordId: 'aptitude-3', event: 'NEW', version: 1, updatedAt: '2025-10-10T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', field: 'music', level: 'talent', awardLevel: 'school' },
      },
      {
        code: 'required_missing', path: 'field',
        record: { recordId: 'aptitude-4', event: 'NEW', version: 1, updatedAt: '2025-10-10T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', level: 'interest' },
      },
    ],
  },
});
