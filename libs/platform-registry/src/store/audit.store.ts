import { type Tx } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';

/** One row of the trail. */
export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly who_sort: string;
  readonly who: string;
  readonly role: string | null;
  readonly platform_id: string | null;
  readonly what: string;
  readonly subject: string | null;
  readonly fields: readonly string[];
  readonly why: string | null;
  readonly province_code: string | null;
  readonly trace_id: string | null;
  readonly details: unknown;
}

/** Which rows are asked for; absent = all. */
export interface AuditFilter {
  readonly who?: string | undefined;
  readonly what?: string | undefined;
  readonly subject?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/** Reads the registry's own audit trail. */
@Injectable()
export class AuditStore {
  /** Newest first; `before` is the id of the last row shown. `what` matches whole or as `client.`: a subject's verbs. */
  async list(tx: Tx, filter: AuditFilter, before: string | null, limit: number): Promise<readonly AuditRow[]> {
    const { rows } = await tx.client.query<AuditRow>(
      `SELECT id::text, at, who_sort, who, role, platform_id, what, subject, fields, why, province_code, trace_id, details
       FROM audit_entry
       WHERE ($1::text IS NULL OR who = $1)
         AND ($2::text IS NULL OR what = $2 OR (right($2, 1) = '.' AND starts_with(what, $2)))
         AND ($3::text IS NULL OR subject = $3)
         AND ($4::timestamptz IS NULL OR at >= $4) AND ($5::timestamptz IS NULL OR at < $5)
         AND ($6::bigint IS NULL OR id < $6)
       ORDER BY audit_entry.id DESC
       LIMIT $7`,
      [filter.who ?? null, filter.what ?? null, filter.subject ?? null, filter.from ?? null, filter.to ?? null, before, limit],
    );
    return rows;
  }
}
