import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/requirements.md'), 'utf8');

/** A row of the page: what it is about, and the files that show it. */
const rows = page.split('\n').filter((line) => /^\| R-\d/.test(line)).map((line) => {
  const [, ids = '', , shownBy = ''] = line.split('|');
  return { ids: ids.match(/R-\d+/g) ?? [], files: [...shownBy.matchAll(/`([^`]+\.ts)`/g)].map(([, file]) => file ?? '') };
});
const SECTOR_DATABASE = [...Array.from({ length: 32 }, (_, i) => `R-${String(i + 1).padStart(2, '0')}`), 'R-95'];

/** Ids in titles of stories and of their groups, `it.each(rows)('R-04 …')` too. */
function idsInTitles(file: string): ReadonlySet<string> {
  const titles = [...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:describe|it)(?:\.each\b[\s\S]*?\))?\(\s*(['"`])((?:R-\d+ )+)/g)];
  return new Set(titles.flatMap(([, , ids]) => ids?.trim().split(' ') ?? []));
}

describe('docs/requirements.md', () => {
  it('has every requirement of the sector database once, each with a test', () => {
    const ids = rows.flatMap((row) => row.ids);
    expect(SECTOR_DATABASE.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(rows.filter((row) => row.files.length === 0)).toEqual([]);
  });

  it.each(rows.flatMap((row) => row.files.map((file) => [row.ids.join(', '), file, row.ids] as const)))('%s: %s is there and has the id in the title of a test', (_ids, file, ids) => {
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    const titled = idsInTitles(file);
    expect(ids.filter((id) => !titled.has(id))).toEqual([]);
  });
});
