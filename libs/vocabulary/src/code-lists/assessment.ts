import { codeList, ours } from './code-list.js';

/** Period of a school year for which something is assessed. */
export const period = codeList('TT 22/2021, TT 27/2020; codes ours', [
  ['mid-term-1', 'Giữa học kì I', 'Middle of term 1', { also: ['Giữa học kỳ I', 'Giữa học kỳ 1', 'Giữa kỳ 1', 'GK1', 'GKI'] }],
  ['term-1', 'Học kì I', 'Term 1', { sourceCode: '1', also: ['Học kỳ I', 'Học kỳ 1', 'Học kì 1', 'Kỳ 1', 'HK1', 'HKI'] }],
  ['mid-term-2', 'Giữa học kì II', 'Middle of term 2', { also: ['Giữa học kỳ II', 'Giữa học kỳ 2', 'Giữa kỳ 2', 'GK2', 'GKII'] }],
  ['term-2', 'Học kì II', 'Term 2', { sourceCode: '2', also: ['Học kỳ II', 'Học kỳ 2', 'Học kì 2', 'Kỳ 2', 'HK2', 'HKII'] }],
  ['year', 'Cả năm', 'Whole year', { sourceCode: '0', also: ['CN'] }],
]);
/** A code of {@link period}. */
export type Period = (typeof period)[number]['code'];

/** Term in which a learner's status changed. */
export const statusTerm = codeList('sector database Excel template', [
  ['term-1', 'Kỳ 1', 'Term 1', { also: ['Học kì I', 'Học kỳ I', 'Học kỳ 1'] }],
  ['term-2', 'Kỳ 2', 'Term 2', { also: ['Học kì II', 'Học kỳ II', 'Học kỳ 2'] }],
  ['summer', 'Trong hè', 'Summer', { also: ['Hè'] }],
]);
/** A code of {@link statusTerm}. */
export type StatusTerm = (typeof statusTerm)[number]['code'];

/** Rules by which a result was made. */
export const scheme = codeList('the circulars themselves', [
  ['tt22', 'Thông tư 22/2021/TT-BGDĐT', 'Circular 22/2021, lower and upper secondary', { also: ['TT 22/2021', 'TT22'] }],
  ['tt27', 'Thông tư 27/2020/TT-BGDĐT', 'Circular 27/2020, primary', { also: ['TT 27/2020', 'TT27'] }],
  ['tt58', 'Thông tư 58/2011/TT-BGDĐT', 'Circular 58/2011, before Circular 22/2021', { also: ['TT 58/2011', 'TT58'] }],
  ['preschool', 'Đánh giá trẻ mầm non', 'Preschool remarks', { also: ['Mầm non'] }],
]);
/** A code of {@link scheme}. */
export type Scheme = (typeof scheme)[number]['code'];

/** Study and conduct result by TT 22/2021, best first. */
export const result = codeList('TT 22/2021 Điều 8, 9', [
  ['good', 'Tốt', 'Good', { sourceCode: '1' }],
  ['fair', 'Khá', 'Fair', { sourceCode: '2' }],
  ['pass', 'Đạt', 'Pass', { sourceCode: '3' }],
  ['fail', 'Chưa đạt', 'Fail', { sourceCode: '4' }],
]);
/** A code of {@link result}. */
export type Result = (typeof result)[number]['code'];

/** Assessment of a subject by comment, by TT 22/2021; of a preschool child's development too. */
export const comment = codeList('TT 22/2021', [
  ['pass', 'Đạt', 'Pass', { sourceCode: 'Đ', also: ['Đ'] }],
  ['fail', 'Chưa đạt', 'Fail', { sourceCode: 'CĐ', also: ['CĐ'] }],
]);
/** A code of {@link comment}. */
export type Comment = (typeof comment)[number]['code'];

/** Study result by TT 58/2011, best first. Does not map to {@link result}. */
export const oldStudy = codeList('TT 58/2011, TT 26/2020', [
  ['old-excellent', 'Giỏi', 'Excellent (old scale)'],
  ['old-fair', 'Khá', 'Fair (old scale)'],
  ['old-average', 'Trung bình', 'Average (old scale)', { also: ['TB'] }],
  ['old-weak', 'Yếu', 'Weak (old scale)'],
  ['old-poor', 'Kém', 'Poor (old scale)'],
]);

/** Conduct by TT 58/2011, best first. */
export const oldConduct = codeList('TT 58/2011, TT 26/2020', [
  ['old-good', 'Tốt', 'Good (old scale)'],
  ['old-fair', 'Khá', 'Fair (old scale)'],
  ['old-average', 'Trung bình', 'Average (old scale)', { also: ['TB'] }],
  ['old-weak', 'Yếu', 'Weak (old scale)'],
]);

/** Achievement in a subject of primary school. */
export const achievement = codeList('TT 27/2020', [
  ['completed-well', 'Hoàn thành tốt', 'Completed well', { sourceCode: 'T', also: ['T'] }],
  ['completed', 'Hoàn thành', 'Completed', { sourceCode: 'H', also: ['H'] }],
  ['not-completed', 'Chưa hoàn thành', 'Not completed', { sourceCode: 'C', also: ['C'] }],
]);
/** A code of {@link achievement}. */
export type Achievement = (typeof achievement)[number]['code'];

/** Result of a year of primary school, best first. */
export const primaryYear = codeList('TT 27/2020 Điều 9', [
  ['completed-excellently', 'Hoàn thành xuất sắc', 'Completed excellently'],
  ['completed-well', 'Hoàn thành tốt', 'Completed well'],
  ['completed', 'Hoàn thành', 'Completed'],
  ['not-completed', 'Chưa hoàn thành', 'Not completed'],
]);
/** A code of {@link primaryYear}. */
export type PrimaryYear = (typeof primaryYear)[number]['code'];

/** Assessment of a quality or an ability in primary school. */
export const trait = codeList('TT 27/2020; letters are custom of products', [
  ['good', 'Tốt', 'Good', { sourceCode: 'T', also: ['T'] }],
  ['pass', 'Đạt', 'Pass', { sourceCode: 'Đ', also: ['Đ'] }],
  ['needs-effort', 'Cần cố gắng', 'Needs effort', { sourceCode: 'C', also: ['C'] }],
]);
/** A code of {@link trait}. */
export type Trait = (typeof trait)[number]['code'];

const programme = 'TT 32/2018, TT 27/2020';

/** The five qualities of the general education programme. */
export const quality = codeList(programme, [
  ['patriotism', 'Yêu nước', 'Patriotism'],
  ['compassion', 'Nhân ái', 'Compassion'],
  ['diligence', 'Chăm chỉ', 'Diligence'],
  ['honesty', 'Trung thực', 'Honesty'],
  ['responsibility', 'Trách nhiệm', 'Responsibility'],
]);

/** Three general abilities, then seven specific ones. */
export const ability = codeList(programme, [
  ['self-study', 'Tự chủ và tự học', 'Autonomy and self-study'],
  ['communication', 'Giao tiếp và hợp tác', 'Communication and cooperation'],
  ['problem-solving', 'Giải quyết vấn đề và sáng tạo', 'Problem solving and creativity'],
  ['language', 'Ngôn ngữ', 'Language'],
  ['calculation', 'Tính toán', 'Calculation'],
  ['science', 'Khoa học', 'Science'],
  ['technology', 'Công nghệ', 'Technology'],
  ['informatics', 'Tin học', 'Informatics'],
  ['aesthetics', 'Thẩm mĩ', 'Aesthetics', { also: ['Thẩm mỹ'] }],
  ['physical', 'Thể chất', 'Physical'],
]);

/** Areas in which a preschool child's development is seen. */
export const developmentArea = codeList('TT 23/2010 and the preschool programme', [
  ['physical', 'Thể chất', 'Physical'],
  ['cognitive', 'Nhận thức', 'Cognitive'],
  ['language', 'Ngôn ngữ', 'Language'],
  ['social', 'Tình cảm và kĩ năng xã hội', 'Social and emotional', { also: ['Tình cảm và kỹ năng xã hội'] }],
  ['aesthetic', 'Thẩm mĩ', 'Aesthetic', { also: ['Thẩm mỹ'] }],
]);

/** Title of a learner for a year. Which schemes know it: see awardsOfScheme. */
export const award = codeList('TT 22/2021, TT 27/2020, TT 58/2011', [
  ['excellent', 'Học sinh Xuất sắc', 'Excellent pupil', { also: ['Xuất sắc'] }],
  ['good', 'Học sinh Giỏi', 'Very good pupil', { also: ['Giỏi'] }],
  [
    'outstanding',
    'Học sinh Tiêu biểu hoàn thành tốt trong học tập và rèn luyện',
    'Outstanding pupil',
    { also: ['Tiêu biểu', 'Học sinh Tiêu biểu'] },
  ],
  ['advanced', 'Học sinh Tiên tiến', 'Advanced pupil', { also: ['Tiên tiến'] }],
]);
/** A code of {@link award}. */
export type Award = (typeof award)[number]['code'];

/** The awards that each scheme knows: excellent tt22 tt27, good tt22 tt58, outstanding tt27, advanced tt58. */
export const awardsOfScheme: { readonly [code in Scheme]: readonly Award[] } = {
  tt22: ['excellent', 'good'],
  tt27: ['excellent', 'outstanding'],
  tt58: ['good', 'advanced'],
  preschool: [],
};

/** Field of talent. `none`: looked for, nothing noted. */
export const aptitudeField = codeList(ours, [
  ['sport', 'Thể thao', 'Sport'],
  ['music', 'Âm nhạc', 'Music'],
  ['art', 'Mĩ thuật', 'Art', { also: ['Mỹ thuật', 'Hội họa'] }],
  ['dance', 'Múa', 'Dance'],
  ['language', 'Ngôn ngữ', 'Language', { also: ['Ngoại ngữ'] }],
  ['science', 'Khoa học', 'Science'],
  ['informatics', 'Tin học', 'Informatics'],
  ['other', 'Khác', 'Other'],
  ['none', 'Không ghi nhận', 'None noted', { also: ['Không'] }],
]);

/** How far a talent goes. */
export const aptitudeLevel = codeList(ours, [
  ['interest', 'Yêu thích', 'Interest'],
  ['talent', 'Năng khiếu', 'Talent'],
  ['award', 'Đạt giải', 'Award'],
]);

/** Where an award was won. */
export const awardLevel = codeList(ours, [
  ['school', 'Cấp trường', 'School'],
  ['commune', 'Cấp xã', 'Commune'],
  ['province', 'Cấp tỉnh', 'Province'],
  ['national', 'Cấp quốc gia', 'National'],
  ['international', 'Quốc tế', 'International', { also: ['Cấp quốc tế'] }],
]);

/** Exams that the hub takes results of. */
export const exam = codeList(ours, [
  ['thpt-graduation', 'Thi tốt nghiệp trung học phổ thông', 'Upper-secondary graduation exam', { also: ['Thi tốt nghiệp THPT', 'Tốt nghiệp THPT'] }],
]);
