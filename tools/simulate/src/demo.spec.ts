import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { handoverPushes, MOVING } from './demo-handover.js';
import { demoPushes, demoSchools, schoolDaysBefore, schoolYearAt } from './demo.js';

const seeds = join(import.meta.dirname, '../../../seeds');
const at = (text: string): Date => new Date(text);

describe('the demo', () => {
  it.each([
    ['the last minute of July in Hà Nội', '2026-07-31T23:59:00+07:00', '2025-2026'],
    ['the first of August in Hà Nội, still July in Greenwich', '2026-08-01T00:00:00+07:00', '2026-2027'],
    ['New Year', '2027-01-01T08:00:00+07:00', '2026-2027'],
  ])('is of the school year that the clock says: %s', (_case, now, year) => {
    expect(schoolYearAt(at(now))).toBe(year);
  });

  it('has attendance of the last weekdays, and of none before the school year', () => {
    // 27 November 2026 is a Friday.
    expect(schoolDaysBefore(at('2026-11-27T10:00:00+07:00'), '2026-09-05', 5)).toEqual(['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']);
    expect(schoolDaysBefore(at('2026-09-08T10:00:00+07:00'), '2026-09-05', 5)).toEqual(['2026-09-07']);
  });

  it('R-08 holds the 113 schools that have a commune of today, and the 47,215 sittings of 2025', async () => {
    const schools = await demoSchools(seeds);
    expect(Object.fromEntries([...schools].map(([province, list]) => [province, list.length]))).toEqual({ '08': 48, '20': 23, '22': 42 });
    const pushes = await demoPushes(seeds, at('2026-11-27T10:00:00+07:00'));
    const total = (kind: string): number => pushes.filter((push) => push.kind === kind).reduce((sum, push) => sum + push.expected, 0);
    // 113 schools x 3 grades x 2 classes x 25 learners, and 5 doubtful ones a province; 5 days; 4 subjects, but for the school that sends them by file; 2 acts in the 23 schools of Lạng Sơn.
    expect({ school: total('school'), class: total('school-class'), staff: total('staff'), learner: total('learner'), enrolment: total('enrolment'), attendance: total('attendance'), result: total('subject-result'), act: total('learning-activity'), exam: total('exam-result') })
      .toEqual({ school: 113, class: 678, staff: 1_356, learner: 16_965, enrolment: 16_950, attendance: 84_750, result: 67_200, act: 6_900 + 23, exam: 47_215 });
    // Of each school 6 rooms, 4 sorts of equipment, 2 certificates, 2 months, 1 round, 15 applications; of Lạng Sơn's 3,450 learners a third is new.
    const kinds = ['room', 'equipment', 'digital-certificate', 'cashless-payment', 'maturity-assessment', 'admission-round', 'admission-application', 'term-result', 'health-check', 'aptitude', 'transcript', 'diploma', 'learning-resource'];
    expect(kinds.map(total)).toEqual([678, 452, 226, 226, 113, 113, 1_695, 2_300, 3_450, 1_150, 2_300, 230, 46]);
  });

  it('sends as many records as it says, the same ones whenever it is loaded again', async () => {
    const now = at('2026-11-27T10:00:00+07:00');
    const read = async (kind: string): Promise<unknown[]> => {
      const push = (await demoPushes(seeds, now)).find((each) => each.client.endsWith('20') && each.kind === kind);
      const records: unknown[] = [];
      for await (const record of push?.make() ?? []) records.push(record);
      return records;
    };
    const enrolments = await read('enrolment');
    expect(enrolments).toHaveLength(23 * 150);
    expect(await read('enrolment')).toEqual(enrolments);
  });

  it('moves three schools to another vendor, who has all of one, forgets two pupils and a subject of another, and has nothing of the third', async () => {
    const now = at('2026-11-27T10:00:00+07:00');
    const pushes = await handoverPushes(seeds, now);
    const sent: Record<string, Record<string, number>> = {};
    for (const push of pushes.filter((each) => each.client === 'new-vendor-20')) {
      for await (const record of push.make()) {
        const { schoolCode } = record as { schoolCode: string };
        sent[push.kind] = { ...sent[push.kind], [schoolCode]: (sent[push.kind]?.[schoolCode] ?? 0) + 1 };
      }
    }
    const { finished, underWay } = MOVING;
    expect([sent['school'], sent['learner'], sent['enrolment'], sent['subject-result']]).toEqual([{ [finished]: 1, [underWay]: 1 }, { [finished]: 150, [underWay]: 148 }, { [finished]: 150, [underWay]: 148 }, { [finished]: 600, [underWay]: 3 * 148 }]);
    expect(pushes.reduce((sum, push) => sum + push.expected, 0)).toBe(Object.values(sent).flatMap((each) => Object.values(each)).reduce((a, b) => a + b) + 1);
    const late = [...((pushes.at(-1)?.make() ?? []) as Iterable<{ recordId: string; version: number; schoolCode: string }>)];
    expect([pushes.at(-1)?.client, late.map(({ version, schoolCode }) => [version, schoolCode])]).toEqual(['vendor-20', [[2, underWay]]]);
  });
});
