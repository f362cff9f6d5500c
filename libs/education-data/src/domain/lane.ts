/** Lanes of the merge: chunks of one lane are merged one after the other, so what must keep order shares a lane. */
export const LANES = 8;

/**
 * Lane of a record, 0..7. `school` kinds: by province and school code, so that a school's records keep their order.
 * `province` kinds (people, schools, and all whose CANCEL need not name a school): one lane for the province.
 * The same function serves intake (pushes) and merge (releases of parked and held records).
 */
export function laneOf(sort: 'school' | 'province', provinceCode: string, schoolCode: string | null | undefined): number {
  return fnv1a(sort === 'school' && schoolCode != null ? `${provinceCode}/${schoolCode}` : provinceCode) % LANES;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The last bits of FNV mix badly for short texts; fold the upper half in.
  return ((hash >>> 16) ^ hash) >>> 0;
}
