import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { hubUnderTest } from '../hub-under-test.js';
import { ndjson, type RecordLine } from '../vendor-at-work.js';
import { cellsOf, csvOf } from './cells.js';
import { type BrokenRecord, brokenRecords, oddRecords } from './generated.js';
import { servedKinds, type Sent } from './kind-schema.js';
import { CorpusWorld } from './world.js';

/** Most records of one push here: what a page of outcomes and a dry run tell. */
const PAGE = 1_000;
const OF_TYPE = ['bad_type', 'bad_format', 'bad_characters', 'unknown_code', 'out_of_range', 'too_many_decimals', 'too_long', 'too_many_items', 'leading_zero_lost'];

interface Counted {
  readonly received: number;
  readonly outcomes: Readonly<Record<string, number>>;
}

const hub = await hubUnderTest();
const kinds = await servedKinds(hub.baseUrl);
let world: CorpusWorld;
beforeAll(async () => {
  world = await CorpusWorld.open(hub, 'Sinh ca lỗi');
}, 60_000);

const pages = <T>(items: readonly T[]): T[][] => Array.from({ length: Math.ceil(items.length / PAGE) }, (_, page) => items.slice(page * PAGE, (page + 1) * PAGE));
const told = (record: RecordLine | undefined): string => (record === undefined ? 'taken' : `${record.outcome} ${record.problems.map(({ code, path }) => `${code} ${path}`).join(', ')}`);
const same = (outcomes: Counted['outcomes']): number => Object.values(outcomes).reduce((sum, count) => sum + count, 0);

/** A line of text for each case that was answered otherwise than it must be. */
function differences(cases: readonly BrokenRecord[], records: readonly RecordLine[], firstLine: number): string[] {
  const byLine = new Map(records.map((record) => [record.line, record]));
  return cases.flatMap(({ field, what, code, path }, place) => {
    const expected = `rejected ${code} ${path}`;
    const got = told(byLine.get(firstLine + place));
    return got === expected ? [] : [`${field}: ${what}: expected ${expected}, got ${got}`];
  });
}

async function dryRun(kind: string, body: string | Buffer, type: string): Promise<Counted & { readonly records: readonly RecordLine[] }> {
  const answer = await world.vendor.push(kind, { body, type, query: '?dryRun=true' });
  expect([kind, answer.status]).toEqual([kind, 200]);
  return JSON.parse(answer.text) as Counted & { readonly records: readonly RecordLine[] };
}

describe.each(kinds.map((each) => [each.kind, each] as const))('R-02 %s: every field broken in every way', (kind, served) => {
  let broken: readonly BrokenRecord[];
  beforeAll(() => {
    broken = [...brokenRecords(served, world.base(kind))];
  });

  it('is refused by field and code, each record alone (NDJSON in gzip, kept)', async () => {
    for (const cases of pages(broken)) {
      const good = { ...world.base(kind), version: 2 };
      const { pushId, received, outcomes } = await world.vendor.pushed(kind, { body: gzipSync(ndjson([good, ...cases.map((each) => each.record), good])), headers: { 'content-encoding': 'gzip', prefer: 'wait=30' } });
      expect([received, same(outcomes), outcomes.rejected]).toEqual([cases.length + 2, cases.length + 2, cases.length]);
      const { items } = JSON.parse((await world.vendor.get(`/api/education/v1/pushes/${pushId}/records?outcome=rejected&limit=${PAGE}`)).text) as { items: RecordLine[] };
      expect(differences(cases, items, 2)).toEqual([]);
    }
  });

  it('is refused alike in a JSON array', async () => {
    for (const cases of pages(broken)) {
      const { received, outcomes, records } = await dryRun(kind, JSON.stringify(cases.map((each) => each.record)), 'application/json');
      expect([received, same(outcomes)]).toEqual([cases.length, cases.length]);
      expect(differences(cases, records, 1)).toEqual([]);
    }
  });

  it('is refused alike in CSV, as far as a cell can say it', async () => {
    const cases = broken.flatMap((each) => inCells(each, world.base(kind))).slice(0, PAGE);
    const { received, outcomes, records } = await dryRun(kind, csvOf(cases.map((each) => cellsOf(each.record))), 'text/csv');
    expect([received, same(outcomes)]).toEqual([cases.length, cases.length]);
    // The headings are line 1.
    expect(differences(cases, records, 2)).toEqual([]);
  });

  it('takes what is odd but right', async () => {
    for (const cases of pages([...oddRecords(served, world.base(kind))])) {
      const { records } = await dryRun(kind, JSON.stringify(cases.map((each) => each.record)), 'application/json');
      const byLine = new Map(records.map((record) => [record.line, record]));
      const wrong = cases.flatMap(({ field, what }, place) => {
        const problems = (byLine.get(place + 1)?.problems ?? []).filter(({ path, code, level }) => level === 'error' && OF_TYPE.includes(code) && (path === field || path.startsWith(`${field}.`)));
        return problems.map(({ code, path }) => `${field}: ${what}: ${code} ${path}`);
      });
      expect(wrong).toEqual([]);
    }
  });
});

/** The case as a row of a file, where there is one: a cell is text without lost halves of characters, and what is no number there is badly written. */
function inCells(broken: BrokenRecord, base: Sent): BrokenRecord[] {
  const { field, value, code, what } = broken;
  if (what === 'text' && value === 'bảy') return [{ ...broken, code: 'bad_format' }];
  // Labels are compared without case, and a map without marks is one in which nothing was sat.
  if (['unknown_field', 'bad_type', 'too_many_items'].includes(code) || what === 'in capitals' || (code === 'required_missing' && typeof base[field] === 'object')) return [];
  const plain = typeof value === 'number' ? !String(value).includes('e') : typeof value === 'string' && !/\p{Cs}/u.test(value);
  return plain ? [broken] : [];
}
