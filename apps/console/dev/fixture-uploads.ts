type Answer = readonly [number, unknown];

const ID = '0199f0a2-7b1e-7c3d-9a00-00000000aaaa';
const label = (vi: string, en = vi) => ({ vi, en });
const column = (letter: string, heading: string, field: string | null, why: string | null = null) => ({ column: letter, heading, hidden: false, field, part: null, why });
const place = (row: number, letter?: string) => ({ sheet: 'Bảng điểm 10A1', row, ...(letter === undefined ? {} : { column: letter }) });
const field = (path: string, vi: string, required = false, options?: readonly (readonly [string, string])[]) => ({ path, label: label(vi), required, ...(options && { options: options.map(([code, text]) => ({ code, label: label(text) })) }) });

const fields = [
  field('schoolCode', 'Mã trường', true), field('schoolYear', 'Năm học', true), field('learnerMinistryCode', 'Mã học sinh'), field('className', 'Tên lớp'),
  field('period', 'Kỳ đánh giá', true, [['term-1', 'Học kì I'], ['term-2', 'Học kì II'], ['year', 'Cả năm']]), field('subject', 'Môn học', true, [['mathematics', 'Toán'], ['literature', 'Ngữ văn']]),
  field('scheme', 'Quy chế đánh giá', true, [['tt22', 'Thông tư 22/2021/TT-BGDĐT'], ['tt27', 'Thông tư 27/2020/TT-BGDĐT']]), field('regularMarks', 'Điểm đánh giá thường xuyên'), field('midtermMark', 'Điểm đánh giá giữa kỳ'), field('finalMark', 'Điểm đánh giá cuối kỳ'), field('remark', 'Nhận xét'),
];
const cause = { code: 'bad_format', path: 'midtermMark', level: 'error', message: label('Sai định dạng, cần số', 'Wrong format, a number is needed'), count: 1, exampleLines: [7], examplePlaces: [place(7, 'F')] };

const reading = (scheme: boolean) => ({
  kind: 'subject-result',
  sheets: [
    {
      sheet: 'Bảng điểm 10A1', headingRows: { from: 3, to: 4 }, lastRow: 12, titles: { schoolYear: '2026-2027', period: 'term-1', subject: 'mathematics' },
      columns: [column('A', 'STT', null, 'running-number'), column('B', 'Mã định danh Bộ GD&ĐT', 'learnerMinistryCode'), column('C', 'Họ và tên', null, 'identifies'), column('D', 'Điểm / ĐĐGtx1', 'regularMarks.0'), column('E', 'Điểm / ĐĐGtx2', 'regularMarks.1'), column('F', 'Điểm / ĐĐGgk', 'midtermMark'), column('G', 'Ghi riêng của tổ', null, 'unknown')],
    },
  ],
  skippedSheets: [{ sheet: 'DM_Mon', reason: 'no-heading' }],
  skipped: {
    total: 5,
    byReason: [{ reason: 'above-heading', count: 2 }, { reason: 'heading', count: 2 }, { reason: 'signature', count: 1 }],
    rows: [{ ...place(1), reason: 'above-heading', text: 'BẢNG ĐIỂM MÔN TOÁN - HỌC KÌ I, NĂM HỌC 2026-2027' }, { ...place(3), reason: 'heading', text: 'STT Mã định danh Bộ GD&ĐT Họ và tên Điểm' }, { ...place(12), reason: 'signature', text: 'Giáo viên bộ môn' }],
  },
  received: 3,
  rejected: scheme ? 1 : 3,
  problems: scheme ? [cause] : [{ code: 'required_missing', path: 'scheme', level: 'error', message: label('Thiếu giá trị bắt buộc', 'A required value is missing'), count: 3, exampleLines: [5, 6, 7], examplePlaces: [place(5), place(6), place(7)] }, cause],
  preview: [{ place: place(5), record: { event: 'UPDATE', schoolCode: 'X-20-001', schoolYear: '2026-2027', learnerMinistryCode: '2099000001', period: 'term-1', subject: 'mathematics', regularMarks: [7.5, 8], midtermMark: 8 }, problems: [] }],
  missing: scheme ? [] : ['scheme'],
  duplicates: [],
  fields,
});

const receipt = { pushId: '0199f0a2-7b1e-7c3d-9a00-000000000001', kind: 'subject-result', platformId: 'TEP-20', receivedAt: new Date().toISOString(), state: 'done', received: 3, outcomes: { created: 2, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 1 }, finishedAt: new Date().toISOString(), links: {} };
let terms: { constants: Record<string, string>; columns: object; without: readonly string[] } = { constants: {}, columns: {}, without: [] };
let confirmed = false;

const upload = (): object => ({
  id: ID, state: confirmed ? 'confirmed' : 'read', kinds: ['subject-result'], platformId: 'TEP-20', schoolCode: 'X-20-001', createdAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 72 * 3_600_000).toISOString(), bytes: 18_204, terms,
  readings: confirmed ? [] : [reading('scheme' in terms.constants)],
  pushes: confirmed ? [{ kind: 'subject-result', receipt, problems: [cause] }] : [],
  links: { self: `/api/education/v1/uploads/${ID}`, corrections: `/api/education/v1/uploads/${ID}/corrections.xlsx` },
});

/** The upload of workbooks on made-up answers: one workbook, read, corrected and confirmed. Null for other paths. */
export function uploads(method: string, path: string, body: unknown): Answer | null {
  if (path.startsWith('/api/education/v1/kinds/')) return [200, { schema: { else: { properties: { midtermMark: { title: 'Mid-term mark', description: 'Điểm đánh giá giữa kỳ' } } } } }];
  if (path === '/api/education/v1/kinds') return [200, { items: ['school', 'school-class', 'learner', 'enrolment', 'subject-result'].map((kind) => ({ kind, owner: 'school' })), next: null }];
  if (!path.startsWith('/api/education/v1/uploads')) return null;
  if (method === 'POST' && path.endsWith('/uploads')) {
    confirmed = false;
    terms = { constants: {}, columns: {}, without: [] };
    return [201, upload()];
  }
  if (path.endsWith('/uploads')) return [200, { items: [{ ...upload(), readings: [], pushes: [] }], next: null }];
  if (method === 'PUT') terms = { constants: {}, columns: {}, without: [], ...(body as object) };
  if (path.endsWith('/confirm')) confirmed = true;
  if (path.endsWith('/corrections.xlsx')) return [200, 'PK fixture'];
  return [200, upload()];
}
