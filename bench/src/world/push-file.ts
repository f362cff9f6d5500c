import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** The body of one push as it lies on disk before the clock runs: gzip NDJSON. */
export interface PushFile {
  readonly kind: string;
  readonly file: string;
  readonly records: number;
}

/** How many records a vendor sends at once here: some days of a small province. */
const RECORDS_A_PUSH = 50_000;

function* blocks(records: Iterable<unknown>): Generator<string> {
  let block = '';
  for (const record of records) {
    block += `${JSON.stringify(record)}\n`;
    if (block.length > 262_144) {
      yield block;
      block = '';
    }
  }
  if (block) yield block;
}

/** Writes records into files of at most `atMost`: making records up and packing them must not count as the hub's time. */
export async function writePushFiles(folder: string, parts: Iterable<{ readonly kind: string; readonly records: () => Iterable<unknown> }>, atMost = RECORDS_A_PUSH): Promise<PushFile[]> {
  mkdirSync(folder, { recursive: true });
  const files: PushFile[] = [];
  for (const part of parts) {
    const iterator = part.records()[Symbol.iterator]();
    for (let next = iterator.next(); next.done !== true; ) {
      let records = 0;
      const some = function* (): Generator<unknown> {
        for (; next.done !== true && records < atMost; next = iterator.next()) {
          records += 1;
          yield next.value;
        }
      };
      const file = join(folder, `${String(files.length).padStart(4, '0')}-${part.kind}.ndjson.gz`);
      await pipeline(Readable.from(blocks(some())), createGzip({ level: 1 }), createWriteStream(file));
      files.push({ kind: part.kind, file, records });
    }
  }
  return files;
}
