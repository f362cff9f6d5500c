import { beforeAll, describe, expect, it } from '@jest/globals';
import { hubUnderTest } from '../hub-under-test.js';
import { problemOf } from '../problem.js';
import { rawCall, type RawAnswer } from '../raw-call.js';
import type { Draft, RecordLine } from '../vendor-at-work.js';
import { idOf, lineOf, shipmentOf } from './case-body.js';
import { type PushCase, type RecordCase, type Theme, themes } from './theme.js';
import { CorpusWorld } from './world.js';

interface Report {
  readonly pushId: string;
  readonly received: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly records?: readonly RecordLine[];
}

type Kept = Readonly<Record<string, unknown>> & { readonly sources: readonly { readonly recordId?: string }[] };

const LISTS: Readonly<Record<string, string>> = { school: 'schools', learner: 'learners' };
const PERSONAL = ['fullName', 'personalNumber', 'ministryCode', 'phone', 'address', 'learnerPersonalNumber', 'staffPersonalNumber'];
/** School of the files of the corpus. */
const OF_FILES = 'X-20-TEP';

const hub = await hubUnderTest();
let world: CorpusWorld;
let kept: ReadonlyMap<string, ReadonlyMap<string, Kept>>;
beforeAll(async () => {
  world = await CorpusWorld.open(hub, 'Ngữ liệu lỗi');
  await world.vendor.pushed('school', { body: JSON.stringify({ ...world.base('school'), recordId: 'school-tep', schoolCode: OF_FILES }) });
}, 60_000);

const listed = (told: string | readonly string[]): readonly string[] => (typeof told === 'string' ? [told] : told);
const errors = (record: RecordLine | undefined): readonly string[] => (record?.problems ?? []).filter((problem) => problem.level === 'error').map(({ code, path }) => `${code} ${path}`);
const sum = (outcomes: Report['outcomes']): number => Object.values(outcomes).reduce((all, count) => all + count, 0);

/** Pushes and gives the answer with what became of each record, a good one that a dry run passes over left out. */
async function pushed(kind: string, each: PushCase, shipment: Parameters<CorpusWorld['vendor']['push']>[1]): Promise<{ answer: RawAnswer; report?: Report; records: readonly RecordLine[] }> {
  const { vendor } = world;
  const token = each.token === undefined ? await vendor.authorization() : typeof each.token === 'string' ? each.token : each.token[0].repeat(each.token[1]);
  const headers = { ...(token !== '' && { authorization: token }), ...(shipment.type !== '' && { 'content-type': shipment.type ?? 'application/x-ndjson' }), ...(shipment.query === undefined && { prefer: 'wait=30' }), ...shipment.headers };
  const answer = await rawCall(hub.baseUrl, { method: 'POST', path: `/api/education/v1/pushes/${kind}${shipment.query ?? ''}`, headers, body: shipment.body });
  if (answer.status !== 200 && answer.status !== 202) return { answer, records: [] };
  const said = JSON.parse(answer.text) as Report;
  if (said.records !== undefined) return { answer, report: said, records: said.records };
  const report = (answer.status === 200 ? said : await vendor.client.done(said.pushId)) as Report;
  const { items } = JSON.parse((await vendor.get(`/api/education/v1/pushes/${report.pushId}/records?limit=1000`)).text) as { items: RecordLine[] };
  return { answer, report, records: items };
}

/** Nothing personal that was sent stands in a message, and each message is there in both languages. */
function expectDiscreet(records: readonly RecordLine[], sent: readonly Draft[]): void {
  const secrets = sent.flatMap((record) => PERSONAL.map((name) => record[name]).filter((value): value is string => typeof value === 'string' && value.length > 5));
  const text = JSON.stringify(records.map((record) => record.problems));
  expect(secrets.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
  for (const { message } of records.flatMap((record) => record.problems)) expect([message.vi.length > 0, message.en.length > 0, message.vi === message.en]).toEqual([true, true, false]);
}

/** What the lists say of the vendor's records now, by kind and the sender's id. */
async function readBack(): Promise<ReadonlyMap<string, ReadonlyMap<string, Kept>>> {
  const found = new Map<string, Map<string, Kept>>();
  for (const [kind, list] of Object.entries(LISTS)) {
    const items: Kept[] = [];
    for (let cursor = ''; ; ) {
      const page = JSON.parse((await world.vendor.get(`/api/education/v1/${list}?limit=1000${kind === 'learner' ? `&school=${world.schoolCode}` : ''}${cursor}`)).text) as { items: Kept[]; next: string | null };
      items.push(...page.items);
      if (page.next === null) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
    found.set(kind, new Map(items.flatMap((item) => item.sources.map((source) => [source.recordId ?? '', item] as const))));
  }
  return found;
}

function expectKept(kind: string, recordId: string, fields: Draft): void {
  const item = kept.get(kind)?.get(recordId);
  expect([recordId, item !== undefined]).toEqual([recordId, true]);
  expect(Object.fromEntries(Object.keys(fields).map((name) => [name, item?.[name] ?? null]))).toEqual(fields);
}

describe.each(themes().map((theme) => [theme.theme, theme] as const))('%s', (_name, theme: Theme) => {
  if (theme.cases.length > 0) recordCases(theme);
  if (theme.pushes.length > 0) pushCases(theme);
});

function recordCases(theme: Theme): void {
  let records: ReadonlyMap<number, RecordLine>;
  let lines: readonly string[];
  beforeAll(async () => {
    lines = theme.cases.map((each, place) => lineOf(world, theme, each, place));
    const { report, records: told } = await pushed(theme.kind, { name: theme.theme, ...(theme.dry && { query: '?dryRun=true' }) }, { body: lines.join('\n'), ...(theme.dry && { query: '?dryRun=true' }) });
    expect([theme.theme, report?.received, sum(report?.outcomes ?? {})]).toEqual([theme.theme, lines.length, lines.length]);
    records = new Map(told.map((record) => [record.line, record]));
    kept = await readBack();
  }, 60_000);

  it.each(theme.cases.map((each, place) => [each.name, each, place] as const))('%s', (_case, each: RecordCase, place) => {
    const record = records.get(place + 1);
    const outcome = record?.outcome ?? 'taken';
    expectDiscreet(record === undefined ? [] : [record], [readable(lines[place] ?? '')]);
    if (each.reject !== undefined) expect([outcome, ...errors(record)]).toEqual(['rejected', ...listed(each.reject)]);
    if (each.rejectFirst !== undefined) expect([outcome, errors(record)[0]]).toEqual(['rejected', each.rejectFirst]);
    if (each.rejectCount !== undefined) expect([outcome, errors(record).length]).toEqual(['rejected', each.rejectCount]);
    if (each.rejectFill !== undefined) expect([outcome, ...errors(record)]).toEqual(['rejected', `${each.rejectFill[0]} ${each.rejectFill[1].repeat(each.rejectFill[2])}`]);
    if (each.taken !== undefined) {
      expect([outcome === 'rejected', ...errors(record).filter(() => outcome === 'rejected')]).toEqual([false]);
      if (each.taken !== true) expect(outcome).toBe(each.taken);
    }
    if (each.told !== undefined) expect(record?.problems.map(({ code, path }) => `${code} ${path}`)).toContain(each.told);
    if (each.kept !== undefined) expectKept(theme.kind, record?.recordId ?? `${world.tag}-${idOf(theme, place)}`, each.kept);
  });
}

/** Pushes under way at the same time; a client may have 8 (api.md §3). */
const AT_ONCE = 5;

/** A push of which nothing has to be kept to see its answer; those that are refused are sent in earnest. */
const isDry = (theme: Theme, each: PushCase): boolean => each.dry !== undefined || (theme.dry === true && each.refuse === undefined && each.kept === undefined && each.taken?.unchanged === undefined);

function pushCases(theme: Theme): void {
  const kindOf = (each: PushCase): string => each.kind ?? theme.kind;
  const answers = new Map<PushCase, Awaited<ReturnType<typeof pushed>>>();
  let before: number;
  let after: number;
  beforeAll(async () => {
    before = (await world.vendor.pushIds()).length;
    const waiting = [...theme.pushes];
    const send = async (): Promise<void> => {
      for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) answers.set(each, await pushed(kindOf(each), each, { ...shipmentOf(world, theme, each), ...(isDry(theme, each) && { query: '?dryRun=true' }) }));
    };
    await Promise.all(Array.from({ length: theme.atOnce ?? AT_ONCE }, send));
    after = (await world.vendor.pushIds()).length;
    kept = await readBack();
  }, 60_000);

  it.each(theme.pushes.map((each) => [each.name, each] as const))('%s', (_case, each: PushCase) => {
    const { answer, report, records } = answers.get(each) as Awaited<ReturnType<typeof pushed>>;
    if (each.refuse !== undefined) {
      const [status, code] = String(each.refuse).split(' ');
      const problem = problemOf(answer, [String(world.base(theme.kind)['fullName'])]);
      expect([answer.status, code === undefined ? undefined : problem.code]).toEqual([Number(status), code]);
      return;
    }
    expect([answer.status, report === undefined ? answer.text : '']).toEqual([answer.status === 202 ? 202 : 200, '']);
    const { received = -1, outcomes = {} } = report ?? {};
    expect(sum(outcomes)).toBe(received);
    const rejected = new Map(records.filter((record) => record.outcome === 'rejected').map((record) => [record.line, errors(record)]));
    const expected = each.taken ?? each.dry;
    if (expected !== undefined) {
      if (expected.received !== undefined) expect([received, [...rejected]]).toEqual([expected.received, [...rejected]]);
      expect([outcomes['rejected'], [...rejected]]).toEqual([expected.rejected === 'all' ? received : (expected.rejected ?? 0), [...rejected]]);
      if (each.taken?.unchanged !== undefined) expect(outcomes['unchanged']).toBe(each.taken.unchanged);
    }
    if (each.lines !== undefined) expect(Object.fromEntries(rejected)).toEqual(Object.fromEntries(Object.entries(each.lines).map(([line, told]) => [line, listed(told)])));
    if (each.outcomes !== undefined) {
      const told = [...records].sort((one, other) => one.line - other.line).map(({ outcome, problems }) => `${outcome} ${problems.map(({ code, path }) => `${code} ${path}`).join(', ')}`.trim());
      expect(told.map((text, place) => (text.startsWith(each.outcomes?.[place] ?? '?') ? each.outcomes?.[place] : text))).toEqual(each.outcomes);
    }
    for (const [id, fields] of Object.entries(each.kept ?? {})) expectKept(kindOf(each), `${world.tag}-${idOf(theme, id)}`, fields);
  });

  it('of what was refused, nothing is kept', () => {
    expect(after - before).toBe(theme.pushes.filter((each) => each.refuse === undefined && !isDry(theme, each)).length);
  });
}

/** The record of a line, where it is one. */
function readable(line: string): Draft {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Draft) : {};
  } catch {
    return {};
  }
}
