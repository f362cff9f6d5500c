import { Clock, Sealer } from '@lienthong/kit/config';
import type { Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import type { ChunkRecord } from '../domain/chunk.js';
import { Uuid7Maker } from '../domain/uuid7.js';
import { KindPlans } from '../store/kind-plan.js';
import { UnitRegister } from '../store/unit-register.js';
import { type ChunkDecisions, decideChunk } from './chunk-decisions.js';
import type { ChunkSource, Released } from './chunk-source.js';
import { writeChunk } from './chunk-writer.js';

/** Merges one chunk inside a transaction that somebody else opened. */
export class ChunkMerger {
  private readonly ids = new Uuid7Maker();

  constructor(
    private readonly plans: KindPlans,
    private readonly units: UnitRegister,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @returns pushes of which this was the last chunk */
  async merge(tx: Tx, source: ChunkSource, rows: readonly ChunkRecord[], released: readonly Released[] | null): Promise<string[]> {
    const now = this.clock.now();
    const newId = (): string => this.ids.make(now.getTime());
    const decided = await decideChunk(tx.client, { plans: this.plans, sealer: this.sealer, units: this.units, newId }, source, rows);
    return writeChunk(tx, { outbox: this.outbox, sealer: this.sealer, newId, isReferredTo: (kind) => this.plans.isReferredTo(kind) }, source, rows, decided, released, now.toISOString());
  }

  /** Decides and writes only the states, for a dry run: what a later chunk of the same push has to see. */
  async rehearse(tx: Tx, source: ChunkSource, rows: readonly ChunkRecord[]): Promise<ChunkDecisions> {
    const now = this.clock.now();
    const newId = (): string => this.ids.make(now.getTime());
    const decided = await decideChunk(tx.client, { plans: this.plans, sealer: this.sealer, units: this.units, newId }, source, rows);
    await decided.plan.states.write(tx.client, source.provinceCode, decided.set.changedStates(), source.receivedAt.toISOString(), now.toISOString());
    return decided;
  }
}
