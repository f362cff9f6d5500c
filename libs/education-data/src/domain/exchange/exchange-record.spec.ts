import { describe, expect, it } from '@jest/globals';
import { type Composed, nextStep, type QueuedRecord, retryDelay } from './exchange-record.js';

const row = (more: Partial<QueuedRecord> = {}): QueuedRecord => ({ kind: 'learner', hubId: 'h', version: 0, sentDigest: null, ackedVersion: null, ackedDigest: null, ackedGone: false, attempts: 0, ...more });
const body = (digest: string): Composed => ({ sort: 'body', body: {}, digest });
const gone: Composed = { sort: 'gone', digest: 'gone' };

describe('a record whose turn has come', () => {
  it('leaves as NEW with version 1, and under the same version as long as its content is the same', () => {
    expect(nextStep(row(), body('a'), null)).toEqual({ step: 'send', version: 1, event: 'NEW' });
    expect(nextStep(row({ version: 1, sentDigest: 'a' }), body('a'), null)).toEqual({ step: 'send', version: 1, event: 'NEW' });
  });

  it('gets the next version for another content, whether or not the one before was acknowledged', () => {
    expect(nextStep(row({ version: 1, sentDigest: 'a' }), body('b'), null)).toEqual({ step: 'send', version: 2, event: 'NEW' });
    expect(nextStep(row({ version: 3, sentDigest: 'a', ackedVersion: 3, ackedDigest: 'a' }), body('b'), null)).toEqual({ step: 'send', version: 4, event: 'UPDATE' });
  });

  it('is settled when the destination has acknowledged just this, and not when something else was sent since', () => {
    expect(nextStep(row({ version: 3, sentDigest: 'a', ackedVersion: 3, ackedDigest: 'a' }), body('a'), null)).toEqual({ step: 'settled', state: 'acknowledged' });
    // b was sent as version 4 and may have arrived: a has to follow as 5.
    expect(nextStep(row({ version: 4, sentDigest: 'b', ackedVersion: 3, ackedDigest: 'a' }), body('a'), null)).toEqual({ step: 'send', version: 5, event: 'UPDATE' });
  });

  it('that the hub no longer has is cancelled there, or forgotten where it never was', () => {
    expect(nextStep(row(), gone, null)).toEqual({ step: 'forget' });
    expect(nextStep(row({ version: 2, sentDigest: 'a', ackedVersion: 2, ackedDigest: 'a' }), gone, null)).toEqual({ step: 'send', version: 3, event: 'CANCEL' });
    expect(nextStep(row({ version: 3, sentDigest: 'gone', ackedVersion: 3, ackedDigest: 'gone', ackedGone: true }), gone, null)).toEqual({ step: 'settled', state: 'withdrawn' });
    expect(nextStep(row({ version: 3, sentDigest: 'gone', ackedVersion: 3, ackedDigest: 'gone', ackedGone: true }), body('a'), null)).toEqual({ step: 'send', version: 4, event: 'NEW' });
  });

  it('waits for the record it belongs to, but a cancel waits for nobody', () => {
    expect(nextStep(row(), body('a'), 'school')).toEqual({ step: 'wait', parent: 'school' });
    expect(nextStep(row({ version: 1, sentDigest: 'a' }), gone, 'school')).toEqual({ step: 'send', version: 2, event: 'CANCEL' });
  });

  it('that cannot be sent says why', () => {
    expect(nextStep(row(), { sort: 'unready', reason: 'number_missing' }, null)).toEqual({ step: 'refuse', reason: 'number_missing' });
  });
});

describe('the wait before the next try', () => {
  it('doubles up to its cap, between half of it and the whole', () => {
    const times = { firstMs: 100, capMs: 1_000 };
    expect([1, 2, 3, 4, 5, 60].map((attempts) => retryDelay(attempts, times, 1))).toEqual([100, 200, 400, 800, 1_000, 1_000]);
    expect([1, 2].map((attempts) => retryDelay(attempts, times, 0))).toEqual([50, 100]);
  });
});
