import { cleanText, fold, foldLoose } from '@lienthong/vocabulary';

/** Headings that a workbook of corrections adds: the row of the file that was sent, and what is wrong. Passed over when it is sent again. */
export const CORRECTION_HEADINGS = ['Dòng trong tệp gốc', 'Lỗi cần sửa'] as const;

/** Marks that say "required", and what ends a label. */
const trailing = /[\s*:.]+$|\(\s*\*\s*\)$/u;

/** A heading for comparing: NFC, line breaks as blanks, case and place of the tone mark ignored, the mark of a required column left out. */
export function headingKey(text: string): string {
  let key = fold(cleanText(text));
  for (let shorter = key.replace(trailing, ''); shorter !== key; shorter = key.replace(trailing, '')) key = shorter;
  return key;
}

/** A heading as it is repeated further down, letter by letter: cheap, as every row is compared. */
export function plainKey(text: string): string {
  return cleanText(text).toLowerCase();
}

/** The same without any diacritics and blanks, for headings that went through text recognition. */
export function looseHeadingKey(text: string): string {
  return foldLoose(headingKey(text)).replace(/[^a-z0-9]+/g, '');
}

/** The heading without a remark in brackets at its end, "Ngày sinh (dd/mm/yyyy)"; undefined when it has none. */
export function withoutRemark(text: string): string | undefined {
  const shorter = cleanText(text).replace(/\s*\([^()]*\)\s*\*?\s*$/u, '');
  return shorter === cleanText(text) || shorter === '' ? undefined : shorter;
}
