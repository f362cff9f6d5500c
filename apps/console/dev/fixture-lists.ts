import { decide, steward } from './fixture-steward.js';
import { destinations, staffDifferences } from './fixture-exchange.js';

const OUTCOMES = ['created', 'updated', 'unchanged', 'stale', 'parked', 'held', 'rejected'];
type Answer = readonly [number, unknown];

const settings = { intakePolicy: 'open', suppressionSize: 10, termEnds: {}, termEndsByYear: {}, retentionMonths: null, requiredGroups: [] };
const provinces = [
  ['20', 'Lạng Sơn', 'Lang Son', 'active'],
  ['22', 'Quảng Ninh', 'Quang Ninh', 'active'],
  ['08', 'Tuyên Quang', 'Tuyen Quang', 'active'],
  ['01', 'Hà Nội', 'Ha Noi', 'known'],
  ['04', 'Cao Bằng', 'Cao Bang', 'known'],
].map(([code, vi, en, state]) => ({ code, name: { vi, en }, state, settings }));

const platform = (id: string, vi: string, provinceCode: string | null, status: string, functions: readonly string[], more: object = {}) => ({
  id, name: { vi, en: vi }, provinceCode, operator: null, provider: null, responsibleUnit: null, status, functions, functionNotes: [], scope: null, educationLevels: null, cost: null, fundingSource: null, shortcomings: null, proposals: null, demo: false, unknown: ['cost'], source: { refs: ['văn bản mẫu'] }, ...more,
});
const platforms = [
  platform('LS-K12', 'K12Online (dạy, học trực tuyến)', '20', 'pilot', ['online-learning', 'online-testing'], { operator: 'Sở GD&ĐT Lạng Sơn', educationLevels: ['upper-secondary'], source: { stateInDocument: 'thí điểm', refs: ['LS TB 5/2026, 2.4'] } }),
  platform('LS-QLNT', 'Nền tảng quản lý nhà trường dùng chung toàn tỉnh (đề xuất thuê)', '20', 'proposed', ['school-management']),
  platform('QN-QTNT', 'Nền tảng quản trị nhà trường trực tuyến', '22', 'in-use', ['school-management', 'transcript']),
  platform('NF-CSDLN', 'CSDL ngành giáo dục của Bộ GDĐT', null, 'in-use', ['sector-database'], { operator: 'Bộ GDĐT' }),
  platform('demo-20', 'Phần mềm quản lý trường học minh hoạ', '20', 'in-use', ['school-management'], { demo: true, operator: 'Đơn vị minh hoạ' }),
];

const certification = { passedAt: '2025-11-03T03:20:00.000Z', state: 'running', startedAt: '2025-11-20T01:00:00.000Z', endedAt: null, passed: 4, of: 9 };

const pushes = Array.from({ length: 14 }, (_, index) => {
  const kind = ['learner', 'exam-result', 'enrolment', 'attendance', 'school'][index % 5] ?? 'school';
  const counts = [820 - index * 9, 40, 120, 3, index % 4, index % 3, index % 5 === 0 ? 61 : 0];
  return {
    pushId: `0199f0a2-7b1e-7c3d-9a00-0000000000${String(index).padStart(2, '0')}`,
    kind,
    platformId: 'demo-20',
    receivedAt: new Date(Date.now() - index * 3_600_000).toISOString(),
    state: 'done',
    received: counts.reduce((sum, each) => sum + each, 0),
    outcomes: Object.fromEntries(OUTCOMES.map((outcome, at) => [outcome, counts[at]])),
    finishedAt: new Date(Date.now() - index * 3_600_000 + 2_000).toISOString(),
    links: {},
  };
});

// The newest is a whole roster: three of its earlier records are missing.
Object.assign(pushes[0] ?? {}, { mode: 'full', proposedCancels: 3, cancels: { applied: 2, withheld: null, schools: [{ schoolId: 'school-0', schoolCode: 'X-20-010', known: 40, missing: 2 }, { schoolId: 'school-1', schoolCode: 'X-20-011', known: 35, missing: 1 }] } });

const causes = [
  { code: 'unknown_code', path: 'sex', count: 31, exampleLines: [12, 88, 120] },
  { code: 'required_missing', path: 'birthDate', count: 22, exampleLines: [4, 5, 6] },
  { code: 'leading_zero_lost', path: 'ministryCode', count: 8, exampleLines: [301] },
  { code: 'age_grade_unusual', path: 'grade', count: 5, exampleLines: [1022], level: 'finding' },
];

export function pushRecords(outcome: string | null, accept: string): Answer {
  if (outcome === 'proposed-cancel') {
    return [200, { items: ['applied', 'revived', 'kept'].map((cancel, index) => ({ line: null, recordId: `hs-0090${String(index)}`, outcome, hubId: null, problems: [], cancel })), next: null }];
  }
  const items = Array.from({ length: 40 }, (_, index) => {
    const own = outcome ?? OUTCOMES[index % 7] ?? 'created';
    const problems = own === 'rejected' ? [{ level: 'error', code: 'unknown_code', path: 'sex', message: { vi: 'Mã không có trong danh mục', en: 'The code is not in its list' } }] : [];
    return { line: index + 1, recordId: `hs-${String(index + 1).padStart(5, '0')}`, outcome: own, hubId: null, problems };
  });
  if (!accept.includes('application/json')) return [200, items.map((each) => `${each.line},${each.recordId},${each.outcome}`).join('\n')];
  return [200, { items, next: null }];
}

const label = (vi: string, en: string) => ({ vi, en });
const current = (value: number | null, state: string, source = 'live') => ({ year: 2025, value, numerator: null, denominator: null, source, updatedAt: null, period: null, target: null, state });
const indicators = [
  { id: 'QN-CT-1.1', no: '1.1', sort: 'annex', group: '1', parent: null, label: label('Tỷ lệ thông tin trẻ em, học sinh, học viên, sinh viên được cập nhật đầy đủ trên CSDL ngành', 'Share of learner records fully updated'), unit: '%', provinceCode: '22', mode: 'live', formula: null, targets: { 2025: { op: '=', value: 100 } }, leadUnit: 'Phòng Kế hoạch - Tài chính', sourceRef: 'KH 1295/KH-SGDĐT, PL01, 1.1', ocrDoubt: null, conflicts: null, current: current(87.25, 'missed') },
  { id: 'QN-CT-4.5', no: '4.5', sort: 'annex', group: '4', parent: null, label: label('Tỷ lệ trường triển khai dạy học trực tuyến', 'Share of schools teaching online'), unit: '%', provinceCode: '22', mode: 'live', formula: null, targets: { 2025: null }, leadUnit: null, sourceRef: 'KH 1295/KH-SGDĐT, PL01, 4.5', ocrDoubt: ['Dấu so sánh đọc là ">"'], conflicts: null, current: current(null, 'no-value') },
];
const tasks = [
  { id: 'QN-NV-1.1', no: '1.1', sort: 'task', group: '1', label: label('Tuyên truyền, quán triệt Nghị quyết 57-NQ/TW và các kế hoạch triển khai trong ngành', 'Communicate Resolution 57-NQ/TW'), provinceCode: '22', leadUnits: ['QN.SGDDT.TTS'], coordinatingUnits: [], dueBy: '2025-06-30', deadline: { text_vi: 'Quý II, năm 2025', type: 'quarter' }, expectedResult: 'Hội nghị quán triệt', relatedIndicators: [], bodyVariant: null, conflicts: ['Thời gian khác nhau: thân KH và PL02'], sourceRef: 'KH 1295/KH-SGDĐT, PL02, 1.1' },
];
const directives = [
  { id: 'LS62-II.1', documentId: 'LS62', section: 'II.1', provinceCode: '20', label: label('Kế hoạch, lộ trình thực hiện chỉ tiêu KH 09-KH/TU', 'Plan and timetable'), addressees: ['LS.SGDDT'], coordinateWith: [], dueBy: '2026-03-09', deadline: { text_vi: 'trước ngày 10/3/2026', type: 'date' }, product: 'Kế hoạch, lộ trình', statusInDocument: 'directed', sourceRef: 'LS TB 62/TB-VP, II.1', ocrDoubt: null },
];

const schools = Array.from({ length: 24 }, (_, index) => ({ hubId: `school-${index}`, provinceCode: '20', schoolCode: `X-20-0${String(index + 10)}`, name: `Trường THCS mẫu ${index + 1}`, levels: ['lower-secondary'], ownership: 'public', communeCode: '05977', address: null, validFrom: '2025-08-01', sources: [{ platformId: 'demo-20', recordId: `t-${index}`, version: 1, confirmedAt: new Date().toISOString() }] }));
const classes = ['6A', '6B', '7A', '8A', '9A'].map((name) => ({ hubId: `class-${name}`, schoolCode: 'X-20-010', schoolYear: '2025-2026', name, grade: name.slice(0, 1), level: 'lower-secondary', reportedSize: 38 }));
const clients = [
  { clientId: 'vendor-20', name: 'Phần mềm minh hoạ', platformId: 'demo-20', provinceCode: '20', scopes: ['push'], kinds: ['school', 'learner', 'enrolment'], schools: null, state: 'active', createdAt: '2025-11-01T00:00:00Z', revokedAt: null },
  { clientId: 'old-20', name: 'Kết nối cũ', platformId: 'demo-20', provinceCode: '20', scopes: ['push'], kinds: ['attendance'], schools: ['X-20-010'], state: 'revoked', createdAt: '2025-10-01T00:00:00Z', revokedAt: '2025-11-02T00:00:00Z' },
];
const designations = [{ id: 'd-1', provinceCode: '20', schoolCodes: null, kinds: ['learner', 'enrolment'], platformId: 'demo-20', from: '2025-08-01', to: null, decision: 'QĐ mẫu số 1/QĐ-SGDĐT' }];
const users = ['admin', 'department', 'leader'].map((role) => ({ id: role, username: role, displayName: `Tài khoản mẫu ${role}`, role, provinceCode: role === 'admin' ? null : '20', state: 'active' }));
const page = (items: readonly unknown[], more: object = {}): Answer => [200, { items, next: null, ...more }];

export const notFound = (): Answer => [404, { code: 'not_found', status: 404, title: 'Không tìm thấy', traceId: 'fixture' }];

/** Lists and single items; null for a path that the fixture does not know. */
export function lists(method: string, path: string, query: URLSearchParams, body: unknown): Answer | null {
  if (method === 'POST') return posts(path, body);
  const desk = steward(path, query);
  if (desk !== null) return desk;
  const pushId = /^\/api\/education\/v1\/pushes\/([^/]+)(\/problems)?$/.exec(path);
  if (pushId?.[2] !== undefined) return page(causes);
  if (pushId !== null) return one(pushes.find((each) => each.pushId === pushId[1]));
  const school = /^\/api\/education\/v1\/schools\/([^/]+)$/.exec(path);
  if (school !== null) return one(schools.find((each) => each.schoolCode === school[1] || each.hubId === school[1]) ?? schools[0]);
  const platformId = /^\/api\/registry\/v1\/platforms\/([^/]+)$/.exec(path);
  if (platformId !== null) return one(platforms.filter((each) => each.id === platformId[1]).map((each) => ({ ...each, certification: each.id === 'demo-20' ? certification : null }))[0]);
  if (/\/indicators\/[^/]+\/values$/.test(path)) return page([current(87.25, 'missed')]);
  const destination = /^\/api\/education\/v1\/exchange\/destinations\/([^/]+)$/.exec(path);
  if (destination !== null) return one(destinations.find((each) => each.id === destination[1]));
  if (path.startsWith('/api/education/v1/exchange/matches/')) return [200, { hubId: 'l1', state: 'not-checked', checkedAt: null, reason: 'number_missing' }];
  switch (path) {
    case '/api/education/v1/exchange/destinations': return [200, { items: destinations }];
    case '/api/education/v1/exchange/differences': return page(staffDifferences.filter((each) => !query.has('state') || each.state === query.get('state')));
    case '/api/education/v1/pushes': return page(pushes.filter((each) => !query.has('kind') || each.kind === query.get('kind')));
    case '/api/education/v1/schools': return page(schools);
    case '/api/education/v1/classes': return page(classes);
    case '/api/registry/v1/provinces': return page(provinces);
    case '/api/registry/v1/platforms': return page(platforms);
    case '/api/registry/v1/evidence': return page(query.get('platformId') === 'demo-20' ? [{ platformId: 'demo-20', kind: 'learner', month: '2025-11', records: 5200, schools: 64, pushes: 3, lastPushAt: new Date().toISOString() }] : []);
    case '/api/registry/v1/clients': return page(clients);
    case '/api/registry/v1/designations': return page(designations);
    case '/api/registry/v1/users': return page(users);
    case '/api/reporting/v1/indicators': return page(indicators, { groups: [{ id: '1', label_vi: 'Phát triển dữ liệu ngành giáo dục', label_en: 'Education sector data' }, { id: '4', label_vi: 'Ứng dụng AI tổng thể', label_en: 'AI' }] });
    case '/api/reporting/v1/tasks': return page(tasks, { groups: [{ id: '1', label_vi: 'Nâng cao nhận thức', label_en: 'Awareness' }] });
    case '/api/reporting/v1/directives': return page(directives, { documents: [{ id: 'LS62', number: '62/TB-VP', subject_vi: 'Kết luận của Phó Chủ tịch UBND tỉnh' }] });
    default: return null;
  }
}

const one = (item: unknown): Answer => (item === undefined ? notFound() : [200, item]);

function posts(path: string, body: unknown): Answer | null {
  const decision = decide(path, body);
  if (decision !== null) return decision;
  const worked = /^\/api\/education\/v1\/exchange\/destinations\/([^/]+)\/(?:retry|reconcile)$/.exec(path);
  if (worked !== null) return one(destinations.find((each) => each.id === worked[1]));
  if (path.endsWith('/civil-servants/snapshots')) return [200, { people: 3_098, differences: 4 }];
  if (path.endsWith('/mark')) return [200, { ...staffDifferences[0], state: 'seen' }];
  if (path === '/api/registry/v1/clients' || path.endsWith('/rotate')) return [201, { clientId: 'ls-mau-7h2kq9', clientSecret: 'khong-phai-bi-mat-that' }];
  if (path.endsWith('/revoke')) return [200, {}];
  if (path === '/api/registry/v1/designations') return [409, { code: 'designation_overlap', status: 409, title: 'Trùng với một quyết định chỉ định khác', traceId: 'fixture', errors: [] }];
  if (path === '/api/registry/v1/platforms') return [201, { ...platforms[0], id: 'LS-MOI' }];
  if (path === '/api/education/v1/learners/search') return page([{ hubId: 'l1', fullName: 'Hoàng Thị Mẫu', birthDate: '2012-05-04', sex: 'female', schoolCode: 'X-20-010', ministryCode: '20******01', personalNumber: '0203********' }]);
  return body === undefined ? null : notFound();
}
