import { Dice } from './dice.js';
import { Tally, withDirt, type DirtOptions, type Outcomes } from './dirt.js';
import { SchoolLife } from './school-life.js';
import { World, type Sent, type WorldOptions } from './world.js';

/** Shares of each kind of dirt, 0 to 1. */
export interface SimulationDirt {
  readonly rejects: number;
  readonly duplicates: number;
  readonly lateVersions: number;
  readonly contradictions: number;
  /** Share of learners who are sent last, after all records about them: those wait (parked) and are released by their coming. */
  readonly earlyChildren: number;
}

/** One push of a simulation and what must become of it, by the simulator's own arithmetic. */
export interface SimulationStep {
  readonly kind: string;
  readonly label: string;
  readonly sent: number;
  /** Records that wait for somebody when the push is done, before the later pushes. */
  readonly waiting: number;
  /** Outcomes when everything has been sent and nothing waits any more. */
  readonly expected: Outcomes;
  readonly records: () => Iterable<Record<string, unknown>>;
}

type Making = (tally: Tally) => Iterable<Record<string, unknown>>;

/**
 * A vendor's pushes in the order it sends them. The same options give the same bytes on every machine. Nothing is kept in memory: every
 * step is made anew for each call of `records`, and once here to be counted.
 */
export function simulationPlan(options: WorldOptions, dirt: SimulationDirt, { allKinds = false } = {}): SimulationStep[] {
  const world = new World(options);
  const late = lateLearners(world, dirt.earlyChildren);
  const dirty: DirtOptions = { seed: options.seed, ...dirt };
  const of = (records: () => Iterable<Sent>, isLate: boolean): (() => Iterable<Sent>) => () => filter(records(), (record) => late.has(personOf(record)) === isLate);
  const mixed = (kind: string, records: () => Iterable<Sent>): SimulationStep => step(kind, kind, 0, (tally) => withDirt(records(), dirty, kind, tally));
  const children: readonly (readonly [string, () => Iterable<Sent>])[] = [['enrolment', () => world.enrolments()], ['attendance', () => world.attendance()], ['subject-result', () => world.subjectResults()]];
  const steps = [
    mixed('school', () => world.schools()), mixed('school-class', () => world.classes()), mixed('staff', () => world.staff()), mixed('learner', of(() => world.learners(), false)),
    ...children.map(([kind, records]) => mixed(kind, of(records, false))),
    ...children.map(([kind, records]) => early(kind, of(records, true))),
    step('learner', 'learner (late)', 0, (tally) => clean(of(() => world.learners(), true)(), tally)),
    ...(allKinds ? schoolLife(world) : []),
  ];
  return steps.filter((each) => each.sent > 0);
}

/** What a school has and does besides: one step a kind, clean, since all that it refers to is here by now. */
function schoolLife(world: World): SimulationStep[] {
  const life = new SchoolLife(world);
  const kinds: readonly (readonly [string, () => Iterable<Sent>])[] = [
    ['room', () => life.rooms()], ['equipment', () => life.equipment()], ['digital-certificate', () => life.certificates()], ['cashless-payment', () => life.payments()], ['maturity-assessment', () => life.maturity()],
    ['term-result', () => life.termResults()], ['health-check', () => life.healthChecks()], ['aptitude', () => life.aptitudes()], ['transcript', () => life.transcripts()], ['diploma', () => life.diplomas()],
    ['admission-round', () => life.rounds()], ['admission-application', () => life.applications()], ['learning-resource', () => life.resources()], ['learning-activity', () => life.summaries()],
  ];
  return kinds.map(([kind, records]) => step(kind, kind, 0, (tally) => clean(records(), tally)));
}

/** Records about learners who are not here yet: they all wait at first, and are all created in the end. */
function early(kind: string, records: () => Iterable<Sent>): SimulationStep {
  const counted = step(kind, `${kind} (early)`, 0, (tally) => clean(records(), tally));
  return { ...counted, waiting: counted.sent };
}

function step(kind: string, label: string, waiting: number, make: Making): SimulationStep {
  const tally = new Tally();
  const counting = make(tally)[Symbol.iterator]();
  while (counting.next().done !== true);
  return { kind, label, sent: tally.sent, waiting, expected: { ...tally.counts }, records: () => make(new Tally()) };
}

function* clean(records: Iterable<Sent>, tally: Tally): Generator<Sent> {
  for (const record of records) {
    tally.add('created');
    yield record;
  }
}

function* filter(records: Iterable<Sent>, wanted: (record: Sent) => boolean): Generator<Sent> {
  for (const record of records) if (wanted(record)) yield record;
}

/** The learner a record is about, or is. */
const personOf = (record: Sent): string => (typeof record['learnerRecordId'] === 'string' ? record['learnerRecordId'] : record.recordId);

function lateLearners(world: World, share: number): ReadonlySet<string> {
  const dice = new Dice(world.options.seed, 'late-learners');
  const late = new Set<string>();
  for (const index of world.options.schools.keys()) for (const { recordId } of world.pupilsOf(index)) if (dice.chance(share)) late.add(recordId);
  return late;
}
