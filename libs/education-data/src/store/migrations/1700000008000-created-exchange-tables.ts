import { enableProvinceRls, hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the hub hands on to the ministry and others, and what they say of it (exchange/README.md). */
export class CreatedExchangeTables1700000008000 implements MigrationInterface {
  readonly name = 'CreatedExchangeTables1700000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
    for (const table of ['exchange_destination', 'exchange_record', 'exchange_count', 'exchange_difference', 'civil_snapshot']) await enableProvinceRls(queryRunner, SCHEMA, table);
    for (const table of ['exchange_secret', 'civil_servant']) await hideFromReaders(queryRunner, SCHEMA, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE civil_servant, civil_snapshot, exchange_difference, exchange_count, exchange_record, exchange_secret, exchange_destination');
    await queryRunner.query('DROP FUNCTION count_exchange_records');
  }
}

const SCHEMA = 'sector';

/** Sums by state are kept by the statements that change rows, so that nobody counts millions. */
const countTrigger = (event: string, rows: string): string => `CREATE TRIGGER count_on_${event} AFTER ${event} ON exchange_record ${rows} FOR EACH STATEMENT EXECUTE FUNCTION count_exchange_records()`;

const statements = [
  `CREATE TABLE exchange_destination (
    province_code text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    state text NOT NULL DEFAULT 'off' CHECK (state IN ('on', 'off')),
    settings jsonb NOT NULL DEFAULT '{}',
    version int NOT NULL DEFAULT 1,
    ever_on boolean NOT NULL DEFAULT false,
    switched_at timestamptz,
    -- Batch of the change log read up to; moves with its effect.
    position bigint NOT NULL DEFAULT 0,
    -- Kinds still to be queued whole, and after which record of the first; null: done.
    snapshot jsonb,
    -- Place in the destination's own list while both are compared; null: not asked for.
    reconcile jsonb,
    reconciled_at timestamptz,
    last_success_at timestamptz,
    last_failure_at timestamptz,
    failure text,
    failures int NOT NULL DEFAULT 0,
    paused_until timestamptz,
    batch_limit int,
    told jsonb,
    PRIMARY KEY (province_code, id)
  )`,
  `CREATE TABLE exchange_secret (province_code text NOT NULL, destination text NOT NULL, sealed bytea NOT NULL, PRIMARY KEY (province_code, destination))`,
  `CREATE TABLE exchange_record (
    province_code text COLLATE "C" NOT NULL,
    destination text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    hub_id uuid NOT NULL,
    rank smallint NOT NULL,
    state text COLLATE "C" NOT NULL,
    reason text,
    message text,
    gone boolean NOT NULL DEFAULT false,
    version bigint NOT NULL DEFAULT 0,
    sent_digest uuid,
    acked_version bigint,
    acked_digest uuid,
    acked_gone boolean NOT NULL DEFAULT false,
    code_digest uuid,
    school_id uuid,
    learner_id uuid,
    waits_for uuid,
    attempts int NOT NULL DEFAULT 0,
    queued_at timestamptz NOT NULL,
    next_try_at timestamptz NOT NULL,
    sent_at timestamptz,
    answered_at timestamptz,
    result text NOT NULL DEFAULT '',
    result_at timestamptz,
    PRIMARY KEY (province_code, destination, kind, hub_id)
  ) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05)`,
  `CREATE INDEX exchange_record_due ON exchange_record (province_code, destination, rank, next_try_at) WHERE state IN ('queued', 'sent')`,
  `CREATE INDEX exchange_record_open ON exchange_record (province_code, destination, queued_at) WHERE state IN ('queued', 'sent', 'waiting')`,
  `CREATE INDEX exchange_record_refused ON exchange_record (province_code, destination, kind, hub_id) WHERE state = 'rejected'`,
  `CREATE INDEX exchange_record_waits ON exchange_record (waits_for) WHERE waits_for IS NOT NULL`,
  `CREATE INDEX exchange_record_school ON exchange_record (school_id) WHERE school_id IS NOT NULL`,
  `CREATE INDEX exchange_record_learner ON exchange_record (learner_id) WHERE learner_id IS NOT NULL`,
  `CREATE TABLE exchange_count (
    province_code text COLLATE "C" NOT NULL,
    destination text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    result text COLLATE "C" NOT NULL,
    gone boolean NOT NULL,
    records bigint NOT NULL,
    PRIMARY KEY (province_code, destination, kind, state, result, gone)
  )`,
  `CREATE FUNCTION count_exchange_records() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO exchange_count AS c SELECT province_code, destination, kind, state, result, gone, count(*) FROM new_rows GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
      ON CONFLICT (province_code, destination, kind, state, result, gone) DO UPDATE SET records = c.records + excluded.records;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO exchange_count AS c SELECT province_code, destination, kind, state, result, gone, -count(*) FROM old_rows GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
      ON CONFLICT (province_code, destination, kind, state, result, gone) DO UPDATE SET records = c.records + excluded.records;
    ELSE
      INSERT INTO exchange_count AS c SELECT province_code, destination, kind, state, result, gone, sum(n) FROM (
        SELECT province_code, destination, kind, state, result, gone, 1 AS n FROM new_rows UNION ALL SELECT province_code, destination, kind, state, result, gone, -1 FROM old_rows
      ) AS moved GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4, 5, 6
      ON CONFLICT (province_code, destination, kind, state, result, gone) DO UPDATE SET records = c.records + excluded.records;
    END IF;
    RETURN NULL;
  END $$`,
  countTrigger('insert', 'REFERENCING NEW TABLE AS new_rows'),
  countTrigger('delete', 'REFERENCING OLD TABLE AS old_rows'),
  countTrigger('update', 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows'),

  // What a destination and the hub hold differently: found by reconciling, or person by person (civil servants). Nothing is changed by it.
  `CREATE TABLE exchange_difference (
    id uuid PRIMARY KEY,
    province_code text NOT NULL,
    destination text NOT NULL,
    sort text NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL,
    hub_id uuid,
    school_id uuid,
    fields text[] NOT NULL DEFAULT '{}',
    ours text,
    theirs text,
    digest uuid NOT NULL,
    sealed bytea,
    state text NOT NULL CHECK (state IN ('open', 'seen', 'resolved')),
    found_at timestamptz NOT NULL,
    resolved_at timestamptz,
    seen_at timestamptz,
    seen_by text,
    remark text,
    UNIQUE (province_code, destination, kind, subject)
  )`,
  `CREATE INDEX exchange_difference_list ON exchange_difference (province_code, destination, state, id)`,

  // The last list of the province's civil-servant system; people sealed.
  `CREATE TABLE civil_snapshot (province_code text PRIMARY KEY, taken_at timestamptz NOT NULL, received_at timestamptz NOT NULL, source text NOT NULL, people int NOT NULL, by text NOT NULL, compared_at timestamptz, differing int NOT NULL DEFAULT 0)`,
  `CREATE TABLE civil_servant (province_code text NOT NULL, place int NOT NULL, sealed bytea NOT NULL, PRIMARY KEY (province_code, place))`,
];
