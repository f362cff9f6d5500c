import { SaxesParser } from 'saxes';
import { malformedBody } from '../decode/refusals.js';
import type { ProblemError } from '@lienthong/kit/errors';

/** Attributes by name without prefix. */
export type Attributes = { readonly [name: string]: string };

/** What is told of an XML part while it is read. Names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Most characters between two tags: a cell holds 32,767 at most, and what has no end must not fill memory. */
const MAX_BETWEEN_TAGS = 1024 * 1024;
const MAX_DEPTH = 100;

const bare = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/** Attributes are looked up by name; those of a sheet's cells, of which there are millions, have no prefix. */
function bareNames(attributes: Record<string, string>): Attributes {
  for (const name in attributes) if (name.includes(':')) return Object.fromEntries(Object.entries(attributes).map(([each, value]) => [bare(each), value]));
  return attributes;
}

function badXml(): ProblemError {
  return malformedBody('Tệp Excel có phần không đúng định dạng', 'A part of the workbook is not well-formed');
}

/**
 * Reads an XML part as its bytes come, and yields after each piece, so that rows can be taken while the rest is not there yet. A document
 * type is refused: entities that unfold are never resolved, and none of the format needs one.
 * @param whole false: the bytes are only the beginning of the part
 * @throws ProblemError 400 `malformed_body`
 */
export async function* readXml(bytes: AsyncIterable<Buffer>, reader: XmlReader, whole = true): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let [sinceTag, depth] = [0, 0];
  parser.on('error', () => {
    throw badXml();
  });
  parser.on('doctype', () => {
    throw malformedBody('Tệp Excel có khai báo DOCTYPE, không được nhận', 'The workbook declares a DOCTYPE, which is not taken');
  });
  parser.on('opentag', (tag) => {
    sinceTag = 0;
    depth += 1;
    if (depth > MAX_DEPTH) throw badXml();
    reader.open(bare(tag.name), bareNames(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    sinceTag = 0;
    depth -= 1;
    reader.close(bare(tag.name));
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));

  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) {
    const text = decodePart(decoder, chunk);
    sinceTag += text.length;
    parser.write(text);
    if (sinceTag > MAX_BETWEEN_TAGS + text.length) throw badXml();
    yield;
  }
  if (!whole) return;
  parser.write(decodePart(decoder));
  parser.close();
}

/** Reads a whole part. */
export async function readWholeXml(bytes: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  for await (const _ of readXml(bytes, reader)) continue;
}

function decodePart(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw badXml();
  }
}
