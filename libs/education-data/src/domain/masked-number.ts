/** Characters at the end of a masked number that stay readable. */
const SHOWN = 3;

/** All but the last three characters starred; of a number too short to hide behind that, all. */
export function masked(number: string): string {
  const shown = number.length >= 2 * SHOWN ? SHOWN : 0;
  return '*'.repeat(number.length - shown) + number.slice(number.length - shown);
}
