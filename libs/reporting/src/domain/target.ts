/** A target of one year as the plan states it; `=` is met when the value is at least the number (seeds, `comparators`). */
export interface Target {
  readonly op: '>=' | '=';
  /** In the indicator's unit, mostly per cent. */
  readonly value: number;
}

/** How a value stands to a target; a year without a target is no failure. */
export type TargetState = 'met' | 'missed' | 'no-target' | 'no-value';

/**
 * @param value in the same unit as the target, null = no data
 * @example targetState(96.5, { op: '>=', value: 95 }) // 'met'
 */
export function targetState(value: number | null, target: Target | null): TargetState {
  if (target === null) return 'no-target';
  if (value === null) return 'no-value';
  return value >= target.value ? 'met' : 'missed';
}

/** The share in per cent with one decimal, half up, from whole numbers; null without a denominator (0 schools is not 0 %). */
export function percent(numerator: number, denominator: number): number | null {
  if (denominator <= 0) return null;
  return Math.floor((2 * numerator * 1000 + denominator) / (2 * denominator)) / 10;
}
