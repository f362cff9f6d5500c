import { enableProvinceRls, hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs inside the IOC's own schema (search_path). Days are numbers of local days since 1970-01-01, `ms` are milliseconds since 1970. */
export class CreatedFigures1766100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE projection_state (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        position bigint NOT NULL DEFAULT 0,
        rolled_day integer NOT NULL DEFAULT 0,
        journal_floor bigint NOT NULL DEFAULT 0,
        units_position bigint NOT NULL DEFAULT 0,
        schools_position bigint NOT NULL DEFAULT 0
      );
      INSERT INTO projection_state DEFAULT VALUES;

      CREATE TABLE cell_day (
        province_code text NOT NULL,
        holder uuid NOT NULL,
        figure text NOT NULL,
        dims text NOT NULL,
        day integer NOT NULL,
        num bigint NOT NULL,
        den bigint NOT NULL,
        ms bigint,
        PRIMARY KEY (province_code, holder, figure, dims, day)
      ) WITH (fillfactor = 80);
      CREATE INDEX cell_day_by_day ON cell_day (day);
      CREATE TABLE cell (
        province_code text NOT NULL,
        holder uuid NOT NULL,
        figure text NOT NULL,
        dims text NOT NULL,
        num bigint NOT NULL,
        den bigint NOT NULL,
        ms bigint,
        PRIMARY KEY (province_code, holder, figure, dims)
      ) WITH (fillfactor = 70);

      CREATE TABLE figure_change (
        position bigint PRIMARY KEY,
        changed_at timestamptz NOT NULL,
        provinces text[] NOT NULL,
        holders uuid[] NOT NULL,
        figures text[] NOT NULL,
        dims text[] NOT NULL
      );
      CREATE INDEX figure_change_by_time ON figure_change (changed_at);

      CREATE TABLE unit (
        level text NOT NULL,
        code text NOT NULL,
        states jsonb NOT NULL,
        PRIMARY KEY (level, code)
      );
      CREATE TABLE province (
        code text PRIMARY KEY,
        name text NOT NULL,
        state text NOT NULL,
        settings jsonb NOT NULL
      );
      CREATE TABLE school (
        school_id uuid PRIMARY KEY,
        province_code text NOT NULL,
        school_code text NOT NULL,
        former_codes text[] NOT NULL
      );
      CREATE INDEX school_by_code ON school (school_code);
      CREATE INDEX school_by_former_code ON school USING gin (former_codes);

      CREATE TABLE school_span (
        subject_id uuid NOT NULL,
        province_code text NOT NULL,
        from_day integer NOT NULL,
        to_day integer NOT NULL,
        ms bigint NOT NULL,
        value jsonb NOT NULL,
        PRIMARY KEY (subject_id, from_day)
      );
      CREATE INDEX school_span_by_province ON school_span (province_code);
      CREATE TABLE class_span (
        subject_id uuid NOT NULL,
        province_code text NOT NULL,
        school_id uuid,
        from_day integer NOT NULL,
        to_day integer NOT NULL,
        ms bigint NOT NULL,
        value jsonb NOT NULL,
        PRIMARY KEY (subject_id, from_day)
      );
      CREATE INDEX class_span_by_school ON class_span (province_code, school_id);
      CREATE TABLE staff_span (
        subject_id uuid NOT NULL,
        province_code text NOT NULL,
        school_id uuid,
        from_day integer NOT NULL,
        to_day integer NOT NULL,
        ms bigint NOT NULL,
        value jsonb NOT NULL,
        PRIMARY KEY (subject_id, from_day)
      );
      CREATE INDEX staff_span_by_school ON staff_span (province_code, school_id);

      CREATE TABLE learner_record (
        learner_id uuid PRIMARY KEY,
        province_code text NOT NULL,
        schools uuid[] NOT NULL,
        record text NOT NULL
      ) WITH (fillfactor = 80);
      CREATE INDEX learner_record_of_several ON learner_record (province_code) WHERE cardinality(schools) > 1;
      CREATE TABLE class_member (
        class_id uuid NOT NULL,
        learner_id uuid NOT NULL,
        PRIMARY KEY (class_id, learner_id)
      );
      CREATE TABLE result_slot (
        slot smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        period text NOT NULL,
        subject text NOT NULL,
        UNIQUE (period, subject)
      );
      CREATE TABLE held_result (
        learner_id uuid NOT NULL,
        school_year text NOT NULL,
        province_code text NOT NULL,
        schools uuid[] NOT NULL,
        held bytea NOT NULL,
        doubled boolean NOT NULL,
        PRIMARY KEY (learner_id, school_year)
      ) WITH (fillfactor = 80);
      CREATE INDEX held_result_doubled ON held_result (province_code) WHERE doubled;
      CREATE TABLE activity_week (
        province_code text NOT NULL,
        platform text NOT NULL,
        week text NOT NULL,
        learner_id uuid NOT NULL,
        schools uuid[] NOT NULL,
        record text NOT NULL,
        PRIMARY KEY (province_code, platform, week, learner_id)
      ) WITH (fillfactor = 80);
      CREATE INDEX activity_week_of_several ON activity_week (province_code, week) WHERE cardinality(schools) > 1;

      CREATE TABLE publication (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        published bigint NOT NULL DEFAULT 0
      );
      INSERT INTO publication DEFAULT VALUES;
      CREATE TABLE published_figure (
        scope text NOT NULL,
        figure text NOT NULL,
        dims text NOT NULL,
        content text NOT NULL,
        PRIMARY KEY (scope, figure, dims)
      );

      CREATE TABLE alert (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        province_code text NOT NULL,
        scope text NOT NULL,
        rule text NOT NULL,
        subject text NOT NULL,
        severity text NOT NULL CHECK (severity IN ('info', 'warning', 'critical')),
        message_vi text NOT NULL,
        message_en text NOT NULL,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz
      );
      CREATE UNIQUE INDEX alert_open_once ON alert (province_code, rule, subject) WHERE closed_at IS NULL;
    `);
    const [{ schema }] = (await queryRunner.query('SELECT current_schema() AS schema')) as [{ schema: string }];
    for (const table of PROVINCE_TABLES) await enableProvinceRls(queryRunner, schema, table);
    for (const table of ['class_member', 'publication', 'published_figure']) await hideFromReaders(queryRunner, schema, table);
  }

  async down(): Promise<void> {
    // A view of the log is never taken back: the next migration corrects it, a rebuild fills it anew.
  }
}

const PROVINCE_TABLES = ['cell_day', 'cell', 'school', 'school_span', 'class_span', 'staff_span', 'learner_record', 'held_result', 'activity_week', 'alert'];
