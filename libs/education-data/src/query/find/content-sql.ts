/** Text of a field of the hub's content, of the row that `alias` names; `''`: of the only one. */
export function fieldOf(alias: string, name: string): string {
  const of = alias === '' ? '' : `${alias}.`;
  return `(coalesce(${of}merged, ${of}content) ->> '${name}')`;
}

/** Codes of a list as they stand after `IN`. */
export function amongCodes(codes: readonly string[]): string {
  return `(${codes.map((one) => `'${one}'`).join(', ')})`;
}

/** Local day of a field that holds a time or a day. */
export function dayOf(alias: string, name: string): string {
  return localDayOf(fieldOf(alias, name));
}

/** Local day of a text that is a time or a day. @param text SQL */
export function localDayOf(text: string): string {
  return `(CASE WHEN length(${text}) = 10 THEN ${text}::date ELSE (${text}::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END)`;
}

/** Whether a certificate signs on a day: as `maySign` of records/credential-parts.ts says it of one. @param day parameter, `YYYY-MM-DD` */
export function signsOn(alias: string, day: string): string {
  return `(${fieldOf(alias, 'validFrom')} <= ${day} AND ${fieldOf(alias, 'validTo')} >= ${day} AND ${fieldOf(alias, 'state')} <> 'suspended' AND (${fieldOf(alias, 'state')} <> 'revoked' OR coalesce(${fieldOf(alias, 'revokedOn')} > ${day}, false)))`;
}
