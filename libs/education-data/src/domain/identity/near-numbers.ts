/** How two numbers of one sort differ, where a typing slip may have made one of the other. */
export type NearNumber = 'one-digit' | 'transposed';

/**
 * One character differs, or two neighbours have changed places; null for equal ones and all others. Numbers of one length only: a digit
 * too few is refused at the door.
 * @example nearNumber('020210000123', '020210000132') // 'transposed'
 */
export function nearNumber(a: string, b: string): NearNumber | null {
  if (a.length !== b.length || a === b) return null;
  let first = 0;
  while (a.charCodeAt(first) === b.charCodeAt(first)) first += 1;
  let last = a.length - 1;
  while (a.charCodeAt(last) === b.charCodeAt(last)) last -= 1;
  if (first === last) return 'one-digit';
  return last === first + 1 && a[first] === b[last] && a[last] === b[first] ? 'transposed' : null;
}

/** How two full dates differ, where a slip may have made one of the other. */
export type NearDate = 'swapped' | 'one-part';

/**
 * `swapped`: day and month have changed places. `one-part`: only the day, only the month, or only the year (by one) differs.
 * @example nearDate('2010-03-05', '2010-05-03') // 'swapped'
 */
export function nearDate(a: string, b: string): NearDate | null {
  if (a.length !== 10 || b.length !== 10 || a === b) return null;
  const [yearA, monthA, dayA] = [a.slice(0, 4), a.slice(5, 7), a.slice(8)];
  const [yearB, monthB, dayB] = [b.slice(0, 4), b.slice(5, 7), b.slice(8)];
  if (yearA === yearB) {
    if (monthA === dayB && dayA === monthB) return 'swapped';
    return monthA === monthB || dayA === dayB ? 'one-part' : null;
  }
  return monthA === monthB && dayA === dayB && Math.abs(Number(yearA) - Number(yearB)) === 1 ? 'one-part' : null;
}
