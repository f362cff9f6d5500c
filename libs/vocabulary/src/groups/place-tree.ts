/** A place with what it holds of one figure: people by column, and as a whole. Children of a place follow it or stand before it, as they come. */
export interface PlaceCells {
  readonly id: string;
  /** Place above it; null for the province. */
  readonly parent: string | null;
  /** People by column (text of the dimensions); columns without people are left out. */
  readonly columns: ReadonlyMap<string, number>;
  /** People in all: the row without dimensions. */
  readonly whole: number;
}

/** A place in the tree: what is found below it is found once. */
export class Place {
  readonly children: Place[] = [];
  readonly hidden = new Set<string>();
  /** Hidden cells that a move of one person is known to change. */
  readonly covered = new Set<string>();
  private readonly leaves = new Map<string, readonly Place[]>();
  private readonly ordered = new Map<string, readonly Place[]>();
  private readonly pairs = new Map<string, Map<string, readonly Place[]>>();
  private names: readonly string[] | undefined;

  constructor(
    readonly id: string,
    readonly parent: Place | null,
    readonly columns: ReadonlyMap<string, number>,
    readonly whole: number,
  ) {
    parent?.children.push(this);
  }

  /** Its columns in the order of their names. */
  columnsInOrder(): readonly string[] {
    return (this.names ??= [...this.columns.keys()].sort((a, b) => (a < b ? -1 : 1)));
  }

  /** Places at the bottom below it that have a column, as they come; itself where there are none. */
  leavesBelow(column: string): readonly Place[] {
    if (!this.columns.has(column)) return [];
    return once(this.leaves, column, () => {
      const below = this.children.flatMap((child) => child.leavesBelow(column));
      return below.length > 0 ? below : [this];
    });
  }

  /** The same in the order of their names. */
  leavesInOrder(column: string): readonly Place[] {
    return once(this.ordered, column, () => [...this.leavesBelow(column)].sort(byName));
  }

  /** Of these, those that have another column too. */
  leavesWithBoth(one: string, other: string): readonly Place[] {
    return once(once(this.pairs, one, () => new Map()), other, () => this.leavesInOrder(one).filter((found) => found.columns.has(other)));
  }

  /** Places at the bottom below it that hold anything; itself where there are none. */
  anyLeaves(): readonly Place[] {
    const below = this.children.flatMap((child) => child.anyLeaves());
    return below.length > 0 ? below : this.columns.size > 0 ? [this] : [];
  }

  /** The place and those above it, up to below `top`. */
  pathTo(top: Place | null): Place[] {
    return this === top ? [] : [this, ...(this.parent?.pathTo(top) ?? [])];
  }

  /** The child of `place` in whose branch it stands. */
  branchOf(place: Place): Place | null {
    return this.parent === place ? this : (this.parent?.branchOf(place) ?? null);
  }
}

/** The places as they come, each with what stands above and below it. */
export function treeOf(places: readonly PlaceCells[]): readonly Place[] {
  const made = new Map<string, Place>();
  const told = new Map(places.map((place) => [place.id, place]));
  const make = ({ id, parent, columns, whole }: PlaceCells): Place =>
    once(made, id, () => {
      const above = parent === null ? undefined : told.get(parent);
      return new Place(id, above === undefined ? null : make(above), columns, whole);
    });
  return places.map(make);
}

/** Names of moves begin with a place and a column, `school:1|{…}`. */
export function byName(a: Place, b: Place): number {
  return `${a.id}|` < `${b.id}|` ? -1 : 1;
}

function once<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = find()));
  return found;
}
