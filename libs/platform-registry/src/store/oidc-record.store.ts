import { Database } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';

/** One row of the OpenID provider's state, its payload sealed. */
export interface OidcRecordRow {
  readonly payload: Buffer;
  readonly consumed_at: Date | null;
}

/** What is kept of one record besides its sealed payload, to find it by. */
export interface OidcRecordIndex {
  readonly grantId: string | null;
  readonly uid: string | null;
  readonly userCode: string | null;
  readonly expiresAt: Date | null;
}

/** Table `oidc_record`: sessions, codes, grants and refresh tokens, shared by all copies of the registry. */
@Injectable()
export class OidcRecordStore {
  constructor(private readonly database: Database) {}

  async put(model: string, idHash: Buffer, payload: Buffer, index: OidcRecordIndex): Promise<void> {
    await this.database.query(
      `INSERT INTO oidc_record (model, id_hash, payload, grant_id, uid, user_code, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (model, id_hash) DO UPDATE SET payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, user_code = excluded.user_code, expires_at = excluded.expires_at`,
      [model, idHash, payload, index.grantId, index.uid, index.userCode, index.expiresAt],
    );
  }

  async byId(model: string, idHash: Buffer, now: Date): Promise<OidcRecordRow | undefined> {
    return this.one('model = $1 AND id_hash = $2', [model, idHash], now);
  }

  async byUid(model: string, uid: string, now: Date): Promise<OidcRecordRow | undefined> {
    return this.one('model = $1 AND uid = $2', [model, uid], now);
  }

  async byUserCode(model: string, userCode: string, now: Date): Promise<OidcRecordRow | undefined> {
    return this.one('model = $1 AND user_code = $2', [model, userCode], now);
  }

  /** Finds a record and removes it in one step: of two who ask, one gets it. */
  async take(model: string, idHash: Buffer, now: Date): Promise<OidcRecordRow | undefined> {
    const rows = await this.database.query<OidcRecordRow>('DELETE FROM oidc_record WHERE model = $1 AND id_hash = $2 AND expires_at > $3 RETURNING payload, consumed_at', [model, idHash, now]);
    return rows[0];
  }

  async consume(model: string, idHash: Buffer, now: Date): Promise<void> {
    await this.database.query('UPDATE oidc_record SET consumed_at = $3 WHERE model = $1 AND id_hash = $2', [model, idHash, now]);
  }

  async remove(model: string, idHash: Buffer): Promise<void> {
    await this.database.query('DELETE FROM oidc_record WHERE model = $1 AND id_hash = $2', [model, idHash]);
  }

  async removeByGrant(grantId: string): Promise<void> {
    await this.database.query('DELETE FROM oidc_record WHERE grant_id = $1', [grantId]);
  }

  /** Takes away what has expired. */
  async sweep(now: Date): Promise<void> {
    await this.database.query('DELETE FROM oidc_record WHERE expires_at < $1', [now]);
  }

  private async one(where: string, values: readonly unknown[], now: Date): Promise<OidcRecordRow | undefined> {
    const rows = await this.database.query<OidcRecordRow>(
      `SELECT payload, consumed_at FROM oidc_record WHERE ${where} AND (expires_at IS NULL OR expires_at > $${values.length + 1}) LIMIT 1`,
      [...values, now],
    );
    return rows[0];
  }
}
