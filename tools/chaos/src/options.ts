import { parseArgs } from 'node:util';

export interface ChaosOptions {
  /** One process on the embedded log, or four services on Kafka. */
  readonly target: 'hub' | 'services';
  readonly kills: number;
  /** The same seed makes the same records, and kills in the same order. */
  readonly seed: number;
  /** A small world and few kills: for CI. */
  readonly short: boolean;
  /** Seconds that Kafka stays away once, in the middle (services only). */
  readonly outage: number;
}

/** @throws RangeError when an option is none or has no meaning */
export function optionsOf(args: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { target: { type: 'string', default: 'hub' }, kills: { type: 'string' }, seed: { type: 'string', default: '42' }, outage: { type: 'string' }, short: { type: 'boolean', default: false } },
  });
  const { target, short } = values;
  if (target !== 'hub' && target !== 'services') throw new RangeError(`--target is hub or services, not ${target}`);
  const victims = target === 'hub' ? 2 : 7;
  const number = (name: string, text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 0) throw new RangeError(`--${name} is a whole number, not ${text}`);
    return value;
  };
  return {
    target, short, seed: number('seed', values.seed),
    kills: number('kills', values.kills ?? String(short ? Math.max(4, victims) : 20)),
    outage: number('outage', values.outage ?? (target === 'services' ? (short ? '0' : '60') : '0')),
  };
}
