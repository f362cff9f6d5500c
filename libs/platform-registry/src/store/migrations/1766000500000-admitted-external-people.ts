import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account has a password here, or is known by a blind index of its subject at the external identity provider. */
export class AdmittedExternalPeople1766000500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE account
        ADD COLUMN external_subject bytea UNIQUE,
        ALTER COLUMN password_hash DROP NOT NULL,
        ADD CONSTRAINT account_signs_in CHECK ((password_hash IS NULL) <> (external_subject IS NULL));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM account WHERE password_hash IS NULL;
      ALTER TABLE account DROP CONSTRAINT account_signs_in, DROP COLUMN external_subject, ALTER COLUMN password_hash SET NOT NULL;
    `);
  }
}
