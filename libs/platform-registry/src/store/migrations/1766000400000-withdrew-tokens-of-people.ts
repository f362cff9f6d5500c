import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens of a person are counted in generations: a change of what the person may begins a new one, and earlier tokens are refused. */
export class WithdrewTokensOfPeople1766000400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE account
        ADD COLUMN token_generation integer NOT NULL DEFAULT 0,
        ADD COLUMN tokens_withdrawn_at timestamptz;
      CREATE INDEX account_withdrawn ON account (tokens_withdrawn_at) WHERE tokens_withdrawn_at IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE account DROP COLUMN tokens_withdrawn_at, DROP COLUMN token_generation');
  }
}
