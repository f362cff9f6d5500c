import { BENCHES } from './benches.js';
import type { Bench } from './harness/bench.js';
import { machineLine, machineText } from './harness/machine-line.js';
import { Options } from './harness/options.js';
import { type Result, writeResult } from './harness/result-file.js';
import { Scratch } from './harness/scratch.js';
import { ratioRows, textTable } from './harness/table.js';
import { round, timed } from './harness/timing.js';
import { writeReport } from './report/report.js';

/** `npm run bench [-- name …] [--option value …]`. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const options = Options.parse(args);
  const [first] = options.names;
  if (first === 'help') {
    console.log(BENCHES.map((bench) => `  ${bench.name.padEnd(12)}${bench.about}`).join('\n'));
    return 0;
  }
  if (first === 'report') {
    console.log(`written: ${writeReport()}`);
    return 0;
  }
  const unknown = options.names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    console.error(`no bench ${unknown.join(', ')}; there are ${BENCHES.map((bench) => bench.name).join(', ')}`);
    return 2;
  }
  const chosen = options.names.length === 0 ? BENCHES : BENCHES.filter((bench) => options.names.includes(bench.name));
  let failed = 0;
  for (const bench of chosen) {
    try {
      await runOne(bench, options);
    } catch (error) {
      failed += 1;
      console.error(`\n${bench.name} FAILED:`, error);
    }
  }
  return failed === 0 ? 0 : 1;
}

async function runOne(bench: Bench, options: Options): Promise<void> {
  const scratch = new Scratch();
  const versions: Record<string, string> = {};
  const takenAt = new Date().toISOString();
  console.log(`\n=== ${bench.name}: ${bench.about}`);
  try {
    const { value, seconds } = await timed(() => bench.run({ options, scratch, versions, say: (text) => console.log(`  · ${text}`) }));
    const result: Result = { bench: bench.name, takenAt, seconds: round(seconds, 1), options: options.all(), machine: machineLine(versions), ...value };
    console.log(`\n  ${machineText(result.machine)}\n\n${textTable(value.rows)}\n`);
    if (value.ratios.length > 0) console.log(`${textTable(ratioRows(value.ratios))}\n`);
    for (const note of value.notes) console.log(`  ${note}`);
    console.log(`\n  ${options.flag('dry') ? 'not kept (--dry)' : writeResult(result)} · ${result.seconds} s`);
  } finally {
    if (!options.flag('keep')) scratch.remove();
  }
}
