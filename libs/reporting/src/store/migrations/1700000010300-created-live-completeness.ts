import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Learners whose records were complete, of all enrolled, by school and year: what indicator 1.1 is computed from. `subject` is the key of the event. */
export class CreatedLiveCompleteness1700000010300 implements MigrationInterface {
  readonly name = 'CreatedLiveCompleteness1700000010300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE live_completeness (subject text NOT NULL, year int NOT NULL, province_code text NOT NULL, complete bigint NOT NULL, learners bigint NOT NULL, updated_at timestamptz NOT NULL, PRIMARY KEY (subject, year));
      CREATE INDEX live_completeness_of_province ON live_completeness (province_code);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE live_completeness');
  }
}
