import { Kafka, logLevel, Partitioners } from 'kafkajs';
import type pg from 'pg';
import { quoted } from '../../ingest/twin-table.js';

/** Kafka Connect's words for a column of PostgreSQL; columns of other types are not sent. */
const SCHEMA_OF: Readonly<Record<string, { readonly type: string; readonly name?: string }>> = {
  text: { type: 'string' }, bigint: { type: 'int64' }, smallint: { type: 'int16' }, boolean: { type: 'boolean' },
  uuid: { type: 'string', name: 'io.debezium.data.Uuid' }, json: { type: 'string', name: 'io.debezium.data.Json' }, 'timestamp with time zone': { type: 'string', name: 'io.debezium.time.ZonedTimestamp' },
};

export const TOPIC = 'bench.subject-result';
export const PARTITIONS = 4;

/** Writes a province's rows of a table to a topic as a Debezium source would: each value with its schema, key = record id. @returns how many */
export async function fillTopic(client: pg.ClientBase, table: string, provinceCode: string, brokers: string): Promise<number> {
  const columns = (await client.query<{ name: string; type: string }>('SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum', [table])).rows.filter((column) => column.type in SCHEMA_OF);
  const schema = JSON.stringify({ type: 'struct', optional: false, fields: columns.map(({ name, type }) => ({ field: name, optional: true, ...SCHEMA_OF[type] })) });
  const chosen = columns.map(({ name, type }) => `${quoted(name)}${type === 'json' ? '::text' : ''} AS ${quoted(name)}`).join(', ');
  const kafka = new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.ERROR });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic: TOPIC, numPartitions: PARTITIONS, replicationFactor: 1 }] });
  await admin.disconnect();
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  let sent = 0;
  await client.query('BEGIN');
  try {
    await client.query(`DECLARE source CURSOR FOR SELECT row_to_json(r)::text AS row, record_id AS key FROM (SELECT ${chosen} FROM ${table} WHERE province_code = '${provinceCode}') AS r`);
    for (;;) {
      const { rows } = await client.query<{ row: string; key: string }>('FETCH 1000 FROM source');
      if (rows.length === 0) break;
      await producer.send({ topic: TOPIC, acks: -1, messages: rows.map(({ row, key }) => ({ key, value: `{"schema":${schema},"payload":${row}}` })) });
      sent += rows.length;
    }
  } finally {
    await client.query('ROLLBACK');
    await producer.disconnect();
  }
  return sent;
}
