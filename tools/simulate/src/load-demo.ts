/**
 * Loads the demo through the front door: three provinces, their vendors, K12Online and the exam councils push what they
 * hold, each with a client of its own; then three schools change their vendor. Safe to stop and start again: records carry
 * versions, so what is there already ends as `unchanged`.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import cliProgress from 'cli-progress';
import { changeVendor, untilChanged } from './change-of-vendor.js';
import { dayAt, demoPushes, type DemoPush } from './demo.js';
import { EARLIER_VENDOR, handoverPushes, MOVING, NEW_VENDOR } from './demo-handover.js';
import { noOutcomeOf, sumOutcomes } from './outcome-sum.js';
import { PushClient, readCredentials } from './push-client.js';

const home = process.env['HUB_HOME'] ?? '.hub';
const seedsHome = process.env['SEEDS_HOME'] ?? 'seeds';
const marker = join(home, 'demo.json');

interface State {
  /** Time of the first start: the demo keeps its school year when it is loaded again. */
  readonly startedAt: string;
  /** The records of Lạng Sơn are in and three of its schools change their vendor: sent again, the earlier vendor's records would be held. */
  readonly changed?: boolean;
  readonly done: boolean;
}

async function firstStart(): Promise<State> {
  if (existsSync(marker)) return JSON.parse(await readFile(marker, 'utf8')) as State;
  const state = { startedAt: new Date().toISOString(), done: false };
  await remember(state);
  return state;
}

async function remember(state: State): Promise<void> {
  await mkdir(home, { recursive: true });
  await writeFile(`${marker}.tmp`, JSON.stringify(state));
  await rename(`${marker}.tmp`, marker);
}

const isOfLangSon = (push: DemoPush): boolean => push.client.endsWith('-20');

async function main(): Promise<void> {
  const state = await firstStart();
  if (state.done) return;
  const credentials = await readCredentials(join(home, 'credentials.json'));
  const now = new Date(state.startedAt);
  const all = await demoPushes(seedsHome, now);
  const pushes = state.changed === true ? all.filter((push) => !isOfLangSon(push)) : all;
  const moving = await handoverPushes(seedsHome, now);
  const total = [...pushes, ...moving].reduce((sum, push) => sum + push.expected, 0);
  const started = Date.now();
  console.log(`\nĐang nạp dữ liệu mẫu qua API như các nhà cung cấp: ${total.toLocaleString('vi-VN')} bản ghi …\nLoading the demo through the API as vendors would: ${total.toLocaleString('en-GB')} records …`);
  const bar = new cliProgress.SingleBar({ format: '  {bar} {percentage}% · {value}/{total} · {label}', hideCursor: true, noTTYOutput: true, notTTYSchedule: 5000 }, cliProgress.Presets.shades_classic);
  bar.start(total, 0, { label: '' });
  const clients = new Map<string, PushClient>();
  const clientOf = (name: string): PushClient => {
    const client = clients.get(name) ?? PushClient.of(credentials, name);
    clients.set(name, client);
    return client;
  };
  const counts = noOutcomeOf();
  let finished = 0;
  const send = async (push: DemoPush): Promise<() => Promise<void>> => {
    const client = clientOf(push.client);
    const receipt = await client.push(push.kind, push.make, '', push.onceAs === undefined ? {} : { 'idempotency-key': push.onceAs });
    return async () => {
      const final = await client.done(receipt.pushId, (soFar) => bar.update(finished + Math.min(push.expected, sumOutcomes(soFar.outcomes)), { label: push.label }));
      finished += push.expected;
      bar.update(finished, { label: push.label });
      for (const [outcome, count] of Object.entries(final.outcomes)) counts[outcome as keyof typeof counts] += count;
    };
  };
  const admin = clientOf('admin-cli');
  for (const push of pushes.filter(isOfLangSon)) await (await send(push))();
  await remember({ ...state, changed: true });
  await changeVendor(admin, MOVING.finished, EARLIER_VENDOR, NEW_VENDOR, dayAt(new Date()));
  for (const push of pushes.filter((each) => !isOfLangSon(each))) await (await send(push))();
  await untilChanged(admin, NEW_VENDOR);
  // Records of a school stay in order, so nobody has to wait for one kind before the next is sent.
  const waits = [];
  for (const push of moving) waits.push(await send(push));
  for (const wait of waits) await wait();
  bar.stop();
  await remember({ ...state, changed: true, done: true });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`  Xong sau ${seconds} giây / done in ${seconds} s: ${Object.entries(counts).filter(([, count]) => count > 0).map(([outcome, count]) => `${outcome} ${count}`).join(', ')}\n`);
}

await main();
