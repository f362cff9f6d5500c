import type { RecordProblem } from '@lienthong/contracts';
import { codesOf, labelOf } from '@lienthong/vocabulary';
import { columnOfPath, placeOfLine, type WorkbookPlace } from '../../domain/workbook-layout.js';
import type { FieldType } from '../../records/field.js';
import type { KindDefinition } from '../../records/kind.js';
import type { PushCheck } from '../check/push-check.js';
import { CauseTally } from '../receive/causes.js';
import { placedCause } from '../receipts/workbook-places.js';
import type { Meaning } from '../sheets/vocabulary.js';
import type { RowPart } from '../sheets/row-records.js';
import type { SkipReason } from '../sheets/row-sorter.js';
import type { ReadTable, SkippedRow, WorkbookRecords } from '../sheets/workbook-records.js';
import { templateColumns } from '../templates/template-columns.js';
import type { PreviewRecord, ReadColumn, Reading, ReadSheet } from './upload.js';

const SHOWN_SKIPPED = 100;
const PREVIEW = 10;

/** Reads a workbook to its end for showing it: the same records and checks as a push of it, nothing kept. */
export async function readingOf(kind: KindDefinition, records: WorkbookRecords, check: PushCheck): Promise<Reading> {
  const { layout } = records;
  const causes = new CauseTally();
  const skipped = new SkippedTally();
  const preview: PreviewRecord[] = [];
  const missing = new Map<string, number>();
  for await (const batch of records.read({ skipped: (row) => skipped.add(row) })) {
    check.add(batch);
    // Chunks are what a push would keep; here only what is refused is told.
    check.chunks.take();
    const refused = new Map(check.takeRefused().map((row) => [row.line, row.problems]));
    for (const { line, value } of batch) {
      const problems = refused.get(line) ?? [];
      causes.add(line, problems);
      for (const { code, path } of problems) if (code === 'required_missing') missing.set(path, (missing.get(path) ?? 0) + 1);
      if (preview.length < PREVIEW) preview.push(previewOf(layout, line, value, problems));
    }
  }
  const { received, rejected } = check;
  return {
    kind: kind.name,
    sheets: records.tables.map(toSheet),
    skippedSheets: records.skippedSheets,
    skipped: skipped.told(),
    received,
    rejected,
    problems: causes.list().map((cause) => placedCause(layout, cause)),
    preview,
    missing: [...missing].filter(([path, count]) => count * 2 >= received && kind.fields[path] !== undefined && !path.includes('.')).map(([path]) => path),
    duplicates: records.duplicates.map(({ sheet, letters, path }) => ({ sheet, columns: letters, field: path })),
    fields: templateColumns(kind).map(({ path, heading, required, is }) => ({ path, label: { vi: heading, en: kind.fields[path]?.label.en ?? path }, required, ...(is.type === 'code' && { options: optionsOf(is) }) })),
  };
}

function optionsOf(is: Extract<FieldType, { readonly type: 'code' }>): NonNullable<Reading['fields'][number]['options']> {
  return (is.only ?? codesOf(is.list)).map((code) => ({ code, label: { vi: labelOf(is.list, code, 'vi'), en: labelOf(is.list, code, 'en') } }));
}

function previewOf(layout: WorkbookRecords['layout'], line: number, value: unknown, problems: readonly RecordProblem[]): PreviewRecord {
  const { recordId: _id, version: _version, updatedAt: _updatedAt, ...record } = (value ?? {}) as Record<string, unknown>;
  return {
    place: placeOfLine(layout, line) ?? { sheet: '', row: line },
    record,
    problems: problems.map((problem) => {
      const column = columnOfPath(layout, line, problem.path);
      return column === undefined ? problem : { ...problem, column };
    }),
  };
}

function toSheet({ sheet, lastRow, table }: ReadTable): ReadSheet {
  return {
    sheet,
    headingRows: { from: table.headingTop, to: table.headingBottom },
    lastRow,
    titles: { ...table.titles },
    columns: table.columns.map(({ letter, heading, hidden, meaning }): ReadColumn => ({ column: letter, heading, hidden, field: fieldOf(meaning), part: partName(meaning), why: whyNot(meaning) })),
  };
}

function fieldOf(meaning: Meaning): string | null {
  return meaning.sort === 'field' ? meaning.path : meaning.sort === 'wide' ? 'average' : null;
}

function partName(meaning: Meaning): string | null {
  const { group, half } = meaning as RowPart;
  const names = [group === undefined ? undefined : labelOf('subject', group, 'vi'), half === undefined ? undefined : half === 'mid' ? 'Giữa kỳ' : 'Cuối kỳ'].filter((name) => name !== undefined);
  return names.length === 0 ? null : names.join(', ');
}

function whyNot(meaning: Meaning): ReadColumn['why'] {
  if (meaning.sort === 'passed') return meaning.why;
  if (meaning.sort === 'aside') return 'identifies';
  return meaning.sort === 'unknown' ? 'unknown' : null;
}

/** Rows without a record, counted by reason, the first of them told. */
class SkippedTally {
  private readonly counts = new Map<SkipReason, number>();
  private readonly rows: (WorkbookPlace & { readonly reason: SkipReason; readonly text: string })[] = [];

  add({ sheet, row, reason, text }: SkippedRow): void {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
    if (this.rows.length < SHOWN_SKIPPED) this.rows.push({ sheet, row, reason, text });
  }

  told(): Reading['skipped'] {
    const byReason = [...this.counts].map(([reason, count]) => ({ reason, count }));
    return { total: byReason.reduce((sum, { count }) => sum + count, 0), byReason, rows: this.rows };
  }
}
