import { Injectable } from '@nestjs/common';
import { currentTrace } from '../observability/index.js';
import { Database, type Tx } from './database.js';
import { StatementLane } from './statement-lane.js';

/** One row of the audit trail. No personal value: ids, names of fields, reasons. */
export interface AuditEntry {
  readonly who: {
    readonly sort: 'client' | 'user' | 'system';
    /** Client id, user id, or the name of the part of the hub. A `Principal` fits. */
    readonly subject: string;
    readonly role?: string | null;
    readonly platformId?: string | null;
  };
  /** What was done, `<subject>.<verb>`: `learner.read`, `client.revoked`. */
  readonly what: string;
  /** Id of what it was done to. */
  readonly subject?: string | null;
  /** Ids, when one call touched several (a list of people read). */
  readonly subjects?: readonly string[];
  /** Names of the fields read or changed. */
  readonly fields?: readonly string[];
  /** The reason, where the caller was asked for one. */
  readonly why?: string | null;
  readonly provinceCode: string | null;
  /** Default: the trace of the running request. */
  readonly traceId?: string;
  /** Further facts that are no personal data. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Default: now, by the database's clock. */
  readonly at?: Date;
}

const INSERT = {
  name: 'audit',
  text: `
  INSERT INTO audit_entry (at, who_sort, who, role, platform_id, what, subject, subjects, fields, why, province_code, trace_id, details)
  SELECT coalesce(at, clock_timestamp()), who_sort, who, role, platform_id, what, subject, subjects, fields, why, province_code, trace_id, details
  FROM jsonb_to_recordset($1::jsonb) AS entry (at timestamptz, who_sort text, who text, role text, platform_id text, what text, subject text,
    subjects text[], fields text[], why text, province_code text, trace_id text, details jsonb)`,
};

type AuditLane = StatementLane<readonly Record<string, unknown>[], void>;

/** Writes the audit trail of a service, into its own schema. */
@Injectable()
export class AuditLog {
  private readonly lanes = new WeakMap<Database, AuditLane>();

  /**
   * Appends one entry or several with one statement; it resolves when they are on disk.
   * @param target the running transaction (a change and its entry stand or fall together), or the database (a read)
   */
  async append(target: Tx | Database, entries: AuditEntry | readonly AuditEntry[]): Promise<void> {
    const list = (Array.isArray(entries) ? entries : [entries]) as readonly AuditEntry[];
    if (list.length === 0) return;
    const rows = list.map(toRow);
    if (target instanceof Database) await this.laneOf(target).call(rows);
    else await target.client.query({ ...INSERT, values: [JSON.stringify(rows)] });
  }

  private laneOf(database: Database): AuditLane {
    let lane = this.lanes.get(database);
    if (lane === undefined) {
      lane = new StatementLane(async (calls) => {
        await database.query(INSERT, [JSON.stringify(calls.flat())]);
        return calls.map((): void => undefined);
      });
      this.lanes.set(database, lane);
    }
    return lane;
  }
}

function toRow(entry: AuditEntry): Record<string, unknown> {
  return {
    at: entry.at?.toISOString() ?? null,
    who_sort: entry.who.sort,
    who: entry.who.subject,
    role: entry.who.role ?? null,
    platform_id: entry.who.platformId ?? null,
    what: entry.what,
    subject: entry.subject ?? null,
    subjects: entry.subjects ?? [],
    fields: entry.fields ?? [],
    why: entry.why ?? null,
    province_code: entry.provinceCode,
    trace_id: entry.traceId ?? currentTrace()?.traceId ?? null,
    details: entry.details ?? null,
  };
}
