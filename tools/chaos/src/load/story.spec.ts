import { beforeEach, describe, expect, it } from '@jest/globals';
import { Ledger } from '@lienthong/simulate';
import { Story, type Shipment } from './story.js';

/** One school, one class of 6 in each of grades 10 to 12: 18 learners. A Friday in November 2025. */
const OPTIONS = { seed: 7, provinceCode: '22', communeCode: '06676', schools: 1, classesPerGrade: 1, learnersPerClass: 6, now: new Date('2025-11-28T03:00:00Z') };

describe('what a vendor tells in an attack', () => {
  let ledger: Ledger;
  let story: Story;
  /** Sends a shipment to nobody, and books it. */
  const send = (shipments: Iterable<Shipment>): Shipment[] => {
    const sent: Shipment[] = [];
    for (const shipment of shipments) {
      for (const line of shipment.lines) ledger.note(shipment.kind, line);
      sent.push(shipment);
    }
    return sent;
  };
  beforeEach(() => {
    ledger = new Ledger();
    story = new Story(OPTIONS, ledger);
  });

  it('begins with children before their parents: enrolments and marks go out before learners', () => {
    expect(send(story.base()).map(({ kind }) => kind)).toEqual(['school', 'school-class', 'enrolment', 'attendance', 'learner', 'enrolment', 'staff', 'subject-result', 'learning-activity']);
    const live = Object.fromEntries(ledger.kinds.map((kind) => [kind, ledger.liveOf(kind).length]));
    expect(live).toEqual({ school: 1, 'school-class': 3, enrolment: 18, attendance: 18, learner: 18, staff: 6, 'subject-result': 54, 'learning-activity': 18 });
  });

  it('goes back one weekday with every round', () => {
    expect([0, 1, 4, 5].map((round) => story.dayOf(round))).toEqual(['2025-11-27', '2025-11-26', '2025-11-21', '2025-11-20']);
  });

  it('cancels every 17th mark of the day before, and revives every other of those a day later', () => {
    send(story.base());
    send(story.day(1));
    send(story.day(2));
    // 18 marks: the 1st and the 18th.
    expect([...ledger.rowsOf('attendance').values()].filter((row) => !row.live).map((row) => row.content['date'])).toEqual(['2025-11-26', '2025-11-26']);
    send(story.day(3));
    const gone = [...ledger.rowsOf('attendance').values()].filter((row) => !row.live);
    expect(gone.map((row) => row.content['date'])).toEqual(['2025-11-26', '2025-11-25', '2025-11-25']);
    expect(ledger.rowsOf('attendance').size).toBe(4 * 18);
  });

  it('never foretells a change without a higher version', () => {
    send(story.base());
    for (let round = 1; round <= 4; round += 1) {
      for (const shipment of story.day(round)) {
        const held = new Map([...ledger.rowsOf(shipment.kind)].map(([id, row]) => [id, row.version]));
        expect(shipment.lines.filter(({ line, outcome }) => outcome === 'updated' && Number(line['version']) <= (held.get(String(line['recordId'])) ?? 0))).toEqual([]);
        send([shipment]);
      }
    }
  });
});
