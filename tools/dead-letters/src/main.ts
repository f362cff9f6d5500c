/**
 * Dead letters of the four services: what a consumer could not apply and put aside (ADR 0003).
 *
 *   node tools/dead-letters/dist/main.js                          lists those that wait, of every group
 *   node tools/dead-letters/dist/main.js redrive <group> <id|all> puts them through the group's handlers again
 *
 * Works beside a running hub (HUB_HOME) or on DATABASE_URL and KAFKA_BROKERS. Ends with 0 when nothing waits (any more),
 * 1 when something does, 2 when it was called wrongly. Prints no payload: it may be about a pupil.
 */
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { PROBLEMS, TOPICS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { hubHome, HubConfig, loadConfig, withSettings } from '@lienthong/kit/config';
import { DatabaseModule, startEmbeddedPostgres } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { connectEventConsumers, EventConsumers, MessagingModule, type DeadLetter } from '@lienthong/kit/messaging';
import { logger, setLogLevel } from '@lienthong/kit/observability';
import { GROUPS } from './groups.js';

const LIMIT = 1_000;

@Module({})
class DeadLettersApp {}

/** The app of one round: only the tables of the groups to look at them, the service itself to put letters through it. */
function appOf(parts: readonly (Type | DynamicModule)[]): DynamicModule {
  return { module: DeadLettersApp, imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), ...parts] };
}

async function list(config: HubConfig): Promise<number> {
  const parts = Object.entries(GROUPS).flatMap(([group, { schema }]) => [DatabaseModule.forService({ service: group, schema, poolSize: 1 }), MessagingModule.forService({ group })]);
  const app = await createHttpApp(appOf(parts), { name: 'dead-letters', config, problems: PROBLEMS });
  let waiting = 0;
  for (const group of Object.keys(GROUPS)) {
    const letters = await app.get(EventConsumers, { strict: false }).deadLetters(group, LIMIT);
    waiting += letters.length;
    for (const letter of letters) process.stdout.write(`${lineOf(group, letter)}\n`);
  }
  await app.close();
  process.stdout.write(`${waiting} waiting\n`);
  return waiting;
}

async function redrive(config: HubConfig, name: string, { module }: { readonly module: Type }, id: string): Promise<number> {
  const app = await createHttpApp(appOf([module]), { name: 'dead-letters', config, problems: PROBLEMS });
  await connectEventConsumers(app);
  const consumers = app.get(EventConsumers, { strict: false });
  const waiting = (await consumers.deadLetters(name, LIMIT)).map((letter) => letter.id);
  const wanted = id === 'all' ? waiting : waiting.filter((each) => each === id);
  if (id !== 'all' && wanted.length === 0) process.stdout.write(`${id} does not wait in ${name}\n`);
  let failed = id === 'all' ? 0 : 1 - wanted.length;
  for (const each of wanted) {
    const outcome = await consumers.redrive(name, each);
    if (outcome === 'failed') failed += 1;
    process.stdout.write(`${each} ${outcome}\n`);
  }
  await app.close();
  return failed;
}

function lineOf(group: string, letter: DeadLetter): string {
  const { id, topic, partition, offset, code, attempts, failedAt } = letter;
  return `${group} ${id} ${topic}/${partition}@${offset} ${code} attempts=${attempts} ${failedAt.toISOString()}`;
}

const [command = 'list', name = '', id = ''] = process.argv.slice(2);
const group = GROUPS[name];
if (!(command === 'list' || (command === 'redrive' && group !== undefined && id !== ''))) {
  process.stderr.write(`usage: dead-letters [list] | redrive <${Object.keys(GROUPS).join('|')}> <id|all>\n`);
  process.exit(2);
}
// A second copy of the service for a moment: it shall handle events, not merge pushes.
process.env['MERGE_WORKERS'] = '0';
const settings = loadConfig(HubConfig);
setLogLevel(settings.LOG_LEVEL);
const postgres = settings.DATABASE_URL ? null : await startEmbeddedPostgres({ home: hubHome(settings), logger: logger('postgres'), exclusive: false });
const config = postgres ? withSettings(settings, { DATABASE_URL: postgres.url }) : settings;
const left = group ? await redrive(config, name, group, id) : await list(config);
// A server that was running already belongs to the hub.
if (postgres && !postgres.reattached) await postgres.stop();
process.exit(left === 0 ? 0 : 1);
