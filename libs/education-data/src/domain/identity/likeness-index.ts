import { type FoldedTraits, folded, likenessKeys, likenessOf, type PersonTraits } from './likeness-rules.js';

/** A record as a comparison takes it in. */
export interface ComparedRecord {
  readonly personId: string;
  readonly platformId: string;
  readonly traits: PersonTraits;
}

/** Two records of different persons that are alike, by place in the register, smaller place first. */
export interface LikePair {
  readonly a: number;
  readonly b: number;
  readonly reasons: readonly string[];
}

const BLOCK_BYTES = 1 << 24;

/**
 * Finds alike records of a register, however large: records that share a key of a rule are brought together by sorting keys, and only
 * those are compared. A key holds all that its rule asks to be equal, so no pair that a rule describes is missed; the pairs compared grow
 * with the records that share a name and a year, not with the square of the register. Traits lie packed, some 150 bytes a record.
 */
export class LikenessIndex {
  private readonly persons: string[] = [];
  private readonly platforms: string[] = [];
  private readonly packed = new PackedTexts();
  private keys = new Float64Array(1 << 16);
  private owners = new Int32Array(1 << 16);
  private keyCount = 0;

  /** @param seed of the hash of keys, which lives as long as this index; collisions cost a comparison and nothing else */
  constructor(private readonly seed: number) {}

  get size(): number {
    return this.persons.length;
  }

  add({ personId, platformId, traits }: ComparedRecord): void {
    const at = this.persons.push(personId) - 1;
    this.platforms.push(platformId);
    const whole = folded(traits);
    this.packed.push(JSON.stringify(whole));
    for (const key of likenessKeys(whole)) this.putKey(hashOf(key, this.seed), at);
  }

  personOf(at: number): string {
    return this.persons[at] ?? '';
  }

  /**
   * Every pair of records of different persons of which a rule holds. A pair that shares several keys may come several times.
   * @param platformId only pairs with a record of this platform; undefined: all
   */
  *pairs(platformId?: string): Generator<LikePair | null> {
    const { keys, owners } = this.sorted();
    for (let from = 0; from < owners.length; ) {
      let to = from + 1;
      while (to < owners.length && keys[to] === keys[from]) to += 1;
      if (to - from > 1) {
        yield* this.pairsWithin(owners.subarray(from, to), platformId);
        // A breath for whoever walks along: a register takes seconds.
        yield null;
      }
      from = to;
    }
  }

  private *pairsWithin(group: Int32Array, platformId: string | undefined): Generator<LikePair> {
    if (platformId !== undefined && !group.some((at) => this.platforms[at] === platformId)) return;
    const traits = [...group].map((at) => JSON.parse(this.packed.at(at)) as FoldedTraits);
    for (let i = 0; i < group.length; i += 1) {
      for (let j = i + 1; j < group.length; j += 1) {
        const [x, y] = [group[i] ?? 0, group[j] ?? 0];
        if (x === y || this.persons[x] === this.persons[y]) continue;
        if (platformId !== undefined && this.platforms[x] !== platformId && this.platforms[y] !== platformId) continue;
        const [one, other] = [traits[i], traits[j]];
        const reasons = one === undefined || other === undefined ? [] : likenessOf(one, other);
        if (reasons.length > 0) yield x < y ? { a: x, b: y, reasons } : { a: y, b: x, reasons };
      }
    }
  }

  private putKey(key: number, owner: number): void {
    if (this.keyCount === this.keys.length) {
      const [keys, owners] = [new Float64Array(this.keyCount * 2), new Int32Array(this.keyCount * 2)];
      keys.set(this.keys);
      owners.set(this.owners);
      this.keys = keys;
      this.owners = owners;
    }
    this.keys[this.keyCount] = key;
    this.owners[this.keyCount] = owner;
    this.keyCount += 1;
  }

  /** Keys in their order and whose they are: by buckets of the leading bits, then within each; sorting places by a callback is ten times as dear. */
  private sorted(): { readonly keys: Float64Array; readonly owners: Int32Array } {
    const count = this.keyCount;
    const bits = Math.max(1, Math.min(22, Math.ceil(Math.log2(count + 1))));
    const scale = 2 ** (bits - 53);
    const starts = new Int32Array(2 ** bits + 1);
    for (let i = 0; i < count; i += 1) {
      const next = Math.floor((this.keys[i] ?? 0) * scale) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const places = starts.slice();
    const keys = new Float64Array(count);
    const owners = new Int32Array(count);
    for (let i = 0; i < count; i += 1) {
      const bucket = Math.floor((this.keys[i] ?? 0) * scale);
      const at = places[bucket] ?? 0;
      places[bucket] = at + 1;
      keys[at] = this.keys[i] ?? 0;
      owners[at] = this.owners[i] ?? 0;
    }
    for (let bucket = 0; bucket + 1 < starts.length; bucket += 1) sortRange(keys, owners, starts[bucket] ?? 0, starts[bucket + 1] ?? 0);
    return { keys, owners };
  }
}

/** Insertion sort: a bucket holds a few keys, or many equal ones, of which none moves. */
function sortRange(keys: Float64Array, owners: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i += 1) {
    const [key, owner] = [keys[i] ?? 0, owners[i] ?? 0];
    let at = i;
    for (; at > from && (keys[at - 1] ?? 0) > key; at -= 1) {
      keys[at] = keys[at - 1] ?? 0;
      owners[at] = owners[at - 1] ?? 0;
    }
    keys[at] = key;
    owners[at] = owner;
  }
}

/** Many texts in few large blocks of UTF-8. */
class PackedTexts {
  private readonly blocks: Buffer[] = [];
  private used = BLOCK_BYTES;
  private places = new Float64Array(1 << 16);
  private count = 0;

  push(text: string): void {
    const bytes = Buffer.byteLength(text, 'utf8');
    if (this.used + bytes > BLOCK_BYTES) {
      this.blocks.push(Buffer.allocUnsafe(BLOCK_BYTES));
      this.used = 0;
    }
    const block = this.blocks.at(-1);
    block?.write(text, this.used, 'utf8');
    if (this.count * 2 + 1 >= this.places.length) {
      const places = new Float64Array(this.places.length * 2);
      places.set(this.places);
      this.places = places;
    }
    this.places[this.count * 2] = (this.blocks.length - 1) * BLOCK_BYTES + this.used;
    this.places[this.count * 2 + 1] = bytes;
    this.count += 1;
    this.used += bytes;
  }

  at(index: number): string {
    const place = this.places[index * 2] ?? 0;
    const from = place % BLOCK_BYTES;
    return this.blocks[Math.floor(place / BLOCK_BYTES)]?.toString('utf8', from, from + (this.places[index * 2 + 1] ?? 0)) ?? '{}';
  }
}

/** 53 bits of a text (cyrb53): two multiplications a character, good enough to bring equal keys together. */
function hashOf(text: string, seed: number): number {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    high = Math.imul(high ^ letter, 2654435761);
    low = Math.imul(low ^ letter, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
