import type { Options } from './options.js';
import type { Scratch } from './scratch.js';

/** One line of a bench's table; keys are headings. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A ratio that the goals of docs and issues speak of. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** What it should be, and in which direction; null where nothing is asked. */
  readonly goal: { readonly atLeast: number } | { readonly atMost: number } | null;
}

/** What a bench found. Notes say what was left out and why, or where the time went. */
export interface Findings {
  readonly rows: readonly Row[];
  readonly ratios: readonly Ratio[];
  readonly notes: readonly string[];
}

/** What a bench is given. */
export interface BenchContext {
  readonly options: Options;
  /** A folder of this run alone, removed afterwards. */
  readonly scratch: Scratch;
  /** Versions of what took part, filled in by the bench: `postgres`, `kafka`. */
  readonly versions: Record<string, string>;
  readonly say: (text: string) => void;
}

/** A measurement: moves something, checks that all of it arrived, says how long it took beside a floor or a peer. */
export interface Bench {
  readonly name: string;
  /** One sentence for the list. */
  readonly about: string;
  readonly run: (context: BenchContext) => Promise<Findings>;
}

/** What was moved is not what should have arrived: the figures of the run mean nothing. */
export class WrongCount extends Error {}

/** @throws WrongCount */
export function mustBe(what: string, actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new WrongCount(`${what}: ${is} instead of ${should}`);
}
