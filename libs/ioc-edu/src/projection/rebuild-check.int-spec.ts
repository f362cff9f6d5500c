import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PROBLEMS, TOPICS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { createHttpApp } from '@lienthong/kit/http';
import { connectEventConsumers, MessagingModule } from '@lienthong/kit/messaging';
import { RunningIoc } from '../ioc-app.builder.js';
import { RebuildCheckModule } from '../rebuild-check.module.js';
import { created, EventTeller, enrolment, id, mark } from './event.builder.js';
import { RebuildCheck } from './rebuild-check.js';

@Module({ imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), RebuildCheckModule] })
class CheckApp {}

let ioc: RunningIoc;
let checkApp: NestFastifyApplication;
let check: RebuildCheck;

beforeAll(async () => {
  ioc = await RunningIoc.start('ioc_check');
  const tell = new EventTeller('2026-01-05T08:00:00.000+07:00');
  await ioc.publish([tell.school(id('51'), [{ validFrom: '2025-07-01' }]), tell.enrolments(id('51'), [created(enrolment(id('e1'), id('a1')))]), tell.marks(id('51'), [created(mark(id('e1'), '2026-01-05'))])]);
  checkApp = await createHttpApp(CheckApp, { name: 'ioc-check', config: ioc.config, problems: PROBLEMS });
  await connectEventConsumers(checkApp);
  check = checkApp.get(RebuildCheck, { strict: false });
});
afterAll(async () => {
  await checkApp.close();
  await ioc.stop();
});

describe('the check against a rebuild', () => {
  it('finds the running view equal to one built anew beside it', async () => {
    const found = await check.compareWithRebuild();
    expect(found).toMatchObject({ equal: true, differences: [] });
    expect(found.rows).toBeGreaterThan(5);
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
