import { hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Workbooks that wait to be confirmed, sealed and for some days only, and of each push out of a workbook where its records stand. Readers
 * see neither: uploads are shown to whoever may see them by the intake alone.
 */
export class CreatedWorkbookTables1700000005000 implements MigrationInterface {
  readonly name = 'CreatedWorkbookTables1700000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE workbook_layout (push_id uuid PRIMARY KEY, province_code text NOT NULL, layout bytea NOT NULL)');
    await queryRunner.query(`CREATE TABLE workbook_upload (
      id uuid PRIMARY KEY,
      province_code text NOT NULL,
      platform_id text NOT NULL,
      client_id text NOT NULL,
      school_code text,
      kinds text[] NOT NULL,
      state text NOT NULL CHECK (state IN ('read', 'confirmed')),
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      bytes int NOT NULL,
      file_hash bytea NOT NULL,
      terms bytea NOT NULL,
      payload bytea,
      pushes jsonb NOT NULL DEFAULT '[]'
    )`);
    // Sealed bytes do not compress; trying costs a core.
    await queryRunner.query('ALTER TABLE workbook_upload ALTER COLUMN payload SET STORAGE EXTERNAL');
    await queryRunner.query('CREATE INDEX workbook_upload_age ON workbook_upload (expires_at)');
    await queryRunner.query('CREATE INDEX workbook_upload_of_platform ON workbook_upload (platform_id, id DESC)');
    for (const table of TABLES) await hideFromReaders(queryRunner, 'sector', table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const TABLES = ['workbook_layout', 'workbook_upload'] as const;
