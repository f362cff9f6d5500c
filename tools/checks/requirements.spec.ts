import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/requirements.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| R-\d/.test(line));

describe('docs/requirements.md', () => {
  it('names a test that is there for every requirement of the sector database', () => {
    const ids = rows.flatMap((row) => row.split('|')[1]?.match(/R-\d+/g) ?? []);
    const wanted = [...Array.from({ length: 32 }, (_, i) => `R-${String(i + 1).padStart(2, '0')}`), 'R-95'];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('names no file that is gone', () => {
    const files = [...page.matchAll(/`((?:e2e|libs|tools)\/[^`]+\.ts)`/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
