import type { MaturityStateV1 } from '@lienthong/contracts';
import { maturityLevel, maturityPointsAtMost, scoredCriteriaOf, sumExact } from '@lienthong/vocabulary';
import { code, dated, int, map, number, text } from './field.js';
import { defineKind, type RuleProblem } from './kind.js';
import { differs, error, notInFuture, ownPlace, ownYear, placeInForce, placeKey, placeReference, placeText, says } from './parts.js';

const recognised = { requiredIf: { field: 'stage', in: ['recognised'] } } as const;
const points = { min: 0, max: 100, decimals: 2 };

/** Digital maturity of a school or managing office in a school year. Only a recognised one counts. kinds.md §3; R-27. */
export const maturityAssessment = defineKind({
  name: 'maturity-assessment',
  label: { vi: 'Mức độ chuyển đổi số', en: 'Maturity assessment' },
  group: 'internal',
  fields: {
    ...ownPlace,
    ...ownYear,
    stage: code('Bước đánh giá', 'Stage', 'assessmentStage', { required: true }),
    framework: code('Bộ chỉ số', 'Framework', 'maturityFramework', { required: true }),
    group1Points: number('Điểm nhóm 1', 'Points of group 1', points),
    group2Points: number('Điểm nhóm 2', 'Points of group 2', points),
    criteria: map('Điểm từng tiêu chí', 'Points by criterion', 'maturityCriterion', number('Điểm', 'Points', points)),
    level: int('Mức độ', 'Level', { ...recognised, min: 1, max: 3 }),
    decisionNumber: text('Số quyết định công nhận', 'Number of the decision', recognised),
    decidedOn: dated('Ngày quyết định', 'Decided on', 'date', recognised),
  },
  oneOf: [['schoolCode', 'unitCode']],
  cancelFields: ['schoolCode', 'unitCode'],
  references: [placeReference],
  owner: 'place',
  key: (record, ids) => {
    const place = placeKey(record, ids);
    return place === null ? null : `${place}|${record.schoolYear}|${record.stage}`;
  },
  schoolYearOf: (record) => record.schoolYear,
  rules: [
    notInFuture('decidedOn'),
    pointsWithinCriteria,
    (record) => ([1, 2] as const).flatMap((group) => groupAgrees(record, group)),
    ({ group1Points, group2Points, level }) => {
      if (group1Points === undefined || group2Points === undefined || level === undefined) return undefined;
      const recomputed = maturityLevel(group1Points, group2Points);
      return recomputed === level ? undefined : differs('level', recomputed);
    },
  ],
  mergeRules: [placeInForce()],
  ruleTexts: [
    says('required_missing', 'Đã công nhận thì cần mức độ, số và ngày quyết định', 'A recognised one needs level, decisionNumber and decidedOn'),
    says('part_above_whole', 'Điểm tiêu chí không lớn hơn điểm tối đa của tiêu chí (QĐ 4725: 1.3 30, 1.4 10, 1.5 đến 1.7 20, 2.3 70, 2.4 30)', 'Points of a criterion at most its maximum'),
    says('recomputed_differs', 'Mức theo nhóm thấp hơn: dưới 50 điểm 1, đến 75 điểm 2, trên 75 điểm 3; điểm nhóm là tổng điểm tiêu chí', 'Level by the lower group: under 50 1, to 75 2, above 3; a group adds up its criteria'),
    placeText,
  ],
  fresh: { sort: 'record', days: 400 },
  fullMode: false,
  log: {
    sort: 'state',
    topic: 'schoolReport',
    state: ({ hubId, provinceCode, ids, content }): MaturityStateV1 => ({
      kind: 'maturity-assessment', hubId, provinceCode, schoolId: ids.school, unitCode: content.unitCode ?? null, schoolYear: content.schoolYear, stage: content.stage, framework: content.framework,
      group1Points: content.group1Points ?? null, group2Points: content.group2Points ?? null, level: content.level ?? null, decidedOn: content.decidedOn ?? null,
    }),
  },
  searchFields: ['schoolCode', 'unitCode', 'schoolYear', 'stage'],
  feeds: [],
  cancelMeans: { vi: 'Chưa từng đánh giá', en: 'Was not made' },
  examples: {
    valid: {
      recordId: 'maturity-1', event: 'NEW', version: 1, updatedAt: '2025-06-25T08:00:00+07:00',
      schoolCode: 'X-20-001', schoolYear: '2024-2025', stage: 'recognised', framework: 'qd-4725', group1Points: 78, group2Points: 72.5,
      criteria: { '1.3': 26, '1.4': 8, '1.5': 15, '1.6': 14, '1.7': 15, '2.3': 50.5, '2.4': 22 }, level: 2, decisionNumber: '123/QĐ-SGDĐT', decidedOn: '2025-06-18',
    },
    invalid: [
      {
        code: 'part_above_whole', path: 'criteria.1.4',
        record: { recordId: 'maturity-2', event: 'NEW', version: 1, updatedAt: '2025-06-25T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2024-2025', stage: 'self', framework: 'qd-4725', criteria: { '1.4': 12 } },
      },
      {
        code: 'required_missing', path: 'decisionNumber',
        record: { recordId: 'maturity-3', event: 'NEW', version: 1, updatedAt: '2025-06-25T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2024-2025', stage: 'recognised', framework: 'qd-4725', level: 2 },
      },
      {
        code: 'out_of_range', path: 'level',
        record: { recordId: 'maturity-4', event: 'NEW', version: 1, updatedAt: '2025-06-25T08:00:00+07:00', schoolCode: 'X-20-001', schoolYear: '2024-2025', stage: 'self', framework: 'qd-4725', level: 4 },
      },
    ],
  },
});

interface Points {
  readonly framework: string;
  readonly criteria?: { readonly [criterion: string]: number | undefined };
  readonly group1Points?: number;
  readonly group2Points?: number;
}

/** part_above_whole: points over a criterion's maximum. Those of the preschools' index are not known. */
function pointsWithinCriteria({ framework, criteria }: Points): readonly RuleProblem[] {
  if (framework !== 'qd-4725') return [];
  return Object.entries(criteria ?? {}).filter(([criterion, given]) => (given ?? 0) > (maturityPointsAtMost(criterion) ?? 100)).map(([criterion]) => error('part_above_whole', `criteria.${criterion}`));
}

/** recomputed_differs: the points of a group out of all its criteria. */
function groupAgrees({ framework, criteria, ...record }: Points, group: 1 | 2): readonly RuleProblem[] {
  const sent = record[`group${group}Points`];
  const given = scoredCriteriaOf(group).map((criterion) => criteria?.[criterion]);
  if (framework !== 'qd-4725' || sent === undefined || given.some((one) => one === undefined)) return [];
  const sum = sumExact(given as number[]);
  return sum === sent ? [] : [differs(`group${group}Points`, sum)];
}
