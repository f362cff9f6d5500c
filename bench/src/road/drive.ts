import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { noOutcomeOf, type Outcomes, type PushClient, type Receipt } from '@lienthong/simulate';
import type { PushFile } from '../world/push-file.js';
import type { System } from './system.js';

const POLL_MS = 200;

/** Sends a body from disk as it lies there; 429 and 503 only postpone. @throws RangeError when it is refused */
export async function sendFile(client: PushClient, { kind, file }: PushFile, headers: Readonly<Record<string, string>> = {}): Promise<Receipt> {
  for (let attempt = 1; ; attempt += 1) {
    const { status, body } = await client.call<Receipt>(`/api/education/v1/pushes/${kind}`, {
      method: 'POST', duplex: 'half', body: Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>,
      headers: { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip', ...headers },
    });
    if (status === 200 || status === 202) return body;
    if ((status !== 429 && status !== 503) || attempt >= 60) throw new RangeError(`push of ${kind} refused: ${status} ${JSON.stringify(body)}`);
    await sleep(500);
  }
}

/** The receipt once every record has its final outcome: nothing parked is left either. */
export async function finalReceipt(client: PushClient, pushId: string): Promise<Receipt> {
  for (;;) {
    const { status, body } = await client.call<Receipt>(`/api/education/v1/pushes/${pushId}`);
    if (status === 200 && body.state === 'done' && body.outcomes.parked === 0) return body;
    await sleep(POLL_MS);
  }
}

/** Sends the files one after the other while the hub merges behind, and waits for all outcomes. @returns their sum */
export async function drive(client: PushClient, files: readonly PushFile[]): Promise<Outcomes> {
  const pushIds: string[] = [];
  for (const file of files) pushIds.push((await sendFile(client, file)).pushId);
  const sum = noOutcomeOf();
  for (const pushId of pushIds) {
    const { outcomes } = await finalReceipt(client, pushId);
    for (const name of Object.keys(sum) as (keyof Outcomes)[]) sum[name] += outcomes[name];
  }
  return sum;
}

/** Waits until every consumer has applied every event. @throws RangeError after `seconds` */
export async function untilApplied(system: System, seconds = 600): Promise<void> {
  for (const limit = performance.now() + seconds * 1000; ; await sleep(50)) {
    const lag = await system.lag();
    if (lag === 0) return;
    if (performance.now() > limit) throw new RangeError(`${lag} events are not applied after ${seconds} s`);
  }
}
