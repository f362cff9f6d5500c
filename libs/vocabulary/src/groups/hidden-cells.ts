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
      const node: Node = { id: place.id, parent, children: [], columns: place.columns, whole: place.whole, hidden: new Set(), covered: new Set(), leaves: new Map() };
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
    const moves: Move[] = [];
    for (const leaf of this.leavesBelow(node, column)) {
      for (const other of leaf.columns.keys()) if (other !== column) moves.push(this.exchange(leaf, node, column, other));
    }
    return this.cheapest(moves) ?? this.moveToSibling(node, column);
  }

  /** Between two columns of a leaf; taken back in another place below the nearest place above that shows them, so that it does not change. */
  private exchange(leaf: Node, upTo: Node, one: string, other: string): Move {
    const own: (readonly [Node, string])[] = [];
    let passed = false;
    for (let at: Node | null = leaf; at !== null; at = at.parent) {
      if (passed) {
        const back = this.partnerBelow(at, leaf, one, other);
        if (back !== null) return [...own, ...back];
      }
      own.push([at, one], [at, other]);
      passed ||= at === upTo;
    }
    return own;
  }

  /** A leaf below a place, on another branch than `leaf`, that has both columns: its cells up to below the place. */
  private partnerBelow(place: Node, leaf: Node, one: string, other: string): Move | null {
    const moves: Move[] = [];
    for (const found of this.leavesBelow(place, one)) {
      if (found === leaf || !found.columns.has(other) || branchOf(found, place) === branchOf(leaf, place)) continue;
      moves.push(pathTo(found, place).flatMap((at) => [[at, one], [at, other]] as const));
    }
    return this.cheapest(moves);
  }

  /** A person of a column in this place who stands in another place instead: the wholes of both change, and nothing above them. */
  private moveToSibling(node: Node, column: string): Move {
    const leaves = column === wholeColumn ? this.anyLeaves(node) : this.leavesBelow(node, column);
    const [leaf] = leaves;
    if (leaf === undefined) return this.upward(node, column);
    const own = column === wholeColumn ? (smallest(leaf.columns) ?? wholeColumn) : column;
    for (let at = node.parent, below = node; at !== null; below = at, at = at.parent) {
      const moves: Move[] = [];
      for (const found of this.leavesBelow(at, own)) {
        if (branchOf(found, at) === below) continue;
        moves.push([...pathTo(leaf, at), ...pathTo(found, at)].flatMap((place) => this.withWhole(place, own)));
      }
      const best = this.cheapest(moves) ?? (this.wholes ? this.moveToOtherColumn(leaf, own, at, below) : null);
      if (best !== null) return best;
    }
    return [...pathTo(leaf, null)].flatMap((place) => this.withWhole(place, own));
  }

  /** The same where nobody nearby has the column: the person stands under another one there, so both columns change up to the province. */
  private moveToOtherColumn(leaf: Node, own: string, at: Node, below: Node): Move | null {
    const above = (other: string): Move => pathTo(at, null).flatMap((place) => [[place, own], [place, other]] as const);
    const moves = this.anyLeaves(at).filter((found) => branchOf(found, at) !== below).flatMap((found) =>
      [...found.columns.keys()].map((other): Move => [...pathTo(leaf, at).flatMap((place) => this.withWhole(place, own)), ...pathTo(found, at).flatMap((place) => this.withWhole(place, other)), ...above(other)]));
    return this.cheapest(moves);
  }

  private withWhole(place: Node, column: string): Move {
    return this.wholes && column !== wholeColumn ? [[place, column], [place, wholeColumn]] : [[place, column]];
  }

  private upward(node: Node, column: string): Move {
    return pathTo(node, null).flatMap((place) => (place.columns.has(column) || column === wholeColumn ? [[place, column] as const] : []));
  }

  private cheapest(moves: readonly Move[]): Move | null {
    let best: Move | null = null;
    let least = Infinity;
    for (const move of moves) {
      let cost = 0;
      for (const [node, column] of move) {
        if (!node.hidden.has(column)) cost += 1_000 + step(column === wholeColumn ? node.whole * 2 : (node.columns.get(column) ?? 0));
        if (cost > least) break;
      }
      if (cost < least || (cost === least && best !== null && nameOf(move) < nameOf(best))) [best, least] = [move, cost];
    }
    return best;
  }

  private leavesBelow(node: Node, column: string): readonly Node[] {
    if (!node.columns.has(column)) return [];
    let known = node.leaves.get(column);
    if (known !== undefined) return known;
    const below = node.children.flatMap((child) => this.leavesBelow(child, column));
    node.leaves.set(column, (known = below.length > 0 ? below : [node]));
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

function nameOf(move: Move): string {
  return move.map(([node, column]) => `${node.id}|${column}`).join(' ');
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
