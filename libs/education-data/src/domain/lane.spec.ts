import { expect, it } from '@jest/globals';
import { LANES, laneOf, laneSortOf } from './lane.js';

it('a school keeps its lane, schools spread over all lanes, a kind of people keeps to one lane of its province', () => {
  const lanes = Array.from({ length: 400 }, (_, i) => laneOf('school', '20', `X-20-${i}`));
  expect(new Set(lanes).size).toBe(LANES);
  const most = Math.max(...Array.from({ length: LANES }, (_, lane) => lanes.filter((one) => one === lane).length));
  expect(most).toBeLessThan(400 / LANES * 1.6);
  expect(laneOf('school', '20', 'X-20-7')).toBe(lanes[7]);
  expect(new Set(Array.from({ length: 50 }, (_, i) => laneOf('province', '20', `X-20-${i}`))).size).toBe(1);
});

it('kinds are spread by school only when every record of theirs names its school', () => {
  expect(laneSortOf({ owner: 'school', cancelFields: ['schoolCode'] })).toBe('school');
  expect(laneSortOf({ owner: 'council', cancelFields: [] })).toBe('province');
  expect(laneSortOf({ owner: 'school', cancelFields: [] })).toBe('province');
  expect(laneSortOf({ owner: 'school', cancelFields: ['schoolCode'], identity: {} })).toBe('province');
});
