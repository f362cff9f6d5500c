import { PROBLEMS, type RecordProblem } from '@lienthong/contracts';
import { laneOf, laneSortOf } from '../../domain/lane.js';
import { type AcceptedRecord, type CheckResult, RecordChecker } from '../../records/check/record-checker.js';
import type { KindDefinition } from '../../records/kind.js';
import type { KindRegistry } from '../../records/kinds.js';
import type { DecodedRecord } from '../decode/decoded.js';
import { tooManyRecords } from '../decode/refusals.js';
import type { RosterCollector } from '../roster/roster-collector.js';
import { ChunkBuilder } from './chunk-builder.js';

/** A record refused at the door. */
export interface RefusedRow {
  readonly line: number;
  readonly recordId: string | null;
  readonly schoolCode: string | null;
  readonly version: number | null;
  readonly problems: readonly RecordProblem[];
  /** As sent, for quarantine. Bytes of its own: a text cut out of a block would keep the block. */
  readonly raw: Buffer;
}

/** What a push is checked against. */
export interface PushCheckContext {
  readonly kind: KindDefinition;
  readonly provinceCode: string;
  /** Codes the credential is bound to; null without a bound. */
  readonly schools: readonly string[] | null;
  readonly receivedAt: Date;
  /** Day of receipt at +07:00. */
  readonly today: string;
  /** The records come from cells (CSV, XLSX). */
  readonly fromCells: boolean;
  readonly maxRecords: number;
  /** Of a full push: takes in what the push holds. */
  readonly roster: RosterCollector | null;
}

/** Rejected records by school code, for the push's event; codes beyond so many are counted without a school. */
const MAX_COUNTED_SCHOOLS = 5_000;

/** Checks the records of one push one by one and sorts them into chunks and refusals. Every record ends in exactly one of the two. */
export class PushCheck {
  readonly chunks = new ChunkBuilder();
  /** Records so far. */
  received = 0;
  rejected = 0;
  /** Records rejected, among them those outside of the credential's schools. */
  outsideSchools = 0;
  readonly rejectedBySchool = new Map<string | null, number>();
  private refusedRows: RefusedRow[] = [];
  private refusedBytes = 0;
  private readonly checker: RecordChecker;
  private readonly schools: ReadonlySet<string> | null;
  private readonly laneSort: 'school' | 'province';

  constructor(
    private readonly context: PushCheckContext,
    kinds: KindRegistry,
  ) {
    const { kind, provinceCode, receivedAt, today, fromCells } = context;
    this.checker = new RecordChecker(kind, kinds.compiledOf(kind), { receivedAt: receivedAt.getTime(), today, provinceCode, fromCells });
    this.schools = context.schools === null ? null : new Set(context.schools);
    this.laneSort = laneSortOf(kind);
  }

  /** @throws ProblemError 413 `too_many_records` */
  add(records: readonly DecodedRecord[]): void {
    this.received += records.length;
    if (this.received > this.context.maxRecords) throw tooManyRecords();
    for (const decoded of records) {
      if (decoded.failure !== undefined) {
        this.refuse({ line: decoded.line, recordId: null, schoolCode: null, version: null, raw: decoded.raw, problems: [error(decoded.failure, '')] });
        continue;
      }
      const result = decoded.problems === undefined ? this.checker.check(decoded.value) : this.withCells(decoded.value, decoded.problems);
      if ('refused' in result) {
        const { recordId, schoolCode, version, problems } = result.refused;
        const outside = schoolCode !== null && !this.covers(schoolCode);
        if (outside) this.outsideSchools += 1;
        this.refuse({ line: decoded.line, recordId, schoolCode, version, raw: decoded.raw, problems: outside ? [...problems.slice(0, 19), error('school_not_covered', 'schoolCode')] : problems });
      } else this.accept(decoded, result.accepted);
    }
  }

  /** Bytes that wait to be written: closed chunks and refused records. */
  get waitingBytes(): number {
    return this.chunks.waitingBytes + this.refusedBytes + (this.context.roster?.waitingBytes ?? 0);
  }

  /** The refused rows, once. */
  takeRefused(): readonly RefusedRow[] {
    const taken = this.refusedRows;
    this.refusedRows = [];
    this.refusedBytes = 0;
    return taken;
  }

  /** True when there is a record and the credential reaches none of their schools. */
  get reachesNoSchool(): boolean {
    return this.received > 0 && this.outsideSchools === this.received;
  }

  /** Cells that cannot be read refuse their record; what the check misses for want of them is not told a second time. */
  private withCells(value: unknown, problems: readonly RecordProblem[]): CheckResult {
    const result = this.checker.check(value);
    const told = 'refused' in result ? result.refused.problems.filter((one) => !problems.some(({ path }) => path === one.path || path.startsWith(`${one.path}.`))) : [];
    const { recordId, version, content } = 'accepted' in result ? result.accepted : { ...result.refused, content: { schoolCode: result.refused.schoolCode } };
    const { schoolCode } = content;
    return { refused: { recordId, version, schoolCode: typeof schoolCode === 'string' ? schoolCode : null, problems: [...problems, ...told].slice(0, 20) } };
  }

  private accept(decoded: DecodedRecord, record: AcceptedRecord): void {
    const code = record.content.schoolCode;
    const schoolCode = typeof code === 'string' ? code : null;
    const owned = this.context.kind.owner === 'school' || this.context.kind.owner === 'place';
    if (this.schools !== null && (schoolCode === null ? owned : !this.schools.has(schoolCode))) {
      this.outsideSchools += 1;
      this.refuse({ line: decoded.line, recordId: record.recordId, schoolCode, version: record.version, raw: decoded.raw, problems: [error('school_not_covered', 'schoolCode')] });
      return;
    }
    this.context.roster?.addAccepted(record.recordId, record.content);
    this.chunks.add(laneOf(this.laneSort, this.context.provinceCode, schoolCode), { line: decoded.line, ...record });
  }

  private covers(schoolCode: string): boolean {
    return this.schools === null || this.schools.has(schoolCode);
  }

  private refuse(row: Omit<RefusedRow, 'raw'> & { readonly raw: string | Buffer }): void {
    const raw = typeof row.raw === 'string' ? Buffer.from(row.raw, 'utf8') : row.raw;
    this.rejected += 1;
    this.context.roster?.addRefused(row.recordId);
    this.refusedRows.push({ ...row, raw });
    // The rest is what a row with its problems weighs besides.
    this.refusedBytes += raw.length + 2_000;
    const school = this.rejectedBySchool.has(row.schoolCode) || this.rejectedBySchool.size < MAX_COUNTED_SCHOOLS ? row.schoolCode : null;
    this.rejectedBySchool.set(school, (this.rejectedBySchool.get(school) ?? 0) + 1);
  }
}

function error(code: 'malformed_line' | 'line_too_long' | 'school_not_covered', path: string): RecordProblem {
  return { level: 'error', code, path, message: { vi: PROBLEMS[code].vi, en: PROBLEMS[code].en } };
}
