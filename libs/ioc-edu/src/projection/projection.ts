import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@lienthong/kit/config';
import type { EventBatch } from '@lienthong/kit/messaging';
import { CellDeltas } from '../domain/cell-deltas.js';
import { stampDims } from '../domain/dims.js';
import { dayOfMs } from '../domain/spans.js';
import { addToCells } from '../store/cell.store.js';
import { type FigureChange, writeJournal } from '../store/journal.store.js';
import { nextState, notePlaces, rollTo, turnedFigures } from '../store/projection-state.store.js';
import type { Tx } from '@lienthong/kit/database';
import { type ProjectionWork, tallied, type TalliedEvent } from './projection-batch.js';

/** What turns events of one topic into cells and records. Must depend on the events alone, not on when they are applied. */
export type Tally<T> = (work: ProjectionWork, events: readonly TalliedEvent<T>[]) => Promise<void> | void;

/** The parts of a batch that the projection needs; a rebuild into another schema has no more. */
export type ProjectedBatch<T> = Pick<EventBatch<T>, 'tx' | 'records' | 'replaying'>;

/**
 * Applies batches to the view, in the batch's own transaction: gathers what changes in memory, writes every table once, notes the changed
 * figures in the journal under the next position. One writer at a time in all processes.
 */
@Injectable()
export class Projection {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  async apply<T>(batch: ProjectedBatch<T>, tally: Tally<T>): Promise<void> {
    await this.write(batch.tx, batch.replaying, (work) => tally(work, tallied(batch.records)));
  }

  /** Lets a new local day begin without an event; nothing happens when it has begun. */
  async turnDay(tx: Tx): Promise<void> {
    await this.write(tx, false, () => undefined);
  }

  private async write(tx: Tx, replaying: boolean, tally: (work: ProjectionWork) => Promise<void> | void): Promise<void> {
    const now = this.clock.now();
    const today = dayOfMs(now.getTime());
    const state = await nextState(tx);
    const turned = await rollTo(tx, state, today);
    const work: ProjectionWork = { tx, deltas: new CellDeltas(), changes: [], placesChanged: { units: false, schools: turned.length > 0 } };
    for (const { province, figure } of turnedFigures(turned)) work.changes.push({ province, holder: null, figure, dims: null });
    await tally(work);
    const rows = work.deltas.rows();
    await notePlaces(tx, work.placesChanged);
    // The projection is held: what needs no answer goes with the commit.
    addToCells(tx, rows, Math.max(state.rolledDay, today));
    if (!replaying) writeJournal(tx, state.position, distinctChanges(rows, work.changes), now);
  }
}

function distinctChanges(rows: readonly { province: string; holder: string; figure: string; dims: string }[], others: readonly FigureChange[]): FigureChange[] {
  const changes = new Map<string, FigureChange>();
  const add = (change: FigureChange): void => void changes.set(`${change.province}|${change.holder}|${change.figure}|${change.dims}`, change);
  for (const change of others) add(change);
  for (const { province, holder, figure, dims } of rows) add({ province, holder, figure, dims: dims === stampDims ? null : dims });
  return [...changes.values()];
}
