import { enableProvinceRls, readerRole } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads figures is told which groups the province requires; of other provinces' settings a reader sees nothing. */
export class OpenedProvinceSettings1700000010100 implements MigrationInterface {
  readonly name = 'OpenedProvinceSettings1700000010100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await enableProvinceRls(queryRunner, 'sector', 'known_province', 'code');
    await queryRunner.query(`GRANT SELECT ON sector.known_province TO "${readerRole('sector')}"`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`REVOKE ALL ON sector.known_province FROM "${readerRole('sector')}"`);
    await queryRunner.query('DROP POLICY province ON sector.known_province');
    await queryRunner.query('ALTER TABLE sector.known_province DISABLE ROW LEVEL SECURITY');
  }
}
