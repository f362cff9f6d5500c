import type { WorkbookLayout } from '../../domain/workbook-layout.js';
import type { KindDefinition } from '../../records/kind.js';
import type { IntakeConfig } from '../intake.config.js';
import type { HeadSource } from '../sheets/record-head.js';
import { type ReadingTerms, WorkbookRecords } from '../sheets/workbook-records.js';
import { Workbook, type WorkbookLimits } from '../workbook/workbook.js';
import type { DecodedRecord } from './decoded.js';
import { malformedBody } from './refusals.js';
import { ProblemError } from '@lienthong/kit/errors';

/** What reading a workbook needs besides its bytes. */
export interface WorkbookTools {
  readonly kind: KindDefinition;
  readonly kinds: readonly KindDefinition[];
  readonly terms: ReadingTerms;
  readonly head: HeadSource;
  readonly limits: WorkbookLimits;
  /** Told once it is known where the records stand. */
  readonly laidOut?: (layout: WorkbookLayout) => void;
}

/** The limits of a workbook out of those of a push: a workbook lies in memory as it came, so that it may be smaller than other bodies. */
export function workbookLimits(config: IntakeConfig): WorkbookLimits {
  return {
    inflatedBytes: Math.min(config.INTAKE_WORKBOOK_INFLATED_BYTES, config.INTAKE_INFLATED_BYTES),
    ratio: config.INTAKE_INFLATION_RATIO,
    recordBytes: config.INTAKE_RECORD_BYTES,
    rows: config.INTAKE_RECORDS * 2 + 2,
    sharedCharacters: config.INTAKE_WORKBOOK_BYTES,
  };
}

/** The whole file, for its directory stands at its end. @throws ProblemError 413 `body_too_large` */
export async function wholeWorkbook(bytes: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > maxBytes) throw new ProblemError(413, 'body_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The records of a workbook, in the order of its sheets and rows. @throws ProblemError 400 `malformed_body`; 413 */
export async function* decodeXlsx(file: Buffer, tools: WorkbookTools): AsyncGenerator<readonly DecodedRecord[]> {
  const records = await WorkbookRecords.open(await Workbook.open(file, tools.limits), tools.kind, tools.kinds, tools.terms, tools.head);
  const [duplicate] = records.duplicates;
  if (duplicate !== undefined) {
    const columns = duplicate.letters.join(', ');
    throw malformedBody(`Trang tính có nhiều cột cùng nghĩa: ${columns}`, `Several columns of a sheet mean the same: ${columns}`);
  }
  tools.laidOut?.(records.layout);
  yield* records.read();
}
