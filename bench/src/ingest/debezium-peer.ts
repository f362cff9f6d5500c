import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { mustBe } from '../harness/bench.js';
import { kafkaTools } from '../harness/project-tools.js';
import type { Scratch } from '../harness/scratch.js';
import { connectSql, newDatabase } from '../harness/sql.js';
import { connectJars, CONNECT_VERSION, DEBEZIUM_VERSION } from '../peers/debezium/connect-jars.js';
import { startConnect } from '../peers/debezium/connect-worker.js';
import { fillTopic, PARTITIONS, TOPIC } from '../peers/debezium/sink-topic.js';
import { likeExtensions, likenessOf } from './twin-table.js';

export interface SinkRate {
  readonly setting: string;
  readonly rows: number;
  readonly rowsPerSecond: number;
}

/** What the peer needs and this machine lacks; undefined when nothing is missing. */
export async function missingForDebezium(): Promise<string | undefined> {
  const missing = (await kafkaTools()).missingForKafka();
  if (missing !== undefined) return missing;
  return spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status === 0 ? undefined : 'Maven (mvn)';
}

const DEFAULTS = { 'tasks.max': '1' };
const BEST = { 'tasks.max': String(PARTITIONS), 'batch.size': '3000', 'consumer.override.max.poll.records': '3000', 'consumer.override.max.partition.fetch.bytes': '8388608', 'consumer.override.fetch.max.bytes': '67108864' };

/**
 * Kafka Connect with the Debezium JDBC sink, upsert, from a topic that holds the rows of `sector.<table>` into an
 * identical table of another database of the same server. The clock runs from the first to the last commit in the table
 * (`track_commit_timestamp`), so neither the start of the JVM nor the filling of the topic counts.
 */
export async function measureDebezium(databaseUrl: string, provinceCode: string, table: string, scratch: Scratch, versions: Record<string, string>): Promise<SinkRate[]> {
  const { KAFKA_VERSION, startBroker } = await kafkaTools();
  const jars = connectJars();
  Object.assign(versions, { kafka: KAFKA_VERSION, 'kafka connect': CONNECT_VERSION, 'debezium jdbc sink': DEBEZIUM_VERSION });
  const folder = scratch.home('debezium');
  const broker = await startBroker({ dir: `${folder}/kafka` });
  const source = await connectSql(databaseUrl);
  try {
    const likeness = await likenessOf(source, 'sector', table);
    const rows = await fillTopic(source, `sector.${table}`, provinceCode, broker.brokers);
    const rates: SinkRate[] = [];
    for (const [setting, extra, query] of [['defaults', DEFAULTS, ''], ['best setting', BEST, '?reWriteBatchedInserts=true']] as const) {
      const target = await newDatabase(databaseUrl, 'bench_debezium');
      const client = await connectSql(target);
      await likeExtensions(source, client);
      for (const statement of likeness.ddl) await client.query(statement);
      const { host, pathname, username, password } = new URL(target);
      const worker = await startConnect(jars, folder, broker.brokers, {
        name: `sink-${setting.replace(' ', '-')}`, 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', topics: TOPIC, 'connection.url': `jdbc:postgresql://${host}${pathname}${query}`,
        'connection.username': decodeURIComponent(username), 'connection.password': decodeURIComponent(password), 'collection.name.format': table, 'insert.mode': 'upsert', 'primary.key.mode': 'record_value',
        'primary.key.fields': likeness.primaryKey.join(','), 'delete.enabled': 'false', 'schema.evolution': 'none', 'quote.identifiers': 'true', ...extra,
      });
      try {
        rates.push({ setting, rows, rowsPerSecond: await rateOf(client, table, rows, worker.ended) });
      } finally {
        await worker.stop();
        await client.end();
      }
    }
    return rates;
  } finally {
    await source.end();
    await broker.stop();
  }
}

/** Waits for all rows; rows after the first commit by the seconds since then. */
async function rateOf(client: Awaited<ReturnType<typeof connectSql>>, table: string, rows: number, ended: () => string | undefined): Promise<number> {
  for (let count = -1, still = 0; count !== rows; await sleep(500)) {
    const now = Number((await client.query<{ count: string }>(`SELECT count(*) FROM ${table}`)).rows[0]?.count);
    still = now === count ? still + 1 : 0;
    count = now;
    const reason = ended() ?? (still > 120 ? `stands still at ${count} of ${rows} rows` : undefined);
    if (reason !== undefined) throw new RangeError(reason);
  }
  const { rows: answer } = await client.query<{ after: string; seconds: string }>(
    `WITH commits AS (SELECT pg_xact_commit_timestamp(xmin) AS at, count(*) AS rows FROM ${table} GROUP BY 1)
     SELECT sum(rows) FILTER (WHERE at > (SELECT min(at) FROM commits)) AS after, extract(epoch FROM max(at) - min(at)) AS seconds FROM commits`,
  );
  mustBe('debezium: rows', Number((await client.query<{ count: string }>(`SELECT count(*) FROM ${table}`)).rows[0]?.count), rows);
  return Number(answer[0]?.after) / Number(answer[0]?.seconds);
}
