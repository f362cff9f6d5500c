import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attendance } from '../../records/attendance.kind.js';
import { subjectResult } from '../../records/subject-result.kind.js';
import { cellsOf } from './csv-records.js';
import { decodeCsv } from './csv.js';
import type { DecodedRecord, Decoder } from './decoded.js';
import { decodeJsonArray } from './json-array.js';
import { decodeNdjson } from './ndjson.js';

const limits = { recordBytes: 300, lines: 10_000 };
const ndjson: Decoder = (bytes) => decodeNdjson(bytes, limits);
const array: Decoder = (bytes) => decodeJsonArray(bytes, limits);
const csv: Decoder = (bytes) => decodeCsv(subjectResult, bytes, limits);

/** Decodes the bytes cut at the given places. */
async function decode(decoder: Decoder, body: Buffer, cuts: readonly number[] = []): Promise<DecodedRecord[]> {
  const places = [0, ...[...new Set(cuts.map((cut) => cut % (body.length + 1)))].sort((a, b) => a - b), body.length];
  async function* parts(): AsyncGenerator<Buffer> {
    for (let i = 1; i < places.length; i += 1) yield body.subarray(places[i - 1], places[i]);
  }
  const records: DecodedRecord[] = [];
  for await (const batch of decoder(parts())) records.push(...batch);
  return records;
}

const seen = (records: readonly DecodedRecord[]): unknown[] => records.map(({ line, value, failure }) => ({ line, value, failure }));

const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)).filter((text) => Buffer.byteLength(text) <= limits.recordBytes && text !== '""');

describe('every format, cut anywhere', () => {
  const cuts = fc.array(fc.nat(), { maxLength: 12 });

  it('NDJSON gives the same records as when it comes at once', async () => {
    const line = fc.oneof(json, fc.constantFrom('', '  ', '{"a":', 'x'.repeat(400)));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n'), cuts, async (lines, end, at) => {
        const body = Buffer.from(`1\n${lines.join(end)}`);
        expect(seen(await decode(ndjson, body, at))).toEqual(seen(await decode(ndjson, body)));
      }),
    );
  });

  it('NDJSON gives back what was written, with its lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 8 }), cuts, async (texts, at) => {
        const records = await decode(ndjson, Buffer.from(texts.join('\n')), at);
        expect(records.map((record) => [record.line, record.value])).toEqual(texts.map((text, i) => [i + 1, JSON.parse(text)]));
      }),
    );
  });

  it('a JSON array gives back what was written, with its places', async () => {
    const blank = fc.constantFrom('', ' ', '\n', '\t\r\n');
    await fc.assert(
      fc.asyncProperty(fc.array(json, { maxLength: 8 }), blank, cuts, async (texts, gap, at) => {
        const body = Buffer.from(`${gap}[${gap}${texts.join(`${gap},${gap}`)}${gap}]${gap}`);
        const records = await decode(array, body, at);
        expect(records.map((record) => [record.line, record.value])).toEqual(texts.map((text, i) => [i + 1, JSON.parse(text)]));
      }),
    );
  });

  it('CSV gives back cells with separators, quotes and line ends in them', async () => {
    const remark = fc.array(fc.constantFrom('a', 'ế', ',', '"', '\n', '\r\n', ' ', ';', '\t'), { maxLength: 10 }).map((parts) => `x${parts.join('')}x`);
    const row = (text: string): string => `r,"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(remark, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), cuts, async (remarks, end, at) => {
        const body = Buffer.from(`recordId,remark${end}${remarks.map(row).join(end)}`);
        const records = await decode(csv, body, at);
        expect(records.map((record) => (record.value as { remark: string }).remark)).toEqual(remarks);
      }),
    );
  });
});

describe('cells of a CSV record', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['a,b,', ['a', 'b', '']],
    ['"a","b"', ['a', 'b']],
    ['"a","b",', ['a', 'b', '']],
    ['"a,""b"""', ['a,"b"']],
    ['""', ['']],
    ['a"b,c', ['a"b', 'c']],
    ['5" , 6""', ['5" ', ' 6""']],
    ['"a"b', undefined],
    ['"a', undefined],
  ])('%s', (text, cells) => expect(cellsOf(text, ',')).toEqual(cells));
});

describe('a JSON array', () => {
  it.each(['', '[', '[1', '[1,', '{}', 'null', '[1]]', '[1}', '[[1}]', '[1 2]', '[,]', '[1,,2]', '[tru]', '["a]', '[{"a":1]'])('that is %j is refused whole', async (text) => {
    await expect(decode(array, Buffer.from(text))).rejects.toMatchObject({ code: 'malformed_body' });
  });
});

describe('a heading row', () => {
  it('of a kind without labels of its own still names fields', async () => {
    const decoder: Decoder = (bytes) => decodeCsv(attendance, bytes, limits);
    const [record] = await decode(decoder, Buffer.from('recordId;Buổi;Tình trạng;Ngày;constructor\na;Sáng;Đi muộn;1/9/2025;x\n'));
    expect(record!.value).toEqual({ recordId: 'a', session: 'morning', state: 'late', date: '2025-09-01', constructor: 'x' });
  });
});
