import { describe, expect, it } from '@jest/globals';
import { PermanentError, TransientError } from '../errors/index.js';
import { databaseCode, isPassingDatabaseFault, toHubError } from './database-faults.js';

const coded = (code: string): Error => Object.assign(new TypeError('said by the server'), { code });

describe('a fault of the database', () => {
  it.each([
    ['connection refused', 'ECONNREFUSED'], ['connection lost', '08006'], ['starting', '57P03'], ['ended by its operator', '57P01'], ['too many connections', '53300'], ['disk full', '53100'], ['out of memory', '53200'],
    ['a file cannot be read', '58030'], ['deadlock', '40P01'], ['not serializable', '40001'],
  ])('passes: %s (%s)', (_, code) => {
    expect([isPassingDatabaseFault(coded(code)), (toHubError({ driverError: coded(code) }) as { retriable?: boolean }).retriable]).toEqual([true, true]);
  });

  it.each([['a check that fails', '23514'], ['a key taken', '23505'], ['a wrong statement', '42601'], ['a number too large', '22003'], ['no right', '42501']])('does not pass: %s (%s)', (_, code) => {
    const error = coded(code);
    expect([isPassingDatabaseFault(error), toHubError(error)]).toEqual([false, error]);
  });

  it('is told by what the driver says where it gives no code', () => {
    expect(['Connection terminated unexpectedly', 'Query runner already released. Cannot run queries anymore.', 'Database connection provided by a query runner was already released'].map((text) => isPassingDatabaseFault(new TypeError(text)))).toEqual([true, true, true]);
    expect(isPassingDatabaseFault(new TypeError('Cannot read properties of undefined'))).toBe(false);
  });

  it('keeps what was already sorted', () => {
    expect([isPassingDatabaseFault(new TransientError('a', 'b')), isPassingDatabaseFault(new PermanentError('a', 'b')), databaseCode(undefined)]).toEqual([true, false, undefined]);
  });
});
