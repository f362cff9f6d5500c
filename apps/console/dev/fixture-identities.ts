type Answer = readonly [number, unknown];

const source = (platformId: string, recordId: string, confirmedAt: string | null) => ({ platformId, recordId, version: 1, updatedAt: '2025-09-05T01:00:00.000Z', confirmedAt });
const side = (personId: string | null, fields: object, numbers: object, more: object = {}) => ({
  personId, hubIds: personId === null ? [] : [personId], fields, numbers, schools: [{ schoolCode: 'X-20-001', name: 'Trường THPT Minh Hoạ' }], classes: [{ schoolYear: '2025-2026', name: '10A1' }], sources: [source('demo-20', `hs-${personId ?? 'moi'}`, '2025-10-01T01:00:00.000Z')], ...more,
});
const child = { fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-05', sex: 'male', relatives: [{ relation: 'mother', fullName: 'Hoàng Thị Mẫu' }] };
const reasons = {
  'same-name-birth': { code: 'same-name-birth', vi: 'Cùng họ tên và ngày sinh', en: 'Same name and birth date' },
  'number-mistyped': { code: 'number-mistyped', vi: 'Cùng họ tên và năm sinh, một số định danh sai một chữ số', en: 'Same name and birth year, a number one slip apart' },
  'identity-conflict': { code: 'identity-conflict', vi: 'Số định danh trùng nhưng thông tin trái ngược, hoặc các số là của nhiều người', en: 'A number in common with somebody it contradicts, or numbers of several people' },
};
const item = (n: number, sort: string, why: keyof typeof reasons, sides: readonly object[], compared: readonly object[], verdicts: readonly string[]) => ({
  id: `0199f0a2-7b1e-7c3d-9b00-00000000000${n}`, kind: 'learner', provinceCode: '20', sort, state: 'open', reasons: [reasons[why]], since: '2025-09-28T01:00:00.000Z', ageDays: n * 3, sides, compared, rarity: { inProvince: 3, inSchool: 2 }, verdicts,
});

interface Decided {
  readonly id: string;
  readonly itemId: string;
  readonly state: string;
  readonly [field: string]: unknown;
}

const all = [
  item(1, 'likeness', 'same-name-birth', [
    side('a1', child, { ministryCode: ['*******001'], personalNumber: ['*********123'] }), side('a2', { ...child, relatives: [] }, { personalNumber: ['*********132'] }, { classes: [], sources: [source('QN-QTNT', 'v-1', '2025-10-01T01:00:00.000Z')] }),
  ], [[{ field: 'fullName', result: 'equal' }, { field: 'birthDate', result: 'equal' }, { field: 'sex', result: 'equal' }, { field: 'ministryCode', result: 'one-sided' }, { field: 'personalNumber', result: 'near', slip: 'transposed' }, { field: 'mother', result: 'one-sided' }, { field: 'school', result: 'equal' }]], ['merge', 'keep-apart']),
  item(2, 'contradiction', 'identity-conflict', [
    side(null, { ...child, birthDate: '2009-03-05' }, { ministryCode: ['*******002'] }, { sources: [source('QN-QTNT', 'v-2', null)], classes: [] }), side('b1', child, { ministryCode: ['*******002'] }),
  ], [[{ field: 'fullName', result: 'equal' }, { field: 'birthDate', result: 'differs' }, { field: 'sex', result: 'equal' }, { field: 'ministryCode', result: 'equal' }, { field: 'mother', result: 'equal' }, { field: 'school', result: 'equal' }]], ['is-person', 'is-another', 'number-wrong', 'number-shared']),
  item(3, 'likeness', 'number-mistyped', [side('c1', child, { personalNumber: ['*********777'] }), side('c2', { ...child, birthDate: '2010-11-20' }, { personalNumber: ['*********778'] })],
    [[{ field: 'fullName', result: 'equal' }, { field: 'birthDate', result: 'differs' }, { field: 'personalNumber', result: 'near', slip: 'one-digit' }]], ['merge', 'keep-apart']),
];
let decided: Decided[] = [];

/** The room of identities of the made-up hub: decisions hold as long as the server runs. */
export function identities(method: string, path: string, query: URLSearchParams, body: unknown): Answer | null {
  const base = '/api/education/v1/identities';
  if (!path.startsWith(base)) return null;
  const inForce = (id: string): boolean => decided.some((one) => one.itemId === id && one.state === 'done');
  const open = all.filter((one) => !inForce(one.id));
  if (path === `${base}/review`) {
    const reason = query.get('reason');
    const items = open.filter((one) => reason === null || one.reasons.some((why) => why.code === reason));
    return [200, { items, next: null, waiting: { 'likeness': open.filter((one) => one.sort === 'likeness').length, 'contradiction': open.filter((one) => one.sort === 'contradiction').length, 'agreement-gone': 0 } }];
  }
  if (path === `${base}/decisions`) return [200, { items: [...decided].reverse(), next: null }];
  const undo = /\/decisions\/([^/]+)\/undo$/.exec(path);
  if (method === 'POST' && undo !== null) {
    decided = decided.map((one) => (one.id === undo[1] ? { ...one, state: 'undone', undoReason: (body as { reason: string }).reason, undoneBy: 'department', undoneAt: new Date().toISOString() } : one));
    return [200, decided.find((one) => one.id === undo[1])];
  }
  const decide = /\/identities\/([^/]+)\/decision$/.exec(path);
  if (method === 'POST' && decide !== null) {
    const itemId = decide[1] ?? '';
    const decision: Decided = { id: `d-${decided.length + 1}`, itemId, kind: 'learner', provinceCode: '20', decidedBy: 'department', decidedAt: new Date().toISOString(), state: 'done', fault: null, persons: [], survivorId: null, fields: [], counts: { records: 1, followed: { enrolment: 1, attendance: 5 } }, undoReason: null, undoneBy: null, undoneAt: null, ...(body as object) };
    decided.push(decision);
    return [200, decision];
  }
  if (path.startsWith(`${base}/comparisons`)) return [method === 'POST' ? 202 : 200, { id: 'k-1', kind: 'learner', provinceCode: '20', platformId: null, state: 'done', askedAt: new Date().toISOString(), finishedAt: new Date().toISOString(), seconds: 1.2, records: 5200, pairs: 3, listed: 0, counts: {} }];
  return null;
}
