import { createHash } from 'node:crypto';
import { builtInKinds } from '../../records/kinds.js';
import type { DecodedRecord } from '../decode/decoded.js';
import { type ReadingTerms, type SkippedRow, WorkbookRecords } from './workbook-records.js';
import { Workbook, type WorkbookLimits } from '../workbook/workbook.js';

const MiB = 1024 * 1024;
export const STORY_LIMITS: WorkbookLimits = { inflatedBytes: 64 * MiB, ratio: 100, recordBytes: 64 * 1024, rows: 100_000, sharedCharacters: 8 * MiB };
export const AS_SENT: ReadingTerms = { constants: {}, columns: {}, without: [], unknownColumns: 'refused' };

/** What was read of a workbook, with what was passed over. */
export interface StoryReading {
  readonly records: readonly DecodedRecord[];
  /** The records' fields without their head. */
  readonly contents: readonly Readonly<Record<string, unknown>>[];
  readonly skipped: readonly SkippedRow[];
  readonly opened: WorkbookRecords;
}

/** Reads a workbook as a push of the kind does. Ids are `id(…)` of what they are made from, so that stories can see it. */
export async function readStory(file: Buffer, kindName: string, terms: Partial<ReadingTerms> = {}, limits: Partial<WorkbookLimits> = {}): Promise<StoryReading> {
  const kind = builtInKinds.find((each) => each.name === kindName)!;
  const workbook = await Workbook.open(file, { ...STORY_LIMITS, ...limits });
  const head = { digest: (text: string) => (text.length > 100 ? createHash('sha256').update(text).digest('hex') : `(${text})`), version: 1_000, updatedAt: '2025-10-01T08:00:00.000Z' };
  const opened = await WorkbookRecords.open(workbook, kind, builtInKinds, { ...AS_SENT, ...terms }, head);
  const [records, skipped]: [DecodedRecord[], SkippedRow[]] = [[], []];
  for await (const batch of opened.read({ skipped: (row) => skipped.push(row) })) records.push(...batch);
  const contents = records.map(({ value }) => {
    const { recordId: _id, event: _event, version: _version, updatedAt: _updatedAt, ...content } = value as Record<string, unknown>;
    return content;
  });
  return { records, contents, skipped, opened };
}
