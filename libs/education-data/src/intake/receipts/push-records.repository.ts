import type { Outcome, RecordProblem } from '@lienthong/contracts';
import { Database } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import { OUTCOME_CODES, REJECTED } from '../../domain/outcome-code.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { EXAMPLE_LINES, MAX_CAUSES, type ProblemCause } from '../receive/causes.js';

/** What became of one record of a push. */
export interface PushRecord {
  /** Null for a proposed cancel: it stands in no line. */
  readonly line: number | null;
  /** Null where it could not be read. */
  readonly recordId: string | null;
  readonly outcome: Outcome | typeof PROPOSED_CANCEL;
  readonly hubId: string | null;
  readonly problems: readonly RecordProblem[];
  /** Of a proposed cancel: `proposed` until its turn in the merge, `applied`, `kept` (received again meanwhile, or withheld), `revived` (applied, and live again since). */
  readonly cancel?: 'proposed' | 'applied' | 'kept' | 'revived';
}

/** What a full push's list of records may be asked for besides the outcomes: records of earlier pushes that it no longer holds. */
export const PROPOSED_CANCEL = 'proposed-cancel';

/** Where a list goes on: after a line among those refused at the door, or after a place in a chunk. Refused ones come first, by line. */
export type RecordsPlace = readonly ['refused', line: number] | readonly ['chunk', seq: number, position: number] | readonly ['cancel', recordId: string];

export const START: RecordsPlace = ['refused', -1];

interface Row {
  readonly line: number;
  readonly record_id: string | null;
  readonly outcome: number;
  readonly hub_id: string | null;
  readonly problems: readonly RecordProblem[] | null;
  readonly seq: number;
  readonly position: number;
}

const REFUSED = `SELECT p.line, p.record_id, p.outcome, NULL AS hub_id, p.problems
  FROM record_problem p JOIN rejected_record r USING (push_id, line) WHERE p.push_id = $1 AND p.line > $2 ORDER BY p.line LIMIT $3`;

const MERGED = `SELECT o.line, o.record_id, o.outcome, o.hub_id::text, p.problems, c.seq, o.position::int
  FROM chunk_outcome c CROSS JOIN LATERAL unnest(c.lines, c.outcomes, c.record_ids, c.hub_ids) WITH ORDINALITY AS o (line, outcome, record_id, hub_id, position)
  LEFT JOIN record_problem p ON p.push_id = c.push_id AND p.line = o.line
  WHERE c.push_id = $1 AND c.seq >= $2 AND (c.seq > $2 OR o.position > $3) AND ($4::smallint IS NULL OR ($4 = ANY (c.outcomes) AND o.outcome = $4))
  ORDER BY c.seq, o.position LIMIT $5`;

const CAUSES = `SELECT each ->> 'code' AS code, each ->> 'path' AS path, each ->> 'level' AS level, (array_agg(each -> 'message'))[1] AS message, count(*)::int AS count,
    (array_agg(p.line ORDER BY p.line))[1:${EXAMPLE_LINES}] AS lines
  FROM record_problem p CROSS JOIN LATERAL jsonb_array_elements(p.problems) AS each
  WHERE p.push_id = $1 GROUP BY 1, 2, 3 ORDER BY count DESC, code, path LIMIT ${MAX_CAUSES}`;

/** Reads what became of the records of a push, which the caller may see. */
@Injectable()
export class PushRecordsRepository {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
  ) {}

  /** Proposed cancels of a full push by record id. */
  async cancels(push: { readonly id: string; readonly kind: string }, after: string, limit: number): Promise<{ readonly items: readonly PushRecord[]; readonly next: RecordsPlace | undefined }> {
    const table = this.plans.get(push.kind)?.table.table;
    if (table === undefined) return { items: [], next: undefined };
    const rows = await this.database.query<{ record_id: string; hub_id: string | null; state: NonNullable<PushRecord['cancel']> }>(
      `SELECT p.record_id, p.hub_id::text, CASE WHEN p.state = 'applied' AND r.live THEN 'revived' ELSE p.state END AS state FROM proposed_cancel p
       LEFT JOIN ${table} r ON r.province_code = p.province_code AND r.platform_id = p.platform_id AND r.record_id = p.record_id
       WHERE p.push_id = $1 AND p.record_id > $2 ORDER BY p.record_id LIMIT $3`,
      [push.id, after, limit + 1],
    );
    const items = rows.slice(0, limit).map((row): PushRecord => ({ line: null, recordId: row.record_id, outcome: PROPOSED_CANCEL, hubId: row.hub_id, problems: [], cancel: row.state }));
    return { items, next: rows.length > limit ? ['cancel', items.at(-1)?.recordId ?? ''] : undefined };
  }

  /** A page after a place, with the place where the next begins; none when the list has ended. */
  async page(pushId: string, outcome: Outcome | undefined, after: RecordsPlace, limit: number): Promise<{ readonly items: readonly PushRecord[]; readonly next: RecordsPlace | undefined }> {
    const items: PushRecord[] = [];
    let place = after[0] === 'cancel' ? START : after;
    if (place[0] === 'refused') {
      const rows = outcome === undefined || outcome === 'rejected' ? await this.database.query<Row>(REFUSED, [pushId, place[1], limit + 1]) : [];
      items.push(...rows.slice(0, limit).map(toRecord));
      if (rows.length > limit) return { items, next: ['refused', items.at(-1)?.line ?? 0] };
      place = ['chunk', -1, 0];
    }
    const left = limit - items.length;
    const code = outcome === undefined ? null : OUTCOME_CODES.indexOf(outcome);
    const rows = await this.database.query<Row>(MERGED, [pushId, place[1], place[2], code, left + 1]);
    items.push(...rows.slice(0, left).map(toRecord));
    if (rows.length <= left) return { items, next: undefined };
    const last = rows[left - 1];
    return { items, next: last === undefined ? place : ['chunk', last.seq, last.position] };
  }

  /** A page of whichever list was asked for. */
  any(push: { readonly id: string; readonly kind: string }, outcome: Outcome | typeof PROPOSED_CANCEL | undefined, after: RecordsPlace, limit: number): Promise<{ readonly items: readonly PushRecord[]; readonly next: RecordsPlace | undefined }> {
    return outcome === PROPOSED_CANCEL ? this.cancels(push, after[0] === 'cancel' ? after[1] : '', limit) : this.page(push.id, outcome, after, limit);
  }

  /** All of a list, page by page. */
  async *all(push: { readonly id: string; readonly kind: string }, outcome: Outcome | typeof PROPOSED_CANCEL | undefined): AsyncGenerator<readonly PushRecord[]> {
    for (let place: RecordsPlace | undefined = START; place !== undefined; ) {
      const page: { readonly items: readonly PushRecord[]; readonly next: RecordsPlace | undefined } = await this.any(push, outcome, place, 1_000);
      if (page.items.length > 0) yield page.items;
      place = page.next;
    }
  }

  /** Errors and findings grouped by cause, largest first. */
  async causes(pushId: string): Promise<readonly ProblemCause[]> {
    const rows = await this.database.query<Omit<ProblemCause, 'exampleLines'> & { readonly lines: readonly number[] }>(CAUSES, [pushId]);
    return rows.map(({ code, path, level, message, count, lines }) => ({ code, path, level, message, count, exampleLines: lines }));
  }
}

function toRecord(row: Row): PushRecord {
  return { line: row.line, recordId: row.record_id, outcome: OUTCOME_CODES[row.outcome] ?? OUTCOME_CODES[REJECTED], hubId: row.hub_id, problems: row.problems ?? [] };
}
