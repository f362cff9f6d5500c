import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the log shows of the use of each platform: counts per school and month, and the schools' names for people. */
export class CountedPushEvidence1766000200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE push_evidence (
        platform_id text NOT NULL,
        province_code text NOT NULL,
        kind text NOT NULL,
        -- First day of the month of receipt at +07:00.
        month date NOT NULL,
        -- Hub id of the school, '' where the records name none that is known.
        school_id text NOT NULL,
        created bigint NOT NULL DEFAULT 0,
        updated bigint NOT NULL DEFAULT 0,
        unchanged bigint NOT NULL DEFAULT 0,
        stale bigint NOT NULL DEFAULT 0,
        parked bigint NOT NULL DEFAULT 0,
        held bigint NOT NULL DEFAULT 0,
        rejected bigint NOT NULL DEFAULT 0,
        confirmed bigint NOT NULL DEFAULT 0,
        undesignated bigint NOT NULL DEFAULT 0,
        last_received_at timestamptz NOT NULL,
        PRIMARY KEY (platform_id, province_code, kind, month, school_id)
      );
      CREATE INDEX push_evidence_by_province ON push_evidence (province_code, month);
      CREATE TABLE counted_push (
        push_id uuid PRIMARY KEY,
        platform_id text NOT NULL,
        province_code text NOT NULL,
        kind text NOT NULL,
        month date NOT NULL
      );
      CREATE INDEX counted_push_by_platform ON counted_push (platform_id, province_code, kind, month);
      CREATE TABLE known_school (
        hub_id text PRIMARY KEY,
        province_code text NOT NULL,
        school_code text NOT NULL,
        name text NOT NULL
      );
      CREATE INDEX known_school_by_code ON known_school (province_code, school_code);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE known_school, counted_push, push_evidence');
  }
}
