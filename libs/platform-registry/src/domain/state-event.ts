/** A topic as the contracts describe it; structurally theirs. */
export interface StateTopic {
  readonly name: string;
  readonly type: string;
}

/** What a state event is about. */
export interface StateSubject {
  /** Key of the topic and subject of the event. */
  readonly key: string;
  /** null = belongs to no province. */
  readonly provinceCode: string | null;
  readonly version: number;
}

/** A state event for the outbox: the whole present state, or null when the subject has ended. */
export interface StateEvent<T> {
  readonly topic: string;
  readonly key: string;
  readonly type: string;
  readonly subject: string;
  readonly provinceCode: string | null;
  readonly data: T | null;
  readonly time: string;
  readonly contentVersion: string;
}

export function stateEvent<T>(topic: StateTopic, subject: StateSubject, data: T | null, at: Date): StateEvent<T> {
  return {
    topic: topic.name,
    key: subject.key,
    type: topic.type,
    subject: subject.key,
    provinceCode: subject.provinceCode,
    data,
    time: at.toISOString(),
    contentVersion: String(subject.version),
  };
}
