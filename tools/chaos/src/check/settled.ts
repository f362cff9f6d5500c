import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt } from '@lienthong/simulate';
import type pg from 'pg';
import type { Vendor } from '../load/vendor.js';

const SCHEMAS = ['sector', 'registry', 'ioc', 'reporting'];
const QUEUES = [...SCHEMAS.map((schema) => `${schema}.outbox`), 'sector.chunk', 'sector.arrival'];

/** Receipts of a vendor by push, read page by page. */
export async function receiptsOf(vendor: Vendor): Promise<Map<string, Receipt>> {
  const receipts = new Map<string, Receipt>();
  for (let cursor = ''; ; ) {
    const page = await vendor.caller.must<{ items: Receipt[]; next: string | null }>(`/api/education/v1/pushes?limit=1000${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    for (const receipt of page.items) receipts.set(receipt.pushId, receipt);
    if (page.next === null) return receipts;
    cursor = page.next;
  }
}

/** Waits until every push has its final outcomes; what is not final by then is left for the checks to find. */
export async function untilFinal(vendors: readonly Vendor[], seconds: number): Promise<void> {
  for (const limit = Date.now() + seconds * 1000; Date.now() < limit; await sleep(300)) {
    const receipts = (await Promise.all(vendors.map(receiptsOf))).flatMap((one) => [...one.values()]);
    if (receipts.every((receipt) => receipt.state === 'done' && receipt.outcomes.parked === 0)) return;
  }
}

/** What waits anywhere on the way: outboxes, chunks, arrivals. Waits until nothing does, at most so long. */
export async function queuesAfter(database: pg.Client, seconds: number): Promise<readonly string[]> {
  for (const limit = Date.now() + seconds * 1000; ; await sleep(200)) {
    const { rows } = await database.query<Record<string, string>>(`SELECT ${QUEUES.map((queue) => `(SELECT count(*) FROM ${queue}) AS "${queue}"`).join(', ')}`);
    const waiting = Object.entries(rows[0] ?? {}).filter(([, count]) => Number(count) > 0).map(([queue, count]) => `${queue}: ${count}`);
    if (waiting.length === 0 || Date.now() > limit) return waiting;
  }
}

/** Dead letters of all services. */
export async function deadLetters(database: pg.Client): Promise<readonly object[]> {
  const { rows } = await database.query<{ topic: string }>(SCHEMAS.map((schema) => `SELECT '${schema}' AS schema, topic, error_code AS code FROM ${schema}.dead_letter`).join(' UNION ALL '));
  return rows;
}
