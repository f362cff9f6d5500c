import { createHash } from 'node:crypto';
import { cleanText, codeOfLabel } from '@lienthong/vocabulary';
import { lineOf, MAX_TABLES, type WorkbookLayout } from '../../domain/workbook-layout.js';
import type { KindDefinition } from '../../records/kind.js';
import type { DecodedRecord } from '../decode/decoded.js';
import { malformedBody } from '../decode/refusals.js';
import { cellText, type SheetRow } from '../workbook/cell.js';
import type { Sheet, Workbook } from '../workbook/workbook.js';
import { findTable, labelsFirst, type SheetColumn, type SheetTable } from './find-table.js';
import type { HeadSource } from './record-head.js';
import { RowReader, type RowPart } from './row-records.js';
import { RowSorter, shownRow, type SkipReason } from './row-sorter.js';
import { classNameOfSheet, type Titles } from './titles.js';
import { HeadingVocabulary, type Meaning } from './vocabulary.js';

/** What a person said about a workbook besides what stands in it. */
export interface ReadingTerms {
  /** Values for fields that rows leave open, by path, as JSON. */
  readonly constants: { readonly [path: string]: unknown };
  /** By sheet and letter of the column: the path of a field, or null for a column to be left out. */
  readonly columns: { readonly [sheet: string]: { readonly [letter: string]: string | null } };
  /** Sheets to be left out. */
  readonly without: readonly string[];
  /** A column whose heading means nothing: refused in every row, as in CSV, or left out, as somebody has seen it. */
  readonly unknownColumns: 'refused' | 'left-out';
}

/** A sheet that holds records. */
export interface ReadTable {
  readonly sheet: string;
  readonly lastRow: number;
  readonly table: SheetTable;
  readonly parts: readonly RowPart[];
  /** Ordinal of its first part, see {@link WorkbookLayout}. */
  readonly firstOrdinal: number;
}

/** Why a sheet was left out. */
export type SheetSkip = { readonly sheet: string; readonly reason: 'hidden' | 'no-heading' | 'left-out' };

/** A row without a record, as it is told. */
export interface SkippedRow {
  readonly sheet: string;
  readonly row: number;
  readonly reason: SkipReason;
  readonly text: string;
}

/** Who looks on while a workbook is read. */
export interface ReadingWatch {
  readonly skipped?: (row: SkippedRow) => void;
  readonly row?: (table: ReadTable, row: SheetRow, titles: Titles) => void;
}

/** Rows whose records are remembered, to pass over what a list says twice in the same words. */
const MAX_REMEMBERED = 200_000;
const AT_ONCE = 200;

/** A workbook opened for one kind: which sheets hold records, what their columns mean, and the records themselves as a stream. */
export class WorkbookRecords {
  private constructor(
    private readonly workbook: Workbook,
    private readonly kind: KindDefinition,
    readonly tables: readonly ReadTable[],
    readonly skippedSheets: readonly SheetSkip[],
    private readonly readers: readonly RowReader[],
    private readonly sheets: readonly Sheet[],
  ) {}

  /** @throws ProblemError 400 `malformed_body` when no sheet holds records of the kind, or two columns mean one field */
  static async open(workbook: Workbook, kind: KindDefinition, kinds: readonly KindDefinition[], terms: ReadingTerms, head: HeadSource): Promise<WorkbookRecords> {
    const vocabulary = vocabularyOf(kind, kinds);
    const [tables, skipped, readers, sheets]: [ReadTable[], SheetSkip[], RowReader[], Sheet[]] = [[], [], [], []];
    for (const sheet of workbook.sheets) {
      if (sheet.hidden || terms.without.includes(sheet.name)) {
        skipped.push({ sheet: sheet.name, reason: sheet.hidden ? 'hidden' : 'left-out' });
        continue;
      }
      const survey = await workbook.survey(sheet);
      const found = findTable(survey, vocabulary);
      if (found === undefined) {
        skipped.push({ sheet: sheet.name, reason: 'no-heading' });
        continue;
      }
      const table = withChoices(found, terms.columns[sheet.name] ?? {}, vocabulary, terms.unknownColumns);
      const reader = new RowReader(table, vocabulary, kinds, terms.constants, sheetSays(sheet.name), head);
      const before = tables.at(-1);
      tables.push({ sheet: sheet.name, lastRow: survey.lastRow, table, parts: reader.parts, firstOrdinal: before === undefined ? 0 : before.firstOrdinal + before.parts.length });
      readers.push(reader);
      sheets.push(sheet);
    }
    const last = tables.at(-1);
    if (last === undefined) throw malformedBody('Không tìm thấy dòng tiêu đề của loại dữ liệu này trong trang tính nào', 'No sheet has a heading row of this kind');
    if (last.firstOrdinal + last.parts.length > MAX_TABLES) throw malformedBody('Quá nhiều trang tính hoặc môn học trong một tệp', 'Too many sheets or subjects in one file');
    return new WorkbookRecords(workbook, kind, tables, skipped, readers, sheets);
  }

  /** Which columns mean the same field, by sheet; a push of such a file is refused. */
  get duplicates(): readonly { readonly sheet: string; readonly letters: readonly string[]; readonly path: string }[] {
    return this.tables.flatMap(({ sheet, table }) => {
      const byPath = new Map<string, string[]>();
      for (const { letter, meaning } of table.columns) {
        const name = targetOf(meaning);
        if (name !== undefined) byPath.set(name, [...(byPath.get(name) ?? []), letter]);
      }
      return [...byPath].filter(([, letters]) => letters.length > 1).map(([path, letters]) => ({ sheet, letters, path: path.split('|')[0] ?? path }));
    });
  }

  get layout(): WorkbookLayout {
    return {
      tables: this.tables.flatMap(({ sheet, table, parts }) =>
        parts.map((part) => ({
          sheet,
          columns: Object.fromEntries(
            table.columns.flatMap(({ meaning, letter, heading }): [string, string][] => {
              if (meaning.sort === 'wide' && meaning.group === part.group) return [['average', letter], ['achievement', letter], ['comment', letter]];
              if (meaning.sort === 'unknown') return [[heading, letter]];
              if (meaning.sort !== 'field') return [];
              const ofPart = meaning.group === undefined && meaning.half === undefined ? true : meaning.group === part.group && meaning.half === part.half;
              return ofPart ? [[meaning.path, letter]] : [];
            }),
          ),
        })),
      ),
    };
  }

  /** The records in order, some hundred at a time. */
  async *read(watch: ReadingWatch = {}): AsyncGenerator<readonly DecodedRecord[]> {
    const seen = new Map<string, string>();
    for (const [i, table] of this.tables.entries()) {
      const sorter = new RowSorter(table.table);
      for await (const rows of this.workbook.rows(this.sheets[i]!)) {
        let records: DecodedRecord[] = [];
        for (const row of rows) {
          records.push(...this.recordsOf(row, table, this.readers[i]!, sorter, seen, watch));
          if (records.length >= AT_ONCE) {
            yield records;
            records = [];
          }
        }
        if (records.length > 0) yield records;
      }
    }
  }

  private recordsOf(row: SheetRow, table: ReadTable, reader: RowReader, sorter: RowSorter, seen: Map<string, string>, watch: ReadingWatch): DecodedRecord[] {
    const { sheet, firstOrdinal } = table;
    const texts = Array.from(row.cells, (cell) => (cell === undefined ? '' : cleanText(cellText(cell))));
    const sorted = sorter.sort(row, texts);
    if (sorted.sort === 'skipped') {
      watch.skipped?.({ sheet, row: row.number, reason: sorted.reason, text: shownRow(row) });
      return [];
    }
    watch.row?.(table, row, sorted.titles);
    const raw = rawOf(sheet, row, texts);
    const { recordBytes } = this.workbook.limits;
    if (row.tooLong || Buffer.byteLength(raw) > recordBytes) return [{ line: lineOf(firstOrdinal, row.number), value: undefined, raw: Buffer.from(raw).subarray(0, recordBytes), failure: 'line_too_long' }];
    const records = reader.read(row, sorted.titles, `${sheet}|${row.number}|${raw}`);
    const fresh = records.filter(({ value }) => !repeats(seen, value));
    if (fresh.length === 0) watch.skipped?.({ sheet, row: row.number, reason: 'repeats-row', text: shownRow(row) });
    return fresh.map(({ part, value, problems }) => ({ line: lineOf(firstOrdinal + part, row.number), value, raw, ...(problems && { problems }) }));
  }
}

const vocabularies = new WeakMap<KindDefinition, { readonly count: number; readonly vocabulary: HeadingVocabulary }>();

/** A kind's vocabulary is made once, again only when a kind was added. */
function vocabularyOf(kind: KindDefinition, kinds: readonly KindDefinition[]): HeadingVocabulary {
  const known = vocabularies.get(kind);
  if (known?.count === kinds.length) return known.vocabulary;
  const vocabulary = new HeadingVocabulary(kind, kinds);
  vocabularies.set(kind, { count: kinds.length, vocabulary });
  return vocabulary;
}

/** True when an earlier row said the same of the same thing: a pupil who stands in two class lists is one pupil. */
function repeats(seen: Map<string, string>, value: Record<string, unknown>): boolean {
  const id = String(value['recordId']);
  const digest = createHash('sha1').update(JSON.stringify(value).normalize('NFC')).digest('base64');
  const known = seen.get(id);
  if (known === undefined && seen.size < MAX_REMEMBERED) seen.set(id, digest);
  return known === digest;
}

/** What is kept of a refused row: its cells from column A on, as one reads them. */
function rawOf(sheet: string, row: SheetRow, cells: readonly string[]): string {
  return JSON.stringify({ sheet, row: row.number, cells });
}

function sheetSays(name: string): Titles {
  const className = classNameOfSheet(name);
  const subject = codeOfLabel('subject', name);
  return { ...(className !== undefined && { className }), ...(subject !== undefined && { subject }) };
}

function targetOf(meaning: Meaning): string | undefined {
  return meaning.sort === 'field' ? `${meaning.path}|${meaning.group ?? ''}|${meaning.half ?? ''}` : undefined;
}

/** The table as a person wants its columns read. A field that somebody chose a column for is no longer read from another one. */
function withChoices(table: SheetTable, choices: { readonly [letter: string]: string | null }, vocabulary: HeadingVocabulary, unknown: ReadingTerms['unknownColumns']): SheetTable {
  const chosen = new Set(Object.values(choices));
  const seen = unknown === 'left-out' ? labelsFirst(table.columns, vocabulary.kind) : table.columns;
  const columns = seen.map((column): SheetColumn => {
    const choice = choices[column.letter];
    if (choice === null) return { ...column, leftOut: true, meaning: { sort: 'unknown' } };
    const field = choice === undefined ? undefined : vocabulary.fieldAt(choice);
    if (field !== undefined) return { ...column, parts: [choice ?? ''], meaning: field };
    if (column.meaning.sort === 'field' && chosen.has(column.meaning.path)) return { ...column, leftOut: true, meaning: { sort: 'unknown' } };
    // Hidden columns are a product's own business; those that nobody knows are left out where somebody has seen it.
    return column.meaning.sort === 'unknown' && unknown === 'left-out' ? { ...column, leftOut: true } : column;
  });
  return { ...table, columns };
}
