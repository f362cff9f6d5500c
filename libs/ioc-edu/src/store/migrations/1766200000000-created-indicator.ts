import { enableProvinceRls } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators as reporting told of them last. */
export class CreatedIndicator1766200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE indicator (
        province_code text NOT NULL,
        id text NOT NULL,
        place integer NOT NULL,
        ms bigint NOT NULL,
        value jsonb NOT NULL,
        PRIMARY KEY (province_code, id)
      );
    `);
    const [{ schema }] = (await queryRunner.query('SELECT current_schema() AS schema')) as [{ schema: string }];
    await enableProvinceRls(queryRunner, schema, 'indicator');
  }

  async down(): Promise<void> {
    // A view of the log is never taken back: the next migration corrects it, a rebuild fills it anew.
  }
}
