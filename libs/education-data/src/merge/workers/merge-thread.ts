import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { HubConfig } from '@lienthong/kit/config';
import type { CommitSignal } from '@lienthong/kit/messaging';
import { logger } from '@lienthong/kit/observability';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { PushAnnouncer } from '../../domain/push-done.js';
import { MergeRunner } from './merge-runner.js';
import type { ChunkMerged, MergeThreadStart, ToMergeThread } from './merge-thread.messages.js';

const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** Longest wait for the chunks in hand; what is not done by then is done after the next start. */
const STOP_WITHIN_MS = 15_000;
/** The merge holds a few chunks at a time. Their records live for one chunk: what of them grows old is collected all at once, not after each. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48 };
/** How far its old generation grows before it is collected for the first time (V8 would begin at a few MiB and so after every second chunk). */
const OLD_GENERATION_AT_FIRST_MB = 120;

/**
 * Runs the merge workers in a thread of their own, so that requests, events and merges do not wait for each other's turn and two cores
 * are used. A thread that ends by itself is started anew: what it had in hand was rolled back and is taken again.
 */
export class MergeThread extends MergeRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = logger('merge');
  private readonly listeners: (() => void)[] = [];
  private worker: Worker | undefined;
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: HubConfig,
    private readonly done: PushAnnouncer,
    private readonly signal: CommitSignal,
    /** What runs in the thread. */
    private readonly entry: URL = new URL('./merge-thread.main.js', import.meta.url),
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.running = true;
    this.loop = this.keep();
  }

  async onModuleDestroy(): Promise<void> {
    this.running = false;
    this.tell('stop');
    const late = new AbortController();
    await Promise.race([this.loop, sleep(STOP_WITHIN_MS, undefined, { signal: late.signal }).catch(() => undefined)]);
    late.abort();
    await this.worker?.terminate();
  }

  wake(): void {
    this.tell('wake');
  }

  onMerged(listener: () => void): void {
    this.listeners.push(listener);
  }

  private tell(message: ToMergeThread): void {
    this.worker?.postMessage(message);
  }

  private async keep(): Promise<void> {
    let pause = SHORTEST_PAUSE_MS;
    for (;;) {
      const began = Date.now();
      const fault = await this.run();
      if (!this.running) return;
      // One that lived longer than the longest pause had got on.
      pause = Date.now() - began > LONGEST_PAUSE_MS ? SHORTEST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, pause * 2);
      this.log.error({ fault, pause }, 'the thread of the merge has ended and is started anew');
      await sleep(pause);
    }
  }

  /** One life of the thread. @returns what it died of */
  private run(): Promise<string> {
    return new Promise((resolve) => {
      const start: MergeThreadStart = { databaseUrl: this.config.DATABASE_URL ?? '', logLevel: this.config.LOG_LEVEL };
      setFlagsFromString(`--initial-old-space-size=${OLD_GENERATION_AT_FIRST_MB}`);
      const worker = new Worker(this.entry, { name: 'merge', workerData: start, resourceLimits: LIMITS });
      let fault = 'exit';
      worker.on('message', (message: ChunkMerged) => this.merged(message));
      worker.on('error', (error: Error) => (fault = `${error.name} ${error.message}`));
      worker.on('exit', () => {
        this.worker = undefined;
        resolve(fault);
      });
      this.worker = worker;
      if (!this.running) this.tell('stop');
    });
  }

  private merged({ done }: ChunkMerged): void {
    this.signal.committed();
    for (const pushId of done) this.done.announce(pushId);
    for (const listener of this.listeners) listener();
  }
}
