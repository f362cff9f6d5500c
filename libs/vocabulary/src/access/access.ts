import { codeList, ours } from '../code-lists/code-list.js';

const access = 'interface of the hub, §2';

/** What a person is to the hub. One account has one role. */
export const role = codeList(access, [
  ['vendor', 'Đơn vị cung cấp nền tảng', 'Vendor'],
  ['school', 'Nhà trường', 'School clerk or head'],
  ['commune', 'UBND cấp xã', 'Commune'],
  ['division', 'Phòng thuộc Sở GD&ĐT', 'Division of the education department'],
  ['department', 'Sở Giáo dục và Đào tạo', 'Education department'],
  ['auditor', 'Sở Khoa học và Công nghệ', 'Science and technology department (auditor)'],
  ['finance', 'Sở Tài chính', 'Finance department'],
  ['office', 'Văn phòng UBND tỉnh', "Office of the province's People's Committee"],
  ['leader', 'Lãnh đạo tỉnh', 'Province leader'],
  ['admin', 'Quản trị hệ thống', 'Administrator'],
]);
/** A code of {@link role}. */
export type Role = (typeof role)[number]['code'];

/** What an access token allows. Which role may hold which scope is the registry's table. */
export const scope = codeList(access, [
  ['push', 'Gửi dữ liệu', 'Push records'],
  ['roster:read', 'Đọc danh sách', 'Read schools, classes, learners, staff'],
  ['ioc:read', 'Đọc số liệu điều hành', 'Read figures'],
  ['registry:read', 'Đọc danh mục nền tảng', 'Read the platform registry'],
  ['registry:write', 'Ghi danh mục nền tảng', 'Write the platform registry'],
  ['audit:read', 'Đọc nhật ký kiểm toán', 'Read the audit trail'],
  ['reporting:read', 'Đọc báo cáo', 'Read reports'],
  ['reporting:write', 'Ghi báo cáo', 'Write reports'],
  ['steward', 'Quản lý chất lượng dữ liệu', 'Decide held records and identities, see unmasked numbers'],
  ['admin', 'Quản trị hệ thống', 'Everything an administrator may'],
]);
/** A code of {@link scope}. */
export type Scope = (typeof scope)[number]['code'];

/** Scopes that only an administrator grants. */
export const scopesGrantedByAdmin: readonly Scope[] = ['steward', 'admin'];

/** What becomes of a pushed record: exactly one of these, and their sum is the number received. */
export const outcome = codeList('interface of the hub, §4', [
  ['created', 'Tạo mới', 'Created'],
  ['updated', 'Cập nhật', 'Updated'],
  ['unchanged', 'Không thay đổi', 'Unchanged'],
  ['stale', 'Phiên bản cũ', 'Stale'],
  ['parked', 'Chờ tham chiếu', 'Parked'],
  ['held', 'Tạm giữ', 'Held'],
  ['rejected', 'Từ chối', 'Rejected'],
]);
/** A code of {@link outcome}. */
export type Outcome = (typeof outcome)[number]['code'];

/** What a sender says of a record, as in the national exchange. NEW and UPDATE do the same: full state. */
export const recordEvent = codeList('sukien, national exchange', [
  ['NEW', 'Thêm mới', 'New'],
  ['UPDATE', 'Cập nhật', 'Update'],
  ['CANCEL', 'Hủy', 'Cancel'],
]);
/** A code of {@link recordEvent}. */
export type RecordEvent = (typeof recordEvent)[number]['code'];

/** Level of a unit or a figure's scope. */
export const unitLevel = codeList('Luật Tổ chức chính quyền địa phương 2025', [
  ['province', 'Tỉnh, thành phố', 'Province'],
  ['district', 'Huyện (đến 30/6/2025)', 'District (up to 30 June 2025)'],
  ['commune', 'Xã, phường, đặc khu', 'Commune'],
  ['school', 'Cơ sở giáo dục', 'School'],
]);
/** A code of {@link unitLevel}. */
export type UnitLevel = (typeof unitLevel)[number]['code'];

/** Who may see a field or a kind of record. */
export const privacy = codeList(ours, [
  ['public', 'Công khai', 'Public'],
  ['internal', 'Nội bộ', 'Internal'],
  ['personal', 'Dữ liệu cá nhân', 'Personal'],
  ['sensitive', 'Dữ liệu cá nhân nhạy cảm', 'Sensitive'],
]);
/** A code of {@link privacy}. */
export type Privacy = (typeof privacy)[number]['code'];

/** The ministry's four words for the quality of data. */
export const qualityDimension = codeList('PL02 note 10 of KH 1295/KH-SGDĐT', [
  ['correct', 'Đúng', 'Correct'],
  ['complete', 'Đủ', 'Complete'],
  ['clean', 'Sạch', 'Clean'],
  ['alive', 'Sống', 'Alive'],
]);
/** A code of {@link qualityDimension}. */
export type QualityDimension = (typeof qualityDimension)[number]['code'];

/** Groups of data that a complete learner has. Which are required is a setting of the province. */
export const completenessGroup = codeList('KH 1295/KH-SGDĐT, II.2.1', [
  ['personal', 'Thông tin cá nhân', 'Personal data'],
  ['results', 'Kết quả học tập, rèn luyện', 'Results'],
  ['health', 'Sức khỏe', 'Health'],
  ['physical', 'Thể chất', 'Physical data'],
  ['aptitude', 'Năng khiếu', 'Aptitude'],
]);
/** A code of {@link completenessGroup}. */
export type CompletenessGroup = (typeof completenessGroup)[number]['code'];
