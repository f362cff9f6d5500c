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

/** Column of the whole. */
export const wholeColumn = '{}';

/** Columns that are hidden, by place. */
export type HiddenCells = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What has to be hidden of a figure in all places of a province, so that nobody finds a small group by taking shown numbers from shown
 * numbers, whichever places and dimensions they ask for. Cells of fewer than `size` people go first. For every hidden cell there is then a way
 * to move one person that changes hidden cells alone - between two columns of two places, of one place up to the province, or between two
 * places: so no sum of shown cells tells it. Hidden cells that add up to a shown one are together at least `size` people.
 *
 * Partners are taken in steps of the doubled size, then in the order of their names: they stay the same from one day to the next.
 * @param wholes whether rows without dimensions are shown; without them every column stands alone
 */
export function hiddenCells(places: readonly PlaceCells[], size: number, wholes: boolean): HiddenCells {
  const table = new Table(places, size, wholes);
  return table.close();
}

interface Node {
  readonly id: string;
  readonly parent: Node | null;
  readonly children: Node[];
  readonly columns: ReadonlyMap<string, number>;
  readonly whole: number;
  readonly hidden: Set<string>;
  /** Hidden cells that a move of one person is known to change. */
  readonly covered: Set<string>;
  /** Places at the bottom below it that have a column, as they were found. */
  readonly leaves: Map<string, readonly Node[]>;
  /** The same in the order of their names. */
  readonly leavesInOrder: Map<string, readonly Node[]>;
  /** Of these, those that have another column too. */
  readonly pairs: Map<string, Map<string, readonly Node[]>>;
  /** Its columns in the order of their names, once asked for. */
  columnsInOrder?: readonly string[];
}

/** Cells that change when one person moves. */
type Move = readonly (readonly [Node, string])[];

class Table {
  private readonly nodes: readonly Node[];
  /** Hidden cells that still lack their move. */
  private open: (readonly [Node, string])[] = [];

  constructor(
    places: readonly PlaceCells[],
    private readonly size: number,
    private readonly wholes: boolean,
  ) {
    const byId = new Map<string, Node>();
    const parents = new Map(places.map((place) => [place.id, place]));
    const make = (place: PlaceCells): Node => {
      const known = byId.get(place.id);
      if (known !== undefined) return known;
      const above = place.parent === null ? undefined : parents.get(place.parent);
      const parent = above === undefined ? null : make(above);
      const node: Node = { id: place.id, parent, children: [], columns: place.columns, whole: place.whole, hidden: new Set(), covered: new Set(), leaves: new Map(), leavesInOrder: new Map(), pairs: new Map() };
      parent?.children.push(node);
      byId.set(place.id, node);
      return node;
    };
    this.nodes = places.map(make);
  }

  close(): HiddenCells {
    for (const node of this.nodes) {
      for (const [column, people] of node.columns) if (people > 0 && people < this.size) this.hide(node, column);
      if (this.wholes && node.whole > 0 && node.whole < this.size) this.hide(node, wholeColumn);
    }
    do this.cover();
    while (this.fillUp());
    return new Map(this.nodes.filter((node) => node.hidden.size > 0).map((node) => [node.id, node.hidden]));
  }

  private hide(node: Node, column: string): void {
    if (node.hidden.has(column)) return;
    node.hidden.add(column);
    this.open.push([node, column]);
  }

  private cover(): void {
    for (let cell = this.open.pop(); cell !== undefined; cell = this.open.pop()) {
      const [node, column] = cell;
      if (node.covered.has(column)) continue;
      const move = this.wholes ? this.moveOf(node, column) : this.moveToSibling(node, column);
      for (const [at, changed] of move) {
        this.hide(at, changed);
        at.covered.add(changed);
      }
      node.covered.add(column);
    }
  }

  /** The move that hides least besides: of one column to another, here and back in a place nearby, or of a place to another. */
  private moveOf(node: Node, column: string): Move {
    if (column === wholeColumn || node.hidden.has(wholeColumn)) return this.moveToSibling(node, column);
    const best = first(this.leavesInOrder(node, column).flatMap((leaf) => columnsInOrder(leaf).filter((other) => other !== column).map((other) => [leaf, other] as const)), ([leaf, other], limit) => this.exchange(leaf, node, column, other, limit));
    return best === null ? this.moveToSibling(node, column) : best.move();
  }

  /** Between two columns of a leaf; taken back in another place below the nearest place above that shows them, so that it does not change. */
  private exchange(leaf: Node, upTo: Node, one: string, other: string, limit: number): Priced | null {
    let cost = 0;
    let passed = false;
    for (let at: Node | null = leaf; at !== null; at = at.parent) {
      if (passed) {
        const place = at;
        const back = this.partnerBelow(place, leaf, one, other, limit - cost);
        if (back === 'dear') return null;
        if (back !== null) return { cost: cost + back.cost, move: () => [...pathTo(leaf, place), ...pathTo(back.found, place)].flatMap((on) => [[on, one], [on, other]] as const) };
      }
      cost += price(at, one) + price(at, other);
      if (cost >= limit) return null;
      passed ||= at === upTo;
    }
    return { cost, move: () => pathTo(leaf, null).flatMap((on) => [[on, one], [on, other]] as const) };
  }

  /** The leaf below a place, on another branch than `leaf`, with both columns whose cells up to below the place cost least; `dear` when none costs less than the limit, null when there is none. */
  private partnerBelow(place: Node, leaf: Node, one: string, other: string, limit: number): { readonly found: Node; readonly cost: number } | 'dear' | null {
    const branch = branchOf(leaf, place);
    let any = false;
    let best: Node | null = null;
    let least = limit;
    for (const found of this.leavesWithBoth(place, one, other)) {
      if (found === leaf || branchOf(found, place) === branch) continue;
      any = true;
      let cost = 0;
      for (let at: Node | null = found; at !== null && at !== place && cost < least; at = at.parent) cost += price(at, one) + price(at, other);
      if (cost >= least) continue;
      [best, least] = [found, cost];
      if (cost === 0) break;
    }
    if (best !== null) return { found: best, cost: least };
    return any ? 'dear' : null;
  }

  /** A person of a column in this place who stands in another place instead: the wholes of both change, and nothing above them. */
  private moveToSibling(node: Node, column: string): Move {
    const [leaf] = column === wholeColumn ? this.anyLeaves(node) : this.leavesBelow(node, column);
    if (leaf === undefined) return this.upward(node, column);
    const own = column === wholeColumn ? (smallest(leaf.columns) ?? wholeColumn) : column;
    for (let at = node.parent, below = node; at !== null; below = at, at = at.parent) {
      const [place, branch] = [at, below];
      const here = pathTo(leaf, place).reduce((sum, on) => sum + this.priceWithWhole(on, own), 0);
      const best = first(this.leavesInOrder(place, own).filter((found) => branchOf(found, place) !== branch), (found) => ({
        cost: pathTo(found, place).reduce((sum, on) => sum + this.priceWithWhole(on, own), here),
        move: () => [...pathTo(leaf, place), ...pathTo(found, place)].flatMap((on) => this.withWhole(on, own)),
      }));
      if (best !== null) return best.move();
      const elsewhere = this.wholes ? this.moveToOtherColumn(leaf, own, place, branch) : null;
      if (elsewhere !== null) return elsewhere;
    }
    return pathTo(leaf, null).flatMap((place) => this.withWhole(place, own));
  }

  /** The same where nobody nearby has the column: the person stands under another one there, so both columns change up to the province. */
  private moveToOtherColumn(leaf: Node, own: string, at: Node, below: Node): Move | null {
    const places = [...this.anyLeaves(at)].filter((found) => branchOf(found, at) !== below).sort(byName);
    const best = first(places.flatMap((found) => columnsInOrder(found).map((other) => [found, other] as const)), ([found, other]) => {
      const move: Move = [
        ...pathTo(leaf, at).flatMap((place) => this.withWhole(place, own)), ...pathTo(found, at).flatMap((place) => this.withWhole(place, other)),
        ...pathTo(at, null).flatMap((place) => [[place, own], [place, other]] as const),
      ];
      return { cost: move.reduce((sum, [node, column]) => sum + price(node, column), 0), move: () => move };
    });
    return best === null ? null : best.move();
  }

  private priceWithWhole(place: Node, column: string): number {
    return price(place, column) + (this.wholes && column !== wholeColumn ? price(place, wholeColumn) : 0);
  }

  private withWhole(place: Node, column: string): Move {
    return this.wholes && column !== wholeColumn ? [[place, column], [place, wholeColumn]] : [[place, column]];
  }

  private upward(node: Node, column: string): Move {
    return pathTo(node, null).flatMap((place) => (place.columns.has(column) || column === wholeColumn ? [[place, column] as const] : []));
  }

  private leavesBelow(node: Node, column: string): readonly Node[] {
    if (!node.columns.has(column)) return [];
    let known = node.leaves.get(column);
    if (known !== undefined) return known;
    const below = node.children.flatMap((child) => this.leavesBelow(child, column));
    node.leaves.set(column, (known = below.length > 0 ? below : [node]));
    return known;
  }

  private leavesInOrder(node: Node, column: string): readonly Node[] {
    let known = node.leavesInOrder.get(column);
    if (known === undefined) node.leavesInOrder.set(column, (known = [...this.leavesBelow(node, column)].sort(byName)));
    return known;
  }

  /** Leaves below a place that have both columns, in the order of their names. */
  private leavesWithBoth(place: Node, one: string, other: string): readonly Node[] {
    let pairs = place.pairs.get(one);
    if (pairs === undefined) place.pairs.set(one, (pairs = new Map()));
    let known = pairs.get(other);
    if (known === undefined) pairs.set(other, (known = this.leavesInOrder(place, one).filter((found) => found.columns.has(other))));
    return known;
  }

  private anyLeaves(node: Node): Node[] {
    const below = node.children.flatMap((child) => this.anyLeaves(child));
    return below.length > 0 ? below : node.columns.size > 0 ? [node] : [];
  }

  /** Hides one more wherever hidden cells that add up to a shown one are too few people together. @returns whether there was such a place */
  private fillUp(): boolean {
    let filled = false;
    const add = (more: { readonly node: Node; readonly column: string } | undefined): void => {
      if (more === undefined) return;
      this.hide(more.node, more.column);
      filled = true;
    };
    for (const node of this.nodes) {
      if (this.wholes && !node.hidden.has(wholeColumn)) {
        add(this.lacking([...node.columns].map(([column, people]) => ({ node, column, people }))));
      }
      const shown = [...node.columns.keys()].filter((column) => !node.hidden.has(column));
      if (this.wholes && !node.hidden.has(wholeColumn)) shown.push(wholeColumn);
      for (const column of shown) {
        const cells = node.children.map((child) => ({ node: child, column, people: column === wholeColumn ? child.whole : (child.columns.get(column) ?? 0) })).filter(({ people }) => people > 0);
        add(this.lacking(cells));
      }
    }
    return filled;
  }

  /** Of cells that add up to a shown one: the next to hide, where some are hidden and together too few people. */
  private lacking<C extends { readonly node: Node; readonly column: string; readonly people: number }>(cells: readonly C[]): C | undefined {
    const hidden = cells.filter(({ node, column }) => node.hidden.has(column));
    if (hidden.length === 0 || hidden.reduce((sum, { people }) => sum + people, 0) >= this.size) return undefined;
    return cells.filter(({ node, column }) => !node.hidden.has(column)).sort((a, b) => step(a.people) - step(b.people) || (`${a.node.id}${a.column}` < `${b.node.id}${b.column}` ? -1 : 1))[0];
  }
}

/** A move that is not made yet, with what it would hide besides. */
interface Priced {
  readonly cost: number;
  readonly move: () => Move;
}

/**
 * The cheapest of moves that are looked at in the order of their names: of equals the first.
 * @param look null when the move costs the limit or more
 */
function first<T>(choices: readonly T[], look: (choice: T, limit: number) => Priced | null): Priced | null {
  let best: Priced | null = null;
  for (const choice of choices) {
    const found = look(choice, best?.cost ?? Infinity);
    if (found === null || found.cost >= (best?.cost ?? Infinity)) continue;
    best = found;
    if (best.cost === 0) break;
  }
  return best;
}

/** What hiding a cell costs; nothing where it is hidden already. */
function price(node: Node, column: string): number {
  return node.hidden.has(column) ? 0 : 1_000 + step(column === wholeColumn ? node.whole * 2 : (node.columns.get(column) ?? 0));
}

/** Names of moves begin with a place and a column, `school:1|{…}`. */
function byName(a: Node, b: Node): number {
  return `${a.id}|` < `${b.id}|` ? -1 : 1;
}

function columnsInOrder(node: Node): readonly string[] {
  return (node.columnsInOrder ??= [...node.columns.keys()].sort((a, b) => (a < b ? -1 : 1)));
}

/** Doublings: cells of about one size are as good as each other. */
function step(people: number): number {
  return Math.floor(Math.log2(Math.max(1, people)));
}

function smallest(columns: ReadonlyMap<string, number>): string | undefined {
  return [...columns].sort(([a, one], [b, other]) => step(one) - step(other) || (a < b ? -1 : 1))[0]?.[0];
}

/** The node and those above it, up to below `top`. */
function pathTo(node: Node, top: Node | null): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at !== null && at !== top; at = at.parent) path.push(at);
  return path;
}

/** The child of `place` in whose branch the node stands. */
function branchOf(node: Node, place: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = at.parent) if (at.parent === place) return at;
  return null;
}
