import { BinaryWriter, OID } from './binary-writer.js';

/*
 * Arrays as parameters. The driver writes arrays as text and looks at every element letter by letter, and the server reads that text
 * again: with thousands of ids a statement that was a tenth of a merge. A Buffer goes as it is, in the server's own format.
 */

/** `text[]` */
export function textArray(values: readonly string[]): Buffer {
  const writer = new BinaryWriter(24 + values.length * 40);
  writer.elements(OID.text, values, (value) => writer.text(value));
  return writer.written();
}

/** `uuid[]`; null where there is none. @throws PermanentError `uuid_malformed` */
export function uuidArray(values: readonly (string | null)[]): Buffer {
  const writer = new BinaryWriter(24 + values.length * 20);
  writer.elements(OID.uuid, values, (value) => writer.uuid(value), values.includes(null));
  return writer.written();
}

/** `smallint[]` */
export function smallintArray(values: readonly number[]): Buffer {
  const writer = new BinaryWriter(24 + values.length * 6);
  writer.elements(OID.smallint, values, (value) => writer.smallint(value));
  return writer.written();
}

/** `int[]` */
export function integerArray(values: readonly number[]): Buffer {
  const writer = new BinaryWriter(24 + values.length * 8);
  writer.elements(OID.integer, values, (value) => writer.integer(value));
  return writer.written();
}
