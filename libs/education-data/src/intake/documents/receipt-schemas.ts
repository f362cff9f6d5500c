import { OUTCOMES } from '@lienthong/contracts';
import { schemaRef } from '@lienthong/kit/http';

type Schema = Record<string, unknown>;

const time: Schema = { type: 'string', format: 'date-time' };
const count: Schema = { type: 'integer', minimum: 0 };
const line: Schema = { type: 'integer', minimum: 1, description: 'Dòng trong tệp đã gửi; CSV: dòng đầu của bản ghi; mảng JSON: thứ tự từ 1; Excel: dòng của bảng đầu, các bảng sau cộng thêm bội của 2^20, xem place · Physical line; CSV: the first of the record; array: index from 1; workbook: row of the first table, further tables plus a multiple of 2^20, see place' };
const bilingual: Schema = { type: 'object', required: ['vi', 'en'], properties: { vi: { type: 'string' }, en: { type: 'string' } } };

const object = (properties: Schema, optional: readonly string[] = []): Schema => ({ type: 'object', required: Object.keys(properties).filter((name) => !optional.includes(name)), properties });
const page = (items: Schema): Schema => object({ items: { type: 'array', items }, next: { type: 'string', nullable: true, description: 'cursor của trang sau · cursor of the next page' } });

const pushHead: Schema = { kind: { type: 'string', example: 'learner' }, platformId: { type: 'string' }, receivedAt: time };

const cancels: Schema = {
  proposedCancels: { ...count, description: 'Chỉ với mode=full: bản ghi đã gửi trước mà lần này không còn; không nằm trong tổng các kết quả · Only with mode=full: records sent before and missing now; not in the sum of outcomes' },
  cancels: schemaRef('PushCancels'),
};

/** Receipts and what belongs to them, as named schemas (api.md §4). */
export const RECEIPT_SCHEMAS: { readonly [name: string]: object } = {
  OutcomeCounts: { ...object(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count]))), description: 'Khi đã xong, tổng bằng received · Once done, they add up to received' },
  PushReceipt: object({
    pushId: { type: 'string', format: 'uuid' },
    ...pushHead,
    state: { type: 'string', enum: ['accepted', 'merging', 'done'] },
    mode: { type: 'string', enum: ['delta', 'full'] },
    received: count,
    outcomes: schemaRef('OutcomeCounts'),
    ...cancels,
    finishedAt: { ...time, nullable: true },
    links: object({ self: { type: 'string' }, records: { type: 'string' }, problems: { type: 'string' }, proposedCancels: { type: 'string', description: 'Chỉ với mode=full · Only with mode=full' } }, ['proposedCancels']),
  }, Object.keys(cancels)),
  PushCancels: object({
    applied: { ...count, description: 'Đã huỷ; phần còn lại vừa được gửi lại, hoặc không huỷ (withheld) · Carried out; the rest was received again meanwhile, or withheld' },
    withheld: { type: 'string', nullable: true, enum: ['unreadable_lines', null], description: 'unreadable_lines: có dòng không đọc được recordId nên không huỷ gì · a line had no readable recordId, so nothing was cancelled' },
    schools: {
      type: 'array', maxItems: 1_000, description: 'Tỉ lệ mất lớn nhất trước · Largest share first',
      items: object({ schoolId: { type: 'string', format: 'uuid', nullable: true }, schoolCode: { type: 'string', example: 'X-20-001' }, known: { ...count, description: 'Bản ghi nền tảng đã gửi trước của trường (và năm học) · Records of the school (and school year) that the platform sent before' }, missing: { ...count, description: 'Trong đó, lần này không còn · Of these, missing now' } }),
    },
  }),
  PushReceiptPage: page(schemaRef('PushReceipt')),
  WorkbookPlace: { ...object({ sheet: { type: 'string', description: 'Trang tính · Sheet' }, row: { type: 'integer', minimum: 1, description: 'Dòng như Excel đánh số · Row as the program counts' }, column: { type: 'string', example: 'D', description: 'Cột · Column' } }, ['column']), description: 'Chỉ với tệp Excel · Only of a workbook' },
  RecordProblem: object({
    level: { type: 'string', enum: ['error', 'finding'], description: 'error quyết định kết quả; finding: đã nhận nhưng đáng ngờ · error decided the outcome; finding: kept, but doubtful' },
    code: { type: 'string', example: 'unknown_field' },
    path: { type: 'string', example: 'relatives.0.fullName', description: 'Trường, rỗng khi là cả bản ghi · The field; empty: the whole record' },
    message: bilingual,
    column: { type: 'string', example: 'D', description: 'Cột của tệp Excel · Column of a workbook' },
  }, ['column']),
  PushRecord: object({
    line: { ...line, nullable: true, description: `${String(line['description'])}; null: proposed-cancel` },
    recordId: { type: 'string', nullable: true, description: 'null khi không đọc được · null where it could not be read' },
    outcome: { type: 'string', enum: [...OUTCOMES, 'proposed-cancel'] },
    hubId: { type: 'string', format: 'uuid', nullable: true },
    problems: { type: 'array', maxItems: 20, items: schemaRef('RecordProblem') },
    cancel: { type: 'string', enum: ['proposed', 'applied', 'kept', 'revived'], description: 'Chỉ với proposed-cancel; kept: vừa được gửi lại, hoặc không huỷ; revived: đã huỷ rồi được gửi lại · Of a proposed cancel; kept: received again meanwhile, or withheld; revived: applied and sent again since' },
    place: schemaRef('WorkbookPlace'),
  }, ['cancel', 'place']),
  PushRecordPage: page(schemaRef('PushRecord')),
  ProblemCause: object({
    code: { type: 'string' },
    path: { type: 'string' },
    level: { type: 'string', enum: ['error', 'finding'] },
    message: bilingual,
    count: { type: 'integer', minimum: 1 },
    exampleLines: { type: 'array', maxItems: 10, items: line },
    examplePlaces: { type: 'array', maxItems: 10, items: schemaRef('WorkbookPlace') },
  }, ['examplePlaces']),
  ProblemCausePage: page(schemaRef('ProblemCause')),
  DryRunReport: object({
    dryRun: { type: 'boolean', enum: [true] },
    ...pushHead,
    received: count,
    outcomes: schemaRef('OutcomeCounts'),
    problems: { type: 'array', items: schemaRef('ProblemCause') },
    records: { type: 'array', maxItems: 1_000, items: schemaRef('PushRecord'), description: '1.000 bản ghi xấu đầu tiên · The first 1,000 bad records' },
    ...cancels,
  }, Object.keys(cancels)),
};

const self = '/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10';
const none = { created: 0, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 0 };
const head = { kind: 'learner', platformId: 'LS-SMAS', receivedAt: '2025-10-01T01:00:00.000Z' };
const unknownField = { level: 'error', code: 'unknown_field', path: 'fullname', message: { vi: 'Loại bản ghi này không có trường này; có phải "fullName"?', en: 'The kind has no such field; did you mean "fullName"?' } };

/** One answer of each sort. */
export const RECEIPT_EXAMPLES = {
  accepted: { pushId: self.slice(-36), ...head, state: 'accepted', mode: 'delta', received: 4, outcomes: none, finishedAt: null, links: { self, records: `${self}/records`, problems: `${self}/problems` } },
  done: { pushId: self.slice(-36), ...head, state: 'done', mode: 'delta', received: 4, outcomes: { ...none, created: 3, rejected: 1 }, finishedAt: '2025-10-01T01:00:00.120Z', links: { self, records: `${self}/records`, problems: `${self}/problems` } },
  full: {
    pushId: self.slice(-36), ...head, state: 'done', mode: 'full', received: 9, outcomes: { ...none, unchanged: 9 }, proposedCancels: 1,
    cancels: { applied: 1, withheld: null, schools: [{ schoolCode: 'X-20-001', known: 10, missing: 1, schoolId: '019a93c2-6f1e-7000-8a55-0c1f6d2e9b99' }] },
    finishedAt: '2025-10-01T01:00:00.120Z', links: { self, records: `${self}/records`, problems: `${self}/problems`, proposedCancels: `${self}/records?outcome=proposed-cancel` },
  },
  record: { line: 3, recordId: 'learner-3', outcome: 'rejected', hubId: null, problems: [unknownField] },
  cause: { code: 'unknown_field', path: 'fullname', level: 'error', message: unknownField.message, count: 1, exampleLines: [3] },
  dryRun: {
    dryRun: true, ...head, received: 4, outcomes: { ...none, created: 3, rejected: 1 },
    problems: [{ code: 'unknown_field', path: 'fullname', level: 'error', message: unknownField.message, count: 1, exampleLines: [3] }],
    records: [{ line: 3, recordId: 'learner-3', outcome: 'rejected', hubId: null, problems: [unknownField] }],
  },
} as const;
