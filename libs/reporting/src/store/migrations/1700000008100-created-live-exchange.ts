import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the exchange with each destination stood last in each year: what indicator 1.2 is computed from. */
export class CreatedLiveExchange1700000008100 implements MigrationInterface {
  readonly name = 'CreatedLiveExchange1700000008100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE live_exchange (province_code text NOT NULL, destination text NOT NULL, year int NOT NULL, name jsonb NOT NULL, of_indicator boolean NOT NULL, state text NOT NULL, ever_on boolean NOT NULL,
        live bigint NOT NULL, acknowledged bigint NOT NULL, updated_at timestamptz NOT NULL, PRIMARY KEY (province_code, destination, year));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE live_exchange');
  }
}
