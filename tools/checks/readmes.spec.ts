import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const HEADINGS = ['What it is for', 'What it is not for', 'In and out', 'Tables it owns', 'Run and test', 'How to add'];

/** Every app, library and tool, found by its folder so that a new one cannot be forgotten. */
function places(): string[] {
  const within = (folder: string): string[] => readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'node_modules').map((entry) => `${folder}/${entry.name}`);
  // How the seeds were made is told by a document of its own shape.
  return [...within('apps'), ...within('libs'), ...within('tools'), 'tools', 'e2e'].filter((place) => place !== 'tools/seeds').sort();
}

describe('READMEs', () => {
  it.each(places())('%s says what it is for and the rest of a stranger\'s questions, in the same order', (place) => {
    const file = join(root, place, 'README.md');
    const found = existsSync(file) ? [...readFileSync(file, 'utf8').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '') : [];
    expect(found.filter((heading) => HEADINGS.some((wanted) => heading.startsWith(wanted)))).toEqual(HEADINGS.map((wanted) => expect.stringMatching(`^${wanted}`)));
  });

  it('seeds: every folder names its source and licence', () => {
    for (const entry of readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('/README.md') && file !== 'reference/README.md')) {
      expect([entry, readFileSync(join(root, 'seeds', entry), 'utf8').includes('## Source and licence')]).toEqual([entry, true]);
    }
  });
});
