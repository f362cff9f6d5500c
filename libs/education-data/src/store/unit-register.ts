import { communeDecided, isInForce, unitIndex, type Succession, type Unit, type UnitIndex, unitOn } from '@lienthong/vocabulary';
import type { Database } from '@lienthong/kit/database';

/** Units with their dates, in memory: 14,000 states, read once and again when the loader has changed them. */
export class UnitRegister {
  private index: UnitIndex | null = null;

  /** Null while no units are loaded: then nothing can be said about a code. */
  get units(): UnitIndex | null {
    return this.index;
  }

  async reload(database: Database): Promise<void> {
    const rows = await database.query<UnitRow>(
      `SELECT level, code, name, full_name, type, parent_code, valid_from::text, valid_to::text, successors, alt_code FROM unit_state`,
    );
    const units: Unit[] = rows.map((row) => ({ level: row.level, code: row.code, name: row.name, fullName: row.full_name, type: row.type, parentCode: row.parent_code, validFrom: row.valid_from, validTo: row.valid_to, altCode: row.alt_code }) as Unit);
    const successions: Succession[] = rows.flatMap((row) => row.successors.map((one) => ({ oldCode: row.code, newCode: one.code, extent: one.extent, validFrom: one.from }) as Succession));
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

interface UnitRow {
  readonly level: 'province' | 'district' | 'commune';
  readonly code: string;
  readonly name: string;
  readonly full_name: string;
  readonly type: string;
  readonly parent_code: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly alt_code: string | null;
  readonly successors: readonly { readonly code: string; readonly extent: string; readonly from: string }[];
}
