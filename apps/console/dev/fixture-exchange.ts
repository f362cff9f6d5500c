/** Destinations and differences of the made-up hub. */
const counts = (live: number, acknowledged: number, more: object = {}) => ({ live, acknowledged, queued: 0, sent: 0, waiting: 0, rejected: 0, withdrawn: 0, matched: 0, notMatched: 0, notChecked: 0, ...more });
const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const base = {
  provinceCode: '20', ofIndicator: true, state: 'on', differences: { open: 0, seen: 0 }, oldestQueuedAt: null, lastSuccessAt: ago(0.2), lastFailureAt: null, failure: null, pausedUntil: null, snapshotRunning: false, reconcileRunning: false,
  reconciledAt: ago(900), civilSnapshot: null, settings: { url: 'https://dichvu.example.vn/csdl', sendPath: null, holdingsPath: null, authentication: 'bearer', headerName: null, batchSize: 200, timeoutMs: 15_000, hasSecret: true }, version: 3,
};

export const destinations = [
  {
    ...base, id: 'moet', name: { vi: 'Cơ sở dữ liệu ngành của Bộ GD&ĐT', en: 'Sector database of the ministry' }, sort: 'records', condition: 'failing', counts: counts(52_311, 50_904, { queued: 1_120, sent: 200, waiting: 44, rejected: 43, withdrawn: 12 }), rate: 50_904 / 52_311,
    oldestQueuedAt: ago(31), lastSuccessAt: ago(3), failure: 'timeout', pausedUntil: ago(-1),
    kinds: [{ kind: 'school', ...counts(121, 121) }, { kind: 'staff', ...counts(3_120, 3_110, { rejected: 10 }) }, { kind: 'school-class', ...counts(1_210, 1_210) }, { kind: 'learner', ...counts(23_930, 23_200, { queued: 697, rejected: 33 }) }, { kind: 'enrolment', ...counts(23_930, 23_263, { queued: 423, sent: 200, waiting: 44 }) }],
    rejectedBy: [{ reason: 'MA_XA_SAI', kind: 'learner', count: 33 }, { reason: 'THIEU_MA_DINH_DANH', kind: 'staff', count: 10 }],
  },
  { ...base, id: 'province', name: { vi: 'Hệ thống thông tin của tỉnh', en: "The province's information systems" }, sort: 'records', condition: 'up-to-date', counts: counts(25_261, 25_261), rate: 1, kinds: [{ kind: 'school', ...counts(121, 121) }, { kind: 'school-class', ...counts(1_210, 1_210) }, { kind: 'enrolment', ...counts(23_930, 23_930) }], rejectedBy: [] },
  {
    ...base, id: 'population', name: { vi: 'Đề án 06: CSDL quốc gia về dân cư', en: 'Project 06: the population database' }, sort: 'match', condition: 'up-to-date', counts: counts(23_930, 22_010, { matched: 22_010, notMatched: 815, notChecked: 1_105, rejected: 1_105 }), rate: 22_010 / 23_930,
    kinds: [{ kind: 'learner', ...counts(23_930, 22_010, { matched: 22_010, notMatched: 815, notChecked: 1_105, rejected: 1_105 }) }], rejectedBy: [{ reason: 'number_missing', kind: 'learner', count: 1_020 }, { reason: 'birth_date_incomplete', kind: 'learner', count: 85 }],
  },
  {
    ...base, id: 'civil-servants', name: { vi: 'Phần mềm quản lý cán bộ, công chức, viên chức của tỉnh', en: "The province's civil-servant system" }, sort: 'compare', ofIndicator: false, state: 'off', condition: 'off', counts: counts(3_120, 0), rate: 0, differences: { open: 3, seen: 1 }, lastSuccessAt: null, reconciledAt: null,
    civilSnapshot: { takenAt: ago(2_000), source: 'import', people: 3_098, comparedAt: ago(5) }, kinds: [{ kind: 'staff', ...counts(3_120, 0) }], rejectedBy: [], settings: { ...base.settings, url: null, hasSecret: false },
  },
];

const side = (fullName: string, birthDate: string | null, status: string, workplace: string) => ({ fullName, birthDate, status, workplace });
export const staffDifferences = [
  { id: 'd1', sort: 'differs', fields: ['status', 'workplace'], here: side('Lý Thị Thí Dụ', '1985-04-12', 'working', 'X-20-101'), there: side('Lý Thị Thí Dụ', '1985-04-12', 'retired', 'X-20-102'), state: 'open', foundAt: ago(5), remark: null },
  { id: 'd2', sort: 'missing-here', fields: [], here: null, there: side('Vi Văn Thừa', '1990-01-01', 'working', 'X-20-103'), state: 'open', foundAt: ago(5), remark: null },
  { id: 'd3', sort: 'missing-there', fields: [], here: side('Hoàng Văn Mẫu', '1979', 'working', 'X-20-104'), there: null, state: 'open', foundAt: ago(5), remark: null },
  { id: 'd4', sort: 'differs', fields: ['birthDate'], here: side('Nông Thị Minh Hoạ', '1988-02-01', 'working', 'X-20-101'), there: side('Nông Thị Minh Hoạ', '1988-01-02', 'working', 'X-20-101'), state: 'seen', foundAt: ago(5), remark: 'Đã báo Phòng Tổ chức cán bộ kiểm tra hồ sơ' },
].map((one) => ({ destination: 'civil-servants', provinceCode: '20', kind: 'staff', hubId: null, schoolId: null, ours: null, theirs: null, resolvedAt: null, seenAt: null, seenBy: null, ...one }));
