import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Change, type ExamFactV1, TOPICS } from '@lienthong/contracts';
import { councilProvince, halfUp } from '@lienthong/vocabulary';
import { created, EventTeller, id } from './event.builder.js';
import { Story } from './story.builder.js';

const folder = path.resolve(import.meta.dirname, '../../../../seeds/demo/exam-2025');
const lines = (text: string): string[][] => text.trim().split('\n').map((line) => line.trim().split(','));

/** One real sitting of June 2025: council, and marks in hundredths by subject, only of papers that were sat. */
interface Sitting {
  readonly province: string;
  readonly council: string;
  readonly marks: Record<string, number>;
}

function readSittings(): Sitting[] {
  const subjects = new Map(lines(readFileSync(path.join(folder, 'columns.csv'), 'utf8')).map(([column, subject]) => [column, subject]));
  const [header = [], ...rows] = lines(gunzipSync(readFileSync(path.join(folder, 'thpt-2025-scores-4-councils.csv.gz'))).toString());
  return rows.map((row) => {
    const council = row[0]?.slice(0, 2) ?? '';
    const papers = header.flatMap((column, i) => {
      const subject = subjects.get(column);
      return subject === undefined || row[i] === '-1' ? [] : [[subject, Math.round(Number(row[i]) * 100)] as const];
    });
    return { province: councilProvince(2025, council) ?? '', council, marks: Object.fromEntries(papers) };
  });
}

let story: Story;
const sittings = readSittings();

beforeAll(async () => {
  story = await Story.open('ioc_exams');
  await story.begin('2025-10-01T08:00:00+07:00');
  const changes = new Map<string, Change<ExamFactV1>[]>();
  sittings.forEach(({ council, province, marks }, i) => {
    const key = `${province}/${council}`;
    const list = changes.get(key) ?? [];
    changes.set(key, list);
    list.push(created({ exam: 'thpt-graduation', examYear: 2025, councilCode: council, marks }, id(i.toString(16))));
  });
  for (const [key, list] of changes) {
    const tell = new EventTeller('2025-10-01T08:00:00+07:00', key.slice(0, 2));
    const records = [];
    for (let at = 0; at < list.length; at += 500) records.push(tell.facts(TOPICS.exam.name, 'exam-result', null, list.slice(at, at + 500)));
    for (let at = 0; at < records.length; at += 20) await story.apply(records.slice(at, at + 20));
  }
});
afterAll(() => story.close());

describe('the graduation exam of 2025', () => {
  it.each([['20', 9_942], ['22', 19_769], ['08', 17_504]])('has all sittings of province %s of today: %i', async (province, count) => {
    expect(await story.values(`province:${province}`, 'exam.candidates')).toEqual({ '2025': count, '': count });
  });

  it.each(['20', '22', '08'])('has papers, means and histograms of province %s as a plain count over the file has them', async (province) => {
    const papers: Record<string, number> = {};
    const sums: Record<string, number> = {};
    const histogram: Record<string, number> = {};
    for (const sitting of sittings) {
      if (sitting.province !== province) continue;
      for (const [subject, hundredths] of Object.entries(sitting.marks)) {
        papers[`2025|${subject}`] = (papers[`2025|${subject}`] ?? 0) + 1;
        sums[`2025|${subject}`] = (sums[`2025|${subject}`] ?? 0) + hundredths;
        const mark = `2025|${subject}|${String(hundredths / 100)}`;
        histogram[mark] = (histogram[mark] ?? 0) + 1;
      }
    }
    const whole = Object.values(papers).reduce((sum, count) => sum + count, 0);
    expect(await story.values(`province:${province}`, 'exam.papers')).toEqual({ ...papers, '': whole });
    expect(await story.values(`province:${province}`, 'exam.histogram')).toEqual({ ...histogram, '': whole });
    const means = Object.fromEntries(Object.entries(papers).map(([key, count]) => [key, halfUp(sums[key] ?? 0, count * 100, 4)]));
    expect(await story.values(`province:${province}`, 'exam.mean')).toEqual(means);
    expect(Object.keys(means).length).toBeGreaterThan(10);
  });
});
