import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PROBLEMS, TOPICS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { createHttpApp } from '@lienthong/kit/http';
import { connectEventConsumers, type LogRecord, LogTransport, MessagingModule } from '@lienthong/kit/messaging';
import { RunningIoc } from '../ioc-app.builder.js';
import { RebuildCheckModule } from '../rebuild-check.module.js';
import pg from 'pg';
import { withHistories } from './compacted-log.builder.js';
import { created, EventTeller, enrolment, id, mark } from './event.builder.js';
import { RebuildCheck } from './rebuild-check.js';

@Module({ imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), RebuildCheckModule] })
class CheckApp {}

let ioc: RunningIoc;
let checkApp: NestFastifyApplication;
let check: RebuildCheck;
let first: LogRecord[];

beforeAll(async () => {
  ioc = await RunningIoc.start('ioc_check');
  const tell = new EventTeller('2026-01-05T08:00:00.000+07:00');
  first = [tell.school(id('51'), [{ validFrom: '2025-07-01' }]), tell.enrolments(id('51'), [created(enrolment(id('e1'), id('a1')))]), tell.marks(id('51'), [created(mark(id('e1'), '2026-01-05'))])];
  await ioc.publish(first);
  checkApp = await createHttpApp(CheckApp, { name: 'ioc-check', config: ioc.config, problems: PROBLEMS });
  await connectEventConsumers(checkApp);
  check = checkApp.get(RebuildCheck, { strict: false });
});
afterAll(async () => {
  await checkApp.close();
  await ioc.stop();
});

describe('R-33 the check against a rebuild', () => {
  it('finds the running view equal to one built anew beside it', async () => {
    const found = await check.compareWithRebuild();
    expect(found).toMatchObject({ equal: true, differences: [] });
    expect(found.rows).toBeGreaterThan(5);
  });

  it('finds it equal too when the log has been compacted and its tombstones are gone: past days are still there', async () => {
    const [a, b] = [new EventTeller('2026-01-06T08:00:00.000+07:00'), new EventTeller('2026-01-08T08:00:00.000+07:00')];
    const told = withHistories([
      ...first,
      a.schoolClass(id('a1'), id('51'), '3'), a.learner(id('e1'), 'male'), a.staff(id('f1'), id('51')),
      b.school(id('51'), [{ validFrom: '2025-07-01', communeCode: '05983' }]), b.schoolClass(id('a1'), id('51'), '4'), b.learner(id('e1'), 'female'), b.gone(TOPICS.staff.name, id('f1')),
    ]);
    await ioc.publish(told.slice(first.length));
    const owner = new pg.Client({ connectionString: ioc.config.DATABASE_URL });
    await owner.connect();
    const states = async (): Promise<number> =>
      (await owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM log.record AS r JOIN log.topic AS t ON t.id = r.topic_id WHERE t.sort = 'state'`)).rows[0]?.count ?? 0;
    // As if 1,000 states had come since the last time: only then the log is compacted.
    await owner.query('UPDATE log.head SET compacted_to = next_offset - 1000');
    await owner.query(`UPDATE log.record SET published_at = now() - interval '8 days'`);
    const before = await states();
    await (ioc.app.get(LogTransport, { strict: false }) as unknown as { upkeep: { run: (sweep: boolean) => Promise<number> } }).upkeep.run(true);
    // Of 8 states one of each of school, class and learner is left, of the staff nothing: not even the tombstone.
    expect([before, await states()]).toEqual([8, 3]);
    await owner.end();
    expect(await check.compareWithRebuild()).toMatchObject({ equal: true, differences: [] });
  });

  it('says what differs where somebody laid hands on the view', async () => {
    await ioc.database.query(`UPDATE cell SET num = num + 1 WHERE figure = 'attendance.rate' AND holder = $1`, [id('51')]);
    const found = await check.compareWithRebuild();
    expect(found.equal).toBe(false);
    expect(found.differences).toEqual([
      {
        table: 'cell', provinceCode: '20', figure: 'attendance.rate', live: 2, rebuilt: 2,
        examples: [
          { side: 'live', row: `${id('51')}|{"date":"2026-01-05"}|2|1|1767574800000` },
          { side: 'rebuilt', row: `${id('51')}|{"date":"2026-01-05"}|1|1|1767574800000` },
        ],
      },
    ]);
  });
});
