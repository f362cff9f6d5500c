import { describe, expect, it } from '@jest/globals';
import { cursorOf, keysOfCursor, pageOf } from './page.js';
import { requireMatch } from './versions.js';

describe('pages', () => {
  const page = (limit: number): unknown => pageOf(['a', 'b', 'c'].slice(0, limit + 1), limit, (row) => [row], (row) => row);

  it('show up to the limit and lead on from the last row shown', () => {
    expect(page(2)).toEqual({ items: ['a', 'b'], next: cursorOf(['b']) });
    expect(keysOfCursor(cursorOf(['b']), 1)).toEqual(['b']);
  });

  it('lead nowhere when nothing is left', () => {
    expect(page(3)).toEqual({ items: ['a', 'b', 'c'], next: null });
  });

  it.each(['', 'x', cursorOf(['a', 'b']), Buffer.from('[1]').toString('base64url'), Buffer.from('{}').toString('base64url')])('refuse a cursor that is not theirs: "%s"', (cursor) => {
    expect(() => keysOfCursor(cursor, 1)).toThrow(expect.objectContaining({ status: 400, code: 'cursor_invalid' }));
  });
});

describe('If-Match', () => {
  it.each([undefined, '*', '"3"', '"1", "3"'])('lets through: %s', (header) => {
    expect(() => requireMatch(header, 3)).not.toThrow();
  });

  it.each(['"2"', '3', 'W/"3"', ''])('refuses: %s', (header) => {
    expect(() => requireMatch(header, 3)).toThrow(expect.objectContaining({ status: 412, code: 'precondition_failed' }));
  });
});
