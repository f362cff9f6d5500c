import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import type { Draft, Shipment } from '../vendor-at-work.js';
import { CORPUS_HOME, type Part, type PushCase, type RecordCase, type Theme, type Wrap } from './theme.js';
import { workbookOf } from './workbook.js';
import type { CorpusWorld } from './world.js';

const COLUMNS = ['recordId', 'event', 'version', 'updatedAt', 'schoolCode', 'fullName', 'birthDate', 'sex'];
const TYPES = { ndjson: 'application/x-ndjson', json: 'application/json', csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
const DAY = 86_400_000;

/** Id of a record of a case, the sender's. */
export const idOf = (theme: Theme, id: string | number): string => `${theme.theme}-${id}`;

/** The line of a record case. */
export function lineOf(world: CorpusWorld, theme: Theme, each: RecordCase, place: number): string {
  if (each.text !== undefined) return each.text;
  const own = Object.fromEntries(Object.entries(theme.each ?? {}).map(([field, how]) => [field, another(world, how, place)]));
  // Where nothing is kept, all are later versions of the example itself: no two of them are the same thing twice.
  const again = theme.dry === true ? { recordId: world.base(theme.kind)['recordId'], version: place + 2 } : {};
  let record: Draft = world.draft(theme.kind, idOf(theme, place), { ...own, ...again });
  if (each.only) record = Object.fromEntries(Object.entries(record).filter(([name]) => each.only?.includes(name)));
  record = Object.fromEntries(Object.entries({ ...record, ...each.set }).filter(([name]) => !each.drop?.includes(name)));
  for (const [field, [text, times]] of Object.entries(each.fill ?? {})) record = { ...record, [field]: text.repeat(times) };
  for (const [field, [item, times]] of Object.entries(each.times ?? {})) record = { ...record, [field]: Array.from({ length: times }, () => item) };
  for (let more = 0; more < (each.unknown ?? 0); more += 1) record = { ...record, [`khongCo${more}`]: more };
  const raw = [each.raw, each.rawFill && `"${each.rawFill[0].repeat(each.rawFill[1])}":1`, each.nest && `"${each.nest[0]}":${'['.repeat(each.nest[1])}${']'.repeat(each.nest[1])}`].filter((part) => part !== undefined);
  return `${JSON.stringify(record).slice(0, -1)}${raw.map((part) => `,${part}`).join('')}}`;
}

/** A value that no other record of the theme has: a day from one on, a school's code, a candidate of the example's council. */
function another(world: CorpusWorld, how: string, place: number): string {
  if (how === 'code') return `${world.schoolCode}-${place}`;
  if (how === 'number') return `10${String(99_100 + place).padStart(6, '9')}`;
  return new Date(Date.parse(how) + place * DAY).toISOString().slice(0, 10);
}

/** A push case as it goes over the wire. */
export function shipmentOf(world: CorpusWorld, theme: Theme, each: PushCase): Shipment {
  const kind = each.kind !== undefined && world.kinds.some((known) => known.kind === each.kind) ? each.kind : theme.kind;
  const parts = typeof each.body === 'string' ? [each.body] : (each.body ?? []);
  const plain = each.file === undefined ? Buffer.concat(parts.map((part) => bytesOf(world, theme, kind, part))) : readFileSync(join(CORPUS_HOME, 'files', each.file));
  const body = (each.wrap ?? []).reduce<Buffer>((bytes, wrap) => wrapped(bytes, wrap), plain);
  const headers = Object.fromEntries(Object.entries(each.headers ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : value[0].repeat(value[1])]));
  return { body, type: each.type ?? TYPES[each.as ?? 'ndjson'], headers: { ...(each.wrap?.some((wrap) => String(wrap).startsWith('gzip') && wrap !== 'gzip-unsaid') && { 'content-encoding': 'gzip' }), ...headers }, ...(each.query !== undefined && { query: each.query }) };
}

function bytesOf(world: CorpusWorld, theme: Theme, kind: string, part: Part): Buffer {
  if (part === 'columns') return Buffer.from(`${COLUMNS.join(',')}\n`);
  if (typeof part === 'string') return Buffer.from(part);
  if ('hex' in part) return Buffer.from(part.hex, 'hex');
  if ('workbook' in part) return workbookOf(part.workbook.map((row) => row.map((cell) => (cell === '{school}' ? world.schoolCode : cell))));
  if ('fill' in part) return Buffer.alloc(part.fill.length * part.times, part.fill);
  if ('columns' in part) return Buffer.from(`${COLUMNS.join(part.columns)}${part.more === undefined ? '' : part.columns + part.more}\n`);
  if ('row' in part) {
    const record = world.draft(kind, idOf(theme, part.row), part.set);
    const cells = COLUMNS.map((name) => String(record[name] ?? '')).map((cell) => (part.quoted ? `"${cell.replaceAll('"', '""')}"` : cell));
    return Buffer.from(`${cells.join(part.by ?? ',')}${part.more ?? ''}\n`);
  }
  const record = world.draft(kind, idOf(theme, part.good), part.set);
  const changed = part.around === undefined ? record : { ...record, [part.around]: ` ${String(record[part.around])} ` };
  return Buffer.from(part.times === undefined ? JSON.stringify(changed) : `${JSON.stringify(changed)}\n`.repeat(part.times));
}

function wrapped(bytes: Buffer, wrap: Wrap): Buffer {
  if (typeof wrap === 'object') return bytes.subarray(0, -wrap.cut);
  switch (wrap) {
    case 'gzip':
    case 'gzip-unsaid':
      return gzipSync(bytes);
    case 'gzip-in-two':
      return Buffer.concat([gzipSync(bytes.subarray(0, 40)), gzipSync(bytes.subarray(40))]);
    case 'deflate':
      return deflateSync(bytes);
    case 'spoil':
      return Buffer.concat([bytes.subarray(0, 25), Buffer.alloc(60, 7)]);
    case 'spoil-checksum':
      return Buffer.concat([bytes.subarray(0, -8), Buffer.from([1, 2, 3, 4]), bytes.subarray(-4)]);
    case 'utf16le':
      return Buffer.from(bytes.toString('utf8'), 'utf16le');
    case 'utf16be':
      return Buffer.from(bytes.toString('utf8'), 'utf16le').swap16();
    case 'utf32le':
      return Buffer.concat([...bytes.toString('utf8')].map((character) => Buffer.from(Uint32Array.of(character.codePointAt(0) ?? 0).buffer)));
    default: {
      const second = bytes.indexOf(0x0a) + 1;
      return Buffer.concat([bytes.subarray(0, second), Buffer.from(bytes.subarray(second).toString('utf8'), 'latin1')]);
    }
  }
}
