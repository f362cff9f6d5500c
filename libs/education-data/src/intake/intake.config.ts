import { IsInt, IsNumber, Max, Min } from 'class-validator';
import { SHRINK_SHARE } from '../domain/roster.js';

const KiB = 1024;
const MiB = 1024 * KiB;

/** Limits of a push (api.md §4), all of them settings. Property names are the environment variables. */
export class IntakeConfig {
  /** Largest body as it comes over the line, bytes. */
  @IsInt()
  @Min(MiB)
  readonly INTAKE_BODY_BYTES: number = 256 * MiB;

  /** Largest body after inflating, bytes. */
  @IsInt()
  @Min(MiB)
  readonly INTAKE_INFLATED_BYTES: number = 1024 * MiB;

  /** How many times larger than what came the inflated body may be, once it is over 1 MiB. */
  @IsInt()
  @Min(2)
  readonly INTAKE_INFLATION_RATIO: number = 100;

  /** Largest workbook (XLSX) as it comes, bytes: it lies whole in memory while it is read. */
  @IsInt()
  @Min(MiB)
  readonly INTAKE_WORKBOOK_BYTES: number = 32 * MiB;

  /** Largest workbook after inflating all of its parts, bytes. Parts are read as streams. */
  @IsInt()
  @Min(MiB)
  readonly INTAKE_WORKBOOK_INFLATED_BYTES: number = 512 * MiB;

  /** Workbooks that are read at the same time in this process; the next is 503. */
  @IsInt()
  @Min(1)
  readonly INTAKE_WORKBOOKS_AT_ONCE: number = 3;

  /** How long an uploaded workbook is kept sealed, hours: to be confirmed, and for its corrections. */
  @IsInt()
  @Min(1)
  readonly INTAKE_UPLOAD_HOURS: number = 72;

  /** Largest record in every format, bytes. */
  @IsInt()
  @Min(KiB)
  @Max(16 * MiB)
  readonly INTAKE_RECORD_BYTES: number = 64 * KiB;

  /** Most records of a push. Blank lines do not count, but more than twice as many lines of any sort are refused. */
  @IsInt()
  @Min(1)
  readonly INTAKE_RECORDS: number = 2_000_000;

  /** A sender that says nothing for so long has gone, milliseconds. */
  @IsInt()
  @Min(1_000)
  readonly INTAKE_IDLE_MS: number = 120_000;

  /** Pushes of more than one buffer that may hold a transaction open at the same time in this process; the next is 503. */
  @IsInt()
  @Min(1)
  readonly INTAKE_LARGE_PUSHES_AT_ONCE: number = 4;

  /** Share of a school's known records, 0..1, that a full roster may take away without `confirmShrink=true`. */
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly INTAKE_SHRINK_SHARE: number = SHRINK_SHARE;
}
