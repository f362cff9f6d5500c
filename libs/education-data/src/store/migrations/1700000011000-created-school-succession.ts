import { enableProvinceRls } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which school took over which, and from what day: what a decision about schools says of their learners (ADR 0024). Of a chain every
 * pair stands, so nobody has to walk it. `followed_at`: what stood at the school by then has followed.
 */
export class CreatedSchoolSuccession1700000011000 implements MigrationInterface {
  readonly name = 'CreatedSchoolSuccession1700000011000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE school_succession (
      school_id uuid NOT NULL,
      successor_id uuid NOT NULL,
      province_code text NOT NULL,
      effective_on date NOT NULL,
      decision_id uuid NOT NULL,
      followed_at timestamptz,
      PRIMARY KEY (school_id, successor_id)
    )`);
    await queryRunner.query('CREATE INDEX school_succession_to ON school_succession (successor_id)');
    await queryRunner.query('CREATE INDEX school_succession_open ON school_succession (effective_on) WHERE followed_at IS NULL');
    await enableProvinceRls(queryRunner, 'sector', 'school_succession');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE school_succession');
  }
}
