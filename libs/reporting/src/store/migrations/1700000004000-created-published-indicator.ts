import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was last told of each indicator on `reporting.indicator.v1`, and which provinces are open. */
export class CreatedPublishedIndicator1700000004000 implements MigrationInterface {
  readonly name = 'CreatedPublishedIndicator1700000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE published_indicator (key text PRIMARY KEY, content jsonb NOT NULL);
      ALTER TABLE province_setting ADD COLUMN state text NOT NULL DEFAULT 'known';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE province_setting DROP COLUMN state; DROP TABLE published_indicator');
  }
}
