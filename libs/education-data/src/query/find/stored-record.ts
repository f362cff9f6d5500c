import type { Fields } from '../../domain/merge/hub-view.js';
import { columnOf, type KindTable } from '../../store/kind-table.js';

/** What one platform says of a hub record: a live row of the kind's table. */
export interface StoredSource {
  readonly platformId: string;
  readonly recordId: string;
  readonly version: number;
  readonly updatedAt: Date;
  readonly confirmedAt: Date;
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
  readonly changedAt: Date;
  /** The leading source first, the others by platform and record id. */
  readonly sources: readonly StoredSource[];
}

/** Columns of a row, in the order of {@link StoredRow}. */
export function storedColumns(table: KindTable): string {
  const ids = table.references.map((name) => `${columnOf(name)}_id::text`);
  return [
    'province_code', 'hub_id::text', 'key::text', 'platform_id', 'record_id', 'version::float8', 'updated_at', 'confirmed_at', 'changed_at', 'content', 'merged',
    table.statesBy === null ? 'NULL' : 'history', 'sealed', table.isPerson ? 'person_id::text' : 'NULL', ...ids,
  ].join(', ');
}

/** A row as the driver gives it in array mode. */
export type StoredRow = [string, string, string, string, string, number, Date, Date, Date, Fields, Fields | null, readonly Fields[] | null, Buffer | null, string | null, ...(string | null)[]];

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
  return { provinceCode: row[0], hubId: row[1], key: row[2], ids, content: row[10] ?? row[9], changedAt: row[8], sources: [row, ...others].map(sourceOf) };
}

function sourceOf(row: StoredRow): StoredSource {
  return { platformId: row[3], recordId: row[4], version: row[5], updatedAt: row[6], confirmedAt: row[7], content: row[9], history: row[11], sealed: row[12] };
}
