/** Thrown when a number that was promised to have few decimals has more, or a whole number is none. Never repeats the value. */
export class InexactNumberError extends Error {
  readonly code = 'inexact_number';
  readonly retriable = false;

  constructor(message: string) {
    super(message);
    this.name = 'InexactNumberError';
  }
}

const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const;

function powerOf(decimals: number): number {
  const power = powers[decimals];
  if (power === undefined) throw new InexactNumberError('decimals must be 0..6');
  return power;
}

/** True when the number can be written with so many decimals (0..6): 7.5 with one, 7.05 with two, 0.1 + 0.2 with none of them. */
export function hasAtMostDecimals(value: number, decimals: number): boolean {
  const power = powerOf(decimals);
  return Math.round(value * power) / power === value;
}

/** The number in whole steps of 10^-decimals, exactly: units(7.05, 2) = 705. Throws when it has more decimals. */
export function toUnits(value: number, decimals: number): number {
  const units = Math.round(value * powerOf(decimals));
  if (!Number.isSafeInteger(units) || units / powerOf(decimals) !== value) {
    throw new InexactNumberError(`a number with more than ${decimals} decimals`);
  }
  return units;
}

/** A number with at most one decimal in whole tenths: 7.5 gives 75. */
export function toTenths(value: number): number {
  return toUnits(value, 1);
}

/** A number with at most two decimals in whole hundredths: 7.05 gives 705. */
export function toHundredths(value: number): number {
  return toUnits(value, 2);
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/**
 * numerator / denominator rounded half up to so many decimals (0..6), exactly: halfUp(508, 80, 1) = 6.4, where floating point gives 6.3.
 * Both must be whole numbers (scale sums with {@link toUnits} first), the denominator above 0.
 */
export function halfUp(numerator: bigint | number, denominator: bigint | number, decimals: number): number {
  const power = powerOf(decimals);
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    const above = 2 * numerator * power + denominator;
    if (Number.isInteger(numerator) && Number.isInteger(denominator) && denominator > 0 && Number.isSafeInteger(above) && denominator < 2 ** 51) {
      return Math.floor(above / (2 * denominator)) / power;
    }
  }
  const [n, d] = [toBigInt(numerator), toBigInt(denominator)];
  if (d <= 0n) throw new InexactNumberError('denominator must be above 0');
  return Number(floorDivide(2n * n * BigInt(power) + d, 2n * d)) / power;
}

function toBigInt(value: bigint | number): bigint {
  if (typeof value === 'bigint') return value;
  if (!Number.isSafeInteger(value)) throw new InexactNumberError('halfUp takes whole numbers');
  return BigInt(value);
}

/** Sum of numbers with at most two decimals, exactly: sumExact([0.1, 0.2]) = 0.3. Throws for a third decimal. */
export function sumExact(values: Iterable<number>): number {
  let hundredths = 0;
  for (const value of values) hundredths += toHundredths(value);
  return hundredths / 100;
}

/** Mean of `count` numbers with at most two decimals whose exact sum is given, half up; 4 decimals as the figures of exams have. Undefined for none. */
export function meanOf(sum: number, count: number, decimals = 4): number | undefined {
  return count === 0 ? undefined : halfUp(toHundredths(sum), count * 100, decimals);
}
