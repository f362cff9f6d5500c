import { describe, expect, it } from '@jest/globals';
import { type CodeListName, codeLists, codeOfLabel, codesOf, entryOf, isCode, labelOf } from './code-lists.js';

const names = Object.keys(codeLists) as CodeListName[];

describe('code lists', () => {
  it.each(names)('%s has codes once each, two labels and a source', (name) => {
    const list = codeLists[name];
    expect(new Set(list.map((entry) => entry.code)).size).toBe(list.length);
    expect(list.every((entry) => entry.vi !== '' && entry.en !== '' && entry.source !== '')).toBe(true);
    expect(list.every((entry) => entry.vi === entry.vi.normalize('NFC'))).toBe(true);
  });

  it.each(names.filter((name) => name !== 'language'))('%s finds each code by its label and other words', (name) => {
    for (const entry of codeLists[name]) {
      const words = [entry.code, entry.vi, entry.vi.toUpperCase(), ...(entry.also ?? [])];
      expect(words.map((word) => codeOfLabel(name, word))).toEqual(words.map(() => entry.code));
    }
  });

  it('have the sizes that their sources have', () => {
    const sizes = { ethnic: 55, grade: 18, subject: 30, country: 249, language: 183, ability: 10, quality: 5, dropOut: 8, staffStatus: 8, role: 10, scope: 10, outcome: 7 };
    for (const [name, size] of Object.entries(sizes)) expect([name, codeLists[name as CodeListName].length]).toEqual([name, size]);
  });

  it('are read by label as files have them', () => {
    expect(codeOfLabel('ethnic', 'tày')).toBe('02');
    expect(codeOfLabel('ethnic', 'H’MÔNG')).toBe('08');
    expect(codeOfLabel('ethnic', 'Khơ-me')).toBe('05');
    expect(codeOfLabel('subject', 'Hóa học')).toBe('chemistry');
    expect(codeOfLabel('subject', ' lịch sử  và địa lý ')).toBe('history-geography');
    expect(codeOfLabel('achievement', 'T')).toBe('completed-well');
    expect(codeOfLabel('sex', '1')).toBeUndefined();
    expect(codeOfLabel('sex', 'nam giới')).toBeUndefined();
    expect(['12', '1 2', '1-2'].map((text) => codeOfLabel('grade', text))).toEqual(['12', undefined, undefined]);
  });

  it('tell a code letter by letter', () => {
    expect(isCode('sex', 'male')).toBe(true);
    expect(isCode('sex', 'Male')).toBe(false);
    expect(isCode('sex', undefined)).toBe(false);
    expect(codesOf('result')).toEqual(['good', 'fair', 'pass', 'fail']);
  });

  it('have labels in two languages', () => {
    expect(labelOf('result', 'good', 'vi')).toBe('Tốt');
    expect(labelOf('result', 'good', 'en')).toBe('Good');
    expect(labelOf('country', 'VN', 'vi')).toBe('Việt Nam');
    expect(labelOf('result', 'excellent', 'vi')).toBe('excellent');
    expect(entryOf('ethnic', '55')?.vi).toBe('Người nước ngoài');
  });
});
