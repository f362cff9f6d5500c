import { createHash } from 'node:crypto';
import { localDate } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type { WorkbookLayout } from '../../domain/workbook-layout.js';
import type { KindDefinition } from '../../records/kind.js';
import { KindRegistry } from '../../records/kinds.js';
import { PushCheck } from '../check/push-check.js';
import type { DecodedRecord } from '../decode/decoded.js';
import { malformedBody } from '../decode/refusals.js';
import { workbookLimits } from '../decode/xlsx.js';
import { IntakeConfig } from '../intake.config.js';
import type { PushSource } from '../receive/push-body.js';
import { WorkbookDesk } from '../receive/workbook-desk.js';
import { WorkbookRecords } from '../sheets/workbook-records.js';
import { Workbook } from '../workbook/workbook.js';
import { readingOf } from './reading.js';
import type { Reading, UploadTerms } from './upload.js';
import type { UploadSender } from './upload-sender.js';

/** Reads uploaded workbooks: for showing them, and as the body of a push. */
@Injectable()
export class UploadReader {
  constructor(
    @Inject(WorkbookDesk) private readonly desk: WorkbookDesk,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
  ) {}

  /** @throws ProblemError 400 `malformed_body`, `bad_parameter`; 413; 503 `busy` */
  async readings(file: Buffer, kinds: readonly KindDefinition[], terms: UploadTerms, sender: UploadSender, now: Date): Promise<readonly Reading[]> {
    const leave = this.desk.enter();
    try {
      const readings: Reading[] = [];
      for (const kind of kinds) {
        const records = await this.open(file, kind, terms, sender, now);
        const context = { kind, provinceCode: sender.provinceCode, schools: sender.schools, receivedAt: now, today: localDate(now), fromCells: true, maxRecords: this.config.INTAKE_RECORDS, roster: null };
        readings.push(await readingOf(kind, records, new PushCheck(context, this.kinds)));
      }
      return readings;
    } finally {
      leave();
    }
  }

  /** The workbook with one kind's columns and rows understood. */
  async open(file: Buffer, kind: KindDefinition, terms: UploadTerms, sender: UploadSender, now: Date): Promise<WorkbookRecords> {
    const workbook = await Workbook.open(file, workbookLimits(this.config));
    const { head, kinds } = this.desk.tools(kind, now);
    // A clerk's rows are those of their school where they do not say so themselves.
    const own: Record<string, string> = sender.schoolCode !== null && 'schoolCode' in kind.fields ? { schoolCode: sender.schoolCode } : {};
    const given = Object.fromEntries(Object.entries(terms.constants).filter(([path]) => (path.split('.')[0] ?? '') in kind.fields));
    const constants = this.desk.constants(kind, { ...own, ...given });
    return WorkbookRecords.open(workbook, kind, kinds, { constants, columns: terms.columns[kind.name] ?? {}, without: terms.without, unknownColumns: 'left-out' }, head);
  }

  /** The workbook as the body of a push. */
  source(file: Buffer, kind: KindDefinition, terms: UploadTerms, sender: UploadSender, now: Date): PushSource {
    return new UploadedBody(this, this.desk, file, kind, terms, sender, now);
  }
}

class UploadedBody implements PushSource {
  layout: WorkbookLayout | undefined;

  constructor(
    private readonly reader: UploadReader,
    private readonly desk: WorkbookDesk,
    private readonly file: Buffer,
    private readonly kind: KindDefinition,
    private readonly terms: UploadTerms,
    private readonly sender: UploadSender,
    private readonly now: Date,
  ) {}

  async *records(): AsyncGenerator<readonly DecodedRecord[]> {
    const leave = this.desk.enter();
    try {
      const records = await this.reader.open(this.file, this.kind, this.terms, this.sender, this.now);
      if (records.duplicates.length > 0) throw malformedBody('Trang tính có nhiều cột cùng nghĩa', 'Several columns of a sheet mean the same');
      this.layout = records.layout;
      yield* records.read();
    } finally {
      leave();
    }
  }

  readForHash(): Promise<Buffer> {
    return Promise.resolve(this.digest());
  }

  digest(): Buffer {
    return createHash('sha256').update(this.file).update(JSON.stringify(this.terms)).digest();
  }
}
