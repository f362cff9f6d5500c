import { describe, expect, it } from '@jest/globals';
import { foldLoose } from '@lienthong/vocabulary';
import { foldedSql } from './folded-text.js';

describe('names looked for without diacritics', () => {
  const [, from = '', to = ''] = /translate\(x, '([^']*)', '([^']*)'\)/.exec(foldedSql('x')) ?? [];
  /** What `lower(translate(…))` does. */
  const inDatabase = (text: string): string => [...text].map((letter) => (from.includes(letter) ? (to[[...from].indexOf(letter)] ?? '') : letter)).join('').toLowerCase();

  it.each(['Trường THPT Vĩnh Trại', 'ĐỒNG ĐĂNG', 'Tiểu học Hữu Lũng 2', 'Phổ thông Dân tộc nội trú Ỷ La'])('are folded in the database as in the program: %s', (name) => {
    expect(inDatabase(name)).toBe(foldLoose(name));
  });
});
