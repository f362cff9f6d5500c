import { communeLater, isInForce, unitIndex, type Succession, type Unit, type UnitIndex, unitOn } from '@lienthong/vocabulary';
import type { Database } from '@lienthong/kit/database';
import { unitStates } from './units.repository.js';

/** Units with their dates, in memory: 14,000 states, read once and again when the loader has changed them. */
export class UnitRegister {
  private index: UnitIndex | null = null;
  private reorganisations = 0;

  /** Null while no units are loaded: then nothing can be said about a code. */
  get units(): UnitIndex | null {
    return this.index;
  }

  /** Reads again when a reorganisation was entered since, in this process or another. */
  async refresh(database: Database): Promise<void> {
    const [row] = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM reorganisation');
    if ((row?.count ?? 0) === this.reorganisations) return;
    await this.reload(database);
  }

  async reload(database: Database): Promise<void> {
    const [row] = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM reorganisation');
    this.reorganisations = row?.count ?? 0;
    const states = await database.transaction(({ client }) => unitStates(client));
    const units = states as unknown as Unit[];
    const successions = states.flatMap((state) => state.successors.map((one) => ({ oldCode: state.code, newCode: one.code, extent: one.extent, validFrom: one.from }) as Succession));
    this.index = units.length === 0 ? null : unitIndex(units, successions);
  }

  /** Whether digits meant a commune (5) or a district (3) on a day. */
  readonly unit = (code: string, day: string): boolean => {
    const unit = this.index === null ? undefined : unitOn(this.index, code, day);
    return this.index === null || (unit !== undefined && unit.level !== 'province');
  };

  /** Commune by code on a day: in force (and, if it is gone today, known where it went), split between several, or unknown that day. */
  readonly commune = (code: string, day: string, today: string): 'in-force' | 'split' | 'unknown' => {
    if (this.index === null) return 'in-force';
    const unit = unitOn(this.index, code, day);
    if (unit === undefined || unit.level !== 'commune') return 'unknown';
    if (isInForce(unit, today)) return 'in-force';
    return communeLater(this.index, unit.code, day, today)?.decided === true ? 'in-force' : 'split';
  };
}
