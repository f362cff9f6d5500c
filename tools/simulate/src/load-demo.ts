/**
 * Loads the demo through the front door: three provinces, their vendors, K12Online and the exam councils push what they
 * hold, each with a client of its own. Safe to stop and start again: records carry versions, so what is there already
 * ends as `unchanged`.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import cliProgress from 'cli-progress';
import { demoPushes } from './demo.js';
import { noOutcomeOf, sumOutcomes } from './outcome-sum.js';
import { PushClient, readCredentials } from './push-client.js';

const home = process.env['HUB_HOME'] ?? '.hub';
const seedsHome = process.env['SEEDS_HOME'] ?? 'seeds';
const marker = join(home, 'demo.json');

/** Time of the first start: the demo keeps its school year when it is loaded again. */
async function firstStart(): Promise<{ startedAt: string; done: boolean }> {
  if (existsSync(marker)) return JSON.parse(await readFile(marker, 'utf8')) as { startedAt: string; done: boolean };
  const state = { startedAt: new Date().toISOString(), done: false };
  await remember(state);
  return state;
}

async function remember(state: { startedAt: string; done: boolean }): Promise<void> {
  await mkdir(home, { recursive: true });
  await writeFile(`${marker}.tmp`, JSON.stringify(state));
  await rename(`${marker}.tmp`, marker);
}

async function main(): Promise<void> {
  const state = await firstStart();
  if (state.done) return;
  const credentials = await readCredentials(join(home, 'credentials.json'));
  const pushes = await demoPushes(seedsHome, new Date(state.startedAt));
  const total = pushes.reduce((sum, push) => sum + push.expected, 0);
  const started = Date.now();
  console.log(`\nĐang nạp dữ liệu mẫu qua API như các nhà cung cấp: ${total.toLocaleString('vi-VN')} bản ghi …\nLoading the demo through the API as vendors would: ${total.toLocaleString('en-GB')} records …`);
  const bar = new cliProgress.SingleBar({ format: '  {bar} {percentage}% · {value}/{total} · {label}', hideCursor: true, noTTYOutput: true, notTTYSchedule: 5000 }, cliProgress.Presets.shades_classic);
  bar.start(total, 0, { label: '' });
  const clients = new Map<string, PushClient>();
  const counts = noOutcomeOf();
  let finished = 0;
  for (const push of pushes) {
    const client = clients.get(push.client) ?? PushClient.of(credentials, push.client);
    clients.set(push.client, client);
    const receipt = await client.push(push.kind, push.make);
    const final = await client.done(receipt.pushId, (now) => bar.update(finished + Math.min(push.expected, sumOutcomes(now.outcomes)), { label: push.label }));
    finished += push.expected;
    bar.update(finished, { label: push.label });
    for (const [outcome, count] of Object.entries(final.outcomes)) counts[outcome as keyof typeof counts] += count;
  }
  bar.stop();
  await remember({ ...state, done: true });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`  Xong sau ${seconds} giây / done in ${seconds} s: ${Object.entries(counts).filter(([, count]) => count > 0).map(([outcome, count]) => `${outcome} ${count}`).join(', ')}\n`);
}

await main();
