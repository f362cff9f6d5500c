import type { Writable } from 'node:stream';
import type pg from 'pg';
import { PermanentError } from '../errors/index.js';

/*
 * Statements that do not need each other's answers travel in one message: the server works on them in order and answers all of them. What a
 * transaction costs besides its work is mostly the number of messages, each one a write, a wait, and two changes of process.
 */

/** What the driver's client has and its types do not say. */
interface DriverClient {
  /** True: a statement is sent at once, also while others have no answer yet. */
  pipeline: boolean;
  readonly connection: { readonly stream: Writable };
}

function driverOf(client: pg.ClientBase): DriverClient {
  return client as unknown as DriverClient;
}

/** From here on statements are sent at once; those of {@link inOneMessage} in one write. Only for a client that one piece of work has to itself. */
export function sendAtOnce(client: pg.ClientBase): void {
  driverOf(client).pipeline = true;
}

/** The end of {@link sendAtOnce}, when all statements have their answers. */
export function sendInTurn(client: pg.ClientBase): void {
  driverOf(client).pipeline = false;
}

/** Whatever `start` sends before anybody waits for an answer goes in one write. */
export function inOneMessage<T>(client: pg.ClientBase, start: () => T): T {
  const { stream } = driverOf(client).connection;
  stream.cork();
  // Runs when all that follows from here without waiting for the world has run.
  process.nextTick(() => stream.uncork());
  return start();
}

/** How many calls of {@link together} a client is in. */
const sideBySide = new WeakMap<pg.ClientBase, number>();

/**
 * Several pieces of work of one transaction that do not need each other, side by side: what each sends first goes in one message.
 * @throws the first fault, when all have ended: nothing of them is under way any more
 */
export async function together<T extends readonly unknown[]>(client: pg.ClientBase, start: () => { readonly [K in keyof T]: Promise<T[K]> }): Promise<T> {
  sideBySide.set(client, (sideBySide.get(client) ?? 0) + 1);
  try {
    const ended = await Promise.allSettled(inOneMessage(client, start));
    throwFault(ended);
    return ended.map((one) => (one.status === 'fulfilled' ? (one.value as unknown) : undefined)) as unknown as T;
  } finally {
    sideBySide.set(client, (sideBySide.get(client) ?? 1) - 1);
  }
}

/**
 * Work that cannot share the connection with other statements (COPY): they must have their answers when it begins, and wait until it ends.
 * @throws PermanentError `connection_shared` inside of {@link together}, where the answers of others would be taken for its own
 */
export async function alone<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  if ((sideBySide.get(client) ?? 0) > 0) throw new PermanentError('connection_shared', 'COPY wants the connection for itself');
  const driver = driverOf(client);
  const before = driver.pipeline;
  driver.pipeline = false;
  try {
    return await work();
  } finally {
    driver.pipeline = before;
  }
}

/** SQLSTATE of a statement that came after one that failed. */
const AFTER_A_FAILURE = '25P02';

/** Throws what failed of its own; the statements behind it only say that they were not worked on. */
export function throwFault(ended: readonly PromiseSettledResult<unknown>[]): void {
  const faults = ended.filter((one) => one.status === 'rejected').map((one) => one.reason as unknown);
  if (faults.length > 0) throw faults.find((fault) => (fault as { readonly code?: unknown } | null)?.code !== AFTER_A_FAILURE) ?? faults[0];
}
