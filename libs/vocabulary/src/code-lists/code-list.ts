/** One code of a list. */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code;
  /** Vietnamese label, as a page or a document shows it. */
  readonly vi: string;
  /** English label. */
  readonly en: string;
  /** Where the list comes from: a regulation, a template, or "ours". */
  readonly source: string;
  /** The code which that source uses for the same thing. To write exports by, never to read by: products number differently. */
  readonly sourceCode?: string;
  /** Other words met in files for the same thing. */
  readonly also?: readonly string[];
}

/** A code list: closed, in the order in which people expect to see it. */
export type CodeList<Code extends string = string> = readonly CodeEntry<Code>[];

/** A row to make an entry of: code, Vietnamese label, English label, and what else is known. */
type Row<Code extends string> = readonly [code: Code, vi: string, en: string, more?: { readonly sourceCode?: string; readonly also?: readonly string[] }];

/** The mark of a list that no document decides. */
export const ours = 'ours';

/** Makes a list out of rows which all come from one source. */
export function codeList<const Code extends string>(source: string, rows: readonly Row<Code>[]): CodeList<Code> {
  return rows.map(([code, vi, en, more]) => ({ code, vi, en, source, ...more }));
}
