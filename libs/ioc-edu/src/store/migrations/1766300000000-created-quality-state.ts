import { hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told last of the qualities of each school: the next telling is counted by its difference. `ms` are milliseconds since 1970. */
export class CreatedQualityState1766300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE quality_state (subject text PRIMARY KEY, ms bigint NOT NULL, kinds json NOT NULL) WITH (fillfactor = 70)');
    const [{ schema }] = (await queryRunner.query('SELECT current_schema() AS schema')) as [{ schema: string }];
    await hideFromReaders(queryRunner, schema, 'quality_state');
  }

  async down(): Promise<void> {
    // A view of the log is never taken back: the next migration corrects it, a rebuild fills it anew.
  }
}
