import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from './bench.js';
import type { MachineLine } from './machine-line.js';

/** Content of `bench/results/<name>.json`. */
export interface Result extends Findings {
  readonly bench: string;
  readonly takenAt: string;
  readonly seconds: number;
  readonly options: Readonly<Record<string, string>>;
  readonly machine: MachineLine;
}

/** The folder of the results, beside the sources. */
export const RESULTS = join(import.meta.dirname, '../../results');

/** Replaces the result of that bench in one step. */
export function writeResult(result: Result): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${result.bench}.json`);
  writeFileSync(`${file}.tmp`, `${JSON.stringify(result, null, 2)}\n`);
  renameSync(`${file}.tmp`, file);
  return file;
}

export function readResults(): Result[] {
  mkdirSync(RESULTS, { recursive: true });
  return readdirSync(RESULTS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(RESULTS, name), 'utf8')) as Result);
}
