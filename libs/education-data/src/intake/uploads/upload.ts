import type { PushReceipt, RecordProblem } from '@lienthong/contracts';
import type { WorkbookPlace } from '../../domain/workbook-layout.js';
import type { Bilingual } from '../../records/field.js';
import type { ProblemCause } from '../receive/causes.js';
import type { SkipReason } from '../sheets/row-sorter.js';
import type { SheetSkip } from '../sheets/workbook-records.js';

/** What a person says about an uploaded workbook besides what stands in it; texts as a form gives them. */
export interface UploadTerms {
  /** Values for fields that rows leave open, by path. */
  readonly constants: { readonly [path: string]: string };
  /** By sheet and letter of the column: the path of a field, or null for a column to be left out. Per kind. */
  readonly columns: { readonly [kind: string]: { readonly [sheet: string]: { readonly [letter: string]: string | null } } };
  /** Sheets to be left out. */
  readonly without: readonly string[];
}

/** How one column was understood. */
export interface ReadColumn {
  readonly column: string;
  readonly heading: string;
  readonly hidden: boolean;
  /** Path of the field, null for a column that gives none. */
  readonly field: string | null;
  /** Which record of the row, where a row holds several: a subject, or the middle or end of a term. */
  readonly part: string | null;
  /** Why it gives no field. */
  readonly why: 'running-number' | 'other-kind' | 'identifies' | 'unknown' | null;
}

/** How one sheet was understood. */
export interface ReadSheet {
  readonly sheet: string;
  readonly headingRows: { readonly from: number; readonly to: number };
  readonly lastRow: number;
  /** What titles say of all rows: class, school year, period, subject. */
  readonly titles: { readonly [name: string]: string };
  readonly columns: readonly ReadColumn[];
}

/** A record as it was understood. */
export interface PreviewRecord {
  readonly place: WorkbookPlace;
  readonly record: object;
  readonly problems: readonly RecordProblem[];
}

/** A workbook as it is understood for one kind, before anything is pushed. */
export interface Reading {
  readonly kind: string;
  readonly sheets: readonly ReadSheet[];
  readonly skippedSheets: readonly SheetSkip[];
  readonly skipped: { readonly total: number; readonly byReason: readonly { readonly reason: SkipReason; readonly count: number }[]; readonly rows: readonly (WorkbookPlace & { readonly reason: SkipReason; readonly text: string })[] };
  /** Records found. */
  readonly received: number;
  /** Records that would be refused as they are. */
  readonly rejected: number;
  /** By cause, largest first, with places. */
  readonly problems: readonly (ProblemCause & { readonly examplePlaces?: readonly WorkbookPlace[] })[];
  /** The first records as understood. */
  readonly preview: readonly PreviewRecord[];
  /** Fields that most records need and the file does not give: to be said for all rows. */
  readonly missing: readonly string[];
  /** Columns of one sheet that mean the same field; such a file is not taken. */
  readonly duplicates: readonly { readonly sheet: string; readonly columns: readonly string[]; readonly field: string }[];
  /** Fields that a column may be read as. */
  readonly fields: readonly { readonly path: string; readonly label: Bilingual; readonly required: boolean; /** Of a field with a code list. */ readonly options?: readonly { readonly code: string; readonly label: Bilingual }[] }[];
}

/** A push that was made out of an upload. */
export interface UploadPush {
  readonly kind: string;
  readonly receipt: PushReceipt;
  /** Errors and findings by cause, with places. */
  readonly problems: readonly ProblemCause[];
}

/** An uploaded workbook as its sender sees it. */
export interface Upload {
  readonly id: string;
  readonly state: 'read' | 'confirmed';
  readonly kinds: readonly string[];
  readonly platformId: string;
  readonly schoolCode: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly bytes: number;
  readonly terms: UploadTerms;
  /** One a kind, until it is confirmed. */
  readonly readings: readonly Reading[];
  /** One a kind, once it is confirmed. */
  readonly pushes: readonly UploadPush[];
  readonly links: { readonly self: string; readonly corrections: string };
}
