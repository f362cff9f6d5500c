import { type Tx } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';

/** A platform's conformance runs as the log told them. */
export interface ToldCertification {
  readonly platformId: string;
  readonly provinceCode: string;
  readonly certificationId: string;
  readonly state: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly scenarios: readonly { readonly id: string; readonly state: string }[];
  readonly lastPassed: { readonly certificationId: string; readonly passedAt: string } | null;
}

/** Reads and keeps `platform_certification`. */
@Injectable()
export class CertificationStore {
  async keep(tx: Tx, present: readonly ToldCertification[], ended: readonly string[]): Promise<void> {
    if (ended.length > 0) await tx.client.query('DELETE FROM platform_certification WHERE platform_id = ANY($1)', [ended]);
    if (present.length === 0) return;
    const rows = present.map((told) => ({ platform_id: told.platformId, province_code: told.provinceCode, told }));
    await tx.client.query(
      `INSERT INTO platform_certification SELECT * FROM jsonb_populate_recordset(NULL::platform_certification, $1::jsonb) ORDER BY platform_id
       ON CONFLICT (platform_id) DO UPDATE SET province_code = excluded.province_code, told = excluded.told`,
      [JSON.stringify(rows)],
    );
  }

  async find(tx: Tx, platformId: string): Promise<ToldCertification | null> {
    const { rows } = await tx.client.query<{ told: ToldCertification }>('SELECT told FROM platform_certification WHERE platform_id = $1', [platformId]);
    return rows[0]?.told ?? null;
  }
}
