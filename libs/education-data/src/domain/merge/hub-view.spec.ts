import { describe, expect, it } from '@jest/globals';
import { mergeContents, sameContent, viewOf, withDatedState } from './hub-view.js';
import { SourceState } from './source-state.js';

function source(platformId: string, updatedAt: string, content: object, ids: Record<string, string | null> = {}): SourceState {
  const state = new SourceState(platformId, `${platformId}-1`);
  Object.assign(state, { hubId: 'h', key: 'k', live: true, updatedAt: Date.parse(updatedAt), content: JSON.stringify(content), ids: { school: null, ...ids } });
  return state;
}
const open = { rank: () => 1, statesBy: null };
const early = '2025-09-01T00:00:00Z';
const late = '2025-09-02T00:00:00Z';

describe('the hub’s record of several sources', () => {
  it('takes each field from the later statement, and what that one leaves out from the other', () => {
    const view = viewOf([source('A', early, { name: 'cũ', phone: '1' }), source('B', late, { name: 'mới' })], open);
    expect(JSON.parse(view?.content ?? '')).toEqual({ name: 'mới', phone: '1' });
    expect(view?.lead.platformId).toBe('B');
  });

  it('takes the designated source first, however old its statement is', () => {
    const view = viewOf([source('A', early, { name: 'cũ' }), source('B', late, { name: 'mới', phone: '2' })], { rank: ({ platformId }) => (platformId === 'A' ? 0 : 1), statesBy: null });
    expect(JSON.parse(view?.content ?? '')).toEqual({ name: 'cũ', phone: '2' });
  });

  it('of statements of one moment takes the smaller platform id, whatever the order they are held in', () => {
    const two = [source('B', early, { name: 'b' }), source('A', early, { name: 'a' })];
    expect(viewOf(two, open)?.content).toBe('{"name":"a"}');
    expect(viewOf([...two].reverse(), open)?.content).toBe('{"name":"a"}');
  });

  it('of one source is that source’s statement, and of none is nothing', () => {
    expect(viewOf([source('A', early, { x: 1 })], open)).toMatchObject({ content: '{"x":1}', sources: 1 });
    expect(viewOf([], open)).toBeNull();
  });

  it('knows a reference that only one source gave', () => {
    expect(viewOf([source('A', early, {}, { school: 's', class: 'c' }), source('B', late, {}, { school: 's' })], open)?.ids).toEqual({ school: 's', class: 'c' });
  });

  it('joins dated states of all sources by their day', () => {
    const a = source('A', early, {});
    a.history = '[{"validFrom":"2020-01-01","name":"một"},{"validFrom":"2025-07-01","name":"hai"}]';
    const b = source('B', late, {});
    b.history = '[{"validFrom":"2025-07-01","name":"HAI"}]';
    expect(JSON.parse(viewOf([a, b], { rank: () => 1, statesBy: 'validFrom' })?.history ?? '')).toEqual([{ validFrom: '2020-01-01', name: 'một' }, { validFrom: '2025-07-01', name: 'HAI' }]);
  });
});

it('content is the same whatever the order of its fields, and not when a value differs', () => {
  expect(sameContent('{"a":1,"b":{"c":2,"d":3}}', '{"b":{"d":3,"c":2},"a":1}')).toBe(true);
  expect(sameContent('{"a":1}', '{"a":2}')).toBe(false);
});

it('false and 0 are values that are kept', () => {
  expect(mergeContents([{ a: false, b: 0 }, { a: true, b: 1, c: 2 }])).toEqual({ a: false, b: 0, c: 2 });
});

it('a state of the same day replaces, of another day is put in its place', () => {
  const one = withDatedState(null, { validFrom: '2025-07-01', name: 'a' }, 'validFrom');
  const two = withDatedState(one, { validFrom: '2020-01-01', name: 'b' }, 'validFrom');
  expect(JSON.parse(withDatedState(two, { validFrom: '2025-07-01', name: 'c' }, 'validFrom'))).toEqual([{ validFrom: '2020-01-01', name: 'b' }, { validFrom: '2025-07-01', name: 'c' }]);
});
