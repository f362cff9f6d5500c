type Answer = readonly [number, unknown];
interface Waiting {
  readonly id: string;
  readonly outcome: 'held' | 'parked';
  readonly cause: string;
  readonly path: string;
  readonly days: number;
  decided: object | null;
  decisions: readonly string[];
  readonly [name: string]: unknown;
}

const DAY = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
const waits = (index: number, cause: string, path: string, days: number, more: object = {}): Waiting => ({
  id: `0199f0a2-7b1e-7c3d-9a00-0000000001${String(index).padStart(2, '0')}`, outcome: cause === 'reference_not_found' ? 'parked' : 'held', cause, path, kind: 'learner', provinceCode: '20', platformId: 'demo-20', otherPlatformId: null,
  schoolId: null, schoolCode: `X-20-0${String(10 + (index % 3))}`, recordId: `hs-0${String(100 + index)}`, version: 1, pushId: '0199f0a2-7b1e-7c3d-9a00-000000000000', line: index + 1, receivedAt: ago(days), since: ago(days), days,
  overdue: cause === 'reference_not_found' && days >= 30, decisions: cause === 'identity_conflict' ? [] : cause === 'reference_not_found' ? ['reject'] : ['accept', 'reject'], decided: null, links: {}, ...more,
});

/** Made-up records that wait: what a decision takes away is gone for the rest of the server's life. */
const waiting: Waiting[] = [
  ...[0, 1].map((index) => waits(index, 'reference_not_found', 'learnerRecordId', 41 - index, { kind: 'enrolment' })),
  ...[2, 3, 4, 5, 6].map((index) => waits(index, 'source_other_designated', '', 6, { otherPlatformId: 'LS-K12' })),
  waits(7, 'identity_conflict', '', 2),
  waits(8, 'reference_not_found', 'classRecordId', 0, { kind: 'enrolment' }),
];

const side = (platformId: string, first: number | null, last: number | null) => ({ platformId, firstAt: first === null ? null : ago(first), lastAt: last === null ? null : ago(last) });
const handover = (index: number, kind: string, state: string, records: number, confirmed: number, more: object = {}) => ({
  provinceCode: '20', kind, schoolId: `school-${String(index)}`, schoolCode: `X-20-0${String(index + 10)}`, schoolName: `Trường THCS mẫu ${String(index + 1)}`, since: ago(10).slice(0, 10), decision: 'QĐ mẫu số 2/QĐ-SGDĐT',
  schoolYear: kind === 'learner' ? null : '2025-2026', state, from: side('demo-20', 90, 11), to: side('LS-K12', confirmed > 0 ? 9 : null, confirmed > 0 ? 1 : null), records, confirmed, missing: records - confirmed, added: index, otherYears: index * 12,
  done: records === 0 ? null : confirmed / records, late: index === 0 ? { records: 3, lastAt: ago(2) } : { records: 0, lastAt: null }, waiting: { fromUndecided: index === 0 && kind === 'learner' ? 3 : 0, toHeld: 0, toParked: index === 1 ? 2 : 0 }, ...more,
});
const handovers = [handover(0, 'learner', 'under-way', 412, 405), handover(0, 'school-class', 'finished', 12, 12), handover(3, 'learner', 'finished', 205, 205), handover(1, 'learner', 'not-begun', 388, 0), handover(2, 'enrolment', 'planned', 400, 0)];

const schoolOf = (index: number, state: string, rows: number, finishedRows: number, missing: number, waiting: object = {}) => ({
  provinceCode: '20', schoolId: `school-${String(index)}`, schoolCode: `X-20-0${String(index + 10)}`, schoolName: `Trường THCS mẫu ${String(index + 1)}`, state, rows, finishedRows, missing, waiting: { fromUndecided: 0, toHeld: 0, toParked: 0, ...waiting },
});
const handoverPage = {
  items: handovers, next: null,
  schools: [schoolOf(2, 'planned', 1, 0, 400), schoolOf(1, 'not-begun', 1, 0, 388, { toParked: 2 }), schoolOf(0, 'under-way', 2, 1, 7, { fromUndecided: 3 }), schoolOf(3, 'finished', 1, 1, 0)],
  whole: { state: 'under-way', schools: 4, finishedSchools: 1, rows: 5, finishedRows: 2, missing: 795, waiting: { fromUndecided: 3, toHeld: 0, toParked: 2 } },
};

const share = (numerator: number, denominator: number) => ({ value: numerator / denominator, numerator, denominator });
const qualities = (by: string): object[] =>
  ['learner', 'enrolment', 'subject-result'].map((kind, index) => ({
    kind: by === 'kind' ? kind : null, platformId: by === 'platform' ? 'demo-20' : null, schoolId: by === 'school' ? `00000000-0000-7000-8000-00000000000${String(index)}` : null, communeCode: null,
    correct: share(980 + index, 1000), complete: kind === 'learner' ? share(412, 800) : null, clean: share(995, 1000), alive: share(1000 - index, 1000),
  })).slice(0, by === 'platform' ? 1 : 3);

const page = (items: readonly unknown[]): Answer => [200, { items, next: null }];

/** What the department looks after; null for other paths. */
export function steward(path: string, query: URLSearchParams): Answer | null {
  const one = /^\/api\/education\/v1\/held\/([0-9a-f-]{36})$/.exec(path)?.[1];
  const record = waiting.find((each) => each.id === one);
  if (record !== undefined) return [200, { ...record, event: 'NEW', updatedAt: record['since'], content: { schoolCode: record['schoolCode'], fullName: 'Hoàng Thị Mẫu', birthDate: '2012-05-04', sex: 'female', personalNumber: '*********123' } }];
  switch (path) {
    case '/api/education/v1/held': return page(matching(query));
    case '/api/education/v1/held/causes': return page(causes(matching(query)));
    case '/api/education/v1/handovers': return [200, handoverPage];
    case '/api/education/v1/quality': return [200, { scope: query.get('scope'), day: '2025-11-20', requiredGroups: ['personal', 'results'], items: qualities(query.get('by') ?? 'kind') }];
    case '/api/education/v1/quality/records': return page(Array.from({ length: 5 }, (_, index) => ({ platformId: 'demo-20', recordId: `hs-0${String(400 + index)}`, hubId: null, schoolId: null, code: 'age_grade_unusual', path: 'learnerRecordId', missingGroups: [], since: ago(index) })));
    case '/api/education/v1/quality/completeness': return page([{ provinceCode: '20', from: '2025-09-01', groups: ['personal', 'results'], decision: 'Quyết định số 12/QĐ-SGDĐT ngày 05/01/2025', setBy: 'user', setAt: ago(200) }]);
    case '/api/education/v1/handovers/missing': return page(Array.from({ length: 7 }, (_, index) => ({ hubId: `hub-${String(index)}`, recordId: `hs-0${String(300 + index)}`, name: null, confirmedAt: ago(12) })));
    default: return null;
  }
}

function matching(query: URLSearchParams): Waiting[] {
  return waiting.filter((each) => ['outcome', 'cause', 'path', 'kind'].every((name) => !query.has(name) || query.get(name) === each[name]) && (query.get('overdue') !== 'true' || each['overdue'] === true));
}

function causes(records: readonly Waiting[]): object[] {
  const groups = new Map<string, Waiting[]>();
  for (const each of records) groups.set(`${each.cause}|${each.path}|${String(each['kind'])}`, [...(groups.get(`${each.cause}|${each.path}|${String(each['kind'])}`) ?? []), each]);
  return [...groups.values()].map((group) => ({
    ...group[0], count: group.length, schools: new Set(group.map((each) => each['schoolCode'])).size, overdue: group.filter((each) => each['overdue'] === true).length,
    decided: group.filter((each) => each.decided !== null).length, oldest: group[0]?.['since'], decisions: group.find((each) => each.decided === null)?.decisions ?? [],
  }));
}

/** Decisions, one by one and by cause; null for other paths. */
export function decide(path: string, body: unknown): Answer | null {
  const { decision = '', reason = '', filter = {} } = (body ?? {}) as { decision?: string; reason?: string; filter?: Record<string, string> };
  const take = (taken: readonly Waiting[]): void => taken.forEach((each) => waiting.splice(waiting.indexOf(each), 1));
  if (path === '/api/education/v1/held/decisions') {
    const taken = waiting.filter((each) => each.cause === filter['cause'] && (filter['path'] ?? '') === each.path && each['kind'] === filter['kind']);
    take(taken);
    return [200, { decision, decided: taken.length }];
  }
  const one = /^\/api\/education\/v1\/held\/([0-9a-f-]{36})\/decision$/.exec(path)?.[1];
  if (one === undefined) return null;
  const record = waiting.find((each) => each.id === one);
  if (record === undefined) return [404, { code: 'not_found', status: 404, title: 'Không tìm thấy', traceId: 'fixture' }];
  take([record]);
  return [200, { decision, reason, decidedBy: 'department', decidedAt: new Date().toISOString() }];
}
