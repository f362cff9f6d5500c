import { cleanText } from '@lienthong/vocabulary';
import type { KindDefinition } from '../../records/kind.js';
import { cellText, columnName, type MergedArea, type SheetRow } from '../workbook/cell.js';
import type { SheetSurvey } from '../workbook/sheet-survey.js';
import { headingKey, plainKey } from './heading-key.js';
import { titlesIn, type Titles } from './titles.js';
import type { HeadingVocabulary, Meaning } from './vocabulary.js';

/** A column of a sheet that has a heading. */
export interface SheetColumn {
  readonly index: number;
  /** `A`, `B`, … */
  readonly letter: string;
  /** As written, parts of a merged heading joined by " / ". */
  readonly heading: string;
  /** The heading from the outermost merged cell to the one above the rows. */
  readonly parts: readonly string[];
  readonly hidden: boolean;
  /** Not read, as somebody saw or wanted it. */
  readonly leftOut?: boolean;
  readonly meaning: Meaning;
}

/** Where the records of a sheet stand, and how they are to be read. */
export interface SheetTable {
  readonly headingTop: number;
  readonly headingBottom: number;
  readonly columns: readonly SheetColumn[];
  /** Texts of the heading rows in lower case by column, to know them again further down. */
  readonly headingTexts: ReadonlyMap<number, ReadonlySet<string>>;
  /** What the rows above say. */
  readonly titles: Titles;
  /** Rows above the heading. */
  readonly above: readonly SheetRow[];
}

/** A heading of more columns than any list has is made to cost. */
const MAX_COLUMNS = 1_000;
const MAX_HEIGHT = 3;

/** Finds the heading of a sheet by its text: up to three rows, merged or not. Undefined for a sheet that holds no records of the kind. */
export function findTable(survey: SheetSurvey, vocabulary: HeadingVocabulary): SheetTable | undefined {
  let best: { readonly score: number; readonly at: number; readonly height: number } | undefined;
  for (const [at, row] of survey.rows.entries()) {
    if (row.cells.filter((cell) => cell !== undefined).length > MAX_COLUMNS) continue;
    const least = Math.min(MAX_HEIGHT, mergedHeight(row.number, survey.merged));
    for (let height = least; height <= MAX_HEIGHT; height += 1) {
      const score = scoreOf(columnsOf(survey, at, height, vocabulary), vocabulary.kind);
      // Of two that tell as much the lower one: a title above is no part of the heading.
      if (score > (best?.score ?? 0) || (best !== undefined && score === best.score && height < best.height)) best = { score, at, height };
    }
  }
  if (best === undefined) return undefined;
  const { at, height } = best;
  const top = survey.rows[at]!.number;
  const rows = headingRows(survey, at, height);
  const above = survey.rows.slice(0, at);
  return {
    headingTop: top,
    headingBottom: top + height - 1,
    columns: columnsOf(survey, at, height, vocabulary),
    headingTexts: textsOf(rows),
    titles: Object.assign({}, ...above.map((row) => titlesIn(rowText(row)))) as Titles,
    above,
  };
}

/** The filled cells of a row as one text, each text once: a merged title is often written into all of its cells. */
export function rowText(row: SheetRow): string {
  const texts = row.cells.map((cell) => cleanText(cellText(cell))).filter((text) => text !== '');
  return [...new Set(texts)].join(' ');
}

/** How many rows the highest merged cell that begins in the row goes down. */
function mergedHeight(row: number, merged: readonly MergedArea[]): number {
  return merged.reduce((most, area) => (area.top === row && area.bottom > row ? Math.max(most, area.bottom - row + 1) : most), 1);
}

function headingRows(survey: SheetSurvey, at: number, height: number): readonly SheetRow[] {
  const top = survey.rows[at]!.number;
  return survey.rows.slice(at, at + height).filter((row) => row.number < top + height);
}

function columnsOf(survey: SheetSurvey, at: number, height: number, vocabulary: HeadingVocabulary): SheetColumn[] {
  const rows = headingRows(survey, at, height);
  const top = survey.rows[at]!.number;
  const width = Math.min(MAX_COLUMNS, Math.max(...rows.map((row) => row.cells.length)));
  const columns: SheetColumn[] = [];
  const spans = survey.merged.filter((area) => area.right > area.left && area.top >= top && area.top < top + height);
  const taken = new Map<string, number>();
  for (let index = 0; index < width; index += 1) {
    const parts = partsOf(rows, index, spans);
    if (parts.length === 0) continue;
    const meaning = nextItem(vocabulary.meaningOf(parts), taken, vocabulary);
    columns.push({ index, letter: columnName(index), heading: parts.join(' / ').slice(0, 200), parts, hidden: survey.hiddenColumns.has(index), meaning });
  }
  return columns;
}

/** Of two columns that may mean one field the one whose heading is the field's own label does; the other one says something beside it. Where somebody sees it. */
export function labelsFirst(columns: readonly SheetColumn[], kind: KindDefinition): SheetColumn[] {
  const labelled = new Set(columns.flatMap(({ meaning, parts }) => (isOwnLabel(meaning, parts, kind) ? [targetOf(meaning)] : [])));
  return columns.map((column) => (labelled.has(targetOf(column.meaning)) && !isOwnLabel(column.meaning, column.parts, kind) ? { ...column, meaning: { sort: 'passed', why: 'other-kind' } } : column));
}

function isOwnLabel(meaning: Meaning, parts: readonly string[], kind: KindDefinition): boolean {
  const label = meaning.sort === 'field' ? kind.fields[meaning.path]?.label.vi : undefined;
  return label !== undefined && headingKey(parts.at(-1) ?? '') === headingKey(label);
}

/** What a column fills: a field, in a sheet of several records a row that of one of them. */
function targetOf(meaning: Meaning): string {
  return meaning.sort === 'field' ? `${meaning.path}|${meaning.group ?? ''}|${meaning.half ?? ''}` : meaning.sort === 'wide' ? meaning.group : meaning.sort;
}

/** The texts above a column from top to bottom; a cell merged over several columns counts for each of them. */
function partsOf(rows: readonly SheetRow[], index: number, spans: readonly MergedArea[]): string[] {
  const parts: string[] = [];
  for (const row of rows) {
    const span = spans.find((area) => row.number >= area.top && row.number <= area.bottom && index >= area.left && index <= area.right);
    const text = cleanText(cellText(row.cells[span?.left ?? index]));
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts;
}

/** Several columns of one heading, one mark each, are the items of a list in their order. */
function nextItem(meaning: Meaning, taken: Map<string, number>, vocabulary: HeadingVocabulary): Meaning {
  if (meaning.sort !== 'field' || meaning.next !== true) return meaning;
  const key = `${meaning.group ?? ''} ${meaning.path}`;
  const item = taken.get(key) ?? 0;
  taken.set(key, item + 1);
  const at = vocabulary.fieldAt(`${meaning.path}.${item}`);
  return at === undefined || at.sort !== 'field' ? { sort: 'unknown' } : { ...at, ...(meaning.group !== undefined && { group: meaning.group }) };
}

/**
 * How much a row looks like the heading of this kind's records: columns that mean something. Code lists have headings that are known too,
 * of codes alone; so one column at least must say who or what a record is about.
 */
function scoreOf(columns: readonly SheetColumn[], kind: KindDefinition): number {
  const known = columns.filter(({ meaning }) => meaning.sort === 'field' || meaning.sort === 'wide' || meaning.sort === 'aside');
  const says = known.some(({ meaning }) => meaning.sort !== 'field' || isTelling(kind, meaning.path, meaning.is.type));
  const passed = columns.filter(({ meaning }) => meaning.sort === 'passed').length;
  if (!says || known.length === 0 || known.length + passed < Math.min(2, columns.length)) return 0;
  // Two columns of one field are worth one.
  return new Set(known.map(({ meaning }) => targetOf(meaning))).size + passed / 100;
}

function isTelling(kind: KindDefinition, path: string, type: string): boolean {
  return type !== 'code' || kind.fields[path]?.is.type === 'map' || path.includes('.');
}

function textsOf(rows: readonly SheetRow[]): ReadonlyMap<number, ReadonlySet<string>> {
  const texts = new Map<number, Set<string>>();
  for (const row of rows) {
    row.cells.forEach((cell, index) => {
      const key = plainKey(cellText(cell));
      if (key === '') return;
      const known = texts.get(index);
      if (known === undefined) texts.set(index, new Set([key]));
      else known.add(key);
    });
  }
  return texts;
}
