import { communeDecided, isInForce, unitIndex, type Succession, type Unit, type UnitIndex, unitOn } from '@lienthong/vocabulary';
import type { Database } from '@lienthong/kit/database';
import { unitStates } from './units.repository.js';

/** Units with their dates, in memory: 14,000 states, read once and again when the loader has changed them. */
export class UnitRegister {
  private index: UnitIndex | null = null;

  /** Null while no units are loaded: then nothing can be said about a code. */
  get units(): UnitIndex | null {
    return this.index;
  }

  async reload(database: Database): Promise<void> {
    const states = await database.transaction(({ client }) => unitStates(client));
    const units = states as unknown as Unit[];
    const successions = states.flatMap((state) => state.successors.map((one) => ({ oldCode: state.code, newCode: one.code, extent: one.extent, validFrom: one.from }) as Succession));
    this.index = units.length === 0 ? null : unitIndex(units, successions);
  }

  /** Commune by code on a day: in force (and, if it is gone today, known where it went), split between several, or unknown that day. */
  readonly commune = (code: string, day: string, today: string): 'in-force' | 'split' | 'unknown' => {
    if (this.index === null) return 'in-force';
    const unit = unitOn(this.index, code, day);
    if (unit === undefined || unit.level !== 'commune') return 'unknown';
    if (isInForce(unit, today)) return 'in-force';
    return communeDecided(this.index, unit.code).decided ? 'in-force' : 'split';
  };
}
