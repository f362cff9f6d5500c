/** `npm run simulate -- --help`: a made-up vendor of any size that knows what must become of everything it sends. */
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { commandLine, HELP, type CommandLine } from './command-line.js';
import { sumOutcomes } from './outcome-sum.js';
import { simulationPlan, type SimulationStep } from './plan.js';
import { PushClient, readCredentials } from './push-client.js';
import { sendSimulation, type Comparison } from './send-simulation.js';
import { simulatedWorld } from './simulated-world.js';

async function write(steps: readonly SimulationStep[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = [];
  for (const [index, step] of steps.entries()) {
    const file = `${String(index + 1).padStart(2, '0')}-${step.label.replace(/[^a-z]+/g, '-').replace(/-$/, '')}.ndjson`;
    await pipeline(Readable.from(linesOf(step)), createWriteStream(join(folder, file)));
    files.push({ file, kind: step.kind, sent: step.sent, waiting: step.waiting, expected: step.expected });
  }
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify(files, null, 2)}\n`);
  console.log(`${files.length} tệp / files: ${folder}`);
}

function* linesOf(step: SimulationStep): Generator<string> {
  for (const record of step.records()) yield `${JSON.stringify(record)}\n`;
}

async function send(steps: readonly SimulationStep[], asked: CommandLine): Promise<boolean> {
  const credentials = await readCredentials(join(asked.home, 'credentials.json')).catch(() => {
    throw new TypeError(`--home ${asked.home}: không có / there is no credentials.json; npm start?`);
  });
  const comparisons = await sendSimulation(PushClient.of(credentials, asked.client), steps, (step) => console.log(`  ${step.label}: ${step.sent} …`));
  for (const comparison of comparisons) console.log(lineOf(comparison));
  const agree = comparisons.every((comparison) => comparison.agrees);
  const sent = steps.reduce((sum, step) => sum + step.sent, 0);
  console.log(agree ? `\n✓ ${sent} bản ghi, mọi kết quả đúng như đã tính / records, every outcome as foretold` : '\n✗ kết quả khác với phép tính / outcomes differ from what was foretold');
  return agree;
}

function lineOf({ step, pushId, waited, outcomes, agrees }: Comparison): string {
  const counts = Object.entries(outcomes).filter(([, count]) => count > 0).map(([outcome, count]) => `${outcome} ${count}`).join(', ');
  const told = agrees ? '' : `; foretold ${JSON.stringify(step.expected)}, waiting ${step.waiting}; ${pushId}`;
  return `${agrees ? '✓' : '✗'} ${step.label}: ${sumOutcomes(outcomes)} = ${counts}${waited > 0 ? ` (${waited} parked at first)` : ''}${told}`;
}

async function main(): Promise<number> {
  const asked = commandLine(process.argv.slice(2), { home: process.env['HUB_HOME'] ?? '.hub' });
  if (asked.help) {
    console.log(HELP);
    return 0;
  }
  const steps = simulationPlan(await simulatedWorld(asked, process.env['SEEDS_HOME'] ?? 'seeds'), asked, asked);
  if (asked.out === undefined) return (await send(steps, asked)) ? 0 : 1;
  await write(steps, asked.out);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message, cause } = error as Error;
  console.error(`\n  ${message}${cause instanceof Error ? `: ${cause.message}` : ''}\n  npm run simulate -- --help\n`);
  process.exitCode = 2;
}
