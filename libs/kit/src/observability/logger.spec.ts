import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { currentTrace, runWithTrace, traceFrom, traceParentOf } from './trace.js';

/** The log goes to the process's own stdout, so it is asked of another process. */
function linesOf(program: string): Record<string, unknown>[] {
  const hook = pathToFileURL(path.resolve(import.meta.dirname, '../../../testing/src/server/typescript-hook.mjs')).href;
  const target = pathToFileURL(path.join(import.meta.dirname, 'index.ts')).href;
  const text = execFileSync(process.execPath, ['--no-warnings', '--import', hook, '--input-type=module', '-e', `import * as kit from '${target}'; ${program}`], { encoding: 'utf8' });
  return text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('strikes out names, numbers, tokens and bodies, however they came in', () => {
    const [line] = linesOf(`kit.logger('spec').info({ authorization: 'Bearer abc', personalNumber: '001085000001', record: { fullName: 'Nguyễn Văn An' }, deep: { learner: { fullName: 'Nguyễn Văn An', phone: '0912345678' } }, count: 3 }, 'pushed')`);
    expect(JSON.stringify(line)).not.toMatch(/abc|001085000001|Nguyễn|0912345678/);
    expect(line).toMatchObject({ level: 'info', part: 'spec', msg: 'pushed', count: 3, personalNumber: '[redacted]' });
  });

  it('strikes out the parameters of a failed statement', () => {
    const [line] = linesOf(`const e = new Error('duplicate key'); Object.assign(e, { detail: 'Key (number)=(001085000001) exists', parameters: ['001085000001'] }); kit.logger('spec').error({ err: e }, 'failed')`);
    expect(JSON.stringify(line)).not.toContain('001085000001');
    expect(line).toMatchObject({ msg: 'failed', err: { message: 'duplicate key' } });
  });

  it('carries the trace of the request it was written in, and obeys the level set later', () => {
    const lines = linesOf(`const log = kit.logger('spec'); kit.runWithTrace({ traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7', flags: '01' }, () => log.info('one')); kit.setLogLevel('error'); log.info('two'); log.error('three')`);
    expect(lines.map((line) => [line['msg'], line['traceId']])).toEqual([
      ['one', '4bf92f3577b34da6a3ce929d0e0e4736'],
      ['three', undefined],
    ]);
  });
});

describe('a trace', () => {
  it('goes on from a traceparent with a step of its own', () => {
    const trace = traceFrom('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
    expect(trace.traceId).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(trace.spanId).not.toBe('00f067aa0ba902b7');
    expect(traceParentOf(trace)).toBe(`00-4bf92f3577b34da6a3ce929d0e0e4736-${trace.spanId}-01`);
  });

  it.each([undefined, '', 'nonsense', '00-00000000000000000000000000000000-00f067aa0ba902b7-01', 'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'])('starts anew instead of %p', (header) => {
    const trace = traceFrom(header);
    expect(trace.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(trace.traceId).not.toBe('4bf92f3577b34da6a3ce929d0e0e4736');
  });

  it('is seen by everything awaited inside, and by nothing outside', async () => {
    const trace = traceFrom(null);
    const seen = await runWithTrace(trace, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return currentTrace();
    });
    expect(seen).toBe(trace);
    expect(currentTrace()).toBeUndefined();
  });
});
