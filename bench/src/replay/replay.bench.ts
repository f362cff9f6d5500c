import { mustBe, type Bench, type BenchContext, type Findings } from '../harness/bench.js';
import { connectSql } from '../harness/sql.js';
import { round } from '../harness/timing.js';
import { clockedPass, passYear } from '../ingest/ingest.bench.js';
import { allUnchanged, mustHaveArrived, sumOf } from '../road/arrived.js';
import { startPostgres } from '../road/postgres-server.js';
import { startHub } from '../road/start-system.js';
import { writePushFiles } from '../world/push-file.js';
import { yearMix } from '../world/year-mix.js';

/** The counts of a push are always told. */
const PUSH_COUNTS = 'education.push.v1';
/** What the hub tells beside the changes of records, by its own clock: qualities of a school are added up some seconds after its records. */
const NO_CHANGES: readonly string[] = [PUSH_COUNTS, 'education.quality.v1', 'education.exchange.v1', 'education.certification.v1'];

/** Events per topic on the embedded log, and the last number of the change feed. */
async function logEnds(databaseUrl: string): Promise<{ changes: number; changeFeed: number; pushCounts: number }> {
  const client = await connectSql(databaseUrl);
  try {
    const topics = await client.query<{ name: string; records: string }>('SELECT t.name, sum(h.next_offset) AS records FROM log.topic AS t JOIN log.head AS h ON h.topic_id = t.id GROUP BY t.name');
    const feed = await client.query<{ seq: string }>('SELECT seq FROM sector.change_head');
    const sum = (rows: typeof topics.rows): number => rows.reduce((total, row) => total + Number(row.records), 0);
    return { changes: sum(topics.rows.filter((row) => row.name.startsWith('education.') && !NO_CHANGES.includes(row.name))), changeFeed: Number(feed.rows[0]?.seq), pushCounts: sum(topics.rows.filter((row) => row.name === PUSH_COUNTS)) };
  } finally {
    await client.end();
  }
}

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say } = context;
  const mix = yearMix(options.number('records', 1_000_000));
  say(`writing ${sumOf(mix.counts).toLocaleString('en-GB')} records to disk …`);
  const ground = await writePushFiles(scratch.home('ground'), mix.ground);
  const year = await writePushFiles(scratch.home('year'), mix.year);
  const server = await startPostgres(scratch.home('postgres'));
  try {
    const system = await startHub(context, server);
    try {
      say('the first time …');
      const first = await passYear(system, mix, ground, year);
      const before = await logEnds(system.databaseUrl);
      say('the same again …');
      const again = await clockedPass(system, first.vendor.client, mix, year, allUnchanged(sumOf(mix.counts)));
      const after = await logEnds(system.databaseUrl);
      mustBe('change events of the replay', after.changes - before.changes, 0);
      mustBe('steps of the change feed', after.changeFeed - before.changeFeed, 0);
      await mustHaveArrived(system, mix);
      return {
        rows: [
          { what: 'first time', records: first.rows, seconds: round(first.seconds), 'records/s': Math.round(first.rows / first.seconds), 'change events': before.changes },
          { what: 'the same again', records: again.rows, seconds: round(again.seconds), 'records/s': Math.round(again.rows / again.seconds), 'change events': after.changes - before.changes },
        ],
        ratios: [
          { name: 'first time ÷ again (seconds)', value: round(first.seconds / again.seconds), goal: { atLeast: 1.5 } },
          { name: 'change events of the replay', value: after.changes - before.changes, goal: { atMost: 0 } },
        ],
        notes: [`events with push counts: ${before.pushCounts} the first time (schools and classes among them), ${after.pushCounts - before.pushCounts} again`],
      };
    } finally {
      await system.stop();
    }
  } finally {
    await server.stop();
  }
}

export const replay: Bench = { name: 'replay', about: 'the same school year again: all unchanged, no change event', run };
