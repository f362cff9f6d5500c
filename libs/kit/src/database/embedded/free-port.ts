import { createServer } from 'node:net';
import { PermanentError } from '../../errors/index.js';

/** Ports of embedded servers start here: below the range the system hands out to outgoing connections. */
const FIRST = 15_432;
const COUNT = 10_000;

/** True when nobody listens on `127.0.0.1:port`. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The wished port if it is free, else the next free one of our range, starting at a place that `seed` chooses. */
export async function freePort(wished: number | undefined, seed: number): Promise<number> {
  if (wished !== undefined && (await isPortFree(wished))) return wished;
  for (let step = 0; step < COUNT; step += 1) {
    const port = FIRST + ((seed + step) % COUNT);
    if (await isPortFree(port)) return port;
  }
  throw new PermanentError('database_no_port', `No free port from ${FIRST} to ${FIRST + COUNT - 1}`);
}
