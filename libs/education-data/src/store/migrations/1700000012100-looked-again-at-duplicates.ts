import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two record ids for one person in one source was a finding of the version that was merged second; it is one over several records now. What
 * stood is looked at again, and so are the records that decisions moved, where it was never told.
 */
export class LookedAgainAtDuplicates1700000012100 implements MigrationInterface {
  readonly name = 'LookedAgainAtDuplicates1700000012100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO quality_delta (province_code, kind, platform_id, push_id, seq, delta)
       SELECT province_code, kind, platform_id, gen_random_uuid(), -1, json_build_object('records', '{}'::int[], 'days', '{}'::int[], 'found', '{}'::int[], 'raised', false, 'looked', array_agg(record_id), 'feeds', '{}'::int[], 'receivedOn', 0)
       FROM (SELECT province_code, kind, platform_id, record_id FROM record_finding WHERE code = 'duplicate_in_source' AND origin = 'merge'
         UNION SELECT d.province_code, d.kind, t.platform_id, t.record_id FROM identity_trace AS t JOIN identity_decision AS d ON d.id = t.decision_id AND d.kind = t.kind WHERE t.field = '') AS people
       GROUP BY province_code, kind, platform_id`,
    );
    await queryRunner.query(`DELETE FROM record_finding WHERE code = 'duplicate_in_source' AND origin = 'merge'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM record_finding WHERE code = 'duplicate_in_source' AND origin = 'across'`);
  }
}
