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

/** Waits until `/health/ready` says yes at every address. @throws RangeError after `seconds` */
export async function untilReady(urls: readonly string[], seconds = 60): Promise<void> {
  for (const limit = Date.now() + seconds * 1000; ; await sleep(50)) {
    const answers = await Promise.all(urls.map((url) => fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) }).catch(() => null)));
    if (answers.every((answer) => answer?.ok === true)) return;
    if (Date.now() > limit) throw new RangeError(`not ready again after ${seconds} s: ${urls.filter((_, at) => answers[at]?.ok !== true).join(', ')}`);
  }
}
