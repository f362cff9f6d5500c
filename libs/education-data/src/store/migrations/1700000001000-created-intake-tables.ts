import { enableProvinceRls, hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the intake keeps of a push until and after the merge (domain/intake-tables.md). The reader role sees pushes
 * of its provinces, and nothing of payloads, record ids and problems, which only receipts show.
 */
export class CreatedIntakeTables1700000001000 implements MigrationInterface {
  readonly name = 'CreatedIntakeTables1700000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
    await enableProvinceRls(queryRunner, SCHEMA, 'push');
    for (const table of tables) if (table !== 'push') await hideFromReaders(queryRunner, SCHEMA, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const SCHEMA = 'sector';
const tables = ['push', 'chunk', 'chunk_outcome', 'record_problem', 'rejected_record', 'idempotency_key'] as const;

const statements = [
  `CREATE TABLE push (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    platform_id text NOT NULL,
    client_id text NOT NULL,
    province_code text NOT NULL,
    received_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('accepted', 'merging', 'done')),
    received int NOT NULL,
    created int NOT NULL DEFAULT 0,
    updated int NOT NULL DEFAULT 0,
    unchanged int NOT NULL DEFAULT 0,
    stale int NOT NULL DEFAULT 0,
    parked int NOT NULL DEFAULT 0,
    held int NOT NULL DEFAULT 0,
    rejected int NOT NULL DEFAULT 0,
    chunks_left int NOT NULL,
    finished_at timestamptz,
    trace_id text
  )`,
  // Receipts of one sender, newest first: uuidv7 ids rise with time.
  `CREATE INDEX push_of_platform ON push (platform_id, id DESC)`,
  `CREATE INDEX push_of_province ON push (province_code, id DESC)`,

  `CREATE TABLE chunk (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    push_id uuid NOT NULL,
    seq int NOT NULL,
    lane smallint NOT NULL,
    kind text NOT NULL,
    province_code text NOT NULL,
    platform_id text NOT NULL,
    client_id text NOT NULL,
    received_at timestamptz NOT NULL,
    records int NOT NULL,
    payload bytea NOT NULL
  )`,
  // Sealed bytes do not compress; trying costs a core.
  `ALTER TABLE chunk ALTER COLUMN payload SET STORAGE EXTERNAL`,
  `CREATE INDEX chunk_in_lane ON chunk (lane, id)`,

  `CREATE TABLE chunk_outcome (
    push_id uuid NOT NULL,
    seq int NOT NULL,
    province_code text NOT NULL,
    lines int[] NOT NULL,
    outcomes smallint[] NOT NULL,
    record_ids text[] NOT NULL,
    hub_ids uuid[] NOT NULL,
    PRIMARY KEY (push_id, seq)
  )`,

  `CREATE TABLE record_problem (
    push_id uuid NOT NULL,
    line int NOT NULL,
    record_id text,
    outcome smallint NOT NULL,
    problems jsonb NOT NULL,
    PRIMARY KEY (push_id, line)
  )`,

  // Quarantine: what was refused at the door, sealed, for the sender and the department. The payload is swept after 90 days.
  `CREATE TABLE rejected_record (
    push_id uuid NOT NULL,
    line int NOT NULL,
    province_code text NOT NULL,
    school_code text,
    payload bytea,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (push_id, line)
  )`,
  `ALTER TABLE rejected_record ALTER COLUMN payload SET STORAGE EXTERNAL`,
  `CREATE INDEX rejected_record_age ON rejected_record (received_at) WHERE payload IS NOT NULL`,

  `CREATE TABLE idempotency_key (
    client_id text NOT NULL,
    kind text NOT NULL,
    query text NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    push_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, kind, query, key)
  )`,
  `CREATE INDEX idempotency_key_age ON idempotency_key (created_at)`,
];
