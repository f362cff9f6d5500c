import { codeList, ours } from './code-list.js';

/** State of a learner's report book of a year. */
export const transcriptState = codeList(ours, [
  ['open', 'Đang mở', 'Open'],
  ['closed', 'Đã khóa sổ', 'Closed', { also: ['Đã khóa'] }],
  ['signed', 'Đã ký số', 'Signed', { also: ['Đã ký'] }],
  ['revoked', 'Đã thu hồi', 'Revoked', { also: ['Thu hồi'] }],
]);

/** In which office somebody signed. */
export const signatureRole = codeList(ours, [
  ['head-teacher', 'Giáo viên chủ nhiệm', 'Head teacher', { also: ['GVCN'] }],
  ['principal', 'Hiệu trưởng', 'Principal'],
  ['issuer', 'Cơ quan cấp', 'Issuer', { also: ['Đơn vị cấp'] }],
]);

/** Sort of diploma or certificate. */
export const diplomaType = codeList(ours, [
  ['lower-secondary', 'Bằng tốt nghiệp trung học cơ sở', 'Lower-secondary diploma', { also: ['Bằng tốt nghiệp THCS'] }],
  ['upper-secondary', 'Bằng tốt nghiệp trung học phổ thông', 'Upper-secondary diploma', { also: ['Bằng tốt nghiệp THPT'] }],
  ['certificate', 'Chứng chỉ', 'Certificate'],
]);

/** State of a diploma. */
export const diplomaState = codeList(ours, [
  ['issued', 'Đã cấp', 'Issued'],
  ['revoked', 'Đã thu hồi', 'Revoked', { also: ['Thu hồi'] }],
  ['replaced', 'Đã cấp lại', 'Replaced', { also: ['Đã thay thế'] }],
]);

/** Who holds a digital certificate. */
export const certificateHolder = codeList(ours, [
  ['staff', 'Cán bộ, giáo viên, nhân viên', 'Staff member', { also: ['Giáo viên', 'Cán bộ'] }],
  ['learner', 'Người học', 'Learner', { also: ['Học sinh'] }],
  ['school', 'Nhà trường', 'School', { also: ['Trường', 'Tổ chức'] }],
]);

/** State of a digital certificate. */
export const certificateState = codeList(ours, [
  ['active', 'Đang hiệu lực', 'Active', { also: ['Hiệu lực'] }],
  ['suspended', 'Tạm dừng', 'Suspended'],
  ['revoked', 'Đã thu hồi', 'Revoked', { also: ['Thu hồi'] }],
]);

/** Stage of an assessment of a school's digital maturity. Only a recognised one counts. */
export const assessmentStage = codeList('QĐ 4725/QĐ-BGDĐT', [
  ['self', 'Tự đánh giá', 'Self-assessment'],
  ['external', 'Đánh giá ngoài', 'External assessment'],
  ['recognised', 'Đã công nhận', 'Recognised', { also: ['Công nhận'] }],
]);

/** Index by which digital maturity is assessed. */
export const maturityFramework = codeList('the decisions themselves', [
  ['qd-4725', 'Quyết định 4725/QĐ-BGDĐT', 'Decision 4725, general and continuing education', { also: ['QĐ 4725'] }],
  ['qd-3276', 'Quyết định 3276/QĐ-BGDĐT', 'Decision 3276, preschools', { also: ['QĐ 3276'] }],
]);
