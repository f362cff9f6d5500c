import { TOPICS } from '@lienthong/contracts';
import type { OutboxEvent } from '@lienthong/kit/messaging';
import type { HubChange } from '../domain/merge/working-set.js';
import { type Fields, fieldsOf, type HubView } from '../domain/merge/hub-view.js';
import type { Content, PlainLogShape, ResolvedIds } from '../records/kind.js';
import type { KindPlan } from '../records/plan/kind-plan.js';

/** Most changes in one event of facts. */
const CHANGES_PER_EVENT = 500;

export interface EventScope {
  readonly plan: KindPlan;
  readonly provinceCode: string;
  readonly platformId: string;
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly pushId: string;
  readonly chunkId: string;
  readonly traceParent?: string;
}

/** The events that tell what a chunk changed (api.md §9): facts by key in masses, or the whole state of each subject. */
export function changeEvents(scope: EventScope, changes: readonly HubChange[], platformsOf: (view: HubView) => readonly string[]): OutboxEvent[] {
  const { log } = scope.plan.definition;
  if (log.sort !== 'either') return toldAs(log, scope, changes, platformsOf);
  return [...byShape(log.of, changes)].flatMap(([shape, told]) => toldAs(shape, scope, told, platformsOf));
}

/** Changes by the way in which their records are told; one that changed its way ends in the old and begins in the new. */
function byShape(shapeOf: (record: Content) => PlainLogShape<Content>, changes: readonly HubChange[]): Map<PlainLogShape<Content>, HubChange[]> {
  const groups = new Map<PlainLogShape<Content>, HubChange[]>();
  const put = (shape: PlainLogShape<Content>, change: HubChange): void => void (groups.get(shape)?.push(change) ?? groups.set(shape, [change]));
  for (const change of changes) {
    const [was, is] = [change.before, change.after].map((view) => (view === null ? null : shapeOf(fieldsOf(view))));
    if (was != null && is != null && was !== is) {
      put(was, { ...change, after: null });
      put(is, { ...change, before: null });
    } else if ((is ?? was) != null) put((is ?? was) as PlainLogShape<Content>, change);
  }
  return groups;
}

function toldAs(log: PlainLogShape<Content>, scope: EventScope, changes: readonly HubChange[], platformsOf: (view: HubView) => readonly string[]): OutboxEvent[] {
  if (log.sort === 'none' || changes.length === 0) return [];
  const topic = TOPICS[log.topic];
  const envelope = { topic: topic.name, type: topic.type, provinceCode: scope.provinceCode, time: scope.now, correlationId: scope.pushId, causationId: scope.chunkId, ...(scope.traceParent && { traceParent: scope.traceParent }) };
  if (log.sort === 'state') {
    return changes.map(({ hubId, after }) => ({
      ...envelope,
      key: hubId,
      subject: hubId,
      data: after === null ? null : log.state({
        hubId,
        provinceCode: scope.provinceCode,
        ids: resolved(after),
        content: fieldsOf(after),
        states: after.history === null ? [fieldsOf(after)] : (JSON.parse(after.history) as Fields[]),
        platforms: platformsOf(after),
      }),
    }));
  }
  const byKey = new Map<string, { readonly schoolId: string | null; readonly changes: object[] }>();
  const put = (view: HubView, content: Fields, change: object): void => {
    const key = log.key?.(content) ?? view.ids.school ?? scope.provinceCode;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { schoolId: log.key === undefined ? view.ids.school : null, changes: [change] });
    else group.changes.push(change);
  };
  for (const { hubId, before, after } of changes) {
    const was = before === null ? null : fieldsOf(before);
    const is = after === null ? null : fieldsOf(after);
    const moved = before !== null && after !== null && was !== null && is !== null && (log.key === undefined ? before.ids.school !== after.ids.school : log.key(was) !== log.key(is));
    if (before !== null && was !== null && after !== null && is !== null && !moved) {
      put(after, is, { op: 'update', hubId, before: log.attributes(was, resolved(before)), after: log.attributes(is, resolved(after)) });
      continue;
    }
    if (before !== null && was !== null) put(before, was, { op: 'cancel', hubId, before: log.attributes(was, resolved(before)) });
    if (after !== null && is !== null) put(after, is, { op: 'create', hubId, after: log.attributes(is, resolved(after)) });
  }
  const events: OutboxEvent[] = [];
  for (const [key, group] of byKey) {
    for (let at = 0; at < group.changes.length; at += CHANGES_PER_EVENT) {
      const data = { kind: scope.plan.definition.name, platformId: scope.platformId, provinceCode: scope.provinceCode, schoolId: group.schoolId, changes: group.changes.slice(at, at + CHANGES_PER_EVENT) };
      events.push({ ...envelope, key, subject: key, data });
    }
  }
  return events;
}

function resolved(view: HubView): ResolvedIds {
  return { class: null, learner: null, staff: null, person: null, ...view.ids };
}
