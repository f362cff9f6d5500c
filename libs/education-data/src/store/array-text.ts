/**
 * PostgreSQL arrays as text, made here because the driver looks at every element character by character: with thousands of ids a statement
 * that was a tenth of the merge.
 */

const plain = /^(?!null$)[0-9A-Za-z_.:/-]+$/i;

/** An array of text. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => (plain.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
}

/** An array of UUIDs; null where there is none. */
export function uuidArray(values: readonly (string | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}
