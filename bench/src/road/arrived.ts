import type { Outcomes } from '@lienthong/simulate';
import { mustBe } from '../harness/bench.js';
import { connectSql } from '../harness/sql.js';
import type { YearMix } from '../world/year-mix.js';
import { figureTotal, marksOn } from './figures.js';
import type { System } from './system.js';

/** The table of a kind in the sector database. */
export const tableOf = (kind: string): string => `r_${kind.replaceAll('-', '_')}`;

/** All created, nothing else. */
export const allCreated = (count: number): Outcomes => ({ created: count, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 0 });
export const allUnchanged = (count: number): Outcomes => ({ ...allCreated(0), unchanged: count });

export const sumOf = (counts: YearMix['counts']): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What must have arrived. */
export interface Expected {
  readonly provinceCode: string;
  readonly schoolYear: string;
  readonly learners: number;
  readonly counts: YearMix['counts'];
  /** Days with the mark of every learner. */
  readonly wholeDays: readonly string[];
}

/** The database, the outcomes and the views hold exactly the year, by the generator's own arithmetic. @throws WrongCount */
export async function mustHaveArrived(system: System, { world, learners, counts }: YearMix): Promise<void> {
  const { provinceCode, schoolYear, days } = world.options;
  await mustHold(system, { provinceCode, schoolYear, learners, counts, wholeDays: days });
}

/**
 * The database, the outcomes and the views hold exactly this; nothing lies among the dead letters of any service.
 * @throws WrongCount
 */
export async function mustHold(system: System, { provinceCode, schoolYear, learners, counts, wholeDays }: Expected): Promise<void> {
  const client = await connectSql(system.databaseUrl);
  try {
    for (const [kind, count] of Object.entries(counts)) {
      const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM sector.${tableOf(kind)} WHERE live AND lead AND province_code = $1`, [provinceCode]);
      mustBe(`live records of ${kind}`, Number(rows[0]?.count), count);
    }
    const { rows } = await client.query<{ dead: string }>('SELECT (SELECT count(*) FROM sector.dead_letter) + (SELECT count(*) FROM registry.dead_letter) + (SELECT count(*) FROM ioc.dead_letter) + (SELECT count(*) FROM reporting.dead_letter) AS dead');
    mustBe('dead letters', Number(rows[0]?.dead), 0);
  } finally {
    await client.end();
  }
  const scope = `province:${provinceCode}`;
  mustBe('figure results.count', await figureTotal(system, scope, 'results.count', { schoolYear }), counts['subject-result']);
  const looked = new Set([wholeDays[0], wholeDays[Math.floor(wholeDays.length / 2)], wholeDays.at(-1)]);
  for (const day of looked) if (day !== undefined) mustBe(`marks of ${day}`, await marksOn(system, scope, day), learners);
  mustBe('figure pushes.records of created marks', await figureTotal(system, scope, 'pushes.records', { kind: 'attendance', outcome: 'created' }), counts.attendance);
}
