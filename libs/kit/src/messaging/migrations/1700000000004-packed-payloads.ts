import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Large payloads are deflated by the writer (outbox/packed-payload.ts); the database does not try once more. */
async function addPacked(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(`ALTER TABLE ${table} ADD COLUMN packed bytea, ADD COLUMN unpacked integer`);
  await queryRunner.query(`ALTER TABLE ${table} ALTER COLUMN packed SET STORAGE EXTERNAL`);
}

/** In every service's schema. */
export class PackedOutbox1700000000004 implements MigrationInterface {
  name = 'PackedOutbox1700000000004';

  up(queryRunner: QueryRunner): Promise<void> {
    return addPacked(queryRunner, 'outbox');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE outbox DROP COLUMN packed, DROP COLUMN unpacked');
  }
}

/** In the schema of the embedded log. */
export class PackedLog1700000000005 implements MigrationInterface {
  name = 'PackedLog1700000000005';

  up(queryRunner: QueryRunner): Promise<void> {
    return addPacked(queryRunner, 'record');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE record DROP COLUMN packed, DROP COLUMN unpacked');
  }
}
