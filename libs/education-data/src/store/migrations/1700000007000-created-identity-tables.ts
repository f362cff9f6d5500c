import { enableProvinceRls, hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What stewards decide about people, and what it takes to undo it. The source states stay as the senders have them: a decision only says
 * whose they are, and the trace says whose they were.
 */
export class CreatedIdentityTables1700000007000 implements MigrationInterface {
  readonly name = 'CreatedIdentityTables1700000007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
    for (const table of ['identity_decision', 'hub_alias', 'past_number', 'identity_number', 'identity_comparison']) await enableProvinceRls(queryRunner, SCHEMA, table);
    for (const table of ['identity_trace', 'moved_person']) await hideFromReaders(queryRunner, SCHEMA, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['identity_comparison', 'moved_person', 'past_number', 'hub_alias', 'identity_number', 'identity_trace', 'identity_decision']) await queryRunner.query(`DROP TABLE ${table}`);
    await queryRunner.query('ALTER TABLE review_item DROP COLUMN reasons, DROP COLUMN platform_id, DROP COLUMN record_id, DROP COLUMN evidence, DROP COLUMN decided_at');
  }
}

const SCHEMA = 'sector';

const statements = [
  // reasons: codes of domain/identity/likeness-rules.ts. platform_id, record_id: one record of a person whose agreement with the others is
  // gone; second_id is then a digest of it. evidence: digest of both persons' numbers when they were kept apart.
  `ALTER TABLE review_item ADD COLUMN reasons text[] NOT NULL DEFAULT '{}', ADD COLUMN platform_id text, ADD COLUMN record_id text, ADD COLUMN evidence uuid, ADD COLUMN decided_at timestamptz`,
  `CREATE INDEX review_item_open ON review_item (province_code, created_at, id) WHERE state = 'open'`,
  `CREATE INDEX review_item_apart_first ON review_item (first_id) WHERE state = 'apart'`,
  `CREATE INDEX review_item_apart_second ON review_item (second_id) WHERE state = 'apart'`,
  `CREATE INDEX review_item_second ON review_item (second_id)`,

  // A row a decision, pending until the merge has carried it out. waiting: of a held record, what it was, to put it back.
  `CREATE TABLE identity_decision (
    id uuid PRIMARY KEY,
    province_code text NOT NULL,
    kind text NOT NULL,
    item_id uuid NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('merge', 'keep-apart', 'is-person', 'is-another', 'number-wrong', 'number-shared')),
    reason text NOT NULL,
    who text NOT NULL,
    decided_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('pending', 'done', 'failed', 'undoing', 'undone')),
    finished_at timestamptz,
    undo_reason text,
    undone_by text,
    undone_at timestamptz,
    fault text,
    persons uuid[] NOT NULL,
    survivor_id uuid,
    platform_id text,
    record_id text,
    fields text[] NOT NULL DEFAULT '{}',
    counts json,
    waiting json
  )`,
  `CREATE UNIQUE INDEX identity_decision_of_item ON identity_decision (item_id) WHERE state IN ('pending', 'done', 'undoing')`,
  `CREATE INDEX identity_decision_open ON identity_decision (id) WHERE state IN ('pending', 'undoing')`,
  `CREATE INDEX identity_decision_persons ON identity_decision USING gin (persons)`,
  `CREATE INDEX identity_decision_of_province ON identity_decision (province_code, id DESC)`,

  // Where a row that a decision moved was before; also, of a number that proves nothing, the rows it was marked in.
  `CREATE TABLE identity_trace (
    decision_id uuid NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    record_id text NOT NULL,
    hub_id uuid,
    person_id uuid,
    field text NOT NULL DEFAULT '',
    before json,
    PRIMARY KEY (decision_id, kind, platform_id, record_id, field)
  )`,

  // Numbers that prove nothing by decision: of one record, or (empty ids) whoever sends them.
  `CREATE TABLE identity_number (
    province_code text NOT NULL,
    kind text NOT NULL,
    field text NOT NULL,
    number uuid NOT NULL,
    platform_id text NOT NULL DEFAULT '',
    record_id text NOT NULL DEFAULT '',
    decision_id uuid NOT NULL,
    PRIMARY KEY (number, field, kind, province_code, platform_id, record_id)
  )`,

  // A hub id that ended because its record was joined to another: it stays resolvable.
  `CREATE TABLE hub_alias (old_id uuid PRIMARY KEY, new_id uuid NOT NULL, kind text NOT NULL, province_code text NOT NULL, since timestamptz NOT NULL)`,
  `CREATE INDEX hub_alias_new ON hub_alias (new_id)`,

  // Numbers that a source said once and says no longer; sealed as they were.
  `CREATE TABLE past_number (
    province_code text NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    record_id text NOT NULL,
    person_id uuid,
    field text NOT NULL,
    number uuid NOT NULL,
    said_at timestamptz NOT NULL,
    until timestamptz NOT NULL,
    sealed bytea,
    PRIMARY KEY (province_code, kind, platform_id, record_id, field, until)
  )`,

  // Runs that compare a whole register. counts: pairs by reason.
  `CREATE TABLE identity_comparison (
    id uuid PRIMARY KEY,
    province_code text NOT NULL,
    kind text NOT NULL,
    platform_id text,
    who text NOT NULL,
    asked_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('pending', 'done', 'failed')),
    finished_at timestamptz,
    records int NOT NULL DEFAULT 0,
    pairs int NOT NULL DEFAULT 0,
    listed int NOT NULL DEFAULT 0,
    seconds real,
    counts json
  )`,
  `CREATE UNIQUE INDEX identity_comparison_running ON identity_comparison (province_code, kind, coalesce(platform_id, '')) WHERE state = 'pending'`,

  // Hub ids that records of people left in a push: what refers to them is to follow. A row a chunk, mostly none.
  `CREATE TABLE moved_person (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, province_code text NOT NULL, kind text NOT NULL, hub_ids uuid[] NOT NULL)`,
];
