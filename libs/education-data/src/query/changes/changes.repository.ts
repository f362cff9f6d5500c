import type { ProvinceScope } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { KEY_CHANGED, OP_CANCEL, OP_CREATE } from '../../store/change-log.repository.js';
import type { Change } from './change.response.js';
import { type FeedPlace, positionOf } from './position.js';

export interface FeedScope {
  readonly provinces: ProvinceScope;
  readonly kind: string | undefined;
  /** Only changes of these schools; null: of all. */
  readonly schools: readonly string[] | null;
}

interface Row {
  readonly seq: string;
  readonly position: number;
  readonly kind: string;
  readonly province_code: string;
  readonly platform_id: string;
  readonly at: Date;
  readonly hub_id: string;
  readonly op: number;
  readonly school_id: string | null;
}

/** The change feed: a row a chunk, unfolded (store/change-log.repository.ts). Walks the primary key, or `change_batch_of_province`. */
@Injectable()
export class ChangesRepository {
  /** Number of the last batch that is committed; all below it are too. */
  async latest(client: pg.ClientBase): Promise<bigint> {
    const { rows } = await client.query<{ seq: string }>('SELECT seq::text FROM change_head');
    return BigInt(rows[0]?.seq ?? '0');
  }

  /** Changes after a place and up to a batch, in order. */
  async after(client: pg.ClientBase, place: FeedPlace, until: bigint, scope: FeedScope, limit: number): Promise<readonly Change[]> {
    const { provinces, kind, schools } = scope;
    const { rows } = await client.query<Row>(
      `SELECT b.seq::text, o.position::int, b.kind, b.province_code, b.platform_id, b.at, o.hub_id::text, o.op::int, b.schools[o.school]::text AS school_id
       FROM change_batch b CROSS JOIN LATERAL unnest(b.hub_ids, b.ops, b.school_at) WITH ORDINALITY AS o (hub_id, op, school, position)
       WHERE b.seq >= $1 AND b.seq <= $2 AND (b.seq > $1 OR o.position > $3)
         AND ($4::text IS NULL OR b.kind = $4) AND ($5::text[] IS NULL OR b.province_code = ANY($5))
         AND ($6::uuid[] IS NULL OR (b.schools && $6 AND b.schools[o.school] = ANY($6)))
       ORDER BY b.seq, o.position LIMIT $7`,
      [String(place.batch), String(until), place.change, kind ?? null, provinces === 'all' ? null : provinces, schools, limit],
    );
    return rows.map(toChange);
  }
}

function toChange(row: Row): Change {
  const op = row.op & ~KEY_CHANGED;
  return {
    position: positionOf({ batch: BigInt(row.seq), change: row.position }),
    kind: row.kind,
    hubId: row.hub_id,
    op: op === OP_CREATE ? 'create' : op === OP_CANCEL ? 'cancel' : 'update',
    keyChanged: (row.op & KEY_CHANGED) !== 0,
    schoolId: row.school_id,
    provinceCode: row.province_code,
    platformId: row.platform_id,
    changedAt: row.at.toISOString(),
  };
}
