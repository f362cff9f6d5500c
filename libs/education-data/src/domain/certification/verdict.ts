import type { ThrottleDrill, TokenDrill } from './drills.js';
import { SCENARIO_IDS, type ScenarioId } from './scenarios.js';

/** What a client has really done since its run began, out of stored pushes, outcomes and calls. */
export interface CertificationFacts {
  /** Pushes kept, and of those the first with a record taken. */
  readonly pushes: number;
  readonly takenPush: string | null;
  readonly receiptPush: string | null;
  readonly replayedPush: string | null;
  readonly latePush: string | null;
  /** A record came with the version held and other content. */
  readonly reusedPush: string | null;
  readonly releasedPush: string | null;
  /** Records that wait now. */
  readonly waiting: number;
  readonly rejected: RejectFacts;
  /** A whole roster that is merged, and whether what it would cancel was read; null: none. */
  readonly fullPush: { readonly pushId: string; readonly cancels: number; readonly cancelsRead: boolean } | null;
  readonly paging: { readonly begun: boolean; readonly finished: boolean };
  readonly throttle: ThrottleDrill;
  readonly token: TokenDrill;
}

/** Records refused in the run. */
export interface RejectFacts {
  readonly total: number;
  /** Not taken later under the same recordId. */
  readonly unmended: number;
  /** Mended, but nobody had read why they were refused. */
  readonly unread: number;
  /** A push with a record that is unmended or unread, and lines of it. */
  readonly example: { readonly pushId: string; readonly lines: readonly number[] } | null;
  /** A push whose rejects were read and mended. */
  readonly mendedPush: string | null;
}

/** State of a scenario: `failed` can only be mended by a new run. */
export interface ScenarioVerdict {
  readonly id: ScenarioId;
  readonly state: 'open' | 'passed' | 'failed' | 'not-applicable';
  /** What is missing, null once passed. */
  readonly missing: { readonly vi: string; readonly en: string } | null;
  /** The push that shows it, or that it fails on. */
  readonly pushId: string | null;
}

type Judged = Omit<ScenarioVerdict, 'id'>;

const passed = (pushId: string | null = null): Judged => ({ state: 'passed', missing: null, pushId });
const open = (vi: string, en: string, pushId: string | null = null): Judged => ({ state: 'open', missing: { vi, en }, pushId });
const failed = (vi: string, en: string): Judged => ({ state: 'failed', missing: { vi, en }, pushId: null });

const judges: { readonly [id in ScenarioId]: (facts: CertificationFacts) => Judged } = {
  push: ({ takenPush, pushes }) => {
    if (takenPush !== null) return passed(takenPush);
    return pushes === 0 ? open('Chưa có lần gửi nào', 'Nothing was pushed yet') : open('Đã gửi nhưng chưa bản ghi nào được nhận', 'There are pushes, but no record was taken');
  },
  receipt: ({ receiptPush }) => (receiptPush !== null ? passed(receiptPush) : open('Chưa đọc biên nhận đã done của lần gửi nào', 'No receipt that is done was read')),
  replay: ({ replayedPush }) => (replayedPush !== null ? passed(replayedPush) : open('Chưa có bản ghi nào được gửi lại y nguyên', 'No record was sent again as it was')),
  'rate-limit': ({ throttle }) => {
    if (throttle.result === 'passed') return passed();
    if (throttle.result === 'failed') return failed('Nhiều lần gửi lại trước thời gian ở Retry-After', 'Pushed before the time in Retry-After again and again');
    if (throttle.at === null) return open('Trục chưa trả 429: cần thêm một lần gửi', 'The hub has not said 429 yet: one more push is needed');
    if (throttle.early) return open('Đã gửi lại trước thời gian ở Retry-After; trục sẽ trả 429 lần nữa', 'Pushed before the time in Retry-After; the hub will say 429 again');
    return open('Đang đợi lần gửi sau Retry-After', 'Waiting for the push after Retry-After');
  },
  token: ({ token }) => {
    if (token.result === 'passed') return passed();
    if (token.result === 'failed') return failed('Vẫn dùng mã truy cập đã bị từ chối', 'Went on with a token that had been refused');
    if (token.refused === null) return open('Trục chưa trả 401: cần thêm một lần gửi', 'The hub has not said 401 yet: one more push is needed');
    return open('Đang đợi lần gửi với mã truy cập mới', 'Waiting for a push with a new token');
  },
  'late-version': ({ latePush, reusedPush }) => {
    if (latePush !== null) return passed(latePush);
    if (reusedPush !== null) return open('Có bản ghi cùng version nhưng nội dung khác (version_reused): version phải tăng mỗi lần đổi', 'A record came with the same version and other content (version_reused): the version must rise with each change', reusedPush);
    return open('Chưa có bản ghi nào đến với version thấp hơn', 'No record has come with a lower version');
  },
  'parent-after-child': ({ releasedPush, waiting }) => {
    if (releasedPush !== null) return passed(releasedPush);
    return waiting > 0 ? open(`${waiting} bản ghi đang chờ thứ chúng trỏ tới`, `${waiting} records wait for what they refer to`) : open('Chưa có bản ghi nào chờ rồi tự vào', 'No record has waited and then gone in by itself');
  },
  rejects: ({ rejected }) => {
    const { total, unmended, unread, example, mendedPush } = rejected;
    if (total === 0) return open('Chưa có bản ghi nào bị từ chối', 'No record was rejected yet');
    const where = example === null ? '' : `${example.lines.slice(0, 10).join(', ')}`;
    if (unmended > 0) return open(`${unmended} bản ghi bị từ chối chưa được sửa (dòng ${where})`, `${unmended} rejected records are not mended (lines ${where})`, example?.pushId);
    if (unread > 0) return open('Đã sửa nhưng chưa đọc lý do ở /problems hoặc /records', 'Mended, but the reasons at /problems or /records were not read', example?.pushId);
    return passed(mendedPush);
  },
  'full-mode': ({ fullPush }) => {
    if (fullPush === null) return open('Chưa có lần gửi mode=full nào xong', 'No push with mode=full is done');
    const { pushId, cancels, cancelsRead } = fullPush;
    return cancels === 0 || cancelsRead ? passed(pushId) : open(`Chưa đọc ${cancels} bản ghi mà trục đề nghị huỷ`, `${cancels} records that the hub proposes to cancel were not read`, pushId);
  },
  paging: ({ paging }) => {
    if (paging.finished) return passed();
    return paging.begun ? open('Đã đọc trang đầu, chưa đi theo next tới hết', 'A first page was read, but next was not followed to the end') : open('Chưa đọc danh sách nào có hai trang trở lên', 'No list of two pages or more was read');
  },
};

/** Judges a run by what was done in it. @param applicable scenarios that the client can show */
export function verdictsOf(facts: CertificationFacts, applicable: readonly ScenarioId[]): readonly ScenarioVerdict[] {
  return SCENARIO_IDS.map((id) => ({ id, ...(applicable.includes(id) ? judges[id](facts) : { state: 'not-applicable' as const, missing: null, pushId: null }) }));
}

/** True when all that apply are passed. */
export function isPassed(verdicts: readonly ScenarioVerdict[]): boolean {
  return verdicts.every(({ state }) => state === 'passed' || state === 'not-applicable');
}
