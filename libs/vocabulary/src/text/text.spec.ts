import { describe, expect, it } from '@jest/globals';
import { cleanLines, cleanText, codePointLength, hasControlCharacters, toNfc } from './text.js';

describe('text', () => {
  it('is composed', () => {
    expect(toNfc('Ho\u0061\u0300')).toBe('Hoà');
    expect(toNfc('\u212b')).toBe('Å');
  });

  it('loses blanks at the ends and double ones within', () => {
    expect(cleanText('  Nông\u00a0 Văn \t Ví\nDụ ')).toBe('Nông Văn Ví Dụ');
    expect(cleanText('\u2003Tày\ufeff')).toBe('Tày');
    expect(cleanText('')).toBe('');
    expect(cleanText(' ')).toBe('');
  });

  it('stays the same object when there is nothing to clean', () => {
    expect(cleanText('Nguyễn Thị Hoà')).toBe('Nguyễn Thị Hoà');
  });

  it('keeps line breaks only where they are asked for', () => {
    expect(cleanLines(' Chăm  ngoan.\r\nTiến bộ. \n')).toBe('Chăm ngoan.\nTiến bộ.');
  });

  it('is refused with control characters or half a surrogate pair', () => {
    expect(['a\u0000', 'a\tb', 'a\u007f', 'a\u0085', 'a\ud800', '\udc00a'].map((text) => hasControlCharacters(text))).toEqual(Array(6).fill(true));
    expect(['Nguyễn Thị Hoà', '😀', ''].map((text) => hasControlCharacters(text))).toEqual([false, false, false]);
  });

  it('is refused when it turns the direction of what follows; letters that run from right to left by themselves are text', () => {
    expect(['a\u202eb', '\u202aa\u202c', 'a\u2067b\u2069'].map((text) => hasControlCharacters(text))).toEqual([true, true, true]);
    expect(['محمد', 'a\u200db', 'a\u2014b\u2060'].map((text) => hasControlCharacters(text))).toEqual([false, false, false]);
  });

  it('may break lines where that is allowed, and nothing else', () => {
    expect(hasControlCharacters('a\r\nb', { lineBreaks: true })).toBe(false);
    expect(hasControlCharacters('a\tb', { lineBreaks: true })).toBe(true);
    expect(hasControlCharacters('a\nb')).toBe(true);
  });

  it('is counted in code points', () => {
    expect(codePointLength('Hoà😀')).toBe(4);
  });
});
