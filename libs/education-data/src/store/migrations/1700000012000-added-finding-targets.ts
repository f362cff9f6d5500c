import { hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A finding over several records names what it is about: of an orphan the target that is gone, of a shared account its digest. So what comes
 * back, or changes, finds its findings without a look at records. `account_learner`: whom each account of a platform was ever seen with.
 */
export class AddedFindingTargets1700000012000 implements MigrationInterface {
  readonly name = 'AddedFindingTargets1700000012000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE record_finding ADD COLUMN target_id uuid');
    await queryRunner.query('CREATE INDEX record_finding_of_target ON record_finding (target_id) WHERE target_id IS NOT NULL');
    await queryRunner.query('CREATE TABLE account_learner (account_id uuid NOT NULL, learner_id uuid NOT NULL, PRIMARY KEY (account_id, learner_id))');
    await hideFromReaders(queryRunner, 'sector', 'account_learner');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE account_learner');
    await queryRunner.query('DROP INDEX record_finding_of_target');
    await queryRunner.query('ALTER TABLE record_finding DROP COLUMN target_id');
  }
}
