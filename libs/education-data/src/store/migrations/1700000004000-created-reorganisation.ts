import { enableProvinceRls } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions by which units and schools were merged, split, renamed, moved or closed, in the order in which they were entered. */
export class CreatedReorganisation1700000004000 implements MigrationInterface {
  readonly name = 'CreatedReorganisation1700000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE reorganisation (
      id uuid PRIMARY KEY,
      seq bigint GENERATED ALWAYS AS IDENTITY,
      province_code text NOT NULL,
      subject text NOT NULL CHECK (subject IN ('unit', 'school')),
      type text NOT NULL,
      effective_on date NOT NULL,
      decision_number text NOT NULL,
      content json NOT NULL,
      digest uuid NOT NULL UNIQUE,
      entered_by text NOT NULL,
      entered_at timestamptz NOT NULL
    )`);
    await queryRunner.query('CREATE INDEX reorganisation_of_province ON reorganisation (province_code, seq DESC)');
    await enableProvinceRls(queryRunner, 'sector', 'reorganisation');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE reorganisation');
  }
}
