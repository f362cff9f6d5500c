import { describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '@lienthong/contracts';
import { problems as en } from '../src/i18n/en/problems.js';
import { problems as vi } from '../src/i18n/vi/problems.js';

describe('the words for problem codes', () => {
  it('are those of the contracts, none missing and none too many', () => {
    const words = (language: 'vi' | 'en') => Object.fromEntries(Object.entries(PROBLEMS).map(([code, problem]) => [code, problem[language]]));
    expect(vi).toEqual(words('vi'));
    expect(en).toEqual(words('en'));
  });
});
