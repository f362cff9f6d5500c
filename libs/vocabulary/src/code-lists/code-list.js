/** The mark of a list that no document decides. */
export const ours = 'ours';
/** Makes a list out of rows which all come from one source. */
export function codeList(source, rows) {
    return rows.map(([code, vi, en, more]) => ({ code, vi, en, source, ...more }));
}
