import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPushes, PushClient, readCredentials } from '@lienthong/simulate';
import { mustBe, type Bench, type BenchContext, type Findings, type Row } from '../harness/bench.js';
import { freePort, untilAnswers } from '../harness/net.js';
import { buildConsoleTool, buildTool } from '../harness/project-tools.js';
import { connectSql, serverVersion } from '../harness/sql.js';
import { round, secondsSince } from '../harness/timing.js';
import { embeddedLag } from '../road/event-lag.js';
import { demoIsIn, embeddedUrl } from './embedded-home.js';

interface Start {
  readonly answers: number;
  readonly consoleAnswers: number;
  readonly demoIn: number;
  readonly records: number;
}

/** `npm start` in a folder of the project, with an empty home, until the demo is in every view. */
async function coldStart(folder: string, home: string, logFile: string, versions: Record<string, string>): Promise<Start> {
  const port = await freePort();
  const log = openSync(logFile, 'a');
  const began = performance.now();
  // A group of its own, so that npm, the hub and the demo's loader end together.
  const child = spawn('npm', ['start'], { cwd: folder, detached: true, stdio: ['ignore', log, log], env: { ...process.env, HUB_HOME: home, PORT: String(port), LOG_LEVEL: 'warn', HUB_DEMO: 'on' } });
  closeSync(log);
  const gone = (): string | undefined => (child.exitCode === null && child.signalCode === null ? undefined : readFileSync(logFile, 'utf8').slice(-3000));
  try {
    await untilAnswers(`http://localhost:${port}/health/ready`, 300, gone);
    const answers = secondsSince(began);
    await untilAnswers(`http://localhost:${port}/`, 60, gone);
    const consoleAnswers = secondsSince(began);
    for (const limit = performance.now() + 900_000; !demoIsIn(home); await sleep(100)) {
      if (performance.now() > limit || gone() !== undefined) throw new RangeError(`the demo is not in: ${readFileSync(logFile, 'utf8').slice(-2000)}`);
    }
    const url = embeddedUrl(home);
    const lag = embeddedLag(await connectSql(url));
    while ((await lag.now()) > 0) await sleep(50);
    const demoIn = secondsSince(began);
    await lag.close();
    versions['postgres'] = await serverVersion(url);
    return { answers, consoleAnswers, demoIn, records: await mustHoldDemo(home, `http://localhost:${port}`) };
  } finally {
    if (gone() === undefined && child.pid !== undefined) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGTERM');
      await Promise.race([ended, sleep(30_000)]);
    }
  }
}

/** Every push of the demo is done and all its records were created. @returns how many */
async function mustHoldDemo(home: string, baseUrl: string): Promise<number> {
  const credentials = await readCredentials(join(home, 'credentials.json'));
  const { startedAt } = JSON.parse(readFileSync(join(home, 'demo.json'), 'utf8')) as { startedAt: string };
  const pushes = await demoPushes(join(process.cwd(), 'seeds'), new Date(startedAt));
  for (const name of new Set(pushes.map((push) => push.client))) {
    const { body } = await PushClient.of(credentials, name, baseUrl).call<{ items: { kind: string; received: number; outcomes: { created: number } }[] }>('/api/education/v1/pushes?limit=1000');
    const created = (kind: string): number => body.items.filter((push) => push.kind === kind).reduce((sum, push) => sum + push.outcomes.created, 0);
    for (const push of pushes.filter((one) => one.client === name)) mustBe(`demo: ${push.label}`, created(push.kind), push.expected);
  }
  return pushes.reduce((sum, push) => sum + push.expected, 0);
}

/** A clone of the last commit, installed and built from nothing: what a stranger waits for once. */
function firstTime(folder: string): Row[] {
  const rows: Row[] = [];
  const step = (what: string, command: string, args: string[], cwd: string): void => {
    const began = performance.now();
    const run = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, SCARF_ANALYTICS: 'false', HUSKY: '0' } });
    if (run.status !== 0) throw new RangeError(`${what}: ${(run.stdout + run.stderr).slice(-2000)}`);
    rows.push({ what, seconds: round(secondsSince(began)) });
  };
  step('first time: npm ci', 'npm', ['ci', '--no-audit', '--no-fund'], folder);
  step('first time: build of the servers', 'node', ['tools/build.mjs'], folder);
  step('first time: build of the console', 'node', ['-e', "import('./tools/build-console.mjs').then((m) => m.buildConsole())"], folder);
  return rows;
}

async function run({ options, scratch, say, versions }: BenchContext): Promise<Findings> {
  const rows: Row[] = [];
  const notes: string[] = [];
  let folder = process.cwd();
  if (options.flag('first')) {
    say('cloning, installing, building …');
    folder = scratch.file('clone');
    spawnSync('git', ['clone', '-q', process.cwd(), folder], { stdio: 'inherit' });
    rows.push(...firstTime(folder));
  } else {
    await (await buildTool()).build();
    await (await buildConsoleTool()).buildConsole();
    notes.push('first install and build not taken (--first)');
  }
  say('npm start with an empty home …');
  const found = await coldStart(folder, scratch.home('home'), scratch.file('start.log'), versions);
  rows.push({ what: 'npm start → ready', seconds: round(found.answers) }, { what: 'npm start → console answers', seconds: round(found.consoleAnswers) }, { what: `npm start → demo of ${found.records.toLocaleString('en-GB')} records in every view`, seconds: round(found.demoIn) });
  return {
    rows, notes,
    ratios: [
      { name: 'console answers after seconds', value: round(found.consoleAnswers), goal: { atMost: 10 } },
      { name: 'demo fully in after seconds', value: round(found.demoIn), goal: { atMost: 90 } },
    ],
  };
}

export const start: Bench = { name: 'start', about: '`npm start` with an empty home until the console answers and the demo is in', run };
