import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CommandLine } from './command-line.js';
import { Dice } from './dice.js';
import type { WorldOptions } from './world.js';

const SUBJECTS = ['mathematics', 'literature', 'history', 'physics', 'chemistry', 'geography'];
const GRADES = 3;
/** Highest number a person of a province may have, and where those of simulations begin: the demo's come before. */
const MOST_PEOPLE = 999_999;
const FIRST_PEOPLE = 10_001;

/** The world of a command line: as many whole classes as the learners need, schools spread over the province's communes of today. */
export async function simulatedWorld(asked: CommandLine, seedsHome: string): Promise<WorldOptions> {
  const units = parse(await readFile(join(seedsHome, 'reference/units/units.csv'), 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
  const communes = units.filter((unit) => unit['level'] === 'commune' && unit['parent_code'] === asked.province && unit['valid_to'] === '').map((unit) => unit['code'] ?? '');
  if (communes.length === 0) throw new TypeError(`--province ${asked.province}: no province of today`);
  const dice = new Dice(asked.seed, 'places');
  const year = asked.schoolYear.slice(0, 4);
  const classesPerGrade = Math.ceil(asked.learners / (asked.schools * GRADES * asked.classSize));
  const people = Math.max(asked.schools * GRADES * classesPerGrade * asked.classSize, asked.schools * asked.staff);
  return {
    seed: asked.seed, provinceCode: asked.province, schoolYear: asked.schoolYear, classesPerGrade, learnersPerClass: asked.classSize, staffPerSchool: asked.staff, actsPerLearner: 0, enrolledOn: `${year}-09-05`, updatedAt: `${year}-09-05T08:00:00+07:00`,
    schools: Array.from({ length: asked.schools }, (_, index) => ({ schoolCode: `X-${asked.province}-M${asked.seed}-${index + 1}`, name: `Trường THPT Mô phỏng ${asked.seed}-${index + 1}`, communeCode: dice.pick(communes) })),
    days: schoolDays(year, asked.days), subjects: SUBJECTS.slice(0, asked.subjects), tag: `mp${asked.seed}`, firstNumber: FIRST_PEOPLE + dice.int(0, MOST_PEOPLE - FIRST_PEOPLE - people),
  };
}

/** The first weekdays after the opening of a school year. */
function schoolDays(year: string, count: number): string[] {
  const days: string[] = [];
  for (let day = new Date(`${year}-09-08T00:00:00Z`); days.length < count; day = new Date(day.getTime() + 86_400_000)) {
    if (![0, 6].includes(day.getUTCDay())) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}
