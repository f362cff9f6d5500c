import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { HubConfig, loadConfig } from '@lienthong/kit/config';
import { CommitSignal } from '@lienthong/kit/messaging';
import { setLogLevel } from '@lienthong/kit/observability';
import { MergeThread } from './merge-thread.js';

setLogLevel('silent');

/** A thread that writes down each of its lives and dies of the first `deaths` calls. */
const ENTRY = (lives: string, deaths: number) => `
import { parentPort } from 'node:worker_threads';
import { appendFileSync, readFileSync } from 'node:fs';
appendFileSync(${JSON.stringify(lives)}, 'x');
parentPort.on('message', (message) => {
  if (message === 'stop') { appendFileSync(${JSON.stringify(lives)}, '.'); parentPort.close(); return; }
  if (readFileSync(${JSON.stringify(lives)}, 'utf8').length <= ${deaths}) throw new RangeError('dies of it');
  parentPort.postMessage({ done: ['push-1', 'push-2'] });
});
`;

describe('the thread of the merge', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'lienthong-merge-thread-'));
  const lives = path.join(home, 'lives');
  let thread: MergeThread | undefined;
  afterEach(async () => {
    await thread?.onModuleDestroy();
    rmSync(home, { recursive: true, force: true });
  });

  it('is started anew when it dies, hears calls again, and passes on which pushes are done', async () => {
    const entry = path.join(home, 'entry.mjs');
    writeFileSync(entry, ENTRY(lives, 2));
    const announced: string[] = [];
    let merged = 0;
    thread = new MergeThread(loadConfig(HubConfig, { HUB_HOME: home }), { announce: (pushId) => void announced.push(pushId) }, new CommitSignal(), pathToFileURL(entry));
    thread.onMerged(() => (merged += 1));
    thread.onApplicationBootstrap();
    for (const end = Date.now() + 15_000; Date.now() < end && merged === 0; await sleep(50)) thread.wake();
    expect(merged).toBeGreaterThan(0);
    expect(announced.slice(0, 2)).toEqual(['push-1', 'push-2']);
    expect(readFileSync(lives, 'utf8')).toBe('xxx');
    await thread.onModuleDestroy();
    // Told to end, it ended by itself and was not started again.
    expect(readFileSync(lives, 'utf8')).toBe('xxx.');
  }, 20_000);
});
