/** Lanes of the merge: chunks of one lane are merged one after the other, so what must keep order shares a lane. */
export const LANES = 8;

/** `school`: a school's records share a lane. `province`: all records of the kind and province do. */
export type LaneSort = 'school' | 'province';

/**
 * How a kind is spread over the lanes. By school only where every record, CANCEL too, must name its school; people, schools
 * and all others keep to one lane of their province, as identity looks at the whole province.
 */
export function laneSortOf(kind: { readonly owner: string; readonly identity?: unknown; readonly statesBy?: string; readonly cancelFields: readonly string[] }): LaneSort {
  return kind.owner === 'school' && kind.identity === undefined && kind.statesBy === undefined && kind.cancelFields.includes('schoolCode') ? 'school' : 'province';
}

/** Lane of a record, 0..7. The same function serves intake (pushes) and merge (releases of parked and held records). */
export function laneOf(sort: LaneSort, provinceCode: string, schoolCode: string | null | undefined): number {
  return fnv1a(sort === 'school' && schoolCode != null ? `${provinceCode}/${schoolCode}` : provinceCode) % LANES;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The last bits of FNV mix badly for short texts; fold the upper half in.
  return ((hash >>> 16) ^ hash) >>> 0;
}
