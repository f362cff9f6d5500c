import { byName, type Place, type PlaceCells, treeOf } from './place-tree.js';

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

/** Cells that change when one person moves. */
type Move = readonly (readonly [Place, string])[];

class Table {
  private readonly nodes: readonly Place[];
  /** Hidden cells that still lack their move. */
  private open: (readonly [Place, string])[] = [];

  constructor(
    places: readonly PlaceCells[],
    private readonly size: number,
    private readonly wholes: boolean,
  ) {
    this.nodes = treeOf(places);
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

  private hide(node: Place, column: string): void {
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
  private moveOf(node: Place, column: string): Move {
    if (column === wholeColumn || node.hidden.has(wholeColumn)) return this.moveToSibling(node, column);
    const best = first(node.leavesInOrder(column).flatMap((leaf) => leaf.columnsInOrder().filter((other) => other !== column).map((other) => [leaf, other] as const)), ([leaf, other], limit) => this.exchange(leaf, node, column, other, limit));
    return best === null ? this.moveToSibling(node, column) : best.move();
  }

  /** Between two columns of a leaf; taken back in another place below the nearest place above that shows them, so that it does not change. */
  private exchange(leaf: Place, upTo: Place, one: string, other: string, limit: number): Priced | null {
    let cost = 0;
    let passed = false;
    for (let at: Place | null = leaf; at !== null; at = at.parent) {
      if (passed) {
        const place = at;
        const back = this.partnerBelow(place, leaf, one, other, limit - cost);
        if (back === 'dear') return null;
        if (back !== null) return { cost: cost + back.cost, move: () => [...leaf.pathTo(place), ...back.found.pathTo(place)].flatMap((on) => [[on, one], [on, other]] as const) };
      }
      cost += price(at, one) + price(at, other);
      if (cost >= limit) return null;
      passed ||= at === upTo;
    }
    return { cost, move: () => leaf.pathTo(null).flatMap((on) => [[on, one], [on, other]] as const) };
  }

  /** The leaf below a place, on another branch than `leaf`, with both columns whose cells up to below the place cost least; `dear` when none costs less than the limit, null when there is none. */
  private partnerBelow(place: Place, leaf: Place, one: string, other: string, limit: number): { readonly found: Place; readonly cost: number } | 'dear' | null {
    const branch = leaf.branchOf(place);
    let any = false;
    let best: Place | null = null;
    let least = limit;
    for (const found of place.leavesWithBoth(one, other)) {
      if (found === leaf || found.branchOf(place) === branch) continue;
      any = true;
      let cost = 0;
      for (let at: Place | null = found; at !== null && at !== place && cost < least; at = at.parent) cost += price(at, one) + price(at, other);
      if (cost >= least) continue;
      [best, least] = [found, cost];
      if (cost === 0) break;
    }
    if (best !== null) return { found: best, cost: least };
    return any ? 'dear' : null;
  }

  /** A person of a column in this place who stands in another place instead: the wholes of both change, and nothing above them. */
  private moveToSibling(node: Place, column: string): Move {
    const [leaf] = column === wholeColumn ? node.anyLeaves() : node.leavesBelow(column);
    if (leaf === undefined) return this.upward(node, column);
    const own = column === wholeColumn ? (smallest(leaf.columns) ?? wholeColumn) : column;
    for (let at = node.parent, below = node; at !== null; below = at, at = at.parent) {
      const [place, branch] = [at, below];
      const here = leaf.pathTo(place).reduce((sum, on) => sum + this.priceWithWhole(on, own), 0);
      const best = first(place.leavesInOrder(own).filter((found) => found.branchOf(place) !== branch), (found) => ({
        cost: found.pathTo(place).reduce((sum, on) => sum + this.priceWithWhole(on, own), here),
        move: () => [...leaf.pathTo(place), ...found.pathTo(place)].flatMap((on) => this.withWhole(on, own)),
      }));
      if (best !== null) return best.move();
      const elsewhere = this.wholes ? this.moveToOtherColumn(leaf, own, place, branch) : null;
      if (elsewhere !== null) return elsewhere;
    }
    return leaf.pathTo(null).flatMap((place) => this.withWhole(place, own));
  }

  /** The same where nobody nearby has the column: the person stands under another one there, so both columns change up to the province. */
  private moveToOtherColumn(leaf: Place, own: string, at: Place, below: Place): Move | null {
    const places = [...at.anyLeaves()].filter((found) => found.branchOf(at) !== below).sort(byName);
    const best = first(places.flatMap((found) => found.columnsInOrder().map((other) => [found, other] as const)), ([found, other]) => {
      const move: Move = [
        ...leaf.pathTo(at).flatMap((place) => this.withWhole(place, own)), ...found.pathTo(at).flatMap((place) => this.withWhole(place, other)),
        ...at.pathTo(null).flatMap((place) => [[place, own], [place, other]] as const),
      ];
      return { cost: move.reduce((sum, [node, column]) => sum + price(node, column), 0), move: () => move };
    });
    return best === null ? null : best.move();
  }

  private priceWithWhole(place: Place, column: string): number {
    return price(place, column) + (this.wholes && column !== wholeColumn ? price(place, wholeColumn) : 0);
  }

  private withWhole(place: Place, column: string): Move {
    return this.wholes && column !== wholeColumn ? [[place, column], [place, wholeColumn]] : [[place, column]];
  }

  private upward(node: Place, column: string): Move {
    return node.pathTo(null).flatMap((place) => (place.columns.has(column) || column === wholeColumn ? [[place, column] as const] : []));
  }

  /** Hides one more wherever hidden cells that add up to a shown one are too few people together. @returns whether there was such a place */
  private fillUp(): boolean {
    let filled = false;
    const add = (more: { readonly node: Place; readonly column: string } | undefined): void => {
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
  private lacking<C extends { readonly node: Place; readonly column: string; readonly people: number }>(cells: readonly C[]): C | undefined {
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
function price(node: Place, column: string): number {
  return node.hidden.has(column) ? 0 : 1_000 + step(column === wholeColumn ? node.whole * 2 : (node.columns.get(column) ?? 0));
}

/** Doublings: cells of about one size are as good as each other. */
function step(people: number): number {
  return Math.floor(Math.log2(Math.max(1, people)));
}

function smallest(columns: ReadonlyMap<string, number>): string | undefined {
  return [...columns].sort(([a, one], [b, other]) => step(one) - step(other) || (a < b ? -1 : 1))[0]?.[0];
}
