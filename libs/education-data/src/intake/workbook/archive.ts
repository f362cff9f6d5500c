import type { Readable } from 'node:stream';
import { ProblemError } from '@lienthong/kit/errors';
import yauzl from 'yauzl';
import { malformedBody } from '../decode/refusals.js';

/** What an archive may unfold to. */
export interface ArchiveLimits {
  /** Largest sum of all parts after inflating, bytes. */
  readonly inflatedBytes: number;
  /** How many times larger than the archive its parts may be, once they are over 1 MiB. */
  readonly ratio: number;
}

const FREE_INFLATION = 1024 * 1024;
/** A workbook has some dozen parts, one a sheet; thousands are made to cost. */
const MAX_PARTS = 5_000;
const ENCRYPTED = 0x1;
/** First bytes of the container of the old binary format, which also wraps a workbook with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const broken = (): ProblemError => malformedBody('Tệp Excel hỏng hoặc không trọn vẹn', 'The workbook is broken or unfinished');

/** The parts of a zip archive that lies whole in memory, each read as a stream. No part is ever inflated whole. */
export class Archive {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /**
   * Reads the directory of the archive. Sizes are checked there, before anything is inflated; a part that is larger than it said breaks off.
   * @throws ProblemError 400 `malformed_body` for what is no readable workbook; 413 `inflated_too_large`
   */
  static async open(bytes: Buffer, limits: ArchiveLimits): Promise<Archive> {
    if (bytes.length === 0) throw malformedBody('Nội dung rỗng', 'The body is empty');
    if (bytes.subarray(0, 8).equals(COMPOUND)) {
      throw malformedBody('Tệp .xls đời cũ hoặc tệp có mật khẩu không đọc được; hãy lưu thành .xlsx không mật khẩu', 'An old .xls file or one with a password cannot be read; save it as .xlsx without a password');
    }
    if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw malformedBody('Không phải tệp Excel (.xlsx)', 'Not an Excel workbook (.xlsx)');
    const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
      yauzl.fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, opened) => (error === null ? resolve(opened) : reject(broken())));
    });
    const entries = await directoryOf(zip);
    let inflated = 0;
    for (const entry of entries.values()) {
      if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw malformedBody('Tệp Excel có mật khẩu', 'The workbook has a password');
      inflated += entry.uncompressedSize;
      if (inflated > limits.inflatedBytes || (inflated > FREE_INFLATION && inflated > bytes.length * limits.ratio)) throw new ProblemError(413, 'inflated_too_large');
    }
    return new Archive(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of a part. @throws ProblemError 400 `malformed_body` when it is not there or breaks off */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw broken();
    const stream = await new Promise<Readable>((resolve, reject) => {
      this.zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(broken())));
    });
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
    } catch {
      throw broken();
    } finally {
      stream.destroy();
    }
  }
}

/** All entries by name; of two with one name the first counts, as office programs do. */
function directoryOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  return new Promise((resolve, reject) => {
    let parts = 0;
    zip.on('error', () => reject(broken()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      parts += 1;
      if (parts > MAX_PARTS) return reject(broken());
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}
