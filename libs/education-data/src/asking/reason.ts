import { cleanText, hasControlCharacters } from '@lienthong/vocabulary';
import { badParameter } from './parameters.js';

const MAX_LENGTH = 500;

/**
 * Why a caller reads, for the audit trail: the header `X-Reason`. Headers carry ASCII, so Vietnamese text comes percent-encoded (UTF-8),
 * as `encodeURIComponent` makes it. @throws ProblemError 400 `bad_parameter` over 500 characters or with control characters
 */
export function reasonOf(header: string | undefined): string | null {
  if (header === undefined || header.trim() === '') return null;
  let text: string;
  try {
    text = cleanText(decodeURIComponent(header));
  } catch {
    text = cleanText(header);
  }
  if (text.length <= MAX_LENGTH && !hasControlCharacters(text)) return text;
  throw badParameter('X-Reason', `Nhiều nhất ${MAX_LENGTH} ký tự, mã hoá phần trăm UTF-8`, `At most ${MAX_LENGTH} characters, percent-encoded UTF-8`);
}
