import { enableProvinceRls } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which platform has shown that it speaks with the hub as it should, as the log tells: the latest run and the last one passed. */
export class KeptCertifications1766000900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const [{ schema }] = (await queryRunner.query('SELECT current_schema() AS schema')) as [{ schema: string }];
    await queryRunner.query(`
      CREATE TABLE platform_certification (
        platform_id text PRIMARY KEY,
        province_code text NOT NULL,
        -- The event as it came (CertificationChangedV1).
        told jsonb NOT NULL
      )`);
    await enableProvinceRls(queryRunner, schema, 'platform_certification');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE platform_certification');
  }
}
