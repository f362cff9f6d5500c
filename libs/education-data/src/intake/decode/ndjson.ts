import { isAscii, isUtf8 } from 'node:buffer';
import type { DecodedRecord, DecodeLimits } from './decoded.js';
import { malformedBody, tooManyRecords } from './refusals.js';

const LF = 0x0a;
const notBlank = /\S/;

/**
 * One JSON record a line. Lines are cut as bytes, so that a wrong byte spoils only its own line; CR before LF is dropped, blank lines do
 * not count but keep their number.
 */
export async function* decodeNdjson(bytes: AsyncIterable<Buffer>, limits: DecodeLimits): AsyncGenerator<readonly DecodedRecord[]> {
  let carry: Buffer = Buffer.alloc(0);
  let line = 0;
  let found = 0;
  /** Within a line that was told to be too long; the rest of it is passed over. */
  let skipping = false;
  for await (const chunk of bytes) {
    let block = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
    carry = Buffer.alloc(0);
    if (skipping) {
      const end = block.indexOf(LF);
      if (end < 0) continue;
      skipping = false;
      block = block.subarray(end + 1);
    }
    const end = block.lastIndexOf(LF);
    const records = end < 0 ? [] : linesOf(block.subarray(0, end), line, limits);
    if (end >= 0) line = records.lastLine ?? line;
    const rest = end < 0 ? block : block.subarray(end + 1);
    if (rest.length > limits.recordBytes) {
      line += 1;
      records.push({ line, value: undefined, raw: rest.subarray(0, limits.recordBytes), failure: 'line_too_long' });
      skipping = true;
    } else carry = rest;
    if (line > limits.lines) throw tooManyRecords();
    found += records.length;
    if (records.length > 0) yield records;
  }
  if (carry.length > 0) {
    const records = linesOf(carry, line, limits);
    found += records.length;
    if (records.length > 0) yield records;
  }
  if (found === 0) throw malformedBody('Nội dung không có bản ghi nào', 'The body holds no record');
}

type Lines = DecodedRecord[] & { lastLine?: number };

/** The records of whole lines, the last without its LF; `before` is the number of the line before them. */
function linesOf(block: Buffer, before: number, limits: DecodeLimits): Lines {
  const records: Lines = [];
  // Asked once for all; a block with a wrong byte is asked line by line.
  const whole = isUtf8(block);
  const encoding = whole && isAscii(block) ? 'latin1' : 'utf8';
  let line = before;
  for (let from = 0; from <= block.length; ) {
    let to = block.indexOf(LF, from);
    if (to < 0) to = block.length;
    line += 1;
    // Each line is a text of its own: a slice of one large text would keep all of it alive.
    if (whole || isUtf8(block.subarray(from, to))) addLine(records, line, block.toString(encoding, from, to), limits);
    else records.push({ line, value: undefined, raw: Buffer.from(block.subarray(from, to)), failure: 'malformed_line' });
    from = to + 1;
  }
  records.lastLine = line;
  return records;
}

function addLine(records: DecodedRecord[], line: number, text: string, limits: DecodeLimits): void {
  if (text.length === 0 || (text.length < 16 && !notBlank.test(text))) return;
  // A character is at most three bytes in UTF-8 (four for two units): short text needs no counting.
  if (text.length * 3 > limits.recordBytes && Buffer.byteLength(text) > limits.recordBytes) {
    records.push({ line, value: undefined, raw: text, failure: 'line_too_long' });
    return;
  }
  try {
    records.push({ line, value: JSON.parse(text), raw: text });
  } catch {
    if (notBlank.test(text)) records.push({ line, value: undefined, raw: text, failure: 'malformed_line' });
  }
}
