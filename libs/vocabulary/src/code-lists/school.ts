import { type CodeEntry, type CodeList, codeList, ours } from './code-list.js';

const synchronisation = "a school product's synchronisation module";

/** Level of education. The last two are ours: the plan counts their students. */
export const level = codeList('QĐ 4998/QĐ-BGDĐT, manhomcaphoc; the last two ours', [
  ['preschool', 'Mầm non', 'Preschool', { sourceCode: '01', also: ['MN'] }],
  ['primary', 'Tiểu học', 'Primary', { sourceCode: '02', also: ['TH'] }],
  ['lower-secondary', 'Trung học cơ sở', 'Lower secondary', { sourceCode: '03', also: ['THCS'] }],
  ['upper-secondary', 'Trung học phổ thông', 'Upper secondary', { sourceCode: '04', also: ['THPT'] }],
  ['continuing', 'Giáo dục thường xuyên', 'Continuing', { sourceCode: '05', also: ['GDTX'] }],
  ['vocational', 'Giáo dục nghề nghiệp', 'Vocational', { also: ['GDNN'] }],
  ['higher', 'Đại học', 'Higher', { also: ['Cao đẳng, đại học', 'ĐH'] }],
]);
/** A code of {@link level}. */
export type Level = (typeof level)[number]['code'];

/** A code of {@link grade}: "1".."12" classes, "13".."18" age groups of preschool. */
export type Grade =
  | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12'
  | '13' | '14' | '15' | '16' | '17' | '18';

const ageGroups = [
  ['Trẻ 3-12 tháng', '3 to 12 months'],
  ['Trẻ 13-24 tháng', '13 to 24 months'],
  ['Trẻ 25-36 tháng', '25 to 36 months'],
  ['Trẻ 3-4 tuổi', '3 to 4 years'],
  ['Trẻ 4-5 tuổi', '4 to 5 years'],
  ['Trẻ 5-6 tuổi', '5 to 6 years'],
] as const;

function gradeEntry(number: number): CodeEntry<Grade> {
  const code = String(number) as Grade;
  const base = { code, source: synchronisation, sourceCode: code };
  const ageGroup = ageGroups[number - 13];
  if (ageGroup !== undefined) return { ...base, vi: ageGroup[0], en: ageGroup[1] };
  return { ...base, vi: `Lớp ${number}`, en: `Grade ${number}`, also: [`Khối ${number}`, `Khối lớp ${number}`] };
}

/** Grade of a class. */
export const grade: CodeList<Grade> = Array.from({ length: 18 }, (_, i) => gradeEntry(i + 1));

/** The grades which classes of a level may have, lowest and highest. Levels that are not named have no classes. */
const gradesOfLevel: { readonly [code in Level]?: readonly [lowest: number, highest: number] } = {
  primary: [1, 5],
  'lower-secondary': [6, 9],
  'upper-secondary': [10, 12],
  preschool: [13, 18],
  continuing: [6, 12],
};

/** True when a class of the level may be of the grade: primary 1..5, lower 6..9, upper 10..12, preschool 13..18, continuing 6..12. */
export function gradeFitsLevel(gradeCode: string, levelCode: string): boolean {
  const range = gradesOfLevel[levelCode as Level];
  const number = Number(gradeCode);
  return range !== undefined && number >= range[0] && number <= range[1];
}

/** The grade that the name of a class begins with: "10A1" is of grade 10, "6" of grade 6. Undefined for other names ("Lá 1"). */
export function gradeOfClassName(name: string): Grade | undefined {
  const digits = /^(?:lớp\s*)?([0-9]{1,2})(?![0-9])/iu.exec(name.normalize('NFC').trim())?.[1];
  const number = Number(digits ?? 0);
  return number >= 1 && number <= 12 ? (String(number) as Grade) : undefined;
}

/** The level that a grade is taught at by a school: 1..5 primary, 6..9 lower, 10..12 upper secondary, 13..18 preschool. A centre of continuing education says so itself. */
export function levelOfGrade(gradeCode: string): Level | undefined {
  return (['primary', 'lower-secondary', 'upper-secondary', 'preschool'] as const).find((level) => gradeFitsLevel(gradeCode, level));
}

/** Who owns a school. */
export const ownership = codeList('QĐ 4998/QĐ-BGDĐT, maloaihinhtruong', [
  ['public', 'Công lập', 'Public', { sourceCode: '1' }],
  ['people-founded', 'Dân lập', 'People-founded', { sourceCode: '2' }],
  ['private', 'Tư thục', 'Private', { sourceCode: '3' }],
]);

/** Terrain in which a school stands. */
export const area = codeList(synchronisation, [
  ['border-island', 'Biên giới, hải đảo', 'Border or island', { sourceCode: '01' }],
  ['urban', 'Đô thị', 'Urban', { sourceCode: '02', also: ['Thành thị'] }],
  ['plain', 'Đồng bằng', 'Plain', { sourceCode: '03' }],
  ['mountain', 'Miền núi, vùng sâu', 'Mountain', { sourceCode: '04', also: ['Miền núi', 'Miền núi, vùng sâu, vùng xa'] }],
]);

/** Region that counts at admissions to universities. */
export const region = codeList('admission regions, makhuvuc', [
  ['kv1', 'Khu vực 1', 'Region 1', { sourceCode: '1', also: ['KV1'] }],
  ['kv2', 'Khu vực 2', 'Region 2', { sourceCode: '2', also: ['KV2'] }],
  ['kv2-nt', 'Khu vực 2 nông thôn', 'Region 2, rural', { sourceCode: '3', also: ['KV2-NT', 'KV2NT'] }],
  ['kv3', 'Khu vực 3', 'Region 3', { sourceCode: '4', also: ['KV3'] }],
]);

/** Sort of institution. */
export const schoolType = codeList(ours, [
  ['general', 'Trường thường', 'General school', { also: ['Phổ thông', 'Trường phổ thông'] }],
  ['ethnic-boarding', 'Phổ thông dân tộc nội trú', 'Ethnic boarding school', { also: ['PTDTNT', 'DTNT'] }],
  ['ethnic-semi-boarding', 'Phổ thông dân tộc bán trú', 'Ethnic semi-boarding school', { also: ['PTDTBT', 'DTBT'] }],
  ['gifted', 'Trường chuyên', 'School for the gifted', { also: ['Chuyên'] }],
  ['special-needs', 'Trường chuyên biệt', 'Special-needs school', { also: ['Trường dành cho người khuyết tật'] }],
  ['centre', 'Trung tâm giáo dục thường xuyên', 'Continuing education centre', { also: ['GDTX', 'Trung tâm GDTX', 'GDNN-GDTX'] }],
  ['college', 'Trường cao đẳng', 'College', { also: ['Cao đẳng', 'Trung cấp'] }],
  ['university', 'Trường đại học', 'University', { also: ['Đại học'] }],
]);

/** Use of a room, or of alike rooms. */
export const roomType = codeList(ours, [
  ['classroom', 'Phòng học', 'Classroom'],
  ['smart-classroom', 'Phòng học thông minh', 'Smart classroom'],
  ['computer-room', 'Phòng máy tính', 'Computer room', { also: ['Phòng tin học'] }],
  ['online-room', 'Phòng dạy học trực tuyến', 'Room for online teaching', { also: ['Phòng học trực tuyến'] }],
  ['studio', 'Phòng studio', 'Studio', { also: ['Studio'] }],
  ['lab', 'Phòng thí nghiệm', 'Laboratory', { also: ['Phòng lab', 'Lab'] }],
  ['stem', 'Phòng STEM/STEAM', 'STEM or STEAM room', { also: ['Phòng STEM', 'STEM', 'STEAM'] }],
  ['library', 'Thư viện', 'Library'],
  ['gym', 'Nhà đa năng', 'Gym', { also: ['Nhà tập đa năng', 'Phòng giáo dục thể chất'] }],
  ['server-room', 'Phòng máy chủ', 'Server room'],
  ['office', 'Phòng làm việc', 'Office'],
  ['other', 'Phòng khác', 'Other', { also: ['Khác'] }],
]);

/** Grade of the building in which a room lies. */
export const building = codeList('QĐ 4998/QĐ-BGDĐT, facilities', [
  ['above-4', 'Trên cấp 4', 'Above grade 4', { also: ['Trên cấp IV', 'Kiên cố'] }],
  ['4', 'Cấp 4', 'Grade 4', { also: ['Cấp IV', 'Bán kiên cố'] }],
  ['below-4', 'Dưới cấp 4', 'Below grade 4', { also: ['Dưới cấp IV', 'Tạm'] }],
]);

/** Whether a room can be used. */
export const roomState = codeList(ours, [
  ['in-use', 'Đang sử dụng', 'In use'],
  ['repair', 'Đang sửa chữa', 'Under repair', { also: ['Cần sửa chữa'] }],
  ['unusable', 'Không sử dụng được', 'Unusable'],
]);

/** Sort of equipment. */
export const equipmentType = codeList(ours, [
  ['computer', 'Máy tính để bàn', 'Desktop computer', { also: ['Máy tính', 'Máy vi tính'] }],
  ['laptop', 'Máy tính xách tay', 'Laptop', { also: ['Laptop'] }],
  ['tablet', 'Máy tính bảng', 'Tablet'],
  ['projector', 'Thiết bị trình chiếu', 'Projector or display', { also: ['Máy chiếu', 'Ti vi', 'Tivi'] }],
  ['camera', 'Camera', 'Camera'],
  ['server', 'Máy chủ', 'Server'],
  ['network', 'Thiết bị mạng', 'Network device'],
  ['internet-line', 'Đường truyền Internet', 'Internet line'],
  ['lab-kit', 'Bộ thiết bị thí nghiệm', 'Laboratory kit'],
  ['other', 'Thiết bị khác', 'Other', { also: ['Khác'] }],
]);

/** Where the money for equipment came from. */
export const funding = codeList(ours, [
  ['budget', 'Ngân sách nhà nước', 'State budget', { also: ['Ngân sách'] }],
  ['socialised', 'Xã hội hóa', 'Socialised'],
  ['donated', 'Tài trợ, tặng cho', 'Donated', { also: ['Tài trợ', 'Được tặng'] }],
  ['hired', 'Thuê', 'Hired'],
]);
