import { describe, expect, it } from '@jest/globals';
import { PermanentError, TransientError } from '../errors/index.js';
import { startFault } from './start-fault.js';

const ofSystem = (code: string, syscall: string): Error => Object.assign(new Error(code), { code, syscall });

describe('what is said when a process does not start', () => {
  it.each([
    ['a port that another program holds', ofSystem('EADDRINUSE', 'listen'), 'port_in_use'],
    ['a port below 1024 without the right to it', ofSystem('EACCES', 'listen'), 'port_refused'],
    ['a home that is a file', ofSystem('ENOTDIR', 'mkdir'), 'home_unusable'],
    ['a home that may not be written', ofSystem('EACCES', 'open'), 'home_unusable'],
    ['a second hub on the same home', new PermanentError('home_in_use', 'x'), 'home_in_use'],
    ['a database server that is away', ofSystem('ECONNREFUSED', 'connect'), 'database_unavailable'],
    ['a wrong password of the database', Object.assign(new Error('no'), { code: '28P01' }), 'database_unavailable'],
    ['damaged data of the embedded PostgreSQL', new TransientError('database_start_failed', 'x'), 'database_start_failed'],
  ])('%s has a sentence of its own, in both languages', (_case, error, code) => {
    const fault = startFault(error);
    expect([fault.code, fault.known]).toEqual([code, true]);
    expect(fault.vi).not.toBe(fault.en);
  });

  it.each([['an error of ours without words', new PermanentError('access_undeclared', 'x')], ['a plain error', new TypeError('x')], ['no error at all', undefined]])('%s counts as unforeseen, so that the log keeps all of it', (_case, error) => {
    expect(startFault(error).known).toBe(false);
  });
});
