import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { noOutcomeOf, type Outcomes, PushClient, readCredentials, type Receipt } from '@lienthong/simulate';
import { mustBe, type Bench, type BenchContext, type Findings } from '../harness/bench.js';
import { freePort } from '../harness/net.js';
import { connectSql, serverVersion } from '../harness/sql.js';
import { round, secondsSince } from '../harness/timing.js';
import { allCreated, mustHaveArrived, sumOf } from '../road/arrived.js';
import { drive, sendFile, untilApplied } from '../road/drive.js';
import { embeddedLag } from '../road/event-lag.js';
import { HubProcess } from '../road/hub-process.js';
import type { System } from '../road/system.js';
import { newVendor } from '../road/vendor.js';
import { writePushFiles, type PushFile } from '../world/push-file.js';
import { yearMix } from '../world/year-mix.js';
import { embeddedUrl, postmasterOf } from './embedded-home.js';

/** Whether it is the answer of a hub that is not there just now; then a vendor's system tries again. */
async function patient<T>(work: () => Promise<T>): Promise<T> {
  for (const limit = performance.now() + 600_000; ; ) {
    try {
      return await work();
    } catch (error) {
      const passing = error instanceof TypeError || (error instanceof RangeError && /\b(?:429|5\d\d)\b/.test(error.message)) || (error instanceof Error && /ECONN|socket|terminated|aborted|JSON/.test(error.message));
      if (!passing || performance.now() > limit) throw error;
      await sleep(100);
    }
  }
}

/** Sends everything whatever happens in between; a push whose answer was lost goes again under the same key. */
async function stubborn(client: PushClient, files: readonly PushFile[], receipts: Receipt[]): Promise<Outcomes> {
  for (const [at, file] of files.entries()) {
    receipts.push(await patient(async () => {
      try {
        return await sendFile(client, file, { 'idempotency-key': `restart-${at}` });
      } catch (error) {
        // The attempt that was cut off may still be noted as in progress.
        if (error instanceof RangeError && error.message.includes('409')) throw new TypeError('in progress', { cause: error });
        throw error;
      }
    }));
  }
  const sum = noOutcomeOf();
  for (const { pushId } of receipts) {
    const { outcomes } = await patient(async () => {
      const { status, body } = await client.call<Receipt>(`/api/education/v1/pushes/${pushId}`);
      if (status !== 200 || body.state !== 'done' || body.outcomes.parked > 0) throw new TypeError('not yet');
      return body;
    });
    for (const name of Object.keys(sum) as (keyof Outcomes)[]) sum[name] += outcomes[name];
  }
  return sum;
}

async function run({ options, scratch, say, versions }: BenchContext): Promise<Findings> {
  const mix = yearMix(options.number('records', 300_000));
  const kills = options.number('kills', 4);
  const ground = await writePushFiles(scratch.home('ground'), mix.ground);
  const year = await writePushFiles(scratch.home('year'), mix.year, Math.max(2_000, Math.ceil(sumOf(mix.counts) / 40)));
  const home = scratch.home('home');
  const port = await freePort();
  let hub = await HubProcess.start({ home, port });
  try {
    versions['postgres'] = await serverVersion(embeddedUrl(home));
    const credentials = await readCredentials(join(home, 'credentials.json'));
    const system: System = {
      log: 'embedded', baseUrl: hub.baseUrl, home, databaseUrl: embeddedUrl(home), pids: {}, credentials, client: (name) => PushClient.of(credentials, name, hub.baseUrl),
      lag: async () => {
        const lag = embeddedLag(await connectSql(embeddedUrl(home)));
        try {
          return await lag.now();
        } finally {
          await lag.close();
        }
      },
      stop: () => hub.stop(),
    };
    const { client } = await newVendor(system, mix.world.options.provinceCode);
    await drive(client, ground);
    await untilApplied(system);
    say(`${sumOf(mix.counts).toLocaleString('en-GB')} records, ${kills} kills on the way …`);
    const receipts: Receipt[] = [];
    const sending = stubborn(client, year, receipts);
    sending.catch(() => undefined);
    const rows: { what: string; 'after pushes': number; seconds: number }[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const until = Math.round((year.length * (kill + 1)) / (kills + 1));
      for (const limit = performance.now() + 600_000; receipts.length < until; await sleep(20)) if (performance.now() > limit) throw new RangeError(`stuck after ${receipts.length} pushes`);
      const withServer = kill % 2 === 1;
      const postmaster = withServer ? await postmasterOf(embeddedUrl(home)) : 0;
      await hub.kill();
      if (withServer) process.kill(postmaster, 'SIGKILL');
      const sent = receipts.length;
      const began = performance.now();
      hub = await HubProcess.start({ home, port });
      rows.push({ what: withServer ? 'kill -9 of the hub and of PostgreSQL' : 'kill -9 of the hub', 'after pushes': sent, seconds: round(secondsSince(began)) });
    }
    const outcomes = await sending;
    await untilApplied(system);
    mustBe('outcomes', outcomes, allCreated(sumOf(mix.counts)));
    await mustHaveArrived({ ...system, databaseUrl: embeddedUrl(home) }, mix);
    const slowest = Math.max(...rows.map((row) => row.seconds));
    return { rows, ratios: [{ name: 'ready again after seconds, slowest', value: slowest, goal: { atMost: 5 } }], notes: [`${year.length} pushes; outcomes, tables and figures equal the generator's arithmetic: nothing lost, nothing twice`] };
  } finally {
    await hub.stop();
  }
}

export const restart: Bench = { name: 'restart', about: 'kill -9 in mid-ingest, start again: until it answers, and that nothing is lost or twice', run };
