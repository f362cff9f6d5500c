import { address } from '@lienthong/api-client';
import type { PushCause, Push, RecordProblem } from './education.js';
import { hub } from './hub.js';
import { asPage, type Named, type Page } from './page.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A place in a workbook. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column?: string;
}

export interface ReadColumn {
  readonly column: string;
  readonly heading: string;
  readonly hidden: boolean;
  readonly field: string | null;
  readonly part: string | null;
  readonly why: 'running-number' | 'other-kind' | 'identifies' | 'unknown' | null;
}

export interface ReadSheet {
  readonly sheet: string;
  readonly headingRows: { readonly from: number; readonly to: number };
  readonly lastRow: number;
  readonly titles: Readonly<Record<string, string>>;
  readonly columns: readonly ReadColumn[];
}

export interface FieldChoice {
  readonly path: string;
  readonly label: Named;
  readonly required: boolean;
  readonly options?: readonly { readonly code: string; readonly label: Named }[];
}

/** Problems of a workbook by cause, with places. */
export type PlacedCause = PushCause & { readonly examplePlaces?: readonly Place[] };

/** A workbook as it is understood for one kind. */
export interface Reading {
  readonly kind: string;
  readonly sheets: readonly ReadSheet[];
  readonly skippedSheets: readonly { readonly sheet: string; readonly reason: string }[];
  readonly skipped: { readonly total: number; readonly byReason: readonly { readonly reason: string; readonly count: number }[]; readonly rows: readonly (Place & { readonly reason: string; readonly text: string })[] };
  readonly received: number;
  readonly rejected: number;
  readonly problems: readonly PlacedCause[];
  readonly preview: readonly { readonly place: Place; readonly record: Readonly<Record<string, unknown>>; readonly problems: readonly RecordProblem[] }[];
  readonly missing: readonly string[];
  readonly duplicates: readonly { readonly sheet: string; readonly columns: readonly string[]; readonly field: string }[];
  readonly fields: readonly FieldChoice[];
}

export interface UploadTerms {
  readonly constants: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | null>>>>>>;
  readonly without: readonly string[];
}

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
  readonly readings: readonly Reading[];
  readonly pushes: readonly { readonly kind: string; readonly receipt: Push; readonly problems: readonly PlacedCause[] }[];
}

const options = (signal?: AbortSignal) => (signal ? { signal } : {});

/** Sends a workbook to be read; nothing is pushed yet. */
export async function uploadWorkbook(file: Blob, kinds: readonly string[]): Promise<Upload> {
  const response = await hub.raw('POST', address('/api/education/v1/uploads'), { query: { kind: kinds }, headers: { 'content-type': XLSX }, body: file });
  return (await response.json()) as Upload;
}

export async function readUploads(signal?: AbortSignal): Promise<readonly Upload[]> {
  return asPage(await hub.get<Page<Upload>>(address('/api/education/v1/uploads'), { query: { limit: 20 }, ...options(signal) })).items;
}

export function readUpload(uploadId: string, signal?: AbortSignal): Promise<Upload> {
  return hub.get<Upload>(address('/api/education/v1/uploads/{uploadId}', { uploadId }), options(signal));
}

/** Reads it again on other terms. */
export function changeUpload(uploadId: string, terms: UploadTerms): Promise<Upload> {
  return hub.put<Upload>(address('/api/education/v1/uploads/{uploadId}/terms', { uploadId }), terms);
}

/** Pushes it as it was read. */
export function confirmUpload(uploadId: string): Promise<Upload> {
  return hub.post<Upload>(address('/api/education/v1/uploads/{uploadId}/confirm', { uploadId }), undefined, { headers: { prefer: 'wait=5' } });
}

export function removeUpload(uploadId: string): Promise<void> {
  return hub.delete<void>(address('/api/education/v1/uploads/{uploadId}', { uploadId }));
}

/** The rejected rows as a workbook. */
export async function downloadCorrections(uploadId: string): Promise<Blob> {
  return (await hub.raw('GET', address('/api/education/v1/uploads/{uploadId}/corrections.xlsx', { uploadId }), { headers: { accept: XLSX } })).blob();
}

/** The template of a kind as a workbook. */
export async function downloadTemplate(kind: string): Promise<Blob> {
  return (await hub.raw('GET', address('/api/education/v1/kinds/{kind}/template.xlsx', { kind }), { headers: { accept: XLSX } })).blob();
}
