import { enableProvinceRls, hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Quality (đúng, đủ, sạch, sống), kept up to date by what each chunk changed: what was found in which record, and counts by school, kind
 * and platform. Records of no school stand under the nil id.
 */
export class CreatedQualityTables1700000010000 implements MigrationInterface {
  readonly name = 'CreatedQualityTables1700000010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
    for (const table of ['record_finding', 'quality_count', 'quality_day', 'quality_feed', 'quality_complete', 'learner_completeness', 'completeness_rule']) await enableProvinceRls(queryRunner, 'sector', table);
    for (const table of ['quality_delta', 'quality_dirty', 'quality_told', 'quality_progress']) await hideFromReaders(queryRunner, 'sector', table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const tables = [
  'quality_delta', 'record_finding', 'quality_count', 'quality_day', 'quality_feed', 'learner_completeness', 'quality_complete', 'completeness_rule', 'quality_dirty', 'quality_told', 'quality_progress',
] as const;

const statements = [
  // A row a chunk, in the chunk's own transaction; the quality stop adds it up and takes it away.
  `CREATE TABLE quality_delta (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    province_code text NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    push_id uuid NOT NULL,
    seq int NOT NULL,
    delta json NOT NULL
  )`,
  // origin: merge = the kind's rules; refused = the newest version was rejected; across = checks over several records.
  `CREATE TABLE record_finding (
    province_code text NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    record_id text NOT NULL,
    origin text NOT NULL CHECK (origin IN ('merge', 'refused', 'across')),
    code text NOT NULL,
    path text NOT NULL,
    quality text NOT NULL CHECK (quality IN ('correct', 'clean')),
    version bigint,
    live boolean NOT NULL,
    hub_id uuid,
    school_id uuid NOT NULL,
    found_at timestamptz NOT NULL,
    PRIMARY KEY (province_code, kind, platform_id, record_id, origin, code, path)
  )`,
  `CREATE INDEX record_finding_of_school ON record_finding (province_code, school_id, kind, quality)`,
  `CREATE INDEX record_finding_of_hub ON record_finding (hub_id) WHERE origin = 'across'`,
  `CREATE TABLE quality_count (
    province_code text NOT NULL,
    school_id uuid NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    records bigint NOT NULL,
    PRIMARY KEY (province_code, school_id, kind, platform_id)
  ) WITH (fillfactor = 70)`,
  // Live records by the day of their last confirmation: what is overdue on a day is a sum, without a look at records.
  `CREATE TABLE quality_day (
    province_code text NOT NULL,
    school_id uuid NOT NULL,
    kind text NOT NULL,
    platform_id text NOT NULL,
    school_year text NOT NULL,
    day int NOT NULL,
    records bigint NOT NULL,
    PRIMARY KEY (province_code, school_id, kind, platform_id, school_year, day)
  ) WITH (fillfactor = 70)`,
  `CREATE TABLE quality_feed (
    province_code text NOT NULL,
    school_id uuid NOT NULL,
    kind text NOT NULL,
    day int NOT NULL,
    PRIMARY KEY (province_code, school_id, kind)
  ) WITH (fillfactor = 70)`,
  // What the records of a learner hold in the present school year; school_id null: not enrolled now.
  `CREATE TABLE learner_completeness (
    learner_id uuid PRIMARY KEY,
    province_code text NOT NULL,
    school_id uuid,
    groups smallint NOT NULL,
    turns_on date
  ) WITH (fillfactor = 80)`,
  `CREATE INDEX learner_completeness_turns ON learner_completeness (turns_on) WHERE turns_on IS NOT NULL`,
  `CREATE INDEX learner_completeness_of_school ON learner_completeness (province_code, school_id)`,
  `CREATE TABLE quality_complete (
    province_code text NOT NULL,
    school_id uuid NOT NULL,
    groups smallint NOT NULL,
    learners int NOT NULL,
    PRIMARY KEY (province_code, school_id, groups)
  ) WITH (fillfactor = 70)`,
  // Which groups a province requires from a day on; none: all.
  `CREATE TABLE completeness_rule (
    province_code text NOT NULL,
    from_day date NOT NULL,
    groups text[] NOT NULL,
    decision text NOT NULL,
    set_by text NOT NULL,
    set_at timestamptz NOT NULL,
    PRIMARY KEY (province_code, from_day)
  )`,
  `CREATE TABLE quality_dirty (province_code text NOT NULL, school_id uuid NOT NULL, PRIMARY KEY (province_code, school_id))`,
  `CREATE TABLE quality_told (province_code text NOT NULL, school_id uuid NOT NULL, state json NOT NULL, PRIMARY KEY (province_code, school_id)) WITH (fillfactor = 70)`,
  // Place in the change feed up to which the checks over several records have looked, and the day whose turn was made.
  `CREATE TABLE quality_progress (one boolean PRIMARY KEY DEFAULT true CHECK (one), seq bigint NOT NULL, day int NOT NULL)`,
  `INSERT INTO quality_progress (seq, day) VALUES (0, 0)`,
];
