import type { RecordProblem } from '@lienthong/contracts';
import { codeOfLabel, gradeOfClassName, levelOfGrade, schemeInForce } from '@lienthong/vocabulary';
import { setAt } from '../../records/columns.js';
import type { KindDefinition } from '../../records/kind.js';
import { type Cell, cellText, type SheetRow } from '../workbook/cell.js';
import { type ReadSheetCell, sheetCellReader } from './cell-value.js';
import type { SheetColumn, SheetTable } from './find-table.js';
import { type HeadSource, personRecordIdOf, recordIdOf } from './record-head.js';
import type { Titles } from './titles.js';
import type { HeadingVocabulary } from './vocabulary.js';

/** A part of a row that is a record of its own: a subject, or the middle or end of a term. */
export interface RowPart {
  readonly group?: string;
  readonly half?: 'mid' | 'end';
}

/** One record made of a row. */
export interface RowRecord {
  /** Place in {@link RowReader.parts}. */
  readonly part: number;
  readonly value: Record<string, unknown>;
  /** Cells that cannot be read at all. */
  readonly problems?: readonly RecordProblem[];
}

interface Put {
  readonly column: SheetColumn;
  readonly part: number | null;
  readonly read: ReadSheetCell;
}

/** Makes records of the rows of one table. */
export class RowReader {
  /** At least one. A row gives one record for each part that it has a value for. */
  readonly parts: readonly RowPart[];
  private readonly puts: readonly Put[];
  private readonly hasRecordIds: boolean;
  /** A row without any mark is a candidate who sat nothing: required maps that have columns of their own begin empty. */
  private readonly emptyMaps: readonly string[];

  constructor(
    private readonly table: SheetTable,
    private readonly vocabulary: HeadingVocabulary,
    private readonly kinds: readonly KindDefinition[],
    /** Values for fields that a row leaves open, by path, as JSON; what a person said counts more than a title. */
    private readonly constants: { readonly [path: string]: unknown },
    private readonly sheetSays: Titles,
    private readonly head: HeadSource,
  ) {
    this.parts = partsOf(table.columns);
    this.puts = table.columns.flatMap((column) => this.putsOf(column));
    const paths = table.columns.flatMap(({ meaning }) => (meaning.sort === 'field' ? [meaning.path] : []));
    this.emptyMaps = Object.entries(vocabulary.kind.fields).flatMap(([name, field]) => (field.is.type === 'map' && field.required && paths.some((path) => path.startsWith(`${name}.`)) ? [name] : []));
    this.hasRecordIds = table.columns.some(({ meaning }) => meaning.sort === 'field' && meaning.path === 'recordId');
  }

  /** @param own what stands for the row where nothing else tells it from others */
  read(row: SheetRow, titles: Titles, own: string): readonly RowRecord[] {
    const aside: Record<string, unknown> = {};
    const common = new Draft();
    const drafts = this.parts.map(() => new Draft());
    for (const put of this.puts) {
      const cell = row.cells[put.column.index];
      if (cell !== undefined) this.put(put, cell, common, drafts, aside);
    }
    const filled = drafts.map((draft, part) => ({ draft, part })).filter(({ draft }) => this.parts.length === 1 || draft.filled);
    // A row that identifies somebody and holds no value of any part is one record still, to be told what it lacks.
    const wanted = filled.length > 0 ? filled : [{ draft: drafts[0]!, part: 0 }];
    return wanted.map(({ draft, part }) => this.finish(wanted.length === 1 ? draft.joined(common) : draft.joined(common.copy()), part, titles, aside, `${own}|${part}`));
  }

  private putsOf(column: SheetColumn): Put[] {
    const { meaning } = column;
    if (meaning.sort === 'field') return [{ column, part: partOf(this.parts, meaning), read: sheetCellReader(meaning.is) }];
    if (meaning.sort === 'aside') return [{ column, part: null, read: sheetCellReader(meaning.is) }];
    if (meaning.sort === 'wide') return [{ column, part: partOf(this.parts, meaning), read: (cell) => ({ value: cellText(cell) }) }];
    // A heading that means nothing is a field of that name, which the checker refuses with the nearest one.
    return meaning.sort === 'unknown' && !column.hidden && column.leftOut !== true ? [{ column, part: null, read: (cell) => ({ value: cellText(cell) }) }] : [];
  }

  private put({ column, part, read }: Put, cell: Cell, common: Draft, drafts: readonly Draft[], aside: Record<string, unknown>): void {
    const { meaning } = column;
    const draft = part === null ? common : drafts[part]!;
    if (meaning.sort === 'wide') return this.putWide(meaning.group, cell, draft);
    const found = read(cell);
    if (meaning.sort === 'aside') {
      if ('value' in found) aside[meaning.name] = found.value;
      return;
    }
    if (meaning.sort === 'unknown') return draft.set([column.heading], 'value' in found ? found.value : '');
    if (meaning.sort !== 'field') return;
    if ('problem' in found) return draft.fail(meaning.path, found.problem);
    const several = cell.sort === 'text' ? this.vocabulary.kind.fields[meaning.path]?.cell?.(cell.text.trim()) : undefined;
    if (several !== undefined) {
      for (const [name, value] of Object.entries(several)) draft.setMissing(name, value);
      return;
    }
    draft.set(meaning.steps, found.value);
    for (const [other, value] of Object.entries(meaning.sets)) {
      const at = this.vocabulary.fieldAt(other);
      if (at?.sort === 'field') draft.set(at.steps, value);
    }
  }

  private putWide(_group: string, cell: Cell, draft: Draft): void {
    const { wide } = this.vocabulary.kind;
    const text = cellText(cell).trim();
    if (wide === undefined || text === '') return;
    const at = this.vocabulary.fieldAt(wide.pathOf(text));
    if (at?.sort !== 'field') return;
    const found = sheetCellReader(at.is)(cell);
    if ('problem' in found) draft.fail(at.path, found.problem);
    else draft.set(at.steps, found.value);
  }

  private finish(draft: Draft, part: number, titles: Titles, aside: Record<string, unknown>, own: string): RowRecord {
    const { kind } = this.vocabulary;
    const { value } = draft;
    const { group, half } = this.parts[part]!;
    if (group !== undefined && kind.wide !== undefined) value[kind.wide.field] ??= group;
    for (const [path, constant] of Object.entries(this.constants)) {
      const at = this.vocabulary.fieldAt(path);
      if (at?.sort === 'field' && value[path] === undefined) setAt(value, at.steps, constant);
    }
    this.fillFromTitles(value, { ...this.sheetSays, ...titles });
    if (half !== undefined) value['period'] = periodOfHalf(value['period'], half);
    this.fillFromClass(value);
    for (const name of this.emptyMaps) value[name] ??= {};
    kind.settleRow?.(value, this.constants);
    this.fillHead(value, aside, own);
    return { part, value, ...(draft.problems.length > 0 && { problems: draft.problems }) };
  }

  private fillFromTitles(value: Record<string, unknown>, titles: Titles): void {
    const { kind } = this.vocabulary;
    for (const name of ['schoolYear', 'period', 'subject'] as const) if (name in kind.fields && titles[name] !== undefined) value[name] ??= titles[name];
    if (titles.className === undefined) return;
    if ('grade' in kind.fields && 'level' in kind.fields && !('className' in kind.fields)) value['name'] ??= titles.className;
    if ('className' in kind.fields && value['classRecordId'] === undefined) value['className'] ??= titles.className;
  }

  /** What the name of a class says: its grade, with it the level and the rules of assessment of the year. */
  private fillFromClass(value: Record<string, unknown>): void {
    const { kind } = this.vocabulary;
    const name = value['className'] ?? (kind.fields['grade'] !== undefined && kind.fields['level'] !== undefined ? value['name'] : undefined);
    const grade = typeof name === 'string' ? gradeOfClassName(name) : undefined;
    if (grade === undefined) return;
    const { schoolYear } = value;
    if ('scheme' in kind.fields && typeof schoolYear === 'string') {
      const scheme = schemeInForce(grade, schoolYear);
      if (scheme !== undefined) value['scheme'] ??= scheme;
    }
    if ('grade' in kind.fields && 'level' in kind.fields && 'name' in kind.fields) {
      value['grade'] ??= grade;
      if (typeof value['grade'] === 'string') value['level'] ??= levelOfGrade(value['grade']);
    }
  }

  private fillHead(value: Record<string, unknown>, aside: Record<string, unknown>, own: string): void {
    const { kind } = this.vocabulary;
    if (this.hasRecordIds) return this.fillVersion(value);
    const person = personRecordIdOf(kind, value, aside, this.kinds, this.head.digest);
    value['recordId'] = recordIdOf(kind, value, aside, own, this.kinds, this.head.digest);
    if (person !== undefined) value[person.field] = person.recordId;
    value['event'] ??= 'UPDATE';
    this.fillVersion(value);
  }

  /** A column that is not there is said by the file as a whole; an empty cell of one that is there stays empty, and is refused. */
  private fillVersion(value: Record<string, unknown>): void {
    const has = (path: string): boolean => this.table.columns.some(({ meaning }) => meaning.sort === 'field' && meaning.path === path);
    if (!has('event')) value['event'] ??= 'UPDATE';
    if (!has('version')) value['version'] ??= this.head.version;
    if (!has('updatedAt')) value['updatedAt'] ??= this.head.updatedAt;
  }
}

/** A record while its cells come. */
class Draft {
  value: Record<string, unknown> = {};
  problems: RecordProblem[] = [];
  filled = false;

  set(steps: readonly (string | number)[], value: unknown): void {
    if (value === undefined) return;
    this.filled = true;
    setAt(this.value, steps, value);
  }

  setMissing(name: string, value: unknown): void {
    this.filled = true;
    this.value[name] ??= value;
  }

  fail(path: string, problem: Omit<RecordProblem, 'path'>): void {
    this.filled = true;
    this.problems.push({ ...problem, path });
  }

  copy(): Draft {
    const copied = new Draft();
    copied.value = structuredClone(this.value);
    copied.problems = [...this.problems];
    return copied;
  }

  /** With what all parts of the row have in common. */
  joined(common: Draft): Draft {
    common.value = { ...common.value, ...this.value };
    common.problems.push(...this.problems);
    return common;
  }
}

function partsOf(columns: readonly SheetColumn[]): readonly RowPart[] {
  const parts = new Map<string, RowPart>();
  for (const { meaning } of columns) {
    if (meaning.sort === 'wide') parts.set(`${meaning.group} `, { group: meaning.group });
    if (meaning.sort !== 'field' || (meaning.group === undefined && meaning.half === undefined)) continue;
    parts.set(`${meaning.group ?? ''} ${meaning.half ?? ''}`, { ...(meaning.group !== undefined && { group: meaning.group }), ...(meaning.half !== undefined && { half: meaning.half }) });
  }
  return parts.size === 0 ? [{}] : [...parts.values()];
}

function partOf(parts: readonly RowPart[], { group, half }: RowPart): number | null {
  if (group === undefined && half === undefined) return null;
  return parts.findIndex((part) => part.group === group && part.half === half);
}

/** The period of one half of a term: of term 1 its middle and its end, of the rest of the year the middle of term 2 and the year. */
function periodOfHalf(period: unknown, half: 'mid' | 'end'): unknown {
  const code = typeof period === 'string' ? (codeOfLabel('period', period) ?? period) : undefined;
  if (code === 'term-1' || code === 'mid-term-1') return half === 'mid' ? 'mid-term-1' : 'term-1';
  if (code === 'term-2' || code === 'mid-term-2' || code === 'year') return half === 'mid' ? 'mid-term-2' : 'year';
  return period;
}
