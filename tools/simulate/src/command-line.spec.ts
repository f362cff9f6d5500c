import { describe, expect, it } from '@jest/globals';
import { commandLine, HELP } from './command-line.js';

const read = (...args: string[]): ReturnType<typeof commandLine> => commandLine(args, { home: '.hub' });

describe('npm run simulate', () => {
  it('asks for nothing: a small vendor of Lạng Sơn at the hub beside', () => {
    expect(read()).toMatchObject({ seed: 1, province: '20', client: 'vendor-20', home: '.hub', learners: 300, rejects: 0.01, out: undefined, help: false });
  });

  it('takes size, place and dirt', () => {
    expect(read('--seed', '7', '--province', '22', '--learners', '20000', '--early', '0.5')).toMatchObject({ seed: 7, client: 'vendor-22', learners: 20_000, earlyChildren: 0.5 });
  });

  it.each([[['--learners', 'viele']], [['--rejects', '2']], [['--province', 'LS']], [['--school-year', '2025']], [['--learner', '3']], [['--seed', '']]])('says what is wrong with %j', (args) => {
    expect(() => read(...args)).toThrow(/--/);
  });

  it('explains every option it takes', () => {
    for (const name of ['seed', 'province', 'schools', 'learners', 'class-size', 'staff', 'days', 'subjects', 'school-year', 'rejects', 'duplicates', 'late', 'contradictions', 'early', 'home', 'client', 'out', 'help']) expect(HELP).toContain(`--${name}`);
  });
});
