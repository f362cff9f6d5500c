import { demoSchools, demoWorld, type DemoPush } from './demo.js';
import { SchoolLife } from './school-life.js';
import { World, type Sent } from './world.js';

/** Platforms between which schools of Lạng Sơn move. */
export const EARLIER_VENDOR = 'DEMO-QLTH-20';
export const NEW_VENDOR = 'DEMO-QLTH2-20';
const CLIENT = 'new-vendor-20';

/** The schools that move (the registry's demo gives them a designation of their own), and how far each is when the demo is in. */
export const MOVING = { finished: 'X-20-104', underWay: 'X-20-105', notBegun: 'X-20-106' } as const;
/** Learners of the school under way whom the new vendor has forgotten, with all that is about them. */
const FORGOTTEN = 2;

/**
 * Three schools of Lạng Sơn change their vendor: of one the new vendor sends all, of one it forgets two pupils and the marks in one
 * subject, of one it has sent nothing yet. Then the earlier vendor sends one pupil late.
 */
export async function handoverPushes(seedsHome: string, now: Date): Promise<DemoPush[]> {
  const schools = (await demoSchools(seedsHome)).get('20') ?? [];
  const world = new World(demoWorld('20', schools, now));
  const life = new SchoolLife(world);
  const [subject = ''] = world.options.subjects;
  const pupils = world.pupilsOf(schools.findIndex((school) => school.schoolCode === MOVING.underWay));
  const forgotten = new Set(pupils.slice(0, FORGOTTEN).map((pupil) => pupil.recordId));
  const isSent = (record: Sent): boolean => {
    if (record['schoolCode'] === MOVING.finished) return true;
    if (record['schoolCode'] !== MOVING.underWay || forgotten.has(record.recordId) || forgotten.has(String(record['learnerRecordId']))) return false;
    return record['subject'] !== subject;
  };
  // Not what is of the year before, which stays as history, and not attendance, which nobody hands over.
  const kinds: readonly (readonly [string, () => Iterable<Sent>])[] = [
    ['school', () => world.schools()], ['school-class', () => world.classes()], ['staff', () => world.staff()], ['learner', () => world.learners()], ['enrolment', () => world.enrolments()], ['subject-result', () => world.subjectResults()],
    ['health-check', () => life.healthChecks()], ['aptitude', () => life.aptitudes()], ['room', () => life.rooms()], ['equipment', () => life.equipment()], ['digital-certificate', () => life.certificates()], ['cashless-payment', () => life.payments()],
  ];
  const pushes = kinds.map(([kind, records]): DemoPush => {
    const sent = [...records()].filter(isSent).map(asNewVendor);
    return { client: CLIENT, kind, label: `Chuyển đổi nhà cung cấp · ${kind}`, expected: sent.length, make: () => sent };
  });
  // Held again, it would wait twice.
  return [...pushes, { client: 'vendor-20', kind: 'learner', label: 'Gửi muộn · learner', expected: 1, make: () => lateOf(world, pupils.at(-1)?.recordId), onceAs: 'demo-late' }];
}

/** The same record as the new vendor has it: its own ids throughout. */
function asNewVendor(record: Sent): Sent {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, /recordId$/i.test(name) ? `moi-${String(value)}` : value])) as Sent;
}

function* lateOf(world: World, recordId: string | undefined): Generator<Sent> {
  for (const learner of world.learners()) if (learner.recordId === recordId) yield { ...learner, version: 2, phone: '0900000009' };
}
