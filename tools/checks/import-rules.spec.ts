import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

interface Violation { readonly rule: { readonly name: string }; readonly from: string }

const root = join(import.meta.dirname, '../..');
const breaks = join(import.meta.dirname, 'breaks');
/** Rule name → the file that breaks it. */
const cases = JSON.parse(readFileSync(join(breaks, 'cases.json'), 'utf8')) as Record<string, string>;

function cruise(target: string): { violations: Violation[]; rules: string[] } {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  const args = [join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', '--output-type', 'json', target];
  let text: string;
  try {
    text = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    text = (error as { stdout: string }).stdout; // exits non-zero when rules are broken
  }
  const { summary } = JSON.parse(text) as { summary: { violations: Violation[]; ruleSetUsed: { forbidden: { name: string }[] } } };
  return { violations: summary.violations, rules: summary.ruleSetUsed.forbidden.map((rule) => rule.name) };
}

describe('import rules', () => {
  let found: { violations: Violation[]; rules: string[] };
  beforeAll(() => {
    found = cruise('tools/checks/breaks');
  });

  it('every folder of a service library is one that the rules know', async () => {
    const { STOPS } = (await import(pathToFileURL(join(root, '.dependency-cruiser.mjs')).href)) as { STOPS: Record<string, string[]> };
    for (const [service, stops] of Object.entries(STOPS)) {
      const folders = readdirSync(join(root, `libs/${service}/src`), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      expect([service, folders.filter((name) => !['domain', 'store', ...stops].includes(name))]).toEqual([service, []]);
    }
  });

  it('every rule has a file that breaks it', () => {
    expect(Object.keys(cases).sort()).toEqual([...new Set(found.rules)].sort());
    for (const file of Object.values(cases)) expect(existsSync(join(breaks, file))).toBe(true);
  });

  it.each(Object.entries(cases))('%s is reported for %s', (rule, file) => {
    expect(found.violations.some((violation) => violation.rule.name === rule && violation.from === `tools/checks/breaks/${file}`)).toBe(true);
  });
});
