import type { SchoolChangedV1 } from '@lienthong/contracts';
import { bool, code, dated, int, list, objects, pattern, text } from './field.js';
import { communeCodeForm, schoolCodeForm } from './forms.js';
import { defineKind, type RuleProblem } from './kind.js';
import { error, finding, inOrder, ownSchool, says } from './parts.js';

/** Institution as from a day. Another `validFrom` adds a state, the same replaces it. kinds.md §3; R-09 R-29 R-30 R-31. */
export const school = defineKind({
  name: 'school',
  label: { vi: 'Trường học, cơ sở giáo dục', en: 'School' },
  group: 'public',
  fields: {
    ...ownSchool,
    formerCodes: list('Mã trường cũ', 'Former codes', pattern('Mã trường', 'School code', schoolCodeForm), 10),
    name: text('Tên trường', 'Name', { required: true }),
    levels: list('Cấp học', 'Levels', code('Cấp học', 'Level', 'level'), 5, { required: true }),
    ownership: code('Loại hình', 'Ownership', 'ownership', { required: true, headings: ['Loại hình trường'] }),
    type: code('Loại trường', 'Type', 'schoolType', { required: true }),
    validFrom: dated('Có hiệu lực từ ngày', 'Valid from', 'date', { required: true }),
    closedOn: dated('Ngày giải thể', 'Closed on', 'date'),
    successorCodes: list('Mã trường kế thừa', 'Codes of successors', pattern('Mã trường', 'School code', schoolCodeForm), 5),
    communeCode: pattern('Mã xã', 'Commune code', communeCodeForm, { required: true }),
    address: text('Địa chỉ', 'Address'),
    area: code('Vùng', 'Area', 'area'),
    region: code('Khu vực', 'Admission region', 'region'),
    sites: objects(
      'Điểm trường',
      'Sites',
      {
        siteCode: text('Mã điểm trường', 'Site code', { required: true }),
        name: text('Tên điểm trường', 'Site name', { required: true }),
        communeCode: pattern('Mã xã', 'Commune code', communeCodeForm, { required: true }),
      },
      60,
    ),
    bodyCode: text('Mã định danh điện tử', 'Body code'),
    phone: dated('Điện thoại', 'Phone', 'phone', { headings: ['Số điện thoại'] }),
    email: text('Email', 'E-mail'),
    accreditationLevel: int('Đạt kiểm định cấp độ', 'Accreditation level', { min: 1, max: 4 }),
    nationalStandard: bool('Đạt chuẩn quốc gia', 'National standard'),
    usesComputers: bool('Có sử dụng máy vi tính', 'Uses computers'),
    hasInternet: bool('Được kết nối Internet', 'Has internet'),
    hasElectricity: bool('Có điện lưới', 'Has electricity'),
    hasCleanWater: bool('Có nguồn nước sạch', 'Has clean water'),
    teachesOnline: bool('Có dạy học trực tuyến', 'Teaches online'),
    difficultArea: bool('Thuộc vùng khó khăn', 'Difficult area'),
    eGradebook: bool('Dùng sổ điểm điện tử', 'Electronic gradebook'),
    paperless: bool('Không dùng hồ sơ giấy', 'Paperless'),
  },
  cancelFields: ['schoolCode'],
  references: [],
  owner: 'school',
  key: (record) => record.schoolCode,
  schoolYearOf: () => null,
  statesBy: 'validFrom',
  rules: [inOrder('validFrom', 'closedOn')],
  mergeRules: [
    (record, { commune }) => {
      if (commune === undefined) return undefined;
      const problems: RuleProblem[] = [];
      const look = (communeCode: string, path: string): void => {
        const state = commune(communeCode, record.validFrom);
        if (state === 'unknown') problems.push(error('unit_not_in_force', path));
        if (state === 'split') problems.push(finding('commune_undecided', path));
      };
      look(record.communeCode, 'communeCode');
      (record.sites ?? []).forEach((site, i) => look(site.communeCode, `sites.${i}.communeCode`));
      return problems;
    },
  ],
  ruleTexts: [
    says('dates_reversed', 'Ngày giải thể không trước ngày có hiệu lực', 'closedOn is not before validFrom'),
    says('unit_not_in_force', 'Mã xã phải có hiệu lực vào ngày validFrom', 'The commune code must be in force on validFrom'),
    says('commune_undecided', 'Xã cũ đã chia cho nhiều xã mới: chưa biết trường ở xã nào hiện nay', "The old commune was split: today's commune is undecided"),
  ],
  fresh: { sort: 'record', days: 365 },
  fullMode: false,
  log: {
    sort: 'state',
    topic: 'school',
    state: ({ hubId, provinceCode, content, states, platforms }): SchoolChangedV1 => ({
      hubId,
      provinceCode,
      schoolCode: content.schoolCode,
      formerCodes: content.formerCodes ?? [],
      successorCodes: content.successorCodes ?? [],
      states: states.map((state) => ({
        validFrom: state.validFrom,
        name: state.name,
        levels: state.levels,
        ownership: state.ownership,
        type: state.type,
        communeCode: state.communeCode,
        area: state.area ?? null,
        region: state.region ?? null,
        closedOn: state.closedOn ?? null,
      })),
      platforms,
    }),
  },
  searchFields: ['schoolCode', 'name', 'communeCode'],
  feeds: ['schools'],
  cancelMeans: { vi: 'Trường chưa từng tồn tại', en: 'The school never existed' },
  examples: {
    valid: {
      recordId: 'school-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
      schoolCode: 'X-20-001', name: 'Trường THPT Minh Hoạ', levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977',
    },
    invalid: [
      {
        code: 'leading_zero_lost', path: 'communeCode',
        record: {
          recordId: 'school-2', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
          schoolCode: 'X-20-002', name: 'Trường THCS Minh Hoạ', levels: ['lower-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '5977',
        },
      },
      {
        code: 'dates_reversed', path: 'closedOn',
        record: {
          recordId: 'school-3', event: 'UPDATE', version: 2, updatedAt: '2025-09-05T08:00:00+07:00',
          schoolCode: 'X-20-003', name: 'Trường Tiểu học Minh Hoạ', levels: ['primary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', closedOn: '2025-06-30', communeCode: '05977',
        },
      },
      {
        code: 'unknown_code', path: 'levels.0',
        record: {
          recordId: 'school-4', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
          schoolCode: 'X-20-004', name: 'Trường Mầm non Minh Hoạ', levels: ['kindergarten'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977',
        },
      },
    ],
  },
});
