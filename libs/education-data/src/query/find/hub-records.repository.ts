import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import type { ListPlace } from '../../asking/cursors.js';
import type { ListScan } from './list-scan.js';
import { isShared, placeOf, storedColumns, type StoredRecord, storedRecord, type StoredRow } from './stored-record.js';

/** Rows one call looks at before it gives what it has found: a rare filter costs many short pages, never one endless query. */
export const ROWS_AT_ONCE = 20_000;

export interface RecordPage {
  readonly records: readonly StoredRecord[];
  /** Where the next page begins; undefined when the list has ended. */
  readonly next: ListPlace | undefined;
}

/** Hub records of one kind, with the sources they were made of. */
@Injectable()
export class HubRecordsRepository {
  /** A page after the scan's place. */
  async page(client: pg.ClientBase, plan: KindPlan, scan: ListScan, limit: number): Promise<RecordPage> {
    const { table } = plan.table;
    // By column, not by output: `ORDER BY hub_id` would mean the text that is selected under that name, and no index orders that.
    const order = scan.order.map((column) => `r.${column}`).join(', ');
    const within = `FROM ${table} AS r WHERE ${['lead', ...scan.bounds].join(' AND ')} ORDER BY ${order}`;
    const from = scan.filters.length === 0 ? within : `FROM (SELECT * ${within} LIMIT ${ROWS_AT_ONCE}) AS r WHERE ${scan.filters.join(' AND ')} ORDER BY ${order}`;
    const { rows } = await client.query<StoredRow>({
      text: `SELECT ${storedColumns(plan.table)} ${from} LIMIT ${limit + 1}`,
      values: [...scan.values],
      rowMode: 'array',
    });
    const shown = rows.slice(0, limit);
    const records = await this.withSources(client, plan, shown);
    const last = shown.at(-1);
    if (rows.length > limit && last !== undefined) return { records, next: placeOf(last, scan.order) };
    return { records, next: scan.filters.length === 0 ? undefined : await this.endOfScan(client, within, scan) };
  }

  /** A hub record by its id; undefined when no live source speaks of it. */
  async byHubId(client: pg.ClientBase, plan: KindPlan, hubId: string): Promise<StoredRecord | undefined> {
    return (await this.byHubIds(client, plan, [hubId]))[0];
  }

  /** Hub records in the order of their ids. */
  async byHubIds(client: pg.ClientBase, plan: KindPlan, hubIds: readonly string[]): Promise<readonly StoredRecord[]> {
    if (hubIds.length === 0) return [];
    const { rows } = await client.query<StoredRow>({
      name: `read ${plan.table.table}`,
      text: `SELECT ${storedColumns(plan.table)} FROM ${plan.table.table} AS r WHERE hub_id = ANY($1::uuid[]) AND lead ORDER BY r.hub_id`,
      values: [hubIds],
      rowMode: 'array',
    });
    return this.withSources(client, plan, rows);
  }

  /** Place of the last row that a filtered scan may have looked at; undefined when it came to the end of the list. */
  private async endOfScan(client: pg.ClientBase, within: string, scan: ListScan): Promise<ListPlace | undefined> {
    const place = scan.order.map((column) => `${column}::text`).join(', ');
    const { rows } = await client.query<[string[]]>({ text: `SELECT ARRAY[${place}] ${within} LIMIT 1 OFFSET ${ROWS_AT_ONCE - 1}`, values: scan.values.slice(0, scan.boundValues), rowMode: 'array' });
    return rows[0]?.[0];
  }

  /** Only records with a merged content have other sources; they share the key. */
  private async withSources(client: pg.ClientBase, plan: KindPlan, rows: readonly StoredRow[]): Promise<readonly StoredRecord[]> {
    const keys = rows.filter(isShared).map((row) => row[2]);
    const others = new Map<string, StoredRow[]>();
    if (keys.length > 0) {
      const found = await client.query<StoredRow>({
        text: `SELECT ${storedColumns(plan.table)} FROM ${plan.table.table} WHERE key = ANY($1::uuid[]) AND live AND NOT lead ORDER BY platform_id, record_id`,
        values: [keys],
        rowMode: 'array',
      });
      for (const row of found.rows) others.set(row[2], [...(others.get(row[2]) ?? []), row]);
    }
    return rows.map((row) => storedRecord(plan.table, row, others.get(row[2]) ?? []));
  }
}
