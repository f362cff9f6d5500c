import { enableProvinceRls, hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROVINCE_TABLES = ['platform', 'designation', 'push_evidence', 'counted_push', 'known_school'];

/** Outsiders' reads see their own province's rows (platforms: and national ones), and no secret at all. */
export class KeptProvincesApart1766000300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const [{ schema }] = (await queryRunner.query('SELECT current_schema() AS schema')) as [{ schema: string }];
    for (const table of ['client', 'account', 'oidc_record', 'sign_in_failure']) await hideFromReaders(queryRunner, schema, table);
    for (const table of PROVINCE_TABLES) await enableProvinceRls(queryRunner, schema, table);
    await queryRunner.query('CREATE POLICY national ON platform FOR SELECT USING (province_code IS NULL)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP POLICY national ON platform');
    for (const table of PROVINCE_TABLES) {
      await queryRunner.query(`DROP POLICY province ON "${table}"`);
      await queryRunner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
    }
  }
}
