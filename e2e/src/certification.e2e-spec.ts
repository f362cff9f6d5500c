import { beforeAll, describe, expect, it } from '@jest/globals';
import { CertifiedVendor, showConformance, type SmallSchool, type VendorHabits, type VendorRecord } from '@lienthong/simulate';
import { eventually, hubUnderTest, type HubUnderTest } from './hub-under-test.js';
import { VendorAtWork } from './vendor-at-work.js';

const tag = Date.now().toString(36).toUpperCase();
const KINDS = ['school', 'school-class', 'learner', 'enrolment'];
const CAREFUL: VendorHabits = { format: 'ndjson-gzip', batch: 3, mends: true, waits: true, pagesThrough: 'pushes', wholeRosters: false };
const IN_TABLES: VendorHabits = { format: 'csv', batch: 1_000, mends: true, waits: false, pagesThrough: 'records', wholeRosters: true };

/** A school of three learners; names and codes of this run alone. */
function smallSchool(mark: string): SmallSchool {
  const schoolCode = `X-20-${tag}-${mark}`;
  const head = (recordId: string): VendorRecord => ({ recordId: `${mark}-${recordId}`, event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode });
  const three = [1, 2, 3];
  return {
    school: { ...head('school'), name: `Trường THPT Mẫu ${tag} ${mark}`, levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977' },
    classes: [{ ...head('class'), schoolYear: '2025-2026', name: '10A1', grade: '10', level: 'upper-secondary' }],
    learners: three.map((one) => ({ ...head(`learner-${one}`), fullName: `Lục Thị Kiểm ${tag} ${mark} ${one}`, birthDate: `2010-0${one}-15`, sex: 'female' })),
    enrolments: three.map((one) => ({ ...head(`enrolment-${one}`), schoolYear: '2025-2026', learnerRecordId: `${mark}-learner-${one}`, classRecordId: `${mark}-class`, status: 'studying', enrolledOn: '2025-09-05' })),
  };
}

describe('R-06 vendors who have never spoken to us show that they understand the hub', () => {
  let hub: HubUnderTest;
  beforeAll(async () => {
    hub = await hubUnderTest();
  });

  async function show(mark: string, habits: VendorHabits): Promise<{ run: Awaited<ReturnType<typeof showConformance>>; vendor: CertifiedVendor; certification: () => Promise<{ passedAt: string | null; state: string; passed: number } | null> }> {
    const work = await VendorAtWork.open(hub, '20', `Phần mềm kiểm tra ${mark} ${tag}`, KINDS);
    const vendor = new CertifiedVendor({ baseUrl: hub.baseUrl, clientId: work.clientId, clientSecret: work.clientSecret }, habits);
    const run = await showConformance(vendor, smallSchool(mark));
    const certification = async () => (await hub.client('admin-cli').call<{ certification: { passedAt: string | null; state: string; passed: number } | null }>(`/api/registry/v1/platforms/${work.platformId}`)).body.certification;
    return { run, vendor, certification };
  }

  it.each([['small pushes of gzipped NDJSON', 'A', CAREFUL], ['tables as CSV, all at once', 'B', IN_TABLES]] as const)('one with %s passes, and the registry shows it', async (_how, mark, habits) => {
    const { run, vendor, certification } = await show(mark, habits);
    expect(run.scenarios.filter((one) => one.state !== 'passed').map((one) => one.id)).toEqual(habits.wholeRosters ? [] : ['full-mode']);
    expect([run.state, run.passed]).toEqual(['passed', run.of]);
    expect(vendor.stayedAway).toContain(2);
    expect((await eventually(certification, (one) => one?.passedAt != null))?.passedAt).toMatch(/^20/);
  }, 60_000);

  it('one that ignores what was rejected does not, and is told which lines', async () => {
    const { run, certification } = await show('C', { ...CAREFUL, mends: false });
    expect([run.state, run.scenarios.filter((one) => one.state === 'open')]).toEqual(['running', [expect.objectContaining({ id: 'rejects', missing: expect.objectContaining({ en: '1 rejected records are not mended (lines 1)' }) })]]);
    expect(await eventually(certification, (one) => one?.passed === run.of - 1)).toMatchObject({ passedAt: null, state: 'running' });
  }, 60_000);
});
