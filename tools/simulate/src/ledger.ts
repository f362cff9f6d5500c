import { Tally, type ForetoldLine } from './dirt.js';

/** What a hub must hold of one record of one sender. */
export interface LedgerRow {
  readonly version: number;
  /** False once it was cancelled. */
  readonly live: boolean;
  /** The record as it was last taken. */
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * The simulator's own bookkeeping of one sender: told every line and how it must end, it knows what a hub must hold, row
 * by row, and how many records ended how. It shares no code with the hub.
 */
export class Ledger {
  private readonly rows = new Map<string, Map<string, LedgerRow>>();
  private readonly tallies = new Map<string, Tally>();

  /** Notes one line that was sent, in the order of sending. */
  note(kind: string, { line, outcome }: ForetoldLine): void {
    this.tallyOf(kind).add(outcome);
    if (outcome !== 'created' && outcome !== 'updated' && outcome !== 'unchanged') return;
    const rows = this.rowsOf(kind);
    const recordId = String(line['recordId']);
    const known = rows.get(recordId);
    const version = Math.max(Number(line['version']), known?.version ?? 0);
    if (outcome === 'unchanged') {
      if (known) rows.set(recordId, { ...known, version });
      return;
    }
    if (line['event'] === 'CANCEL') rows.set(recordId, { version, live: false, content: known?.content ?? line });
    else rows.set(recordId, { version, live: true, content: line });
  }

  /** Kinds that something was sent of. */
  get kinds(): readonly string[] {
    return [...this.tallies.keys()];
  }

  /** All records of a kind that the hub must hold, by recordId, cancelled ones too. */
  rowsOf(kind: string): Map<string, LedgerRow> {
    const known = this.rows.get(kind) ?? new Map<string, LedgerRow>();
    this.rows.set(kind, known);
    return known;
  }

  /** Those that are not cancelled. */
  liveOf(kind: string): LedgerRow[] {
    return [...this.rowsOf(kind).values()].filter((row) => row.live);
  }

  /** How many lines of a kind ended how. */
  tallyOf(kind: string): Tally {
    const known = this.tallies.get(kind) ?? new Tally();
    this.tallies.set(kind, known);
    return known;
  }
}
