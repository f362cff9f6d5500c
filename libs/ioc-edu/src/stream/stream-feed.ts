import type { ServerResponse } from 'node:http';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database, type Tx } from '@lienthong/kit/database';
import { logger, Metrics } from '@lienthong/kit/observability';
import { dayNumber, localDate } from '@lienthong/vocabulary';
import { changedFigures } from '../domain/changed-figures.js';
import type { FigureDefinition, FigureRow } from '../domain/figure.js';
import type { Scope, ScopeWish } from '../domain/scope.js';
import type { Viewer } from '../domain/viewer.js';
import { changesAfter, type FigureChange } from '../store/journal.store.js';
import { readState } from '../store/projection-state.store.js';
import { ShownFigures } from '../store/shown-figures.js';
import { figureEvents, sseEvent } from './sse.js';

/** Somebody who listens to figures of one scope. */
export interface Listener {
  readonly wish: ScopeWish;
  readonly scopeId: string;
  readonly figures: readonly FigureDefinition[];
  readonly viewer: Viewer;
  readonly response: ServerResponse;
  /** Whose token it is, to be asked for revocation. */
  readonly caller: Principal;
}

/** How often changes are looked for while somebody listens: with the reading well within the promised 250 ms. */
const stepMs = 100;
/** Wait after a failed step (the database is away); then the next tries again. */
const failedMs = 2_000;
const heartbeatMs = 15_000;
/** Bytes a listener may be behind; who is further is cut off and resumes by `Last-Event-ID`. */
const slowBytes = 4 * 1024 * 1024;

/**
 * Sends changed figures to all listeners of this process. Changes are read once a step for everybody, rows once for all who see the same
 * of a scope, written as one prepared buffer. Joining and steps take turns, so that nobody misses what lies between them.
 */
@Injectable()
export class StreamFeed implements BeforeApplicationShutdown {
  private readonly log = logger('ioc.stream');
  private readonly listeners = new Set<Listener>();
  private position: bigint | undefined;
  private turn: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private lastBeat = 0;

  constructor(
    private readonly database: Database,
    private readonly shown: ShownFigures,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /** Adds a listener; with the last id it has seen, what changed since is sent first (or, that being too old, a reset and everything). */
  join(listener: Listener, lastEventId: bigint | undefined): Promise<void> {
    return this.inTurn(async () => {
      await this.step();
      const position = this.position ?? 0n;
      await this.database.readAs('all', async (tx) => {
        const state = await readState(tx);
        if (lastEventId === undefined) this.write(listener, sseEvent('heartbeat', position, this.beat(position)));
        else if (lastEventId === 0n || lastEventId < state.journalFloor || lastEventId > state.position) await this.sendAll(tx, listener, position);
        else this.send([listener], await this.changedRows(tx, listener, await changesAfter(tx, lastEventId, position)), lastEventId, position);
      });
      this.listeners.add(listener);
      this.gauge();
      this.plan(stepMs);
    });
  }

  /** Takes a listener out; its response is ended by whoever asks. */
  leave(listener: Listener): void {
    this.listeners.delete(listener);
    this.gauge();
    if (this.listeners.size > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The next step, while somebody listens. */
  private plan(ms: number): void {
    if (this.timer !== undefined || this.listeners.size === 0) return;
    const timer = setTimeout(() => {
      void this.inTurn(() => this.step())
        .then(() => stepMs, () => failedMs)
        .then((next) => {
          if (this.timer === timer) this.timer = undefined;
          this.plan(next);
        });
    }, ms);
    this.timer = timer;
  }

  /** Listeners whose token is no longer good are sent away. */
  async dismiss(isRefused: (caller: Principal) => Promise<boolean>): Promise<void> {
    for (const listener of [...this.listeners]) if (await isRefused(listener.caller)) this.end(listener);
  }

  /** Before the port closes: it would wait for open streams. */
  beforeApplicationShutdown(): void {
    for (const listener of [...this.listeners]) this.end(listener);
  }

  private end(listener: Listener): void {
    this.leave(listener);
    listener.response.end();
  }

  /** One after the other; a failed step is logged and tried again by the next. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch((error: unknown) => this.log.warn({ fault: error instanceof Error ? error.message : String(error) }, 'step of the stream failed'));
    return done;
  }

  private async step(): Promise<void> {
    const before = this.position;
    await this.database.readAs('all', async (tx) => {
      const { position, journalFloor } = await readState(tx);
      if (before !== undefined && before < journalFloor) {
        // The view was rebuilt: nothing says what changed, so everybody starts over.
        for (const listener of this.listeners) await this.sendAll(tx, listener, position);
      } else if (before !== undefined && position > before && this.listeners.size > 0) {
        const changes = await changesAfter(tx, before, position);
        for (const group of this.groups()) {
          const [first] = group;
          if (first !== undefined) this.send(group, await this.changedRows(tx, first, changes), before, position);
        }
      }
      this.position = position;
    });
    this.heartbeat();
  }

  /** Listeners who are sent the same. */
  private groups(): Iterable<readonly Listener[]> {
    const groups = new Map<string, Listener[]>();
    for (const listener of this.listeners) {
      const key = `${listener.scopeId}|${listener.viewer.exact}|${listener.figures.map((one) => one.id).join(',')}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [listener]);
      else group.push(listener);
    }
    return groups.values();
  }

  private async changedRows(tx: Tx, listener: Listener, changes: readonly FigureChange[]): Promise<FigureRow[]> {
    if (changes.length === 0) return [];
    const date = localDate(this.clock.now());
    const scope = await this.scopeOf(tx, listener, date);
    if (scope === undefined) return [];
    const rows: FigureRow[] = [];
    for (const [definition, changed] of changedFigures(scope, changes, listener.figures)) rows.push(...(await this.shown.changedRows(tx, listener.viewer, scope, date, definition, changed)));
    return rows;
  }

  private async scopeOf(tx: Tx, listener: Listener, date: string): Promise<Scope | undefined> {
    const scope = await this.shown.places.find(tx, listener.wish, dayNumber(date), listener.viewer.provinceCode);
    return scope === 'ambiguous' ? undefined : scope;
  }

  private async sendAll(tx: Tx, listener: Listener, position: bigint): Promise<void> {
    const date = localDate(this.clock.now());
    const scope = await this.scopeOf(tx, listener, date);
    this.write(listener, sseEvent('reset', 0n, { position: String(position) }));
    if (scope !== undefined) this.write(listener, figureEvents(scope.id, await this.shown.rows(tx, listener.viewer, scope, date, listener.figures), 0n, position));
  }

  private send(group: readonly Listener[], rows: readonly FigureRow[], before: bigint, after: bigint): void {
    const [first] = group;
    if (first === undefined || rows.length === 0) return;
    const events = figureEvents(first.scopeId, rows, before, after);
    for (const listener of group) this.write(listener, events);
  }

  private write(listener: Listener, events: Buffer | string): void {
    const { response } = listener;
    if (response.writableLength > slowBytes) {
      this.leave(listener);
      response.destroy();
      return;
    }
    response.write(events);
  }

  private heartbeat(): void {
    const now = Date.now();
    if (now - this.lastBeat < heartbeatMs) return;
    this.lastBeat = now;
    const position = this.position ?? 0n;
    const event = sseEvent('heartbeat', position, this.beat(position));
    for (const listener of this.listeners) this.write(listener, event);
  }

  private beat(position: bigint): unknown {
    return { time: this.clock.now().toISOString(), position: String(position) };
  }

  private gauge(): void {
    this.metrics.gauge('ioc_stream_listeners', 'Listeners of the figure stream').set(this.listeners.size);
  }
}
