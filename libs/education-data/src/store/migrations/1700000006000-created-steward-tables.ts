import { enableProvinceRls, hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a full roster proposes to cancel, what a steward decided of waiting records, and when each platform was first heard of each school.
 * Waiting records gain what a list of them is asked for: the field, the platform that is designated instead, the decision.
 */
export class CreatedStewardTables1700000006000 implements MigrationInterface {
  readonly name = 'CreatedStewardTables1700000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
    await enableProvinceRls(queryRunner, SCHEMA, 'first_receipt');
    for (const table of ['proposed_cancel', 'held_decision']) await hideFromReaders(queryRunner, SCHEMA, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of undo) await queryRunner.query(statement);
  }
}

const SCHEMA = 'sector';

const statements = [
  // roster: per school what was known and what is missing now (domain/roster.ts); only of full pushes.
  `ALTER TABLE push ADD COLUMN mode text NOT NULL DEFAULT 'delta' CHECK (mode IN ('delta', 'full')), ADD COLUMN proposed_cancels int, ADD COLUMN applied_cancels int, ADD COLUMN roster jsonb`,

  // version: of the live state when the push was received; null: the record only waits (parked, held).
  `CREATE TABLE proposed_cancel (
    push_id uuid NOT NULL,
    record_id text COLLATE "C" NOT NULL,
    province_code text NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    hub_id uuid,
    school_id uuid,
    school_code text,
    version bigint,
    state text NOT NULL CHECK (state IN ('proposed', 'applied', 'kept')),
    PRIMARY KEY (push_id, record_id)
  )`,
  // Whether a record that is not live was taken away by a roster: asked when it is sent again.
  `CREATE INDEX proposed_cancel_applied ON proposed_cancel (province_code, platform_id, kind, record_id) WHERE state = 'applied'`,

  `ALTER TABLE waiting_record ADD COLUMN path text NOT NULL DEFAULT '', ADD COLUMN other_platform_id text, ADD COLUMN decision text CHECK (decision IN ('accept', 'reject')), ADD COLUMN orphan_at timestamptz`,
  `CREATE INDEX waiting_record_age ON waiting_record (province_code, since, id)`,
  `CREATE INDEX waiting_record_no_orphan ON waiting_record (since) WHERE outcome = 4 AND orphan_at IS NULL`,

  // Kept when the record itself has gone its way: who decided what, and why.
  `CREATE TABLE held_decision (
    waiting_id uuid PRIMARY KEY,
    province_code text NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    push_id uuid NOT NULL,
    line int NOT NULL,
    decision text NOT NULL CHECK (decision IN ('accept', 'reject')),
    reason text NOT NULL,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL
  )`,
  `CREATE INDEX held_decision_of_push ON held_decision (push_id, line)`,

  // First receipt of a school's records of a kind from a platform; the last one is the newest confirmation.
  `CREATE TABLE first_receipt (
    province_code text NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    school_id uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (kind, platform_id, school_id)
  )`,
];

const undo = [
  'DROP TABLE first_receipt',
  'DROP TABLE held_decision',
  'DROP INDEX waiting_record_age',
  'DROP INDEX waiting_record_no_orphan',
  'ALTER TABLE waiting_record DROP COLUMN path, DROP COLUMN other_platform_id, DROP COLUMN decision, DROP COLUMN orphan_at',
  'DROP TABLE proposed_cancel',
  'ALTER TABLE push DROP COLUMN mode, DROP COLUMN proposed_cancels, DROP COLUMN applied_cancels, DROP COLUMN roster',
];
