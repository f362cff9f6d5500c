import type { Sent, World } from './world.js';

/** Doubtful records a province's demo holds. */
export const DOUBTFUL = 5;

/**
 * Learners sent once more so that nobody can be sure: two of the same name and birth date without a number, one whose number is somebody's
 * of another birth year, one with the numbers of two, and one whose number is a slip apart. What a department's review list is for.
 */
export function* doubtfulLearners(world: World): Generator<Sent> {
  const taken: Sent[] = [];
  for (const learner of world.learners()) {
    taken.push(learner);
    if (taken.length === 8) break;
  }
  const [one, two, three, four, five, six] = taken;
  if (one === undefined || two === undefined || three === undefined || four === undefined || five === undefined || six === undefined) return;
  const again = (learner: Sent, number: number, more: object): Sent => ({ ...learner, recordId: `${learner.recordId}-nghi-${number}`, ministryCode: undefined, personalNumber: undefined, relatives: undefined, ...more });
  const birthDate = String(three['birthDate']);
  const personalNumber = String(six['personalNumber']);
  yield again(one, 1, { phone: '0900000001' });
  yield again(two, 2, { fullName: String(two['fullName']).toLocaleUpperCase('vi'), phone: '0900000002' });
  yield again(three, 3, { ministryCode: three['ministryCode'], birthDate: `${Number(birthDate.slice(0, 4)) - 1}${birthDate.slice(4)}` });
  yield again(four, 4, { ministryCode: four['ministryCode'], personalNumber: five['personalNumber'] });
  yield again(six, 5, { personalNumber: `${personalNumber.slice(0, 10)}${personalNumber[11] ?? ''}${personalNumber[10] ?? ''}`, birthDate: `${String(six['birthDate']).slice(0, 8)}${String(six['birthDate']).endsWith('01') ? '02' : '01'}` });
}
