import { fold } from '../text/fold.js';
import type { StatusTerm } from './assessment.js';
import { codeList, ours } from './code-list.js';

/** What a learner is in a class. The first three are enrolled. With {@link statusTerm} it makes the twelve statuses of the ministry. */
export const status = codeList('sector database Excel template; codes ours', [
  ['studying', 'Đang học', 'Studying', { sourceCode: '01' }],
  ['transferred-in', 'Chuyển đến', 'Transferred in', { sourceCode: '02 06 10' }],
  ['returned', 'Nghỉ học xin học lại', 'Returned after a break', { sourceCode: '03 07' }],
  ['transferred-out', 'Chuyển đi', 'Transferred out', { sourceCode: '04 08 11' }],
  ['dropped-out', 'Thôi học', 'Dropped out', { sourceCode: '05 09 12', also: ['Bỏ học'] }],
]);
/** A code of {@link status}. */
export type Status = (typeof status)[number]['code'];

/** True while the learner counts as enrolled: studying, transferred in, returned. */
export function isEnrolled(code: string): boolean {
  return code === 'studying' || code === 'transferred-in' || code === 'returned';
}

/** One of the ministry's twelve statuses. */
export interface MinistryStatus {
  readonly ministryCode: string;
  readonly label: string;
  readonly status: Status;
  /** Undefined for studying, which has no term. */
  readonly statusTerm?: StatusTerm;
}

/** The twelve statuses of the sector database. Carry the text, never the number alone: a product numbers 03..05 in another order. */
export const ministryStatuses: readonly MinistryStatus[] = [
  { ministryCode: '01', label: 'Đang học', status: 'studying' },
  { ministryCode: '02', label: 'Chuyển đến kỳ 1', status: 'transferred-in', statusTerm: 'term-1' },
  { ministryCode: '03', label: 'Nghỉ học xin học lại kỳ 1', status: 'returned', statusTerm: 'term-1' },
  { ministryCode: '04', label: 'Chuyển đi kỳ 1', status: 'transferred-out', statusTerm: 'term-1' },
  { ministryCode: '05', label: 'Thôi học kỳ 1', status: 'dropped-out', statusTerm: 'term-1' },
  { ministryCode: '06', label: 'Chuyển đến kỳ 2', status: 'transferred-in', statusTerm: 'term-2' },
  { ministryCode: '07', label: 'Nghỉ học xin học lại kỳ 2', status: 'returned', statusTerm: 'term-2' },
  { ministryCode: '08', label: 'Chuyển đi kỳ 2', status: 'transferred-out', statusTerm: 'term-2' },
  { ministryCode: '09', label: 'Thôi học kỳ 2', status: 'dropped-out', statusTerm: 'term-2' },
  { ministryCode: '10', label: 'Chuyển đến trong hè', status: 'transferred-in', statusTerm: 'summer' },
  { ministryCode: '11', label: 'Chuyển đi trong hè', status: 'transferred-out', statusTerm: 'summer' },
  { ministryCode: '12', label: 'Thôi học trong hè', status: 'dropped-out', statusTerm: 'summer' },
];

const statusByLabel = new Map(ministryStatuses.map((entry) => [fold(entry.label), entry]));

/** The ministry's status of a label as a spreadsheet has it ("Chuyển đi kỳ 1"); undefined for other text, numbers among it. */
export function ministryStatusOfLabel(text: string): MinistryStatus | undefined {
  return statusByLabel.get(fold(text).replace(' kì ', ' kỳ ').replace('học kỳ ', 'kỳ '));
}

/** The ministry's status that a status and its term make; undefined for a pair that it has no number for. */
export function ministryStatusOf(code: Status, term: StatusTerm | undefined): MinistryStatus | undefined {
  return ministryStatuses.find((entry) => entry.status === code && entry.statusTerm === term);
}

/** Why a learner left. Sensitive. */
export const dropOut = codeList("a school product's synchronisation module", [
  ['poverty', 'Hoàn cảnh kinh tế gia đình khó khăn', 'Poverty', { sourceCode: '01' }],
  ['weak-results', 'Học lực yếu', 'Weak results', { sourceCode: '02' }],
  ['distance', 'Xa trường, đi lại khó khăn', 'Distance', { sourceCode: '03' }],
  ['disaster', 'Thiên tai, dịch bệnh', 'Disaster or epidemic', { sourceCode: '04' }],
  ['stigma', 'Bị kỳ thị', 'Stigma', { sourceCode: '05' }],
  ['other', 'Khác', 'Other', { sourceCode: '06', also: ['Lý do khác'] }],
  ['deferred', 'Bảo lưu', 'Deferred', { sourceCode: '07' }],
  ['vocational', 'Chuyển sang học nghề', 'Went to vocational training', { sourceCode: '08' }],
]);

/** The part of a day that attendance is taken for. */
export const sessionOfDay = codeList(ours, [
  ['morning', 'Sáng', 'Morning', { also: ['Buổi sáng'] }],
  ['afternoon', 'Chiều', 'Afternoon', { also: ['Buổi chiều'] }],
  ['day', 'Cả ngày', 'Whole day'],
]);

/** Whether a learner was there. Late counts as present. */
export const attendanceState = codeList(ours, [
  ['present', 'Có mặt', 'Present'],
  ['late', 'Đi muộn', 'Late', { also: ['Muộn', 'Đi trễ'] }],
  ['absent-excused', 'Vắng có phép', 'Absent with leave', { also: ['Nghỉ có phép', 'P', 'CP'] }],
  ['absent-unexcused', 'Vắng không phép', 'Absent without leave', { also: ['Nghỉ không phép', 'K', 'KP'] }],
]);

/** How applications to an entry grade are made. */
export const admissionMethod = codeList(ours, [
  ['online', 'Trực tuyến', 'Online'],
  ['in-person', 'Trực tiếp', 'In person'],
  ['mixed', 'Trực tuyến và trực tiếp', 'Both', { also: ['Kết hợp'] }],
]);

/** How far an admission round has come. */
export const roundState = codeList(ours, [
  ['planned', 'Dự kiến', 'Planned'],
  ['open', 'Đang mở', 'Open', { also: ['Đang nhận hồ sơ'] }],
  ['closed', 'Đã đóng', 'Closed', { also: ['Hết hạn nhận hồ sơ'] }],
  ['published', 'Đã công bố kết quả', 'Published', { also: ['Đã công bố'] }],
]);

/** How one application came. */
export const channel = codeList(ours, [
  ['online', 'Trực tuyến', 'Online'],
  ['in-person', 'Trực tiếp', 'In person'],
]);

/** How far an application has come. */
export const applicationState = codeList(ours, [
  ['submitted', 'Đã nộp', 'Submitted'],
  ['accepted', 'Trúng tuyển', 'Accepted'],
  ['refused', 'Không trúng tuyển', 'Refused', { also: ['Từ chối'] }],
  ['confirmed', 'Đã xác nhận nhập học', 'Confirmed', { also: ['Đã nhập học'] }],
  ['withdrawn', 'Đã rút hồ sơ', 'Withdrawn', { also: ['Rút hồ sơ'] }],
]);
