import type pg from 'pg';
import { together } from '../message.js';
import { CopyRows } from './copy-rows.js';

/** Rows for a table, written column by column in their order, by their exact types. */
export interface Rows {
  /** Begins a row. */
  row(): void;
  text(value: string | null): void;
  /** `text[]` */
  texts(values: readonly string[]): void;
  uuid(value: string | null): void;
  boolean(value: boolean): void;
  smallint(value: number | null): void;
  integer(value: number | null): void;
  bigint(value: number): void;
  /** `timestamptz`. @param milliseconds since 1970 */
  time(milliseconds: number): void;
  bytes(value: Buffer | null): void;
  /** Sends them; nothing is sent when there is none. */
  insert(client: pg.ClientBase): Promise<void>;
}

/** COPY takes two exchanges with the server and the connection for itself: it is worth it from so many rows on. */
export const COPY_FROM_ROWS = 32;

/**
 * The cheapest way in for so many rows.
 * @param bytes that a row is thought to take
 */
export function rowsFor(table: string, columns: readonly string[], bytes: number, rows: number): Rows {
  return rows < COPY_FROM_ROWS ? new StatementRows(table, columns) : new CopyRows(table, columns, bytes, rows);
}

/** A prepared INSERT for each row, all in one message. */
class StatementRows implements Rows {
  private readonly rows: unknown[][] = [];
  private readonly statement: { readonly name: string; readonly text: string };
  private values: unknown[] = [];

  constructor(table: string, columns: readonly string[]) {
    this.statement = { name: `insert ${table}`, text: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})` };
  }

  row(): void {
    this.values = [];
    this.rows.push(this.values);
  }

  text(value: string | null): void {
    this.values.push(value);
  }

  texts(values: readonly string[]): void {
    this.values.push(values);
  }

  uuid(value: string | null): void {
    this.values.push(value);
  }

  boolean(value: boolean): void {
    this.values.push(value);
  }

  smallint(value: number | null): void {
    this.values.push(value);
  }

  integer(value: number | null): void {
    this.values.push(value);
  }

  bigint(value: number): void {
    this.values.push(value);
  }

  time(milliseconds: number): void {
    this.values.push(new Date(milliseconds).toISOString());
  }

  bytes(value: Buffer | null): void {
    this.values.push(value);
  }

  async insert(client: pg.ClientBase): Promise<void> {
    if (this.rows.length > 0) await together(client, () => this.rows.map((values) => client.query({ ...this.statement, values })));
  }
}
