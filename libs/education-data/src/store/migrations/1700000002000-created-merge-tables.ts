import { enableProvinceRls, hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the merge keeps besides the kinds' own tables (kind-table.ts): places with dates, what it learned from the registry, records
 * that wait, the change feed, the review list.
 */
export class CreatedMergeTables1700000002000 implements MigrationInterface {
  readonly name = 'CreatedMergeTables1700000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
    for (const table of ['change_batch', 'school_code', 'review_item']) await enableProvinceRls(queryRunner, SCHEMA, table);
    for (const table of ['waiting_record', 'awaited', 'arrival', 'lane', 'designation', 'ended_target', 'known_client', 'known_platform', 'known_province']) await hideFromReaders(queryRunner, SCHEMA, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const SCHEMA = 'sector';
const tables = [
  'lane', 'unit_state', 'school_code', 'known_province', 'known_platform', 'known_client', 'designation', 'waiting_record', 'awaited', 'arrival',
  'change_head', 'change_batch', 'review_item', 'ended_target',
] as const;

const statements = [
  // A worker holds the row of the lane it works on, so that a lane is merged in order whatever the number of workers and processes.
  `CREATE TABLE lane (lane smallint PRIMARY KEY)`,
  `INSERT INTO lane SELECT generate_series(0, 7)`,

  // A unit's code means something only with a date: every state of all units that ever bore the code.
  `CREATE TABLE unit_state (
    level text NOT NULL CHECK (level IN ('province', 'district', 'commune')),
    code text NOT NULL,
    name text NOT NULL,
    full_name text NOT NULL,
    type text NOT NULL,
    parent_code text,
    alt_code text,
    valid_from date,
    valid_to date,
    successors json NOT NULL DEFAULT '[]',
    UNIQUE NULLS NOT DISTINCT (level, code, valid_from)
  )`,

  // Codes a live school is or was known by.
  `CREATE TABLE school_code (
    province_code text NOT NULL,
    code text NOT NULL,
    hub_id uuid NOT NULL,
    official boolean NOT NULL,
    PRIMARY KEY (province_code, code, hub_id)
  )`,
  `CREATE INDEX school_code_of ON school_code (hub_id)`,

  // What the registry said last (its topics); the registry is the owner.
  `CREATE TABLE known_province (code text PRIMARY KEY, name text NOT NULL, state text NOT NULL, settings jsonb NOT NULL)`,
  `CREATE TABLE known_platform (id text PRIMARY KEY, name_vi text NOT NULL, name_en text NOT NULL, province_code text, status text NOT NULL)`,
  `CREATE TABLE known_client (client_id text PRIMARY KEY, platform_id text, province_code text, kinds text[] NOT NULL, schools text[], state text NOT NULL)`,
  `CREATE TABLE designation (
    id text PRIMARY KEY,
    province_code text NOT NULL,
    school_codes text[],
    kinds text[] NOT NULL,
    platform_id text NOT NULL,
    from_day date NOT NULL,
    to_day date,
    decision text NOT NULL
  )`,
  `CREATE INDEX designation_of_province ON designation (province_code)`,

  // Parked and held records, sealed, until what they wait for arrives or a person decides. state: new = to be looked at once after
  // its commit; waiting; releasing = in a chunk.
  `CREATE TABLE waiting_record (
    id uuid PRIMARY KEY,
    province_code text NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    client_id text NOT NULL,
    record_id text NOT NULL,
    version bigint NOT NULL,
    push_id uuid NOT NULL,
    seq int NOT NULL,
    line int NOT NULL,
    lane smallint NOT NULL,
    outcome smallint NOT NULL,
    reason text NOT NULL,
    school_id uuid,
    school_code text,
    received_at timestamptz NOT NULL,
    since timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('new', 'waiting', 'releasing')),
    payload bytea NOT NULL
  )`,
  `ALTER TABLE waiting_record ALTER COLUMN payload SET STORAGE EXTERNAL`,
  `CREATE INDEX waiting_record_of ON waiting_record (province_code, platform_id, kind, record_id)`,
  `CREATE INDEX waiting_record_new ON waiting_record (id) WHERE state = 'new'`,
  `CREATE INDEX waiting_record_held ON waiting_record (province_code, kind, reason) WHERE outcome = 5`,
  // place: number of the reference inside the record; each is found by one of its refs, the record is ready when each is.
  `CREATE TABLE awaited (ref uuid NOT NULL, waiting_id uuid NOT NULL, place smallint NOT NULL, PRIMARY KEY (waiting_id, place, ref))`,
  `CREATE INDEX awaited_ref ON awaited (ref)`,
  // What became referable, a row a chunk; the sweeper looks who waits for it after the commit. held_kind: a designation changed.
  `CREATE TABLE arrival (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, refs uuid[] NOT NULL, province_code text, kinds text[])`,

  // The change feed: a row a chunk, numbered in the order of commit (the head row is locked until then).
  `CREATE TABLE change_head (one boolean PRIMARY KEY DEFAULT true CHECK (one), seq bigint NOT NULL)`,
  `INSERT INTO change_head (seq) VALUES (0)`,
  `CREATE TABLE change_batch (
    seq bigint PRIMARY KEY,
    province_code text NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    at timestamptz NOT NULL,
    hub_ids uuid[] NOT NULL,
    ops smallint[] NOT NULL,
    schools uuid[] NOT NULL,
    school_at smallint[] NOT NULL
  )`,
  `ALTER TABLE change_batch ALTER COLUMN hub_ids SET STORAGE EXTERNAL`,
  `CREATE INDEX change_batch_of_province ON change_batch (province_code, seq)`,

  // Two people that look alike: a steward decides.
  `CREATE TABLE review_item (
    id uuid PRIMARY KEY,
    province_code text NOT NULL,
    kind text NOT NULL,
    first_id uuid NOT NULL,
    second_id uuid NOT NULL,
    reason text NOT NULL,
    created_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'open',
    UNIQUE (kind, first_id, second_id)
  )`,

  // Hub records without a live source: what refers to them is an orphan.
  `CREATE TABLE ended_target (hub_id uuid PRIMARY KEY, kind text NOT NULL, province_code text NOT NULL, ended_at timestamptz NOT NULL)`,
];
