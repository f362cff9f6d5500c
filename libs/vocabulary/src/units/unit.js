/** Whether a unit is there on a day "YYYY-MM-DD". */
export function isInForce(unit, date) {
    return (unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || date <= unit.validTo);
}
function grouped(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [row]);
        else
            group.push(row);
    }
    return groups;
}
/** Arranges units and successions. States of one code are kept in the order of their days. */
export function unitIndex(units, successions) {
    const ordered = [...units].sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
    const all = [...successions];
    return {
        states: grouped(ordered, (unit) => unit.code),
        successions: grouped(all, (row) => row.oldCode),
        predecessors: grouped(all, (row) => row.newCode),
        byAltCode: grouped(ordered, (unit) => unit.altCode),
    };
}
