import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineText } from '../harness/machine-line.js';
import { readResults, type Result } from '../harness/result-file.js';
import { markdownTable, ratioRows } from '../harness/table.js';

const README = join(import.meta.dirname, '../../README.md');
const BEGIN = '<!-- results: npm run bench -- report -->';
const END = '<!-- /results -->';

function section(result: Result): string {
  const options = Object.entries(result.options).map(([name, value]) => ` --${name} ${value}`).join('');
  return [
    `### ${result.bench}`, '', `${result.takenAt.slice(0, 10)}, ${result.seconds} s, \`npm run bench -- ${result.bench}${options}\`; ${machineText(result.machine)}`, '', markdownTable(result.rows),
    ...(result.ratios.length > 0 ? ['', markdownTable(ratioRows(result.ratios))] : []), ...(result.notes.length > 0 ? ['', ...result.notes.map((note) => `- ${note}`)] : []), '',
  ].join('\n');
}

/** Puts `bench/results/*.json` between the marks of the README; no figure there is typed in by hand. @returns the file */
export function writeReport(): string {
  const text = readFileSync(README, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new RangeError(`${README} lacks the marks ${BEGIN} and ${END}`);
  writeFileSync(README, `${text.slice(0, from + BEGIN.length)}\n\n${readResults().map(section).join('\n')}\n${text.slice(to)}`);
  return README;
}
