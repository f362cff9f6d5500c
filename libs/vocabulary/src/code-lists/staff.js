import { codeList, ours } from './code-list.js';
/** What a member of staff is at a school or office. */
export const staffStatus = codeList('sector database Excel template', [
    ['working', 'Đang làm việc', 'Working'],
    ['transferred-in', 'Chuyển đến', 'Transferred in'],
    ['transferred-out', 'Đã chuyển đi', 'Transferred out', { also: ['Chuyển đi'] }],
    ['reassigned', 'Đã điều động', 'Reassigned', { also: ['Điều động'] }],
    ['awaiting-retirement', 'Chờ nghỉ hưu', 'Awaiting retirement'],
    ['retired', 'Đã nghỉ hưu', 'Retired', { also: ['Nghỉ hưu'] }],
    ['seconded', 'Đã biệt phái', 'Seconded', { also: ['Biệt phái'] }],
    ['resigned', 'Thôi việc', 'Resigned', { also: ['Đã thôi việc'] }],
]);
/** True for those who count as staff at work: working, transferred in, awaiting retirement. */
export function isAtWork(code) {
    return code === 'working' || code === 'transferred-in' || code === 'awaiting-retirement';
}
/** Group of staff. */
export const staffCategory = codeList(ours, [
    ['manager', 'Cán bộ quản lý', 'Manager', { also: ['Cán bộ quản lí', 'CBQL'] }],
    ['teacher', 'Giáo viên', 'Teacher', { also: ['GV'] }],
    ['employee', 'Nhân viên', 'Employee', { also: ['NV'] }],
]);
/** Highest qualification. */
export const qualification = codeList(ours, [
    ['vocational', 'Trung cấp', 'Vocational', { also: ['Sơ cấp, trung cấp'] }],
    ['college', 'Cao đẳng', 'College'],
    ['bachelor', 'Đại học', 'Bachelor', { also: ['Cử nhân'] }],
    ['master', 'Thạc sĩ', 'Master', { also: ['Thạc sỹ'] }],
    ['doctor', 'Tiến sĩ', 'Doctor', { also: ['Tiến sỹ'] }],
    ['other', 'Khác', 'Other'],
]);
/** Form of contract. */
export const contract = codeList(ours, [
    ['permanent', 'Không xác định thời hạn', 'Permanent', { also: ['Biên chế', 'Viên chức'] }],
    ['fixed-term', 'Xác định thời hạn', 'Fixed term', { also: ['Hợp đồng có thời hạn'] }],
    ['other', 'Khác', 'Other'],
]);
/** What a training was about. */
export const trainingTopic = codeList(ours, [
    ['digital', 'Chuyển đổi số, kĩ năng số', 'Digital skills', { also: ['Chuyển đổi số', 'Kỹ năng số'] }],
    ['ai', 'Trí tuệ nhân tạo', 'Artificial intelligence', { also: ['AI'] }],
    ['security', 'An toàn thông tin', 'Information security'],
    ['subject', 'Chuyên môn', 'Subject'],
    ['other', 'Khác', 'Other'],
]);
