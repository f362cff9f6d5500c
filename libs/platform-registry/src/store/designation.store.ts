import { type Tx } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';

/** What a designation says, as far as it can collide with another. */
export interface DesignationClaim {
  readonly provinceCode: string;
  /** null = all schools. */
  readonly schoolCodes: readonly string[] | null;
  readonly kinds: readonly string[];
  readonly from: string;
  /** Exclusive; null = without end. */
  readonly to: string | null;
}

/** A designation that collides, with the kinds that both claim. */
export interface Collision {
  readonly id: string;
  readonly platformId: string;
  readonly kinds: readonly string[];
}

/** Hot question of designations: who else claims the same kind, for a school in common, on a day in common. */
@Injectable()
export class DesignationStore {
  /** One maker of designations at a time in a province, until the transaction ends: two that overlap cannot both pass. */
  async lockProvince(tx: Tx, provinceCode: string): Promise<void> {
    await tx.client.query("SELECT pg_advisory_xact_lock(hashtext('registry designations'), hashtext($1))", [provinceCode]);
  }

  async collisions(tx: Tx, claim: DesignationClaim, exceptId: string | null): Promise<readonly Collision[]> {
    const { rows } = await tx.client.query<{ id: string; platform_id: string; kinds: string[] }>(
      `SELECT id, platform_id, ARRAY(SELECT unnest(kinds) INTERSECT SELECT unnest($2::text[]) ORDER BY 1) AS kinds
       FROM designation
       WHERE province_code = $1
         AND kinds && $2::text[]
         AND ($3::text[] IS NULL OR school_codes IS NULL OR school_codes && $3::text[])
         AND daterange(from_day, to_day) && daterange($4::date, $5::date)
         AND id IS DISTINCT FROM $6::uuid
       ORDER BY from_day, id
       LIMIT 20`,
      [claim.provinceCode, claim.kinds, claim.schoolCodes, claim.from, claim.to, exceptId],
    );
    return rows.map((row) => ({ id: row.id, platformId: row.platform_id, kinds: row.kinds }));
  }
}
