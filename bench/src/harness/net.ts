import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * Asks an address until it answers 2xx.
 * @throws RangeError after `seconds`, or as soon as `gone` says that nobody will ever answer
 */
export async function untilAnswers(url: string, seconds: number, gone: () => string | undefined = () => undefined, everyMs = 25): Promise<void> {
  for (const limit = performance.now() + seconds * 1000; performance.now() < limit; await sleep(everyMs)) {
    const reason = gone();
    if (reason !== undefined) throw new RangeError(`${url} will not answer: ${reason}`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok === true) return;
  }
  throw new RangeError(`${url} did not answer within ${seconds} s`);
}
