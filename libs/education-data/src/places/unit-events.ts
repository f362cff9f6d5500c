import { TOPICS, type UnitChangedV1 } from '@lienthong/contracts';
import type { Tx } from '@lienthong/kit/database';
import { Outbox, type OutboxEvent } from '@lienthong/kit/messaging';
import type { UnitState } from '../domain/reorganisation/unit-state.js';

const EVENTS_AT_ONCE = 2_000;

/** All states by level and code, earliest first. */
export function groupStates(states: readonly UnitState[]): Map<string, UnitState[]> {
  const groups = new Map<string, UnitState[]>();
  for (const state of [...states].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))) {
    const key = `${state.level}:${state.code}`;
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  return groups;
}

/** Tells the units that changed, each with all states of its code. @param time RFC 3339 */
export async function tellUnits(tx: Tx, outbox: Outbox, groups: readonly (readonly UnitState[])[], time: string): Promise<void> {
  const events = groups.flatMap((states) => (states[0] === undefined ? [] : [unitEvent(states[0].level, states[0].code, states, time)]));
  for (let at = 0; at < events.length; at += EVENTS_AT_ONCE) await outbox.append(tx, events.slice(at, at + EVENTS_AT_ONCE));
}

function unitEvent(level: UnitState['level'], code: string, states: readonly UnitState[], time: string): OutboxEvent {
  const data: UnitChangedV1 = {
    level,
    code,
    states: states.map(({ name, fullName, type, parentCode, validFrom, validTo, successors }) => ({ name, fullName, type, parentCode, validFrom, validTo, successors: successors.map((one) => ({ code: one.code, extent: one.extent })) })),
  };
  return { topic: TOPICS.unit.name, type: TOPICS.unit.type, key: `${level}:${code}`, subject: `${level}:${code}`, provinceCode: null, time, data };
}
