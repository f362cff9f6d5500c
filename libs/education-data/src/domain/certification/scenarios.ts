/** A text in both languages. */
interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What a vendor's system shows in a conformance run, in the order in which it is easiest done. */
export const SCENARIO_IDS = ['push', 'receipt', 'replay', 'rate-limit', 'token', 'late-version', 'parent-after-child', 'rejects', 'paging', 'full-mode'] as const;
export type ScenarioId = (typeof SCENARIO_IDS)[number];

/** Seconds that the hub asks a client to stay away in a run. */
export const STAY_AWAY_SECONDS = 2;

/** Records of a push that a run still looks into one by one. */
export const LOOKED_INTO = 5_000;

export interface Scenario {
  readonly id: ScenarioId;
  readonly name: Bilingual;
  /** What the vendor's system has to do. */
  readonly todo: Bilingual;
}

/** The scenarios in words. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'push',
    name: { vi: 'Gửi dữ liệu', en: 'Push' },
    todo: {
      vi: `POST /pushes/{kind} với bản ghi thật của mình, nhiều nhất ${LOOKED_INTO} bản ghi một lần, cho tới khi có bản ghi được nhận (created, updated hoặc unchanged)`,
      en: `POST /pushes/{kind} with real records of your own, at most ${LOOKED_INTO} in a push, until some are taken (created, updated or unchanged)`,
    },
  },
  {
    id: 'receipt',
    name: { vi: 'Đọc biên nhận', en: 'Receipt read' },
    todo: {
      vi: 'Đọc GET /pushes/{pushId} cho tới khi state là done, hoặc gửi với Prefer: wait và nhận 200',
      en: 'Read GET /pushes/{pushId} until its state is done, or push with Prefer: wait and be answered 200',
    },
  },
  {
    id: 'replay',
    name: { vi: 'Gửi lại như cũ', en: 'Replay' },
    todo: {
      vi: 'Gửi lại y nguyên bản ghi đã được nhận trong lần kiểm tra này; kết quả phải là unchanged',
      en: 'Send a record that was taken in this run once more as it was; it must end as unchanged',
    },
  },
  {
    id: 'rate-limit',
    name: { vi: 'Tôn trọng giới hạn tốc độ', en: 'Rate limit respected' },
    todo: {
      vi: `Trong lần kiểm tra, trục trả 429 với Retry-After: ${STAY_AWAY_SECONDS} cho một lần gửi; đợi đủ số giây ấy rồi mới gửi lại`,
      en: `In the run the hub answers a push with 429 and Retry-After: ${STAY_AWAY_SECONDS}; wait that long before the next push`,
    },
  },
  {
    id: 'token',
    name: { vi: 'Lấy mã truy cập mới', en: 'Token renewed' },
    todo: {
      vi: 'Trong lần kiểm tra, trục trả 401 cho một lần gửi như khi mã truy cập đã hết hạn; lấy mã mới ở /oauth/token rồi gửi lại',
      en: 'In the run the hub answers a push with 401 as if the token had ended; get a new one at /oauth/token and push again',
    },
  },
  {
    id: 'late-version',
    name: { vi: 'Phiên bản đến muộn', en: 'Late version' },
    todo: {
      vi: 'Gửi một bản ghi với version thấp hơn version trục đang giữ; kết quả phải là stale (version_old), không phải lỗi',
      en: 'Send a record with a version below the one that the hub holds; it must end as stale (version_old), which is no fault',
    },
  },
  {
    id: 'parent-after-child',
    name: { vi: 'Con trước, cha sau', en: 'Parent after child' },
    todo: {
      vi: 'Gửi một bản ghi trỏ tới thứ chưa có (ví dụ ghi danh trước học sinh): parked; rồi gửi thứ ấy và để bản ghi đang chờ tự vào, không gửi lại nó',
      en: 'Send a record of something that is not here yet (an enrolment before its learner): parked; then send that, and let the waiting one go in by itself',
    },
  },
  {
    id: 'rejects',
    name: { vi: 'Hiểu và sửa lỗi', en: 'Rejects understood' },
    todo: {
      vi: 'Gửi một bản ghi sai (ví dụ một mã không có trong danh mục): rejected; đọc lý do ở /pushes/{pushId}/problems hoặc /records; sửa và gửi lại cùng recordId cho tới khi được nhận. Đến cuối không còn bản ghi nào bị từ chối mà chưa sửa',
      en: 'Send a wrong record (a code that is in no list, say): rejected; read why at /pushes/{pushId}/problems or /records; mend it and send the same recordId until it is taken. At the end no rejected record is left unmended',
    },
  },
  {
    id: 'paging',
    name: { vi: 'Đọc hết các trang', en: 'Paging' },
    todo: {
      vi: 'Đọc một danh sách (bản ghi của một lần gửi, các lần gửi, trường …) có từ hai trang trở lên bằng limit và cursor = next, cho tới khi next là null',
      en: 'Read a list of two pages or more (records of a push, your pushes, schools …) by limit and cursor = next until next is null',
    },
  },
  {
    id: 'full-mode',
    name: { vi: 'Gửi cả danh sách', en: 'Full mode' },
    todo: {
      vi: 'Chỉ khi hệ thống của bạn dùng mode=full (nêu fullMode khi bắt đầu): gửi đủ danh sách của một trường; nếu trục đề nghị huỷ bản ghi nào, đọc chúng ở /records?outcome=proposed-cancel',
      en: 'Only where your system uses mode=full (say fullMode when you begin): push the whole roster of a school; if the hub proposes to cancel records, read them at /records?outcome=proposed-cancel',
    },
  },
];

/** A kind as far as scenarios depend on it. */
interface KindFacts {
  readonly name: string;
  readonly references: readonly { readonly kind: string }[];
  readonly fullMode: boolean;
}

/**
 * Scenarios that a client can show at all: no parent can come after its child where the client sends only one of them.
 * @param usesFullMode what the vendor says of its system; many send changes alone
 */
export function scenariosFor(kinds: readonly KindFacts[], usesFullMode: boolean): readonly ScenarioId[] {
  const names = new Set(kinds.map((kind) => kind.name));
  const hasPair = kinds.some((kind) => kind.references.some((reference) => reference.kind !== kind.name && names.has(reference.kind)));
  const hasRoster = usesFullMode && kinds.some((kind) => kind.fullMode);
  return SCENARIO_IDS.filter((id) => (id === 'parent-after-child' ? hasPair : id === 'full-mode' ? hasRoster : true));
}
