import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What schools have and report, as the indicators of rooms, equipment, payment, maturity, admissions and certificates are computed from it; and the units of every day. */
export class CreatedSchoolReports1700000004100 implements MigrationInterface {
  readonly name = 'CreatedSchoolReports1700000004100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE live_asset (hub_id uuid PRIMARY KEY, province_code text NOT NULL, school_id uuid, unit_code text, kind text NOT NULL, type text NOT NULL, count int NOT NULL, state text, acquired_year int, updated_at timestamptz NOT NULL);
      CREATE INDEX live_asset_province ON live_asset (province_code, kind, type);
      CREATE TABLE cashless_month (hub_id uuid PRIMARY KEY, province_code text NOT NULL, school_id uuid NOT NULL, month text NOT NULL, in_use boolean NOT NULL, updated_at timestamptz NOT NULL);
      CREATE INDEX cashless_month_province ON cashless_month (province_code, month);
      CREATE TABLE recognised_maturity (hub_id uuid PRIMARY KEY, province_code text NOT NULL, school_id uuid NOT NULL, level int NOT NULL, decided_on date NOT NULL, updated_at timestamptz NOT NULL);
      CREATE INDEX recognised_maturity_province ON recognised_maturity (province_code);
      CREATE TABLE admission_round (hub_id uuid PRIMARY KEY, province_code text NOT NULL, school_id uuid NOT NULL, school_year text NOT NULL, method text NOT NULL, updated_at timestamptz NOT NULL);
      CREATE INDEX admission_round_province ON admission_round (province_code, school_year);
      CREATE TABLE online_application (hub_id uuid PRIMARY KEY, round_id uuid NOT NULL, updated_at timestamptz NOT NULL);
      CREATE INDEX online_application_round ON online_application (round_id);
      CREATE TABLE staff_certificate (hub_id uuid PRIMARY KEY, province_code text NOT NULL, staff_id uuid NOT NULL, valid_from date NOT NULL, valid_to date NOT NULL, updated_at timestamptz NOT NULL);
      CREATE INDEX staff_certificate_staff ON staff_certificate (staff_id);
      CREATE TABLE live_commune (code text PRIMARY KEY, states jsonb NOT NULL);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE live_commune, staff_certificate, online_application, admission_round, recognised_maturity, cashless_month, live_asset');
  }
}
