import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators, tasks, directives with their sources; and what the live indicators are computed from. */
export class CreatedPlanAndLiveTables1700000003000 implements MigrationInterface {
  readonly name = 'CreatedPlanAndLiveTables1700000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE indicator (id text PRIMARY KEY, position int NOT NULL, sort text NOT NULL, province_code text NOT NULL, mode text NOT NULL, source jsonb NOT NULL);
      CREATE TABLE task (id text PRIMARY KEY, position int NOT NULL, sort text NOT NULL, province_code text NOT NULL, due_by date, source jsonb NOT NULL);
      CREATE TABLE directive (id text PRIMARY KEY, position int NOT NULL, document_id text NOT NULL, province_code text NOT NULL, due_by date, source jsonb NOT NULL);
      CREATE TABLE document (id text PRIMARY KEY, position int NOT NULL, sort text NOT NULL, source jsonb NOT NULL);
      CREATE TABLE plan_group (id text PRIMARY KEY, sort text NOT NULL, position int NOT NULL, source jsonb NOT NULL);
      CREATE TABLE province_setting (province_code text PRIMARY KEY, settings jsonb NOT NULL);
      CREATE TABLE live_school (hub_id uuid PRIMARY KEY, province_code text NOT NULL, school_code text NOT NULL, states jsonb NOT NULL, updated_at timestamptz NOT NULL);
      CREATE INDEX live_school_province ON live_school (province_code);
      CREATE TABLE live_class (hub_id uuid PRIMARY KEY, school_id uuid NOT NULL, school_year text NOT NULL, level text NOT NULL, periods_per_year int);
      CREATE INDEX live_class_school ON live_class (school_id, school_year);
      CREATE TABLE live_staff (hub_id uuid PRIMARY KEY, province_code text NOT NULL, status text NOT NULL, training_years int[] NOT NULL, updated_at timestamptz NOT NULL);
      CREATE INDEX live_staff_province ON live_staff (province_code);
      CREATE TABLE online_use (school_id uuid NOT NULL, province_code text NOT NULL, day date NOT NULL, lessons bigint NOT NULL, tests bigint NOT NULL, updated_at timestamptz NOT NULL, PRIMARY KEY (school_id, day));
      CREATE INDEX online_use_province ON online_use (province_code, day);
      CREATE TABLE online_summary (hub_id uuid PRIMARY KEY, school_id uuid NOT NULL, province_code text NOT NULL, school_year text NOT NULL, period text NOT NULL, level text NOT NULL, online_periods int NOT NULL, total_periods int, updated_at timestamptz NOT NULL);
      CREATE INDEX online_summary_province ON online_summary (province_code, school_year);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE online_summary, online_use, live_staff, live_class, live_school, province_setting, plan_group, document, directive, task, indicator');
  }
}
