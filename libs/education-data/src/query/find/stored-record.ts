import type { Fields } from '../../domain/merge/hub-view.js';
import { columnOf, type KindTable } from '../../store/kind-table.js';

/** What one platform says of a hub record: a live row of the kind's table. */
export interface StoredSource {
  readonly platformId: string;
  readonly recordId: string;
  readonly version: number;
  /** RFC 3339, UTC, as all times of a record. */
  readonly updatedAt: string;
  readonly confirmedAt: string;
  readonly content: Fields;
  readonly history: readonly Fields[] | null;
  /** Numbers of the person, sealed; null where there are none. */
  readonly sealed: Buffer | null;
}

/** A hub record as it is stored: the row that leads and the other live ones, if any. */
export interface StoredRecord {
  readonly provinceCode: string;
  readonly hubId: string;
  readonly key: string;
  /** Hub ids of what it refers to, by name of the reference; `person` for kinds of people. */
  readonly ids: Readonly<Record<string, string | null>>;
  /** The hub's content: of one source its own. */
  readonly content: Fields;
  /** When the hub's record last changed for its readers: kept by the row that leads. */
  readonly changedAt: string;
  /** The leading source first, the others by platform and record id. */
  readonly sources: readonly StoredSource[];
}

/** Columns of a row, in the order of {@link StoredRow}. */
export function storedColumns(table: KindTable): string {
  const ids = table.references.map((name) => `${columnOf(name)}_id::text`);
  return [
    'province_code', 'hub_id::text', 'key::text', 'platform_id', 'record_id', 'version::float8', utc('updated_at'), utc('confirmed_at'), utc('changed_at'), 'content', 'merged',
    table.statesBy === null ? 'NULL' : 'history', 'sealed', table.isPerson ? 'person_id::text' : 'NULL', ...ids,
  ].join(', ');
}

/** Text whatever the zone of the session: a time of the driver's would be made of text and turned into text again, three a row. */
function utc(column: string): string {
  return `(${column} AT TIME ZONE 'UTC')::text`;
}

/** `2025-10-01 01:00:00.12` of the database, in milliseconds as everywhere. */
function instant(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, 23).padEnd(3, '0')}Z`;
}

/** A row as the driver gives it in array mode. */
export type StoredRow = [string, string, string, string, string, number, string, string, string, Fields, Fields | null, readonly Fields[] | null, Buffer | null, string | null, ...(string | null)[]];

/** Where each column of a list's order stands in a row. */
const ORDERED: Readonly<Record<string, number>> = { province_code: 0, hub_id: 1, key: 2, school_id: 14 };

/** Place of a row in a list: the values of the columns that order it. */
export function placeOf(row: StoredRow, order: readonly string[]): string[] {
  return order.map((column) => String(row[ORDERED[column] ?? -1]));
}

export function isShared(row: StoredRow): boolean {
  return row[10] !== null;
}

/** @param others rows of the other live sources of the same key */
export function storedRecord(table: KindTable, row: StoredRow, others: readonly StoredRow[]): StoredRecord {
  const ids: Record<string, string | null> = {};
  table.references.forEach((name, i) => (ids[name] = (row[14 + i] as string | null | undefined) ?? null));
  // A reference that the leading source leaves out is another's, as in the merge.
  for (const other of others) table.references.forEach((name, i) => (ids[name] ??= (other[14 + i] as string | null | undefined) ?? null));
  if (table.isPerson) ids['person'] = row[13];
  return { provinceCode: row[0], hubId: row[1], key: row[2], ids, content: row[10] ?? row[9], changedAt: instant(row[8]), sources: [row, ...others].map(sourceOf) };
}

function sourceOf(row: StoredRow): StoredSource {
  return { platformId: row[3], recordId: row[4], version: row[5], updatedAt: instant(row[6]), confirmedAt: instant(row[7]), content: row[9], history: row[11], sealed: row[12] };
}
