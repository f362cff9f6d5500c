import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Large payloads are deflated by the writer (outbox/packed-payload.ts); the database does not try once more. */
async function addPacked(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(`ALTER TABLE ${table} ADD COLUMN packed bytea, ADD COLUMN unpacked integer`);
  await queryRunner.query(`ALTER TABLE ${table} ALTER COLUMN packed SET STORAGE EXTERNAL`);
}

async function dropPacked(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(`ALTER TABLE ${table} DROP COLUMN packed, DROP COLUMN unpacked`);
}

/** In every service's schema. */
export class PackedOutbox1700000000004 implements MigrationInterface {
  name = 'PackedOutbox1700000000004';

  up(queryRunner: QueryRunner): Promise<void> {
    return addPacked(queryRunner, 'outbox');
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropPacked(queryRunner, 'outbox');
  }
}

/** In the schema of the embedded log. */
export class PackedLog1700000000005 implements MigrationInterface {
  name = 'PackedLog1700000000005';

  up(queryRunner: QueryRunner): Promise<void> {
    return addPacked(queryRunner, 'record');
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropPacked(queryRunner, 'record');
  }
}
