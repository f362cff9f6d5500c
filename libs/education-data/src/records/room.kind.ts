import type { RoomStateV1 } from '@lienthong/contracts';
import { bool, code, int, number, text, year } from './field.js';
import { defineKind } from './kind.js';
import { error, ownPlace, placeInForce, placeKey, placeReference, placeText, says } from './parts.js';

/** A room, or alike rooms, of a school, an office or a commune. kinds.md §3; R-19 R-20. */
export const room = defineKind({
  name: 'room',
  label: { vi: 'Phòng', en: 'Room' },
  group: 'internal',
  fields: {
    ...ownPlace,
    roomCode: text('Mã phòng', 'Room code', { required: true }),
    siteCode: text('Mã điểm trường', 'Site code'),
    name: text('Tên phòng', 'Name'),
    type: code('Loại phòng', 'Type', 'roomType', { required: true }),
    count: int('Số lượng', 'Count', { min: 1, max: 500 }),
    areaM2: number('Diện tích (m2)', 'Area in m²', { min: 0, max: 100_000, decimals: 1 }, { headings: ['Diện tích'] }),
    seats: int('Số chỗ', 'Seats'),
    building: code('Cấp nhà', 'Building', 'building'),
    state: code('Tình trạng', 'State', 'roomState', { required: true }),
    asOfYear: year('Năm thống kê', 'As of year', { required: true }),
    needed: int('Số cần có', 'Needed'),
    hasProjector: bool('Có thiết bị trình chiếu', 'Has a projector'),
    hasInternet: bool('Có kết nối Internet', 'Has internet'),
  },
  oneOf: [['schoolCode', 'unitCode']],
  cancelFields: ['schoolCode', 'unitCode'],
  references: [placeReference],
  owner: 'place',
  key: (record, ids) => {
    const place = placeKey(record, ids);
    return place === null ? null : `${place}|${record.roomCode}`;
  },
  schoolYearOf: () => null,
  rules: [(record, { today }) => (record.asOfYear > Number(today.slice(0, 4)) ? error('date_in_future', 'asOfYear') : undefined)],
  mergeRules: [placeInForce()],
  ruleTexts: [
    says('required_missing', 'Cần schoolCode, hoặc unitCode nếu là cơ quan, xã', 'schoolCode, or unitCode for offices and communes'),
    says('date_in_future', 'Năm thống kê không ở tương lai', 'asOfYear does not lie in the future'),
    placeText,
  ],
  fresh: { sort: 'record', days: 365 },
  fullMode: true,
  log: {
    sort: 'state',
    topic: 'asset',
    state: ({ hubId, provinceCode, ids, content }): RoomStateV1 => ({
      kind: 'room', hubId, provinceCode, schoolId: ids.school, unitCode: content.unitCode ?? null, type: content.type, count: content.count ?? 1, state: content.state,
      needed: content.needed ?? null, hasProjector: content.hasProjector ?? null, hasInternet: content.hasInternet ?? null, asOfYear: content.asOfYear,
    }),
  },
  searchFields: ['schoolCode', 'unitCode', 'type', 'state'],
  feeds: [],
  cancelMeans: { vi: 'Kiểm kê nhầm', en: 'Miscounted' },
  examples: {
    valid: {
      recordId: 'room-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00',
      schoolCode: 'X-20-001', roomCode: 'TH-01', name: 'Phòng Tin học 1', type: 'computer-room', count: 1, areaM2: 60.5, seats: 45, building: 'above-4', state: 'in-use', asOfYear: 2025, needed: 2, hasProjector: true, hasInternet: true,
    },
    invalid: [
      {
        code: 'required_missing', path: 'schoolCode',
        record: { recordId: 'room-2', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', roomCode: 'TH-02', type: 'computer-room', state: 'in-use', asOfYear: 2025 },
      },
      {
        code: 'out_of_range', path: 'count',
        record: { recordId: 'room-3', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', roomCode: 'P-01', type: 'classroom', count: 0, state: 'in-use', asOfYear: 2025 },
      },
      {
        code: 'unknown_code', path: 'type',
        record: { recordId: 'room-4', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', roomCode: 'BB-01', type: 'swimming-pool', state: 'in-use', asOfYear: 2025 },
      },
    ],
  },
});
