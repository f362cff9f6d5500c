import { foldLoose } from '../text/fold.js';
import { type CodeEntry, type CodeList, codeList, ours } from './code-list.js';

/** Sex as registered. `unknown` is a statement of the sender, not a gap of ours. */
export const sex = codeList('QĐ 4998/QĐ-BGDĐT, gender', [
  ['male', 'Nam', 'Male', { sourceCode: '1' }],
  ['female', 'Nữ', 'Female', { sourceCode: '2' }],
  ['unknown', 'Chưa có thông tin', 'Unknown', { sourceCode: '0', also: ['Không rõ', 'Chưa rõ'] }],
]);
/** A code of {@link sex}. */
export type Sex = (typeof sex)[number]['code'];

/** Kind of disability of a learner. Sensitive. */
export const disability = codeList("a school product's synchronisation module", [
  ['mobility', 'Vận động', 'Mobility', { sourceCode: '01', also: ['Khuyết tật vận động'] }],
  ['hearing-speech', 'Nghe, nói', 'Hearing or speech', { sourceCode: '02', also: ['Khuyết tật nghe, nói'] }],
  ['vision', 'Nhìn', 'Vision', { sourceCode: '03', also: ['Khuyết tật nhìn'] }],
  ['mental', 'Thần kinh, tâm thần', 'Mental', { sourceCode: '04', also: ['Khuyết tật thần kinh, tâm thần'] }],
  ['intellectual', 'Trí tuệ', 'Intellectual', { sourceCode: '05', also: ['Khuyết tật trí tuệ'] }],
  ['other', 'Khác', 'Other', { sourceCode: '06', also: ['Khuyết tật khác'] }],
]);

/** Whether a learner's household is poor. Sensitive. */
export const household = codeList(ours, [
  ['poor', 'Hộ nghèo', 'Poor'],
  ['near-poor', 'Hộ cận nghèo', 'Near-poor', { also: ['Cận nghèo'] }],
  ['other', 'Hộ khác', 'Other', { also: ['Khác', 'Không'] }],
]);

/** Reduction of a learner's fees. Sensitive. */
export const feeReduction = codeList(ours, [
  ['none', 'Không', 'None'],
  ['reduced', 'Giảm học phí', 'Reduced', { also: ['Giảm'] }],
  ['exempt', 'Miễn học phí', 'Exempt', { also: ['Miễn'] }],
]);

/** Membership of the youth organisations. */
export const youthMember = codeList(ours, [
  ['none', 'Không', 'None'],
  ['pioneer', 'Đội viên', 'Pioneer'],
  ['union', 'Đoàn viên', 'Youth Union member'],
]);

/** What a relative is to a learner. */
export const relation = codeList(ours, [
  ['father', 'Cha', 'Father', { also: ['Bố', 'Ba'] }],
  ['mother', 'Mẹ', 'Mother', { also: ['Má'] }],
  ['guardian', 'Người giám hộ', 'Guardian', { also: ['Người đỡ đầu'] }],
]);

const ethnicNames =
  'Kinh|Tày|Thái|Hoa|Khmer|Mường|Nùng|Mông|Dao|Gia Rai|Ngái|Ê Đê|Ba Na|Xơ Đăng|Sán Chay|Cơ Ho|Chăm|Sán Dìu|Hrê|Mnông|Ra Glai|Xtiêng|' +
  'Bru-Vân Kiều|Thổ|Giáy|Cơ Tu|Gié-Triêng|Mạ|Khơ Mú|Co|Tà Ôi|Chơ Ro|Kháng|Xinh Mun|Hà Nhì|Chu Ru|Lào|La Chí|La Ha|Phù Lá|La Hủ|Lự|Lô Lô|' +
  'Chứt|Mảng|Pà Thẻn|Cơ Lao|Cống|Bố Y|Si La|Pu Péo|Brâu|Ơ Đu|Rơ Măm|Người nước ngoài';

/** Spellings met in products and public forms; hyphens, blanks and apostrophes are ignored in any case. */
const ethnicSpellings: { readonly [name: string]: readonly string[] } = {
  Kinh: ['Việt'],
  Hoa: ['Hán'],
  Khmer: ['Khơ Me', 'Khơ-me', 'Miên'],
  Mông: ["H'Mông", 'HMông', 'Mèo'],
  'Sán Chay': ['Cao Lan', 'Sán Chí', 'Sán Chỉ', 'Sán Chay (Cao Lan - Sán Chí)'],
  'Cơ Ho': ["K'Ho", 'Kơ Ho'],
  Chăm: ['Chàm'],
  Hrê: ["H'Rê"],
  'Ra Glai': ['Raglay', 'Ra Glay'],
  Xtiêng: ['Stiêng'],
  'Bru-Vân Kiều': ['Vân Kiều'],
  'Gié-Triêng': ['Giẻ-Triêng'],
  Co: ['Cor'],
  'Cơ Lao': ['Cờ Lao'],
  'Người nước ngoài': ['Nước ngoài'],
};
const englishNames: { readonly [name: string]: string } = { Mông: 'Hmong', 'Người nước ngoài': 'Foreign national' };

function capitals(text: string): string {
  return text.replace(/(^|[ -])\p{L}/gu, (start) => start.toUpperCase());
}

/** The 54 ethnic groups in the order of the state's list, and "55" for foreign nationals. Sensitive. */
export const ethnic: CodeList = ethnicNames.split('|').map((vi, i): CodeEntry => {
  const code = String(i + 1).padStart(2, '0');
  const also = ethnicSpellings[vi];
  return {
    code,
    vi,
    en: englishNames[vi] ?? capitals(foldLoose(vi)),
    source: 'QĐ 121-TCTK/PPCĐ (1979)',
    sourceCode: code,
    ...(also === undefined ? {} : { also }),
  };
});
