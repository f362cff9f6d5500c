import { STAY_AWAY_SECONDS } from './scenarios.js';

/** Requests that were on their way when the hub said no are no disrespect. */
const ON_THE_WAY_MS = 300;
/** How often a drill is repeated for a client that does not heed it; then its pushes go through again and the drill is lost. */
const MOST_TRIES = 3;
/** How often the old token is refused before the hub gives up. */
const MOST_REFUSALS = 8;

/** How far a client has come in being asked to stay away. Times are milliseconds since 1970. */
export interface ThrottleDrill {
  readonly tries: number;
  /** When the present one was said, null before the first. */
  readonly at: number | null;
  /** A push came before its time. */
  readonly early: boolean;
  readonly result: 'passed' | 'failed' | null;
}

/** How far a client has come in being told that its token has ended. */
export interface TokenDrill {
  /** Digest of the token that was refused, null before. */
  readonly refused: string | null;
  readonly refusals: number;
  readonly result: 'passed' | 'failed' | null;
}

export const NO_THROTTLE: ThrottleDrill = { tries: 0, at: null, early: false, result: null };
export const NO_TOKEN_DRILL: TokenDrill = { refused: null, refusals: 0, result: null };

/** A push that comes in a run. */
export interface DrilledPush {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Digest of its token. */
  readonly token: string;
  /** Pushes of the run that were kept before. */
  readonly kept: number;
}

/** What the hub does with a push in a run, and where the drills stand then. */
export interface DrillStep {
  /** Seconds to stay away; a token that has ended; undefined: the push goes on. */
  readonly refuse?: { readonly retryAfter: number } | 'token';
  readonly throttle: ThrottleDrill;
  readonly token: TokenDrill;
}

/**
 * The first push of a run goes through. The next one is asked to stay away, then a token is refused: one after the other, so that a
 * client is never refused for two reasons at once. A client that heeds neither is let go after a few tries.
 */
export function drillStep(throttle: ThrottleDrill, token: TokenDrill, push: DrilledPush): DrillStep {
  if (push.kept === 0) return { throttle, token };
  if (throttle.result === null) {
    const next = throttled(throttle, push.now);
    return { throttle: next.throttle, token, ...(next.retryAfter !== null && { refuse: { retryAfter: next.retryAfter } }) };
  }
  if (token.result !== null) return { throttle, token };
  if (token.refused !== null && token.refused !== push.token) return { throttle, token: { ...token, result: 'passed' } };
  if (token.refusals >= MOST_REFUSALS) return { throttle, token: { ...token, result: 'failed' } };
  return { throttle, token: { refused: push.token, refusals: token.refusals + 1, result: null }, refuse: 'token' };
}

function throttled(drill: ThrottleDrill, now: number): { readonly throttle: ThrottleDrill; readonly retryAfter: number | null } {
  const whole = STAY_AWAY_SECONDS * 1000;
  if (drill.at === null) return { throttle: { ...drill, tries: 1, at: now }, retryAfter: STAY_AWAY_SECONDS };
  const since = now - drill.at;
  // Retry-After is in whole seconds and clocks differ: a tenth of a second is given.
  if (since < whole - 100) return { throttle: { ...drill, early: drill.early || since > ON_THE_WAY_MS }, retryAfter: Math.max(1, Math.ceil((whole - since) / 1000)) };
  if (!drill.early) return { throttle: { ...drill, result: 'passed' }, retryAfter: null };
  if (drill.tries >= MOST_TRIES) return { throttle: { ...drill, result: 'failed' }, retryAfter: null };
  return { throttle: { tries: drill.tries + 1, at: now, early: false, result: null }, retryAfter: STAY_AWAY_SECONDS };
}
