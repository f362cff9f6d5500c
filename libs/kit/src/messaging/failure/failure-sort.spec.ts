import { describe, expect, it } from '@jest/globals';
import { PermanentError, TransientError } from '../../errors/index.js';
import { failureCode, failureSort } from './failure-sort.js';

const coded = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });

describe('what a failure means', () => {
  it.each([
    ['our transient error', new TransientError('registry_away', 'x')],
    ['a deadlock', coded('40P01')],
    ['a serialization failure', coded('40001')],
    ['a server that shuts down', coded('57P01')],
    ['a full disk', coded('53100')],
    ['a refused connection', coded('ECONNREFUSED')],
    ['a connection that broke', new Error('Connection terminated unexpectedly')],
    ['a deadlock wrapped by TypeORM', Object.assign(new Error('QueryFailed'), { driverError: coded('40P01') })],
    ['a deadlock as a cause', new Error('outer', { cause: coded('40P01') })],
  ])('%s passes', (_name, error) => {
    expect(failureSort(error)).toBe('transient');
  });

  it.each([
    ['our permanent error', new PermanentError('event_unreadable', 'x')],
    ['a bug', new TypeError('x is undefined')],
    ['a unique violation', coded('23505')],
    ['a value out of range', coded('22003')],
    ['what is no error', 'text'],
    ['our permanent error with a passing cause', new PermanentError('contract', 'x', { cause: coded('40P01') })],
  ])('%s stays', (_name, error) => {
    expect(failureSort(error)).toBe('permanent');
  });

  it('names a failure by our code, the SQLSTATE or the class', () => {
    expect([new PermanentError('event_unreadable', 'x'), coded('23505'), new TypeError('x')].map(failureCode)).toEqual(['event_unreadable', 'sql_23505', 'TypeError']);
  });
});
