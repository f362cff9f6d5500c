import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableProvinceRls } from '../province-rls.js';

/**
 * The audit trail of a service: who, what, when, why. Rows are only ever added; the two hash columns are filled once, by
 * the chain that closes over them.
 */
export class CreatedAuditEntry1700000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const [{ schema }] = (await queryRunner.query('SELECT current_schema() AS schema')) as [{ schema: string }];
    await queryRunner.query(`
      CREATE TABLE audit_entry (
        id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at            timestamptz NOT NULL DEFAULT clock_timestamp(),
        who_sort      text NOT NULL CHECK (who_sort IN ('client', 'user', 'system')),
        who           text NOT NULL,
        role          text,
        platform_id   text,
        what          text NOT NULL,
        subject       text,
        subjects      text[] NOT NULL DEFAULT '{}',
        fields        text[] NOT NULL DEFAULT '{}',
        why           text,
        province_code text,
        trace_id      text,
        details       jsonb,
        prev_hash     bytea,
        hash          bytea
      )`);
    await queryRunner.query('CREATE INDEX audit_entry_at ON audit_entry (at)');
    await queryRunner.query('CREATE INDEX audit_entry_what ON audit_entry (what, at)');
    await queryRunner.query('CREATE INDEX audit_entry_who ON audit_entry (who, at)');
    await queryRunner.query(`
      CREATE FUNCTION audit_entry_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.hash IS NULL
           AND (to_jsonb(NEW) - 'hash' - 'prev_hash') = (to_jsonb(OLD) - 'hash' - 'prev_hash') THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'audit entries are never changed or removed' USING ERRCODE = '42501';
      END $$`);
    await queryRunner.query('CREATE TRIGGER audit_entry_final BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_is_final()');
    await queryRunner.query('CREATE TRIGGER audit_entry_kept BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_is_final()');
    await enableProvinceRls(queryRunner, schema, 'audit_entry');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE audit_entry');
    await queryRunner.query('DROP FUNCTION audit_entry_is_final()');
  }
}
