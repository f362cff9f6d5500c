/** One state of a unit of the administration. A code may have several, of different places, one after the other: read it with a date. */
export interface Unit {
  /** 2 digits province, 3 district, 5 commune. */
  readonly code: string;
  readonly level: 'province' | 'district' | 'commune';
  /** "Đông Kinh". */
  readonly name: string;
  /** "Phường Đông Kinh". */
  readonly fullName: string;
  /** tỉnh, thành phố trực thuộc trung ương, huyện, xã, phường, đặc khu ... */
  readonly type: string;
  /** First day, null when it was there before the records begin. */
  readonly validFrom: string | null;
  /** Last day (inclusive), null while it lasts. */
  readonly validTo: string | null;
  /** Unit above on those days: of a commune the district up to 2025-06-30, the province since; null for a province. */
  readonly parentCode: string | null;
  /** Another code in use for the same unit: 06978 for Xã Ba Chẽ, 06970. */
  readonly altCode: string | null;
}

/** How much of an old commune went into a new one, as published: all of it, a part, or just its name unchanged. */
export type Extent = 'whole' | 'part' | 'part-area' | 'part-area-all-people' | 'unchanged';

/** An old commune and one of the new ones into which it went. */
export interface Succession {
  readonly oldCode: string;
  readonly newCode: string;
  readonly extent: Extent;
  /** First day of the new commune. */
  readonly validFrom: string;
}

/** Units and successions arranged for looking up. */
export interface UnitIndex {
  readonly states: ReadonlyMap<string, readonly Unit[]>;
  readonly successions: ReadonlyMap<string, readonly Succession[]>;
  readonly predecessors: ReadonlyMap<string, readonly Succession[]>;
  /** Units by their other code. */
  readonly byAltCode: ReadonlyMap<string, readonly Unit[]>;
}

/** Whether a unit is there on a day "YYYY-MM-DD". */
export function isInForce(unit: Unit, date: string): boolean {
  return (unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || date <= unit.validTo);
}

function grouped<T>(rows: Iterable<T>, keyOf: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Arranges units and successions. States of one code are kept in the order of their days. */
export function unitIndex(units: Iterable<Unit>, successions: Iterable<Succession>): UnitIndex {
  const ordered = [...units].sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const all = [...successions];
  return {
    states: grouped(ordered, (unit) => unit.code),
    successions: grouped(all, (row) => row.oldCode),
    predecessors: grouped(all, (row) => row.newCode),
    byAltCode: grouped(ordered, (unit) => unit.altCode),
  };
}
