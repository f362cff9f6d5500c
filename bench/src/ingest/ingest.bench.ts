import { mustBe, type Bench, type BenchContext, type Findings, type Ratio, type Row } from '../harness/bench.js';
import { CpuWatch } from '../harness/processes.js';
import { connectSql, settle } from '../harness/sql.js';
import { round, secondsSince } from '../harness/timing.js';
import { allCreated, mustHaveArrived, sumOf, tableOf } from '../road/arrived.js';
import { drive, untilApplied } from '../road/drive.js';
import { startPostgres } from '../road/postgres-server.js';
import { startFourServices, startHub } from '../road/start-system.js';
import type { System } from '../road/system.js';
import { newVendor } from '../road/vendor.js';
import { writePushFiles, type PushFile } from '../world/push-file.js';
import { yearMix, type YearMix } from '../world/year-mix.js';
import { measureDebezium, missingForDebezium } from './debezium-peer.js';
import { measureFloor } from './floor.js';
import { measureNaive } from './naive-peer.js';

interface Pass {
  readonly rows: number;
  readonly seconds: number;
  /** Until every outcome was final; the rest of `seconds` is views catching up. */
  readonly outcomeSeconds: number;
  readonly cpu: Readonly<Record<string, number>>;
}

/** The year through the front door of a system that knows nothing of it yet: schools and classes first, off the clock. */
export async function passYear(system: System, mix: YearMix, ground: readonly PushFile[], year: readonly PushFile[]): Promise<Pass & { readonly vendor: Awaited<ReturnType<typeof newVendor>> }> {
  const vendor = await newVendor(system, mix.world.options.provinceCode);
  await drive(vendor.client, ground);
  await untilApplied(system);
  return { ...(await clockedPass(system, vendor.client, mix, year)), vendor };
}

export async function clockedPass(system: System, client: Parameters<typeof drive>[0], mix: YearMix, year: readonly PushFile[], expected = allCreated(sumOf(mix.counts))): Promise<Pass> {
  const sql = await connectSql(system.databaseUrl);
  await settle(sql);
  await sql.end();
  const watch = new CpuWatch(system.pids);
  const start = performance.now();
  const outcomes = await drive(client, year);
  const outcomeSeconds = secondsSince(start);
  await untilApplied(system);
  const seconds = secondsSince(start);
  const cpu = watch.used();
  mustBe('outcomes', outcomes, expected);
  return { rows: sumOf(mix.counts), seconds, outcomeSeconds, cpu };
}

const cpuText = (pass: Pass): string => Object.entries(pass.cpu).map(([name, seconds]) => `${name} ${round((seconds * 1e6) / pass.rows, 1)}`).join(', ');

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say, versions } = context;
  const records = options.number('records', 1_000_000);
  const wanted = options.text('log', 'both');
  const skip = new Set(options.text('skip', '').split(','));
  const mix = yearMix(records);
  const { provinceCode } = mix.world.options;
  say(`writing ${sumOf(mix.counts).toLocaleString('en-GB')} records of ${mix.learners} learners to disk …`);
  const ground = await writePushFiles(scratch.home('ground'), mix.ground);
  const year = await writePushFiles(scratch.home('year'), mix.year);

  const rows: Row[] = [];
  const ratios: Ratio[] = [];
  const notes: string[] = [];
  const server = await startPostgres(scratch.home('postgres'), { track_commit_timestamp: 'on' });
  versions['postgres'] = server.version;
  const passes = new Map<string, Pass>();
  try {
    const system = await startHub(context, server);
    let resultRate = 0;
    try {
      say('the road on the embedded log …');
      const pass = await passYear(system, mix, ground, year);
      await mustHaveArrived(system, mix);
      passes.set('embedded', pass);
      notes.push(`embedded log: outcomes final after ${round(pass.outcomeSeconds)} s, views ${round(pass.seconds - pass.outcomeSeconds)} s later; µs of CPU a record: ${cpuText(pass)}`);
      if (!skip.has('debezium')) resultRate = await resultsAlone(context, system, records);
    } finally {
      await system.stop();
    }
    say('the floor …');
    const floor = await measureFloor(server.url, provinceCode, Object.keys(mix.counts).map(tableOf), options.number('floor-runs', 3), scratch);
    const floorRate = floor.rows / floor.medianSeconds;
    rows.push({ what: 'floor: COPY + one merge a table', rows: floor.rows, seconds: round(floor.medianSeconds), 'rows/s': Math.round(floorRate), 'of the floor': 1 });
    notes.push(`floor, median of ${floor.seconds.length}: ${floor.seconds.map((one) => round(one)).join(', ')} s; COPY ${round(floor.copySeconds)} s, merge ${round(floor.mergeSeconds)} s`);

    const naive = skip.has('naive') ? [] : await (say('the naive peer …'), measureNaive(server.url, mix, options.number('naive-rows', 10_000)));
    for (const one of naive) rows.push({ what: `NestJS + TypeORM save(), ${one.setting}`, rows: one.rows, seconds: round(one.rows / one.rowsPerSecond), 'rows/s': Math.round(one.rowsPerSecond), 'of the floor': round(one.rowsPerSecond / floorRate, 4) });

    const missing = await missingForDebezium();
    if (missing !== undefined) notes.push(`SKIPPED: the Debezium peer, for want of ${missing}`);
    if (missing === undefined && !skip.has('debezium')) {
      say('Kafka Connect with the Debezium JDBC sink …');
      for (const one of await measureDebezium(server.url, provinceCode, tableOf('subject-result'), scratch, versions)) {
        rows.push({ what: `Debezium JDBC sink, ${one.setting} (subject results)`, rows: one.rows, seconds: round(one.rows / one.rowsPerSecond), 'rows/s': Math.round(one.rowsPerSecond), 'of the floor': round(one.rowsPerSecond / floorRate, 3) });
        ratios.push({ name: `subject results ÷ Debezium JDBC sink, ${one.setting}`, value: round(resultRate / one.rowsPerSecond), goal: { atLeast: one.setting === 'defaults' ? 3 : 1.2 } });
      }
      rows.push({ what: 'hub, embedded log (subject results)', rows: mix.counts['subject-result'], seconds: round(mix.counts['subject-result'] / resultRate), 'rows/s': Math.round(resultRate), 'of the floor': round(resultRate / floorRate, 3) });
    }

    if (wanted !== 'embedded') {
      if (missing !== undefined) notes.push(`SKIPPED: four services on Kafka, for want of ${missing}`);
      else {
        await server.stop();
        say('the road on Kafka, four services …');
        const pass = await onServices(context, mix, ground, year);
        passes.set('kafka', pass);
        notes.push(`Kafka: outcomes final after ${round(pass.outcomeSeconds)} s, views ${round(pass.seconds - pass.outcomeSeconds)} s later; µs of CPU a record: ${cpuText(pass)}`);
      }
    }
    for (const [log, pass] of passes) {
      const rate = pass.rows / pass.seconds;
      rows.push({ what: log === 'embedded' ? 'hub, embedded log' : 'four services, Kafka', rows: pass.rows, seconds: round(pass.seconds), 'rows/s': Math.round(rate), 'of the floor': round(rate / floorRate, 3) });
      ratios.push({ name: `${log} ÷ floor`, value: round(rate / floorRate, 3), goal: { atLeast: 0.3 } });
      // The hub was driven by one sender, one push after the other: so is the peer it is held against. More senders at once is for the reader to see.
      naive.forEach((one, i) => ratios.push({ name: `${log} ÷ naive peer, ${one.setting}`, value: round(rate / one.rowsPerSecond, 1), goal: i === 0 ? { atLeast: 20 } : null }));
    }
  } finally {
    await server.stop();
  }
  return { rows, ratios, notes };
}

/** The subject results of another province alone, for the peer that moves nothing else. @returns rows a second */
async function resultsAlone({ scratch, say }: BenchContext, system: System, records: number): Promise<number> {
  const mix = yearMix(records, { provinceCode: '22', communeCode: '06676', tag: 'KQ' });
  const results = mix.year.filter((part) => part.kind === 'subject-result');
  const before = await writePushFiles(scratch.home('before-results'), [...mix.ground, ...mix.year.filter((part) => part.kind === 'learner' || part.kind === 'enrolment')]);
  const files = await writePushFiles(scratch.home('results'), results);
  say('subject results alone …');
  const { client } = await newVendor(system, '22');
  await drive(client, before);
  await untilApplied(system);
  const start = performance.now();
  const outcomes = await drive(client, files);
  await untilApplied(system);
  const seconds = secondsSince(start);
  mustBe('outcomes of subject results', outcomes, allCreated(mix.counts['subject-result']));
  return mix.counts['subject-result'] / seconds;
}

async function onServices(context: BenchContext, mix: YearMix, ground: readonly PushFile[], year: readonly PushFile[]): Promise<Pass> {
  const system = await startFourServices(context);
  try {
    const pass = await passYear(system, mix, ground, year);
    await mustHaveArrived(system, mix);
    return pass;
  } finally {
    await system.stop();
  }
}

export const ingest: Bench = { name: 'ingest', about: 'a school year by HTTP push until every view has it; against COPY + merge, save() per record and the Debezium JDBC sink', run };
