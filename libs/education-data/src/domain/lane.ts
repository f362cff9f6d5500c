/** Chunks of one lane are merged one after the other; different lanes side by side. */
export const LANES = 8;

/** FNV-1a over UTF-16 units: small, the same everywhere, and even enough for a few lanes. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * The lane 0..7 of a record: by province and owner, so that all records of a school (or an exam council) keep their order. `owner` is the
 * school code, unit code or council code; null for a kind whose records may meet across schools of the province (persons), and for a
 * record that names no owner: those share one lane per province.
 */
export function laneOf(provinceCode: string, owner: string | null): number {
  return hash(owner === null ? provinceCode : `${provinceCode}|${owner}`) % LANES;
}
