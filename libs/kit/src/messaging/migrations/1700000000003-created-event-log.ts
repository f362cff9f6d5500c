import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SERVICES_ROLE } from '../../database/index.js';

/**
 * The embedded event log: dense offsets from a head row per partition, append only by the relays. All services may read
 * and append; compaction and retention delete (ADR 0003).
 */
export class CreatedEventLog1700000000003 implements MigrationInterface {
  name = 'CreatedEventLog1700000000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
    const [{ schema }] = (await queryRunner.query('SELECT quote_ident(current_schema()) AS schema')) as [{ schema: string }];
    await queryRunner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${SERVICES_ROLE}`);
    await queryRunner.query(`GRANT SELECT, INSERT, UPDATE ON topic, head TO ${SERVICES_ROLE}`);
    await queryRunner.query(`GRANT SELECT, INSERT, DELETE ON record TO ${SERVICES_ROLE}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE record, head, topic');
  }
}

const STATEMENTS = [
  `CREATE TABLE topic (
     id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     name text NOT NULL UNIQUE,
     partitions integer NOT NULL CHECK (partitions > 0),
     sort text NOT NULL,
     epoch uuid NOT NULL DEFAULT gen_random_uuid()
   )`,
  `CREATE TABLE head (
     topic_id integer NOT NULL REFERENCES topic,
     partition integer NOT NULL,
     start_offset bigint NOT NULL DEFAULT 0,
     next_offset bigint NOT NULL DEFAULT 0,
     compacted_to bigint NOT NULL DEFAULT 0,
     kept bigint NOT NULL DEFAULT 0,
     PRIMARY KEY (topic_id, partition)
   ) WITH (fillfactor = 50, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0)`,
  `CREATE TABLE record (
     topic_id integer NOT NULL,
     partition integer NOT NULL,
     "offset" bigint NOT NULL,
     key text NOT NULL,
     headers text NOT NULL,
     payload text,
     published_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (topic_id, partition, "offset")
   )`,
];
