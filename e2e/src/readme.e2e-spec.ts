import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Receipt } from '@lienthong/simulate';
import { eventually, figuresOf, hubUnderTest, valueOf, type HubUnderTest } from './hub-under-test.js';

/** The commands of "Push your first record in five minutes", with the address and the home of the hub under test. */
function commands(hub: HubUnderTest): string {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, block] = /## Push your first record[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme) ?? [];
  return (block ?? '').replaceAll('http://localhost:8080', hub.baseUrl).replaceAll('./.hub/credentials.json', join(hub.home, 'credentials.json'));
}

/** Runs them as a stranger would, word by word, and reads the two answers they print. */
function run(text: string): { receipt: Receipt; records: { items: { line: number; outcome: string; problems: { path: string; message: { en: string } }[] }[] } } {
  const [receipt = '', records = ''] = execFileSync('bash', ['-euo', 'pipefail', '-c', text], { encoding: 'utf8' }).trim().split('\n');
  return { receipt: JSON.parse(receipt) as Receipt, records: JSON.parse(records) as ReturnType<typeof run>['records'] };
}

describe('the five minutes of the README, run word by word', () => {
  let hub: HubUnderTest;
  let text: string;
  const schools = async (): Promise<number | null> => valueOf(await figuresOf(hub.client('admin-cli'), 'province:20', ['schools']), 'schools');
  let before: number | null;

  beforeAll(async () => {
    hub = await hubUnderTest();
    text = commands(hub);
    before = await schools();
  });
  afterAll(async () => {
    await hub.client('vendor-20').push('school', () => [{ recordId: 'first-school', event: 'CANCEL', version: 9, updatedAt: '2025-09-06T08:00:00+07:00' }], '', { prefer: 'wait=10' });
  });

  it('the first record is created, says so line by line, and the figure moves', async () => {
    const { receipt, records } = run(text);
    expect([receipt.state, receipt.outcomes.created]).toEqual(['done', 1]);
    expect(records.items).toEqual([expect.objectContaining({ line: 1, outcome: 'created', problems: [] })]);
    expect(await eventually(schools, (count) => count === (before ?? 0) + 1)).toBe((before ?? 0) + 1);
  });

  it('the same again is unchanged', () => {
    expect(run(text).records.items).toEqual([expect.objectContaining({ line: 1, outcome: 'unchanged' })]);
  });

  it('a misspelt field is refused, and the field that was meant is named', () => {
    const { records } = run(text.replace('"schoolCode"', '"schoolCod"'));
    expect(records.items[0]?.outcome).toBe('rejected');
    expect(records.items[0]?.problems.find((problem) => problem.path === 'schoolCod')?.message.en).toContain('"schoolCode"');
  });
});
