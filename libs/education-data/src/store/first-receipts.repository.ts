import type pg from 'pg';
import { uuidArray } from '@lienthong/kit/database';

/** Triples remembered before all are forgotten: far more than a process meets. */
const REMEMBERED = 50_000;

/**
 * Notes when a platform first sent records of a kind of a school. What another transaction committed before is remembered, so on the
 * common road there is no statement: only the first two chunks of a school ask.
 */
export class FirstReceipts {
  private readonly known = new Set<string>();

  async note(client: pg.ClientBase, one: { readonly provinceCode: string; readonly kind: string; readonly platformId: string; readonly receivedAt: Date }, schoolIds: ReadonlySet<string>): Promise<void> {
    const keyOf = (id: string): string => `${one.kind} ${one.platformId} ${id}`;
    const fresh = [...schoolIds].filter((id) => !this.known.has(keyOf(id))).sort();
    if (fresh.length === 0) return;
    const { rows } = await client.query<{ school_id: string }>(
      `INSERT INTO first_receipt (province_code, kind, platform_id, school_id, at) SELECT $1, $2, $3, id, $4 FROM unnest($5::uuid[]) AS i (id)
       ON CONFLICT (kind, platform_id, school_id) DO NOTHING RETURNING school_id::text`,
      [one.provinceCode, one.kind, one.platformId, one.receivedAt, uuidArray(fresh)],
    );
    // What was written here may yet be rolled back: remembered the next time, when it is there.
    const written = new Set(rows.map((row) => row.school_id));
    if (this.known.size > REMEMBERED) this.known.clear();
    for (const id of fresh) if (!written.has(id)) this.known.add(keyOf(id));
  }
}
