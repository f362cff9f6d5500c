import { hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which provinces a role of a BI tool sees in the views of `sector_published`. Written by who runs the database (docs/data/sector-published.md). */
export class CreatedBiReader1700000009100 implements MigrationInterface {
  readonly name = 'CreatedBiReader1700000009100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE bi_reader (role_name text NOT NULL, province_code text NOT NULL, PRIMARY KEY (role_name, province_code))');
    await hideFromReaders(queryRunner, 'sector', 'bi_reader');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE bi_reader');
  }
}
