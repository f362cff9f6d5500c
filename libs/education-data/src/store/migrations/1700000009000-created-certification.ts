import { enableProvinceRls, hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Conformance runs of vendors' clients (ADR 0014): the run, and while it lasts what its client asked. Of a call there stand the route, the
 * push and digests of list and cursor, never a value of the address.
 */
export class CreatedCertification1700000009000 implements MigrationInterface {
  readonly name = 'CreatedCertification1700000009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE certification (
        id uuid PRIMARY KEY,
        platform_id text NOT NULL,
        client_id text NOT NULL,
        province_code text NOT NULL,
        kinds text[] NOT NULL,
        scenarios text[] NOT NULL,
        state text NOT NULL CHECK (state IN ('running', 'passed', 'cancelled', 'expired')),
        started_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        ended_at timestamptz,
        throttle json NOT NULL,
        token json NOT NULL,
        -- What was seen last of each scenario, as told on the log.
        verdicts json NOT NULL
      )`);
    await queryRunner.query(`CREATE UNIQUE INDEX certification_running ON certification (client_id) WHERE state = 'running'`);
    await queryRunner.query('CREATE INDEX certification_of_platform ON certification (platform_id, id DESC)');
    await queryRunner.query('CREATE INDEX certification_of_province ON certification (province_code, id DESC)');
    await queryRunner.query(`
      CREATE TABLE certification_call (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        certification_id uuid NOT NULL REFERENCES certification ON DELETE CASCADE,
        at timestamptz NOT NULL,
        route text NOT NULL,
        status smallint NOT NULL,
        push_id uuid,
        list bytea,
        cursor bytea,
        next bytea
      )`);
    await queryRunner.query('CREATE INDEX certification_call_of_run ON certification_call (certification_id, id)');
    await enableProvinceRls(queryRunner, 'sector', 'certification');
    await hideFromReaders(queryRunner, 'sector', 'certification_call');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE certification_call, certification');
  }
}
