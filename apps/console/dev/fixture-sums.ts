/** DEVELOPMENT FIXTURE: made-up sums by place, in the shapes of the real interface. */

const nowhere = { provinceCode: '20', communeCode: null, schoolId: null, schoolCode: null, unitCode: null, name: null };
const commune = { ...nowhere, communeCode: '05977', name: 'Phường Đông Kinh' };
const school = (n: number, more: object = {}) => ({ ...nowhere, communeCode: '05977', schoolId: `school-${n}`, schoolCode: `X-20-0${n + 10}`, name: `Trường THPT mẫu ${n}`, ...more });
const line = (kind: string, type: string, state: string | null, count: number, working: number | null, overdue = 0) => ({ kind, type, state, records: 12, count, working, needed: count + 9, overdue, overdueAfter: 365, oldestYear: 2025 });
const inventory = [line('room', 'classroom', 'in-use', 522, null, 2), line('room', 'computer-room', 'in-use', 20, null), line('room', 'computer-room', 'repair', 3, null), line('equipment', 'computer', null, 860, 812), line('equipment', 'projector', null, 96, 90, 4)];
const credentials = { schoolYear: '2025-2026', enrolled: 1240, transcripts: { open: 12, closed: 180, signed: 1020, revoked: 1, missing: 28 }, diplomas: { issued: 396, revoked: 1, replaced: 2 } };
const signing = { staff: { value: 0.75, numerator: 90, denominator: 120 }, learners: 4 };
const used = { schools: 1, schoolsUsing: 1, learners: { value: 0.775, numerator: 372, denominator: 480 }, teachers: { value: 0.5, numerator: 20, denominator: 40 }, accounts: 401, lessons: 2140, virtualClasses: 96, tests: 812, homeworks: 1303, resourceUses: 655, minutes: 41_230, missing: [] };
const unused = { ...used, schoolsUsing: 0, learners: { value: 0, numerator: 0, denominator: 312 }, teachers: { value: null, numerator: null, denominator: null }, accounts: 0, lessons: 0, virtualClasses: 0, tests: 0, homeworks: 0, resourceUses: 0, minutes: 0, missing: [{ figure: 'teachers', reason: 'roster-missing', schools: 1 }] };
const unnamed = { ...used, learners: { value: null, numerator: null, denominator: null }, minutes: null, missing: [{ figure: 'learners', reason: 'accounts-unnamed', schools: 1 }, { figure: 'minutes', reason: 'duration-not-sent', schools: 1 }] };
const altogether = { ...used, schools: 3, schoolsUsing: 2, missing: [{ figure: 'learners', reason: 'accounts-unnamed', schools: 1 }, { figure: 'minutes', reason: 'duration-not-sent', schools: 1 }] };
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const certificates = [3, 11, 28].map((days, i) => ({ hubId: `certificate-${i}`, provinceCode: '20', schoolCode: `X-20-01${i}`, holder: i === 2 ? 'school' : 'staff', issuer: 'CA mẫu', serial: `54010${i}A7`, validFrom: '2024-09-01', validTo: inDays(days), state: 'active', changedAt: new Date().toISOString(), sources: [] }));

/** Answer to a question for sums; null: not asked for any. */
export function sums(path: string, query: URLSearchParams): readonly [number, unknown] | null {
  const by = query.get('by');
  const rows = (value: object): object[] => (by === 'province' ? [{ ...nowhere, ...value }] : by === 'school' ? [{ ...school(1), ...value }, { ...school(2), ...value }] : [{ ...commune, ...value }]);
  const page = (items: readonly object[]) => [200, { items, next: null }] as const;
  switch (path) {
    case '/api/education/v1/sums/inventory': return page(rows({ records: 60, overdue: 2, lines: inventory.filter((each) => each.kind === (query.get('kind') ?? each.kind)) }));
    case '/api/education/v1/sums/credentials': return page(rows(credentials));
    case '/api/education/v1/sums/signing': return page(rows(signing));
    case '/api/education/v1/sums/resource-use': return page([{ subject: 'mathematics', grade: '10', uses: 1240, resources: 36 }, { subject: 'physics', grade: null, uses: 88, resources: 4 }, { subject: null, grade: '12', uses: 17, resources: 2 }]);
    case '/api/education/v1/sums/platform-use': return page(by === 'school' ? [{ ...school(1), ...used }, { ...school(2), ...unused }, { ...school(3), ...unnamed }] : rows(altogether));
    case '/api/education/v1/digital-certificates/expiring': return page(certificates);
    default: return null;
  }
}
