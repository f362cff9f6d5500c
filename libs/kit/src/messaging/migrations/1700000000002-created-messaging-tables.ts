import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Outbox, positions, leases and dead letters in the service's own schema (search_path), whatever its name.
 * Importing kit/messaging adds it to every service schema opened afterwards (kit/database, `addKitMigrations`).
 */
export class CreatedMessagingTables1700000000002 implements MigrationInterface {
  name = 'CreatedMessagingTables1700000000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['dead_letter', 'consumer_lease', 'consumer_member', 'consumer_position', 'outbox_head', 'outbox_state', 'outbox']) {
      await queryRunner.query(`DROP TABLE IF EXISTS ${table}`);
    }
  }
}

const STATEMENTS = [
  // Rows live for milliseconds: vacuum early, else the head of the index fills with dead entries.
  `CREATE TABLE outbox (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     topic text NOT NULL,
     partition integer NOT NULL,
     key text NOT NULL,
     headers text NOT NULL,
     payload text
   ) WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0)`,
  // One row: identity of this outbox, and the ids that are on their way to Kafka but not yet acknowledged.
  `CREATE TABLE outbox_state (
     singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
     epoch uuid NOT NULL DEFAULT gen_random_uuid(),
     flight bigint[] NOT NULL DEFAULT '{}'
   ) WITH (fillfactor = 50)`,
  `INSERT INTO outbox_state DEFAULT VALUES ON CONFLICT DO NOTHING`,
  // Next source sequence of each topic and partition, moved when Kafka has acknowledged.
  `CREATE TABLE outbox_head (
     topic text NOT NULL,
     partition integer NOT NULL,
     next_sequence bigint NOT NULL DEFAULT 0,
     PRIMARY KEY (topic, partition)
   ) WITH (fillfactor = 50)`,
  `CREATE TABLE consumer_position (
     consumer_group text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     next_offset bigint NOT NULL DEFAULT 0,
     replay_until bigint NOT NULL DEFAULT 0,
     log_epoch text,
     source_epoch text,
     source_sequence bigint,
     dead_in_a_row integer NOT NULL DEFAULT 0,
     moved_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (consumer_group, topic, partition)
   ) WITH (fillfactor = 50, autovacuum_vacuum_threshold = 1000)`,
  `CREATE TABLE consumer_member (
     consumer_group text NOT NULL,
     member_id uuid NOT NULL,
     backend_pid integer NOT NULL,
     backend_start timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     PRIMARY KEY (consumer_group, member_id)
   )`,
  `CREATE TABLE consumer_lease (
     consumer_group text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     member_id uuid,
     token bigint NOT NULL DEFAULT 0,
     PRIMARY KEY (consumer_group, topic, partition)
   )`,
  `CREATE TABLE dead_letter (
     id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
     consumer_group text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     "offset" bigint NOT NULL,
     key text,
     headers text NOT NULL,
     payload text,
     error_code text NOT NULL,
     error_message text NOT NULL,
     attempts integer NOT NULL DEFAULT 1,
     failed_at timestamptz NOT NULL DEFAULT now(),
     applied_at timestamptz,
     UNIQUE (consumer_group, topic, partition, "offset")
   )`,
];
