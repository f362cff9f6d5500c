import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the OpenID provider keeps between two requests, and the failures that slow down guessing. */
export class KeptSignInState1766000100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE oidc_record (
        model text NOT NULL,
        -- SHA-256 of the id: ids of codes and refresh tokens are secrets of their bearer.
        id_hash bytea NOT NULL,
        -- Sealed: the payload repeats the id.
        payload bytea NOT NULL,
        grant_id text,
        uid text,
        user_code text,
        consumed_at timestamptz,
        expires_at timestamptz,
        PRIMARY KEY (model, id_hash)
      );
      CREATE INDEX oidc_record_by_grant ON oidc_record (grant_id) WHERE grant_id IS NOT NULL;
      CREATE INDEX oidc_record_by_uid ON oidc_record (model, uid) WHERE uid IS NOT NULL;
      CREATE INDEX oidc_record_by_expiry ON oidc_record (expires_at);
      CREATE TABLE sign_in_failure (
        -- Blind index of "name:<username>" or "address:<ip>".
        subject bytea PRIMARY KEY,
        failures integer NOT NULL,
        window_ends_at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_failure_by_end ON sign_in_failure (window_ends_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE sign_in_failure, oidc_record');
  }
}
