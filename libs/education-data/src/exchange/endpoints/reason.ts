import { cleanText, hasControlCharacters } from '@lienthong/vocabulary';
import { badParameter } from './asked.js';

/** Why a caller reads: the header `X-Reason`, percent-encoded UTF-8, at most 500 characters. @throws ProblemError 400 `bad_parameter` */
export function reasonOf(header: string | undefined): string | null {
  if (header === undefined || header.trim() === '') return null;
  let text: string;
  try {
    text = cleanText(decodeURIComponent(header));
  } catch {
    text = cleanText(header);
  }
  if (text.length <= 500 && !hasControlCharacters(text)) return text;
  throw badParameter('X-Reason', 'Nhiều nhất 500 ký tự, mã hoá phần trăm UTF-8', 'At most 500 characters, percent-encoded UTF-8');
}
