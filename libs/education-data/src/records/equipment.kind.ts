import type { EquipmentStateV1 } from '@lienthong/contracts';
import { code, int, pattern, text, year } from './field.js';
import { recordIdForm } from './forms.js';
import { defineKind } from './kind.js';
import { error, ownPlace, partOfWhole, placeInForce, placeKey, placeReference, placeText, says } from './parts.js';

/** Items of one sort that a school, an office or a commune has. kinds.md §3; R-19. */
export const equipment = defineKind({
  name: 'equipment',
  label: { vi: 'Thiết bị', en: 'Equipment' },
  group: 'internal',
  fields: {
    ...ownPlace,
    itemCode: text('Mã thiết bị', 'Item code', { required: true }),
    name: text('Tên thiết bị', 'Name'),
    type: code('Loại thiết bị', 'Type', 'equipmentType', { required: true }),
    count: int('Số lượng', 'Count', { required: true }),
    working: int('Số còn dùng được', 'Working', { required: true }),
    needed: int('Số cần có', 'Needed'),
    asOfYear: year('Năm thống kê', 'As of year', { required: true }),
    acquiredYear: year('Năm đưa vào sử dụng', 'Acquired in'),
    costVnd: int('Nguyên giá (đồng)', 'Cost in đồng', { headings: ['Nguyên giá'] }),
    funding: code('Nguồn kinh phí', 'Funding', 'funding'),
    roomRecordId: pattern('Mã bản ghi phòng', 'Room record id', recordIdForm),
  },
  oneOf: [['schoolCode', 'unitCode']],
  cancelFields: ['schoolCode', 'unitCode'],
  references: [placeReference, { name: 'room', kind: 'room', by: { recordId: 'roomRecordId' }, required: false }],
  owner: 'place',
  key: (record, ids) => {
    const place = placeKey(record, ids);
    return place === null ? null : `${place}|${record.itemCode}`;
  },
  schoolYearOf: () => null,
  rules: [
    partOfWhole('working', 'count'),
    (record, { today }) => (['asOfYear', 'acquiredYear'] as const).filter((name) => (record[name] ?? 0) > Number(today.slice(0, 4))).map((name) => error('date_in_future', name)),
  ],
  mergeRules: [placeInForce()],
  ruleTexts: [
    says('required_missing', 'Cần schoolCode, hoặc unitCode nếu là cơ quan, xã', 'schoolCode, or unitCode for offices and communes'),
    says('part_above_whole', 'Số còn dùng được không lớn hơn số lượng', 'working at most count'),
    says('date_in_future', 'Năm thống kê, năm đưa vào sử dụng không ở tương lai', 'asOfYear and acquiredYear do not lie in the future'),
    placeText,
  ],
  fresh: { sort: 'record', days: 365 },
  fullMode: true,
  log: {
    sort: 'state',
    topic: 'asset',
    state: ({ hubId, provinceCode, ids, content }): EquipmentStateV1 => ({
      kind: 'equipment', hubId, provinceCode, schoolId: ids.school, unitCode: content.unitCode ?? null, type: content.type, count: content.count, working: content.working, needed: content.needed ?? null, asOfYear: content.asOfYear, acquiredYear: content.acquiredYear ?? null,
    }),
  },
  searchFields: ['schoolCode', 'unitCode', 'type'],
  feeds: [],
  cancelMeans: { vi: 'Kiểm kê nhầm', en: 'Miscounted' },
  examples: {
    valid: {
      recordId: 'equipment-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
      schoolCode: 'X-20-001', itemCode: 'MT-01', name: 'Máy tính phòng Tin học', type: 'computer', count: 45, working: 41, needed: 45, asOfYear: 2025, acquiredYear: 2022, costVnd: 540_000_000, funding: 'budget', roomRecordId: 'room-1',
    },
    invalid: [
      {
        code: 'part_above_whole', path: 'working',
        record: { recordId: 'equipment-2', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', itemCode: 'MC-01', type: 'projector', count: 10, working: 11, asOfYear: 2025 },
      },
      {
        code: 'required_missing', path: 'working',
        record: { recordId: 'equipment-3', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', itemCode: 'MC-02', type: 'projector', count: 10, asOfYear: 2025 },
      },
      {
        code: 'date_in_future', path: 'asOfYear',
        record: { recordId: 'equipment-4', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', itemCode: 'MC-03', type: 'projector', count: 10, working: 10, asOfYear: 2099 },
      },
    ],
  },
});
