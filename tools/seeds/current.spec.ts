import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import * as vocabulary from '@lienthong/vocabulary';
import { glossaryPath, glossaryText } from './glossary.mjs';
import { generated } from './tables.mjs';

describe('what is made from the seeds and the vocabulary', () => {
  it.each(generated)('$path is current (node tools/seeds/tables.mjs)', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text());
  });

  it('docs/glossary.md is current (node tools/seeds/glossary.mjs)', () => {
    expect(readFileSync(glossaryPath, 'utf8')).toBe(glossaryText(vocabulary));
  });

  it('uses each word of the glossary for one idea', () => {
    const words = vocabulary.glossary.flatMap((part) => part.terms.map((term) => term.en));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
