import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MergeWorld, type Told } from './merge-world.builder.js';
import { aClass, aLearner, aMark, anEnrolment, aSchool } from './story-records.builder.js';

const KINDS = ['school', 'school-class', 'learner', 'enrolment', 'attendance'] as const;
type Kind = (typeof KINDS)[number];
type Sent = Readonly<Record<Kind, readonly Told[]>>;
const PLATFORMS = ['LS-SMAS', 'LS-VNEDU'] as const;
const RUNS = 3;
const LEARNERS = 6;

/** What one version of a record says; what it refers to is never cancelled, since what comes after that has to wait. */
interface Edit {
  readonly record: number;
  readonly version: number;
  readonly value: number;
  readonly cancels: boolean;
}

const edits = fc.uniqueArray(fc.record({ record: fc.nat(LEARNERS - 1), version: fc.integer({ min: 1, max: 4 }), value: fc.nat(3), cancels: fc.boolean() }), { minLength: 4, maxLength: 14, selector: ({ record, version }) => `${record} ${version}` });
const chosen = fc.record({ school: edits, 'school-class': edits, learner: edits, enrolment: edits, attendance: edits, order: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }) });

/** The records of a run: two schools, four classes, some learners, where they learn and when they came. */
function recordsOf(run: number, made: Readonly<Record<Kind, readonly Edit[]>>): Sent {
  const school = (n: number): string => `X-20-R${run}-${n % 2}`;
  const of = (record: number): number => run * 100 + record;
  const day = (n: number): string => `2025-09-${String(n + 1).padStart(2, '0')}`;
  const at = ({ version, value }: Edit): object => ({ version, updatedAt: `${day(value)}T08:00:00+07:00` });
  const maybe = ({ cancels }: Edit): object => (cancels ? { event: 'CANCEL' } : {});
  const first = (record: number): Edit => ({ record, version: 1, value: 0, cancels: false });
  const whole = (kind: Kind, records: number): readonly Edit[] => [...Array.from({ length: records }, (_, record) => first(record)).filter(({ record }) => !made[kind].some((each) => each.record === record && each.version === 1)), ...made[kind].filter(({ record }) => record < records)];
  return {
    school: whole('school', 2).map((each) => aSchool(school(each.record), { ...at(each), name: `Trường ${run} ${each.value}` })),
    'school-class': whole('school-class', 4).map((each) => aClass(`${run}A${each.record}`, { ...at(each), schoolCode: school(each.record), reportedSize: each.value })),
    learner: whole('learner', LEARNERS).map((each) => aLearner(of(each.record), { ...at(each), schoolCode: school(each.record + each.value), address: each.value === 0 ? undefined : `Thôn ${each.value}` })),
    enrolment: made.enrolment.map((each) => anEnrolment(of(each.record), { ...at(each), ...maybe(each), learnerRecordId: `learner-${of(each.record)}`, classRecordId: `class-${run}A${each.value}`, schoolCode: school(each.value) })),
    attendance: made.attendance.map((each) => aMark(of(each.record), { ...at(each), ...maybe(each), learnerRecordId: `learner-${of(each.record)}`, schoolCode: school(each.value), session: each.value % 2 === 0 ? 'morning' : 'afternoon' })),
  };
}

/** The same records in another order, by the numbers given. */
function shuffled(sent: Sent, order: readonly number[]): Sent {
  const mixed = (records: readonly Told[]): Told[] => records.map((record, place) => ({ record, rank: (order[place % order.length] ?? 0) * 31 + place * 7 })).sort((one, other) => (one.rank % 101) - (other.rank % 101)).map(({ record }) => record);
  return eachKind((kind) => mixed(sent[kind]));
}

const eachKind = (records: (kind: Kind) => readonly Told[]): Sent => Object.fromEntries(KINDS.map((kind) => [kind, records(kind)])) as unknown as Sent;
const reversed = (sent: Sent): Sent => eachKind((kind) => [...sent[kind]].reverse());

/** Puts all pushes on disk, both orders from both platforms, and merges them with three workers at a time. */
async function tellAtOnce(world: MergeWorld, orders: readonly Sent[], kinds: readonly Kind[]): Promise<void> {
  for (const kind of kinds) for (const sent of orders) for (const platform of PLATFORMS) await world.push(kind, sent[kind], { platform, perChunk: 5 });
  await Promise.all([world.workers.drain(), world.workers.drain(), world.workers.drain()]);
  await world.settle();
}

type Row = Readonly<Record<string, unknown>>;

/** All rows of the state by content: hub ids are named by the first source that has them, and only what is live has values. */
async function stateOf(world: MergeWorld): Promise<unknown> {
  const rows = new Map<Kind, readonly Row[]>();
  for (const kind of KINDS) rows.set(kind, await world.states(kind));
  const names = new Map<unknown, string>();
  for (const [kind, found] of rows) for (const row of found) if (row['hub_id'] !== null && !names.has(row['hub_id'])) names.set(row['hub_id'], `${kind} ${String(row['platform_id'])} ${String(row['record_id'])}`);
  // A school's own reference to itself is read by nobody: its hub id says the same.
  const named = (kind: Kind, row: Row): Row => Object.fromEntries(Object.entries(row).filter(([column]) => column.endsWith('_id') && !(kind === 'school' && column === 'school_id')).map(([column, value]) => [column, names.get(value) ?? value]));
  const sources = [...rows].flatMap(([kind, found]) => found.map((row) => ({ kind, version: row['version'], live: row['live'], ...(row['live'] === true ? { ...named(kind, row), content: row['content'], updatedAt: row['updated_at'] } : { platform: row['platform_id'], record: row['record_id'] }) })));
  const values = [...rows].flatMap(([kind, found]) => found.filter((row) => row['lead'] === true && row['live'] === true).map((row) => ({ kind, hub: names.get(row['hub_id']), value: row['merged'] ?? row['content'] })));
  const waiting = await world.database.query('SELECT kind, platform_id, record_id FROM waiting_record ORDER BY 1, 2, 3');
  return { sources, values: values.sort((one, other) => String(one.hub).localeCompare(String(other.hub), 'en')), waiting };
}

describe('R-04 the same records pushed twice at once, in whatever order', () => {
  let worlds: readonly MergeWorld[];
  beforeAll(async () => {
    worlds = await Promise.all(['one order first', 'the other first', 'one after the other'].map((label) => MergeWorld.open(label)));
  }, 60_000);
  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  it('end in the same state, which is that of one after the other', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(chosen, async ({ order, ...made }) => {
        run += 1;
        const sent = recordsOf(run, made);
        const [one, other] = [shuffled(sent, order), reversed(shuffled(sent, order))];
        const [first, second, plain] = worlds as readonly [MergeWorld, MergeWorld, MergeWorld];
        await tellAtOnce(first, [one, other], KINDS);
        await tellAtOnce(second, [other, one], [...KINDS].reverse());
        for (const kind of KINDS) for (const platform of PLATFORMS) await plain.tell(kind, [...sent[kind]].sort((a, b) => (a.version ?? 1) - (b.version ?? 1)), { platform });
        const expected = await stateOf(plain);
        expect(await stateOf(first)).toEqual(expected);
        expect(await stateOf(second)).toEqual(expected);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 60_000);
});
