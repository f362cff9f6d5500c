import type pg from 'pg';
import { ProblemError } from '@lienthong/kit/errors';
import type { AdmittedPush } from './admitted-push.js';

/** How long a key is remembered. */
export const KEY_DAYS = 7;

/** A push that was kept under a key. */
export interface KeptUnderKey {
  readonly pushId: string;
  readonly bodyHash: Buffer;
}

/** Who runs the statements: a transaction's client or the pool behind `Database.query`. */
type Ask = (text: string, values: readonly unknown[]) => Promise<{ push_id: string; body_hash: Buffer }[]>;

/** Idempotency keys, per client, kind and query. Refused pushes leave none, as the row commits with the push. */
export class IdempotencyKeys {
  private readonly running = new Set<string>();

  /**
   * Runs the work while the key is taken in this process.
   * @throws ProblemError 409 `conflict` while the first push under the key is still in progress
   */
  async alone<T>(push: AdmittedPush, work: () => Promise<T>): Promise<T> {
    const name = keyName(push);
    if (name === undefined) return work();
    if (this.running.has(name)) throw inProgress();
    this.running.add(name);
    try {
      return await work();
    } finally {
      this.running.delete(name);
    }
  }

  /** Takes the key for the running transaction, in all processes. @throws ProblemError 409 `conflict` when another one has it */
  async lock(client: pg.PoolClient, push: AdmittedPush): Promise<void> {
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free', [`idempotency ${keyName(push) ?? ''}`]);
    if (rows[0]?.free !== true) throw inProgress();
  }

  async find(ask: Ask, push: AdmittedPush): Promise<KeptUnderKey | undefined> {
    const [row] = await ask(
      `SELECT push_id, body_hash FROM idempotency_key WHERE client_id = $1 AND kind = $2 AND query = $3 AND key = $4 AND created_at > $5::timestamptz - make_interval(days => ${KEY_DAYS})`,
      [...keyOf(push), push.receivedAt],
    );
    return row && { pushId: row.push_id, bodyHash: row.body_hash };
  }

  async save(client: pg.PoolClient, push: AdmittedPush, bodyHash: Buffer): Promise<void> {
    await client.query(
      `INSERT INTO idempotency_key (client_id, kind, query, key, body_hash, push_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (client_id, kind, query, key) DO UPDATE SET body_hash = excluded.body_hash, push_id = excluded.push_id, created_at = excluded.created_at`,
      [...keyOf(push), bodyHash, push.id, push.receivedAt],
    );
  }
}

/** The push kept under the key, when it had the same body. @throws ProblemError 422 `idempotency_key_reused` when it had another */
export function sameBody(kept: KeptUnderKey, bodyHash: Buffer): string {
  if (!kept.bodyHash.equals(bodyHash)) throw new ProblemError(422, 'idempotency_key_reused');
  return kept.pushId;
}

function keyOf(push: AdmittedPush): readonly string[] {
  return [push.clientId, push.kind.name, push.terms.query, push.terms.idempotencyKey ?? ''];
}

function keyName(push: AdmittedPush): string | undefined {
  return push.terms.idempotencyKey === undefined ? undefined : JSON.stringify(keyOf(push));
}

function inProgress(): ProblemError {
  return new ProblemError(409, 'conflict', {
    vi: 'Lần gửi đầu tiên với Idempotency-Key này chưa xong',
    en: 'The first push with this Idempotency-Key is still in progress',
  });
}
