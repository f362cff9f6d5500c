import { describe, expect, it } from '@jest/globals';
import { TransientError } from '../errors/index.js';
import { StatementLane } from './statement-lane.js';

/** A server that takes what it is given when it is told to. */
function slowServer() {
  const statements: string[][] = [];
  const gates: ((error?: Error) => void)[] = [];
  const lane = new StatementLane<string, string>((names) => {
    statements.push([...names]);
    return new Promise((resolve, reject) => gates.push((error) => (error === undefined ? resolve(names.map((name) => `${name} read`)) : reject(error))));
  });
  const answer = async (error?: Error): Promise<void> => {
    gates.shift()?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { lane, statements, answer };
}

describe('calls of readers who come at once', () => {
  it('one alone goes at once; those who come meanwhile go together, in their order, and each gets its own answer', async () => {
    const { lane, statements, answer } = slowServer();
    const done: string[] = [];
    for (const who of ['An', 'Bình', 'Chi']) void lane.call(who).then((answer) => done.push(answer));
    expect(statements).toEqual([['An']]);
    await answer();
    expect([done, statements]).toEqual([['An read'], [['An'], ['Bình', 'Chi']]]);
    await answer();
    expect(done).toEqual(['An read', 'Bình read', 'Chi read']);
    void lane.call('Dung');
    expect(statements.at(-1)).toEqual(['Dung']);
  });

  it('a call that the server will not have fails its own reader only', async () => {
    const { lane, statements, answer } = slowServer();
    const ends: string[] = [];
    for (const who of ['An', 'Bình', 'Chi']) void lane.call(who).then((answer) => ends.push(answer), () => ends.push(`${who} refused`));
    await answer();
    await answer(new Error('invalid byte sequence'));
    await answer(new Error('invalid byte sequence'));
    await answer();
    expect(statements.slice(1)).toEqual([['Bình', 'Chi'], ['Bình'], ['Chi']]);
    expect(ends).toEqual(['An read', 'Bình refused', 'Chi read']);
  });

  it('a server that is away fails all of them without being asked again', async () => {
    const { lane, statements, answer } = slowServer();
    const codes: string[] = [];
    for (const who of ['An', 'Bình', 'Chi']) void lane.call(who).catch((error: TransientError) => codes.push(`${who} ${error.code}`));
    await answer(new TransientError('database_unavailable', 'The database is away'));
    await answer(new TransientError('database_unavailable', 'The database is away'));
    expect(codes).toEqual(['An database_unavailable', 'Bình database_unavailable', 'Chi database_unavailable']);
    expect(statements).toEqual([['An'], ['Bình', 'Chi']]);
  });
});
