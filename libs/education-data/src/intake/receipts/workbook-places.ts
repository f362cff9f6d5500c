import { Sealer } from '@lienthong/kit/config';
import type { RecordProblem } from '@lienthong/contracts';
import { Database } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import { columnOfPath, placeOfLine, type WorkbookLayout, type WorkbookPlace } from '../../domain/workbook-layout.js';

/** A problem of a record out of a workbook: with the letter of the column that it is about, where there is one. */
export type PlacedProblem = RecordProblem & { readonly column?: string };

/** Finds the places in a workbook that lines of a push out of it stand for. */
@Injectable()
export class WorkbookPlaces {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sealer) private readonly sealer: Sealer,
  ) {}

  /** Undefined for a push that was no workbook. */
  async layoutOf(pushId: string): Promise<WorkbookLayout | undefined> {
    const [row] = await this.database.query<{ layout: Buffer }>('SELECT layout FROM workbook_layout WHERE push_id = $1', [pushId]);
    return row && (JSON.parse(this.sealer.open(row.layout).toString('utf8')) as WorkbookLayout);
  }
}

/** The record with sheet and row, its problems with their columns. */
export function placed<R extends { readonly line: number | null; readonly problems: readonly RecordProblem[] }>(layout: WorkbookLayout | undefined, record: R): R & { readonly place?: WorkbookPlace; readonly problems: readonly PlacedProblem[] } {
  const { line } = record;
  const place = layout && line !== null ? placeOfLine(layout, line) : undefined;
  if (layout === undefined || line === null || place === undefined) return record;
  return { ...record, place, problems: record.problems.map((problem) => withColumn(layout, line, problem)) };
}

function withColumn(layout: WorkbookLayout, line: number, problem: RecordProblem): PlacedProblem {
  const column = columnOfPath(layout, line, problem.path);
  return column === undefined ? problem : { ...problem, column };
}

/** A cause with the places of its examples. */
export function placedCause<C extends { readonly path: string; readonly exampleLines: readonly number[] }>(layout: WorkbookLayout | undefined, cause: C): C & { readonly examplePlaces?: readonly (WorkbookPlace & { readonly column?: string })[] } {
  if (layout === undefined) return cause;
  const examplePlaces = cause.exampleLines.flatMap((line) => {
    const place = placeOfLine(layout, line);
    const column = columnOfPath(layout, line, cause.path);
    return place === undefined ? [] : [{ ...place, ...(column !== undefined && { column }) }];
  });
  return { ...cause, examplePlaces };
}
