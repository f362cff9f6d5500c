import { describe, expect, it } from '@jest/globals';
import { Options } from './options.js';

describe('what is typed after npm run bench --', () => {
  it('names benches and sets options, with or without a sign', () => {
    const options = Options.parse(['ingest', 'replay', '--records', '50_000', '--node-args=--max-old-space-size=256', '--dry']);
    expect(options.names).toEqual(['ingest', 'replay']);
    expect(options.number('records', 1)).toBe(50_000);
    expect(options.text('node-args', '')).toBe('--max-old-space-size=256');
    expect(options.flag('dry')).toBe(true);
  });

  it('takes the default where nothing is said', () => expect(Options.parse([]).number('records', 7)).toBe(7));

  it.each(['0', '-5', '1.5', 'many'])('refuses %s as a number of records', (text) => {
    expect(() => Options.parse([`--records=${text}`]).number('records', 1)).toThrow(RangeError);
  });
});
