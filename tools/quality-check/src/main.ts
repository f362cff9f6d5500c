/**
 * `npm run quality-check`: counts đúng, đủ, sạch, sống anew out of every record and compares with the counts that the hub
 * keeps up to date by what changed (ADR 0018). Ends with 0 when they are equal, 1 when not. Works beside a running hub
 * (HUB_HOME) or on DATABASE_URL; what arrives while it counts may show as a difference: run it again when all is merged.
 * Prints no personal data.
 */
import { openDatabase, rolePassword, startEmbeddedPostgres } from '@lienthong/kit/database';
import { hubHome, HubConfig, hubKeys, loadConfig } from '@lienthong/kit/config';
import { logger, setLogLevel } from '@lienthong/kit/observability';
import { EDUCATION_DATA_MIGRATIONS, KindPlans, KindRegistry, recountDiffers } from '@lienthong/education-data';

const SHOWN = 20;

const config = loadConfig(HubConfig);
setLogLevel(config.LOG_LEVEL);
const postgres = config.DATABASE_URL ? null : await startEmbeddedPostgres({ home: hubHome(config), logger: logger('postgres'), exclusive: false });
const adminUrl = config.DATABASE_URL ?? postgres?.url ?? '';
const database = await openDatabase({ service: 'quality-check', schema: 'sector', migrations: EDUCATION_DATA_MIGRATIONS, poolSize: 2 }, { adminUrl, password: rolePassword(hubKeys(config), 'sector') });
const started = Date.now();
const differences = await database.transaction(async ({ client }) => {
  await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  return recountDiffers(client, new KindPlans(new KindRegistry()), new Date());
});
const [waiting] = await database.query<{ chunks: number; deltas: number }>('SELECT (SELECT count(*)::int FROM chunk) AS chunks, (SELECT count(*)::int FROM quality_delta) AS deltas');
await database.close();
// A server that was running already belongs to the hub.
if (postgres && !postgres.reattached) await postgres.stop();
process.stdout.write(`${differences.length === 0 ? 'equal' : 'DIFFERENT'}: counted anew in ${Date.now() - started} ms; ${waiting?.chunks ?? 0} chunks and ${waiting?.deltas ?? 0} changes were still to be added up\n`);
for (const line of differences.slice(0, SHOWN)) process.stdout.write(`${line}\n`);
if (differences.length > SHOWN) process.stdout.write(`… and ${differences.length - SHOWN} more\n`);
process.exit(differences.length === 0 ? 0 : 1);
