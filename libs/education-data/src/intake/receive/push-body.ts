import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { WorkbookLayout } from '../../domain/workbook-layout.js';
import { bodyBytes, utf8Bytes } from '../decode/body-bytes.js';
import { decodeCsv } from '../decode/csv.js';
import type { DecodedRecord, DecodeLimits } from '../decode/decoded.js';
import { decodeJsonArray } from '../decode/json-array.js';
import { decodeNdjson } from '../decode/ndjson.js';
import { decodeXlsx, wholeWorkbook, workbookLimits } from '../decode/xlsx.js';
import type { IntakeConfig } from '../intake.config.js';
import type { AdmittedPush } from './admitted-push.js';
import type { WorkbookDesk } from './workbook-desk.js';

/** Where the records of a push come from: read once, as records or only for the hash. */
export interface PushSource {
  /** @throws ProblemError 400 `malformed_body`; 413 `body_too_large`, `inflated_too_large`, `too_many_records`; 503 `busy` */
  records(): AsyncGenerator<readonly DecodedRecord[]>;
  readForHash(): Promise<Buffer>;
  digest(): Buffer;
  /** Of a workbook that was read: where its records stand. */
  readonly layout: WorkbookLayout | undefined;
}

/** The body of a push, to be read once: as records, or only for its hash. */
export class PushBody implements PushSource {
  layout: WorkbookLayout | undefined;
  private readonly hash: Hash | undefined;

  constructor(
    private readonly source: Readable,
    private readonly push: AdmittedPush,
    private readonly config: IntakeConfig,
    private readonly desk: WorkbookDesk,
  ) {
    // Hashing costs a core 0.5 GB/s: only who may ask for the same again pays it.
    this.hash = push.terms.idempotencyKey === undefined ? undefined : createHash('sha256');
  }

  records(): AsyncGenerator<readonly DecodedRecord[]> {
    const limits: DecodeLimits = { recordBytes: this.config.INTAKE_RECORD_BYTES, lines: this.config.INTAKE_RECORDS * 2 + 2 };
    const bytes = utf8Bytes(this.bytes());
    switch (this.push.terms.format) {
      case 'ndjson':
        return decodeNdjson(bytes, limits);
      case 'json':
        return decodeJsonArray(bytes, limits);
      case 'csv':
        return decodeCsv(this.push.kind, bytes, limits);
      case 'xlsx':
        return this.workbook();
    }
  }

  /** Reads to the end for the hash alone. */
  async readForHash(): Promise<Buffer> {
    for await (const _ of this.bytes()) continue;
    return this.digest();
  }

  /** SHA-256 of the decoded bytes, once all are read; empty where none was asked for. */
  digest(): Buffer {
    return this.hash?.digest() ?? Buffer.alloc(0);
  }

  private async *workbook(): AsyncGenerator<readonly DecodedRecord[]> {
    const { kind, receivedAt, terms } = this.push;
    const leave = this.desk.enter();
    try {
      const file = await wholeWorkbook(this.bytes(), this.config.INTAKE_WORKBOOK_BYTES);
      yield* decodeXlsx(file, {
        ...this.desk.tools(kind, receivedAt),
        terms: { constants: this.desk.constants(kind, terms.constants), columns: {}, without: [], unknownColumns: 'refused' },
        limits: workbookLimits(this.config),
        laidOut: (layout) => (this.layout = layout),
      });
    } finally {
      leave();
    }
  }

  private async *bytes(): AsyncGenerator<Buffer> {
    for await (const chunk of bodyBytes(this.source, this.push.terms.gzip, this.config)) {
      this.hash?.update(chunk);
      yield chunk;
    }
  }
}
