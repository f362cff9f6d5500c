import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { examSittings, type PushClient, type Receipt } from '@lienthong/simulate';
import { eventually, figuresOf, hubUnderTest, valueOf, type Figure, type HubUnderTest } from './hub-under-test.js';

const FILE = join(import.meta.dirname, '../../seeds/demo/exam-2025/thpt-2025-scores-4-councils.csv.gz');
/** Exam councils of 2025 by the province of today that sends for them. */
const PROVINCES = [{ province: '20', councils: ['10'], sittings: 9_942 }, { province: '22', councils: ['17'], sittings: 19_769 }, { province: '08', councils: ['05', '09'], sittings: 17_504 }] as const;

interface Plain { readonly sum: number; readonly papers: number }

/** Sums per subject in hundredths, straight from the file. */
async function plainComputation(councils: readonly string[]): Promise<Map<string, Plain>> {
  const sums = new Map<string, Plain>();
  for await (const sitting of examSittings(FILE, councils)) {
    for (const [subject, mark] of Object.entries(sitting['marks'] as Record<string, number>)) {
      const { sum, papers } = sums.get(subject) ?? { sum: 0, papers: 0 };
      sums.set(subject, { sum: sum + Math.round(mark * 100), papers: papers + 1 });
    }
  }
  return sums;
}

/** Mean with four decimals, half up, in whole numbers. */
const mean4 = ({ sum, papers }: Plain): number => Number((2n * BigInt(sum) * 100n + BigInt(papers)) / (2n * BigInt(papers))) / 10_000;

describe('47,215 real exam sittings pushed by three provinces\' councils', () => {
  let hub: HubUnderTest;
  let admin: PushClient;
  const receipts = new Map<string, Receipt>();

  const pushAll = async (): Promise<void> => {
    for (const { province, councils } of PROVINCES) {
      const client = hub.client(`exam-council-${province}`);
      const receipt = await client.push('exam-result', () => examSittings(FILE, councils));
      receipts.set(province, await client.done(receipt.pushId));
    }
  };

  beforeAll(async () => {
    hub = await hubUnderTest();
    admin = hub.client('admin-cli');
    await pushAll();
  }, 180_000);

  it.each(PROVINCES)('province $province: $sittings records are created', ({ province, sittings }) => {
    expect(receipts.get(province)).toMatchObject({ received: sittings, outcomes: { created: sittings, updated: 0, stale: 0, parked: 0, held: 0, rejected: 0 } });
  });

  it.each(PROVINCES)('province $province: candidates, papers and means equal a plain computation over the file', async ({ province, councils, sittings }) => {
    const plain = await plainComputation(councils);
    const ask = (): Promise<Figure[]> => figuresOf(admin, `province:${province}`, ['exam.candidates', 'exam.papers', 'exam.mean'], '&dim.year=2025');
    const figures = await eventually(ask, (answer) => valueOf(answer, 'exam.candidates', { year: '2025' }) === sittings, 60);
    expect(valueOf(figures, 'exam.candidates', { year: '2025' })).toBe(sittings);
    for (const [subject, sums] of plain) {
      expect([subject, valueOf(figures, 'exam.papers', { year: '2025', subject })]).toEqual([subject, sums.papers]);
      expect([subject, valueOf(figures, 'exam.mean', { year: '2025', subject })]).toEqual([subject, mean4(sums)]);
    }
    expect(figures.filter((figure) => figure.id === 'exam.mean').length).toBe(plain.size);
  }, 90_000);

  it('R-04 the same again is all unchanged and makes no change event: the change feed stands still', async () => {
    const position = async (): Promise<string | null> => (await admin.call<{ latest: string | null }>('/api/education/v1/changes?after=latest&province=20')).body.latest;
    const before = await position();
    await pushAll();
    for (const { province, sittings } of PROVINCES) expect(receipts.get(province)?.outcomes).toEqual({ created: 0, updated: 0, unchanged: sittings, stale: 0, parked: 0, held: 0, rejected: 0 });
    expect(await position()).toBe(before);
  }, 180_000);
});
