import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Receipt } from '@lienthong/simulate';
import { hubUnderTest, type HubUnderTest } from './hub-under-test.js';

/** The commands of the vendor's guide in their order, with the address and the home of the hub under test. */
function commands(hub: HubUnderTest): readonly string[] {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/guides/vendor.md'), 'utf8');
  return [...guide.matchAll(/```bash\n([\s\S]*?)```/g)].map(([, block]) => (block ?? '').replaceAll('http://localhost:8080', hub.baseUrl).replaceAll('.hub/credentials.json', join(hub.home, 'credentials.json')));
}

const MARK = '=== the next command';

describe("the vendor's guide, every command of it run word by word", () => {
  let hub: HubUnderTest;
  let printed: readonly string[];
  const receipts = (at: number): Receipt[] => (printed[at] ?? '').split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Receipt);

  beforeAll(async () => {
    hub = await hubUnderTest();
    const script = commands(hub).map((block) => `${block}\necho; echo '${MARK}'`).join('\n');
    printed = execFileSync('bash', ['-euo', 'pipefail', '-c', script], { encoding: 'utf8' }).split(MARK).map((part) => part.trim());
  }, 60_000);

  // What the guide leaves behind is taken back, so that it can be run again and nobody counts its school.
  afterAll(async () => {
    const cancel = (recordId: string): object => ({ recordId, event: 'CANCEL', version: 99, updatedAt: '2025-10-03T08:00:00+07:00', schoolCode: 'X-20-900' });
    const gone: Readonly<Record<string, readonly string[]>> = { enrolment: ['enrol-9'], learner: ['learner-1', 'learner-2', 'learner-5', 'learner-9'], 'school-class': ['class-1'], school: ['school-1'] };
    for (const [kind, ids] of Object.entries(gone)) await hub.client('vendor-20').push(kind, () => ids.map(cancel), '', { prefer: 'wait=10' });
  });

  it('begins with a record that is taken', () => {
    expect([1, 2].flatMap((at) => receipts(at).map((one) => one.outcomes.created))).toEqual([1, 1, 1]);
    expect(receipts(2)[1]?.outcomes).toMatchObject({ created: 1, rejected: 3 });
  });

  it('R-03 shows causes, records and a dry run as it prints them', () => {
    // Another story's learner may bear the same name and birth date; that is a finding, no cause of a refusal.
    const causes = (JSON.parse(printed[3] ?? '{}') as { items: { code: string; path: string }[] }).items.filter(({ code }) => code !== 'possible_duplicate');
    expect(causes.map(({ code, path }) => `${code} ${path}`)).toEqual(['bad_format birthDate', 'malformed_line ', 'required_missing fullName', 'unknown_code sex', 'unknown_field fullname']);
    expect(printed[4]).toContain('4,,rejected,,error,malformed_line,,Dòng không đọc được');
    expect(JSON.parse(printed[5] ?? '{}')).toMatchObject({ dryRun: true, received: 4, outcomes: { unchanged: 1, rejected: 3 } });
  });

  it('gives the same receipt for the same key, and the outcomes it foretells for versions', () => {
    const [first, second] = receipts(6);
    expect(first?.pushId).toBe(second?.pushId);
    expect(receipts(7).map(({ outcomes }) => Object.entries(outcomes).find(([, count]) => count === 1)?.[0])).toEqual(['updated', 'stale', 'stale', 'updated', 'updated']);
  });

  it('lets a record wait and go in by itself', () => {
    const [waiting, arrived, after] = receipts(8);
    expect([waiting?.outcomes.parked, arrived?.outcomes.created, after?.outcomes.created, after?.outcomes.parked]).toEqual([1, 1, 1, 0]);
  });

  it('takes gzip and CSV, and names the kinds', () => {
    expect(receipts(9).map(({ outcomes }) => outcomes.unchanged + outcomes.created)).toEqual([1, 1]);
    expect(printed[10]).toContain('school school-class staff learner');
  });

  it('begins a conformance run, says what is missing, and gives it up', () => {
    expect(printed[11]).toContain('Gửi lại như cũ: Gửi lại y nguyên');
    expect(printed[11]).toContain('push: Chưa có lần gửi nào');
    expect(printed[12]).toBe('cancelled');
  });
});
