import { codeList, ours } from './code-list.js';

/** Which of the two forms a learning-activity record has. */
export const activityShape = codeList(ours, [
  ['event', 'Sự kiện', 'One act'],
  ['summary', 'Tổng hợp', 'Summary of a school, level and period'],
]);

/** Whose account acted. */
export const accountRole = codeList(ours, [
  ['learner', 'Người học', 'Learner', { also: ['Học sinh'] }],
  ['staff', 'Cán bộ, giáo viên, nhân viên', 'Staff', { also: ['Giáo viên'] }],
  ['parent', 'Cha mẹ học sinh', 'Parent', { also: ['Phụ huynh'] }],
]);

/** What was done on a learning platform. */
export const activityType = codeList(ours, [
  ['online-lesson', 'Bài học trực tuyến', 'Online lesson'],
  ['online-test', 'Bài kiểm tra trực tuyến', 'Online test'],
  ['resource-use', 'Sử dụng học liệu', 'Use of a resource'],
  ['homework', 'Bài tập về nhà', 'Homework'],
  ['virtual-class', 'Lớp học ảo', 'Virtual class'],
]);

/** Sort of shared learning resource. */
export const resourceType = codeList(ours, [
  ['lecture', 'Bài giảng điện tử', 'Lecture', { also: ['Bài giảng'] }],
  ['video', 'Video', 'Video'],
  ['document', 'Tài liệu', 'Document'],
  ['simulation', 'Mô phỏng, thí nghiệm ảo', 'Simulation', { also: ['Mô phỏng', 'Thí nghiệm ảo'] }],
  ['test', 'Đề kiểm tra', 'Test'],
  ['question-bank', 'Ngân hàng câu hỏi', 'Question bank'],
  ['other', 'Khác', 'Other'],
]);

/** How far up a resource has been approved. */
export const approval = codeList(ours, [
  ['draft', 'Bản nháp', 'Draft', { also: ['Nháp'] }],
  ['teacher', 'Giáo viên', 'Teacher'],
  ['team', 'Tổ chuyên môn', "Teachers' team", { also: ['Tổ'] }],
  ['school', 'Nhà trường', 'School', { also: ['Trường'] }],
  ['province', 'Sở', 'Department', { also: ['Tỉnh', 'Sở GDĐT', 'Sở GD&ĐT'] }],
]);
