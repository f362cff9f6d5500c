import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProvinceTables } from '@lienthong/kit/database';
import { created, EventTeller, id, mark } from '../projection/event.builder.js';
import { Story } from '../projection/story.builder.js';

let story: Story;
beforeAll(async () => {
  story = await Story.open('ioc_reach');
  await story.begin('2025-10-01T08:00:00+07:00');
  for (const province of ['20', '22']) await story.apply([new EventTeller('2025-10-01T08:00:00+07:00', province).marks(id(province), [created(mark(id('e1'), '2025-10-01'))])]);
});
afterAll(() => story.close());

describe('rows of other provinces', () => {
  it('are not seen by who reads for one province', async () => {
    const seen = (provinces: readonly string[]): Promise<unknown> => story.database.readAs(provinces, async (tx) => (await tx.client.query('SELECT DISTINCT province_code FROM cell ORDER BY 1')).rows);
    expect(await seen(['20'])).toEqual([{ province_code: '20' }]);
    expect(await seen(['20', '22'])).toEqual([{ province_code: '20' }, { province_code: '22' }]);
    expect(await seen([])).toEqual([]);
  });

  it('are kept apart in every table that names a province', async () => {
    expect(await openProvinceTables(story.database)).toEqual([]);
  });
});
