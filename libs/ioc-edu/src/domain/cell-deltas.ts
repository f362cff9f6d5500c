/** Holder of the cells of a whole province. Schools are held under their hub id. */
export const wholeProvince = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Holder of what names no school that is known. */
export const noSchool = '00000000-0000-0000-0000-000000000000';

/** What a batch adds to one cell on one day. `ms` = latest time of its events, null where the figure is stamped apart. */
export interface CellDelta {
  readonly province: string;
  readonly holder: string;
  readonly figure: string;
  readonly dims: string;
  /** Number of the local day on which the events were recorded. */
  readonly day: number;
  num: number;
  den: number;
  ms: number | null;
}

/** Everything a batch adds to cells, gathered in memory so that the database sees each cell and day once. */
export class CellDeltas {
  private readonly byKey = new Map<string, CellDelta>();

  /** Adds to a cell; `ms` (time of the event) is kept as the latest, and kept also when the numbers cancel out. */
  add(province: string, holder: string, figure: string, dims: string, day: number, num: number, den: number, ms: number | null): void {
    const key = `${province}${holder}${figure}|${dims}|${day}`;
    const known = this.byKey.get(key);
    if (known === undefined) {
      this.byKey.set(key, { province, holder, figure, dims, day, num, den, ms });
      return;
    }
    known.num += num;
    known.den += den;
    if (ms !== null && (known.ms === null || ms > known.ms)) known.ms = ms;
  }

  /** Adds to a school's cell and to its province's. */
  addUp(province: string, school: string, figure: string, dims: string, day: number, num: number, den: number, ms: number | null): void {
    this.add(province, school, figure, dims, day, num, den, ms);
    this.add(province, wholeProvince, figure, dims, day, num, den, ms);
  }

  /** What is left to be written, in the order of the cells' key: a row that neither changes a number nor carries a time is none. */
  rows(): CellDelta[] {
    const rows = [...this.byKey.values()].filter((row) => row.num !== 0 || row.den !== 0 || row.ms !== null);
    const keyed = rows.map((row) => ({ row, key: `${row.province}${row.holder}${row.figure}|${row.dims}|${row.day}` }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return keyed.map(({ row }) => row);
  }
}
