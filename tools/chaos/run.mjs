/**
 * `npm run chaos [-- --target hub|services] [--kills 20] [--short]`: kills processes with -9 at random moments while a
 * made-up province is being pushed, then looks whether every record ended in exactly the outcome the simulator foretold,
 * the operations centre shows the simulator's own sums, and equals a rebuild from the log.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from '../build.mjs';
import { hubEnvironment } from '../node-settings.mjs';

const root = process.cwd();
const option = (name, fallback) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : fallback);
const short = process.argv.includes('--short');
const target = option('target', 'hub');
const kills = Number(option('kills', short ? 4 : 20));
const seed = Number(option('seed', 42));

await build();
const { PushClient, readCredentials, World, withDirt, Tally } = await import('../simulate/dist/index.js');

/** A source of chance of its own: the same seed kills at the same moments of the load. */
let state = seed;
const chance = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

async function ready(url, seconds = 60) {
  const began = Date.now();
  while (Date.now() - began < seconds * 1000) {
    if ((await fetch(`${url}/health/ready`).catch(() => null))?.ok) return Date.now() - began;
    await sleep(50);
  }
  throw new Error(`${url} does not come back`);
}

/** One process on the embedded log; victims: the hub itself, PostgreSQL's postmaster. */
async function hubTarget(home) {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  let child;
  const start = async () => {
    child = spawn(process.execPath, ['apps/hub/dist/main.js'], { env: { ...hubEnvironment(), HUB_HOME: home, PORT: String(port), HUB_DEMO: 'off', LOG_LEVEL: 'fatal', SEEDS_HOME: join(root, 'seeds') }, stdio: 'ignore' });
    return ready(baseUrl);
  };
  await start();
  const postmaster = () => spawnSync('pgrep', ['-f', '-o', `postgres .*-D ${home}`], { encoding: 'utf8' }).stdout.trim().split('\n')[0];
  return {
    baseUrl,
    victims: {
      hub: async () => {
        child.kill('SIGKILL');
        return start();
      },
      postgres: async () => {
        const pid = Number(postmaster());
        if (pid) process.kill(pid, 'SIGKILL');
        await sleep(200);
        return ready(baseUrl);
      },
    },
    environment: { HUB_HOME: home },
    stop: async () => {
      child.kill('SIGTERM');
      await Promise.race([new Promise((done) => child.once('exit', done)), sleep(15_000)]);
    },
  };
}

/** Four processes on Kafka; victims: each service, the broker, PostgreSQL. */
async function servicesTarget(home) {
  const { startServices } = await import('../services.mjs');
  const port = await freePort();
  const services = await startServices({ root, home, port, quiet: true, portBase: 19_000 + (port % 900) });
  const kill = (name) => async () => {
    const began = Date.now();
    services.children.get(name).kill('SIGKILL');
    await services.restart(name);
    return Date.now() - began;
  };
  return {
    baseUrl: services.baseUrl,
    victims: {
      'education-data': kill('education-data'), 'platform-registry': kill('platform-registry'), 'ioc-edu': kill('ioc-edu'), reporting: kill('reporting'),
      kafka: async () => {
        const began = Date.now();
        await services.broker.kill();
        await sleep(2000);
        await services.restartBroker();
        return Date.now() - began;
      },
    },
    environment: { HUB_HOME: home, DATABASE_URL: services.postgres.url, KAFKA_BROKERS: services.broker.brokers },
    stop: () => services.stop(),
  };
}

const problems = [];
const expectSame = (what, found, wanted) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) problems.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
};

/** Calls again while nobody answers: what a vendor's system does. */
async function persistent(call) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (attempt > 240) throw error;
      await sleep(250);
    }
  }
}

async function main() {
  const home = mkdtempSync(join(tmpdir(), 'lienthong-chaos-'));
  const running = await (target === 'services' ? servicesTarget(home) : hubTarget(home));
  let failed = true;
  try {
    const credentials = await readCredentials(join(home, 'credentials.json'));
    const vendor = PushClient.of(credentials, 'vendor-22', running.baseUrl);
    const admin = PushClient.of(credentials, 'admin-cli', running.baseUrl);
    const schools = Array.from({ length: short ? 4 : 12 }, (_, index) => ({ schoolCode: `X-22-HL-${index + 1}`, name: `Trường THPT Thử ${index + 1}`, communeCode: '06676' }));
    const days = ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'].slice(0, short ? 3 : 6);
    const world = new World({ seed, provinceCode: '22', schoolYear: '2025-2026', schools, classesPerGrade: 2, learnersPerClass: 40, staffPerSchool: 6, enrolledOn: '2025-09-05', days, subjects: ['mathematics', 'literature', 'history'], actsPerLearner: 1, updatedAt: '2025-09-05T08:00:00+07:00' });
    const dirt = { seed, rejects: 0.01, duplicates: 0.01, lateVersions: 0.01 };
    const plan = [
      ['school', () => world.schools()], ['school-class', () => world.classes()], ['enrolment', () => world.enrolments()], ['learner', () => world.learners()], ['staff', () => world.staff()],
      ...Array.from({ length: days.length }, (_, day) => ['attendance', () => [...world.attendance()].filter((mark) => mark.date === days[day])]), ['subject-result', () => world.subjectResults()],
    ];

    let pushing = true;
    const times = [];
    const killer = (async () => {
      const names = Object.keys(running.victims);
      for (let kill = 0; kill < kills; kill += 1) {
        await sleep(300 + chance() * (short ? 1500 : 2500));
        // Everybody in turn, at moments nobody chose.
        const name = names[kill % names.length];
        const ms = await running.victims[name]();
        times.push([name, ms]);
        console.log(`  kill ${kill + 1}/${kills}: ${name}, working again after ${ms} ms${pushing ? '' : ' (load is over)'}`);
      }
    })();

    const receipts = [];
    const began = Date.now();
    do {
      for (const [index, [kind, records]] of plan.entries()) {
        const tally = new Tally();
        const lines = [...withDirt(records(), dirt, `${kind}:${index}`, tally)];
        // A vendor repeats a push under one key until it has an answer: it is done once.
        const receipt = await persistent(() => vendor.push(kind, () => lines, '', { 'idempotency-key': `chaos-${receipts.length}` }));
        receipts.push({ kind, tally, pushId: receipt.pushId, again: receipts.length >= plan.length });
      }
    } while (times.length < kills);
    pushing = false;
    await killer;

    for (const { kind, tally, pushId, again } of receipts) {
      let final = null;
      for (let attempt = 0; attempt < 600; attempt += 1) {
        final = await persistent(async () => (await vendor.call(`/api/education/v1/pushes/${pushId}`)).body);
        if (final.state === 'done' && final.outcomes.parked === 0) break;
        await sleep(200);
      }
      if (!again) expectSame(`outcomes of ${kind}`, final.outcomes, tally.counts);
      else expectSame(`sum of ${kind} sent again`, Object.values(final.outcomes).reduce((sum, count) => sum + count, 0), tally.sent);
      if (again) expectSame(`${kind} sent again creates nothing`, [final.outcomes.created, final.outcomes.updated, final.outcomes.parked, final.outcomes.held], [0, 0, 0, 0]);
    }
    console.log(`  ${receipts.length} pushes, ${receipts.reduce((sum, one) => sum + one.tally.sent, 0)} records in ${Math.round((Date.now() - began) / 1000)} s`);

    const learners = schools.length * world.learnersPerSchool;
    const marks = [...world.attendance()];
    const wanted = { learners, marks: marks.filter((mark) => mark.date === days[0]).length, present: marks.filter((mark) => mark.date === days[0] && ['present', 'late'].includes(mark.state)).length };
    let shown = null;
    for (let attempt = 0; attempt < 150; attempt += 1) {
      const figures = (await persistent(() => admin.call(`/api/ioc/v1/snapshot?scope=province:22&figures=learners,attendance.rate&date=2026-05-01&dim.date=${days[0]}`))).body.figures ?? [];
      const now = (await persistent(() => admin.call(`/api/ioc/v1/snapshot?scope=province:22&figures=attendance.rate&dim.date=${days[0]}`))).body.figures ?? [];
      const rate = now.find((figure) => figure.dims.date === days[0]);
      shown = { marks: rate?.denominator ?? null, present: rate?.numerator ?? null };
      if (shown.marks === wanted.marks && shown.present === wanted.present && figures) break;
      await sleep(300);
    }
    expectSame('attendance of the first day at the operations centre', shown, { marks: wanted.marks, present: wanted.present });

    const check = spawnSync(process.execPath, ['tools/rebuild-check/dist/main.js'], { env: { ...process.env, ...running.environment, BASE_URL: running.baseUrl, LOG_LEVEL: 'fatal' }, encoding: 'utf8', timeout: 300_000 });
    console.log(`  rebuild: ${check.stdout.trim().split('\n')[0]}`);
    if (check.status !== 0) problems.push(`the operations centre differs from a rebuild: ${check.stdout.slice(0, 600)} ${check.stderr.slice(-600)}`);
    const worst = Math.max(...times.map(([, ms]) => ms));
    console.log(`  ${times.length} kills, slowest return ${worst} ms`);
    failed = problems.length > 0;
  } finally {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  }
  for (const problem of problems) console.log(`! ${problem}`);
  console.log(failed ? 'chaos: FAILED' : 'chaos: nothing lost, nothing twice');
  process.exit(failed ? 1 : 0);
}

await main();
