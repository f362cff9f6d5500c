import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Draft } from '../vendor-at-work.js';

export const CORPUS_HOME = join(import.meta.dirname, '../../bad-input');

type Told = string | readonly string[];
/** `[text, times]`: the text so many times. */
type Repeated = readonly [string, number];

/** One record among the others of its theme. What it is like: the kind's example, changed in this order. */
export interface RecordCase {
  readonly name: string;
  /** Keep these fields of the example alone. */
  readonly only?: readonly string[];
  readonly drop?: readonly string[];
  readonly set?: Draft;
  /** Fields of a repeated text. */
  readonly fill?: Readonly<Record<string, Repeated>>;
  /** Fields that are a list of one item so many times. */
  readonly times?: Readonly<Record<string, readonly [unknown, number]>>;
  /** Members written after the others as they stand: a name twice, a number as it is written. */
  readonly raw?: string;
  /** A member with a name of a repeated text. */
  readonly rawFill?: Repeated;
  /** A field whose value nests so deep. */
  readonly nest?: readonly [string, number];
  /** So many fields of no name. */
  readonly unknown?: number;
  /** The whole line, in place of a record. */
  readonly text?: string;

  /** Rejected with these problems and no others: `code path`. */
  readonly reject?: Told;
  readonly rejectFirst?: string;
  readonly rejectCount?: number;
  readonly rejectFill?: readonly [string, string, number];
  /** Not rejected; a word is the outcome. */
  readonly taken?: true | string;
  /** A problem that comes with it. */
  readonly told?: string;
  /** Fields as reading gives them afterwards; null is no value. */
  readonly kept?: Draft;
}

/** A part of a body. Plain text stands for itself, `columns` for a heading row. */
export type Part =
  | string
  | { readonly good: string; readonly set?: Draft; readonly times?: number; readonly around?: string }
  | { readonly row: string; readonly set?: Draft; readonly by?: string; readonly quoted?: boolean; readonly more?: string }
  | { readonly columns: string; readonly more?: string }
  | { readonly fill: string; readonly times: number }
  | { readonly hex: string }
  /** Rows of the one sheet of a workbook; `{school}` is the school of the corpus. */
  | { readonly workbook: readonly (readonly (string | number)[])[] };

export type Wrap = 'gzip' | 'gzip-unsaid' | 'gzip-in-two' | 'deflate' | 'spoil' | 'spoil-checksum' | 'utf16le' | 'utf16be' | 'utf32le' | 'latin1-second-line' | { readonly cut: number };

/** A push of its own. */
export interface PushCase {
  readonly name: string;
  readonly kind?: string;
  readonly body?: string | readonly Part[];
  /** A file of the folder `files`, in place of a body. */
  readonly file?: string;
  readonly as?: 'ndjson' | 'json' | 'csv' | 'xlsx';
  readonly type?: string;
  readonly wrap?: readonly Wrap[];
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string | Repeated>>;
  readonly token?: string | Repeated;

  /** Refused as a whole: `status code`, nothing kept. */
  readonly refuse?: string;
  /** Taken: how many records there were, how many of them rejected (0 when not said), unchanged. */
  readonly taken?: { readonly received?: number; readonly rejected?: number | 'all'; readonly unchanged?: number };
  readonly dry?: { readonly received: number; readonly rejected: number };
  /** Problems of the rejected records by line, these lines and no others. */
  readonly lines?: Readonly<Record<string, Told>>;
  /** What becomes of each line in order: `outcome code path`. */
  readonly outcomes?: readonly string[];
  readonly kept?: Readonly<Record<string, Draft>>;
}

/** One file of the corpus: records that go out together, and pushes that go out by themselves. */
export interface Theme {
  readonly theme: string;
  readonly kind: string;
  /** Nothing is kept. */
  readonly dry?: boolean;
  /** Pushes under way at the same time, where fewer than usual are read at once. */
  readonly atOnce?: number;
  /** Fields that make each record another thing: a day, a code, a candidate's number. */
  readonly each?: Readonly<Record<string, string>>;
  readonly cases: readonly RecordCase[];
  readonly pushes: readonly PushCase[];
}

const KNOWN = new Set(
  ('name only drop set fill times raw rawFill nest unknown text reject rejectFirst rejectCount rejectFill taken told kept ' +
    'kind body file as type wrap query headers token refuse dry lines outcomes').split(' '),
);

/** All themes of the corpus. @throws RangeError for a case with a misspelt member, without an expectation, or a name twice */
export function themes(): readonly Theme[] {
  const folder = join(CORPUS_HOME, 'themes');
  return readdirSync(folder).sort().map((file) => {
    const { cases = [], pushes = [], ...rest } = parse(readFileSync(join(folder, file), 'utf8')) as Omit<Theme, 'theme'> & { cases?: RecordCase[]; pushes?: PushCase[] };
    const theme = { ...rest, theme: file.replace(/\.yaml$/, ''), cases, pushes };
    const names = new Set<string>();
    for (const each of [...cases, ...pushes]) {
      const wrong = Object.keys(each).find((name) => !KNOWN.has(name));
      const expected = ['reject', 'rejectFirst', 'rejectCount', 'rejectFill', 'taken', 'refuse', 'dry', 'outcomes'].some((name) => name in each);
      if (wrong !== undefined || !expected || names.has(each.name)) throw new RangeError(`${file}: "${each.name}": ${wrong ?? (expected ? 'the name is there twice' : 'nothing is expected')}`);
      names.add(each.name);
    }
    return theme;
  });
}
