import { hideFromReaders } from '@lienthong/kit/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What state events have told of each school, class, learner and member of staff, as it rides on their next event (domain/merge/told-states.ts). */
export class CreatedToldState1700000003000 implements MigrationInterface {
  readonly name = 'CreatedToldState1700000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE told_state (hub_id uuid PRIMARY KEY, told json NOT NULL) WITH (fillfactor = 80)');
    await hideFromReaders(queryRunner, 'sector', 'told_state');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE told_state');
  }
}
