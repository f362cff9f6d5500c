/**
 * `npm run rebuild-check`: replays the whole event log into a schema of its own and compares every figure, value and
 * time with the running operations centre. Ends with 0 when they are equal, 1 when not. Works beside a running hub
 * (HUB_HOME) or on DATABASE_URL and KAFKA_BROKERS.
 */
import { Module } from '@nestjs/common';
import { PROBLEMS, TOPICS } from '@lienthong/contracts';
import { RebuildCheck, RebuildCheckModule } from '@lienthong/ioc-edu';
import { AccessModule } from '@lienthong/kit/access';
import { hubHome, HubConfig, loadConfig, withSettings } from '@lienthong/kit/config';
import { startEmbeddedPostgres } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { connectEventConsumers, MessagingModule } from '@lienthong/kit/messaging';
import { logger, setLogLevel } from '@lienthong/kit/observability';

@Module({ imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), RebuildCheckModule] })
class RebuildCheckApp {}

const settings = loadConfig(HubConfig);
setLogLevel(settings.LOG_LEVEL);
const postgres = settings.DATABASE_URL ? null : await startEmbeddedPostgres({ home: hubHome(settings), logger: logger('postgres'), exclusive: false });
const config = postgres ? withSettings(settings, { DATABASE_URL: postgres.url }) : settings;
const app = await createHttpApp(RebuildCheckApp, { name: 'rebuild-check', config, problems: PROBLEMS });
await connectEventConsumers(app);
const started = Date.now();
const found = await app.get(RebuildCheck, { strict: false }).compareWithRebuild();
await app.close();
// A server that was running already belongs to the hub.
if (postgres && !postgres.reattached) await postgres.stop();
process.stdout.write(`${found.equal ? 'equal' : 'DIFFERENT'}: ${found.rows} rows of figures, ${found.records} records replayed in ${Date.now() - started} ms\n`);
for (const difference of found.differences.slice(0, 20)) process.stdout.write(`${JSON.stringify(difference)}\n`);
process.exit(found.equal ? 0 : 1);
