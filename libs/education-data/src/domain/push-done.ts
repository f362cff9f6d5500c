/** Who is told by the merge that a push has its last outcome, committed. */
export interface PushAnnouncer {
  announce(pushId: string): void;
}

/**
 * News in this process that a push is done: the merge calls `announce` after its commit, a waiting request hears it. Another process's
 * news does not come this way; who waits looks into the database every so often as well.
 */
export class PushDone implements PushAnnouncer {
  private readonly waiting = new Map<string, Set<() => void>>();

  announce(pushId: string): void {
    const listeners = this.waiting.get(pushId);
    if (listeners === undefined) return;
    this.waiting.delete(pushId);
    for (const listener of listeners) listener();
  }

  /** Calls `listener` once when the push is announced. The returned function stops listening. */
  listen(pushId: string, listener: () => void): () => void {
    const listeners = this.waiting.get(pushId) ?? new Set();
    listeners.add(listener);
    this.waiting.set(pushId, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.waiting.delete(pushId);
    };
  }
}
