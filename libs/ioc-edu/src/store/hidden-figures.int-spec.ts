import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayNumber } from '@lienthong/vocabulary';
import { figureOf } from '../domain/figure-catalogue.js';
import type { FigureDefinition, FigureRow } from '../domain/figure.js';
import { created, enrolment, id, mark } from '../projection/event.builder.js';
import { Story } from '../projection/story.builder.js';
import { HiddenFigures } from './hidden-figures.js';

const [vinhTrai, maiPha, tamThanh] = ['51', '52', '53'].map(id) as [string, string, string];
const learnersDef = figureOf('learners') as FigureDefinition;
const rateDef = figureOf('attendance.rate') as FigureDefinition;
let story: Story;
let figures: HiddenFigures;

/** Vĩnh Trại: 4 boys and 40 girls of grade 3; Mai Pha, of the same ward: 30 and 50; Tam Thanh, another ward: 60 and 70. */
beforeAll(async () => {
  story = await Story.open('ioc_hidden');
  figures = new HiddenFigures(story.places);
  await story.begin('2025-10-01T08:00:00+07:00');
  let made = 0;
  const pupils = (school: string, group: string, boys: number, girls: number) =>
    Array.from({ length: boys + girls }, (_, i) => ({ school, group, learner: id(`e${(made += 1) + 1_000}`), sex: i < boys ? 'male' : 'female' }));
  const all = [...pupils(vinhTrai, id('a1'), 4, 40), ...pupils(maiPha, id('a2'), 30, 50), ...pupils(tamThanh, id('a3'), 60, 70)];
  await story.tell((tell) => [
    tell.unit('05977', [{ name: 'Đông Kinh', validFrom: '2025-07-01' }]), tell.unit('05983', [{ name: 'Tam Thanh', validFrom: '2025-07-01' }]),
    tell.school(vinhTrai, [{ validFrom: '2025-07-01' }]), tell.school(maiPha, [{ validFrom: '2025-07-01' }]), tell.school(tamThanh, [{ validFrom: '2025-07-01', communeCode: '05983' }]),
    tell.schoolClass(id('a1'), vinhTrai, '3'), tell.schoolClass(id('a2'), maiPha, '3'), tell.schoolClass(id('a3'), tamThanh, '3'),
    ...all.map((one) => tell.learner(one.learner, one.sex)),
    ...[vinhTrai, maiPha, tamThanh].map((school) => tell.enrolments(school, all.filter((one) => one.school === school).map((one) => created(enrolment(one.learner, one.group))))),
    // Six marks at Vĩnh Trại: too few; the ward's share would tell them if Mai Pha's were shown.
    ...[vinhTrai, maiPha, tamThanh].map((school, i) => tell.marks(school, all.filter((one) => one.school === school).slice(0, [6, 50, 60][i]).map((one) => created(mark(one.learner, '2025-10-01'))))),
  ]);
});
afterAll(() => story.close());

async function shown(scope: string, definition: FigureDefinition, date = '2025-10-01'): Promise<Record<string, number | null>> {
  const rows: FigureRow[] = await story.rows(scope, definition.id, date);
  const seen = await story.read((tx) => figures.hide(tx, '20', scope, dayNumber(date), definition, rows, 10));
  return Object.fromEntries(seen.map((row) => [Object.values(row.dims).join('|'), row.value]));
}

describe('small groups in the tree of places', () => {
  it('are not told by the ward less the school beside, nor by the province less the wards', async () => {
    expect(await shown(`school:${vinhTrai}`, learnersDef)).toEqual({ 'primary|3|female': null, 'primary|3|male': null, '': 44 });
    expect(await shown(`school:${maiPha}`, learnersDef)).toEqual({ 'primary|3|female': null, 'primary|3|male': null, '': 80 });
    expect(await shown('commune:20:05977', learnersDef)).toEqual({ 'primary|3|female': 90, 'primary|3|male': 34, '': 124 });
    expect(await shown(`school:${tamThanh}`, learnersDef)).toEqual({ 'primary|3|female': 70, 'primary|3|male': 60, '': 130 });
    expect(await shown('province:20', learnersDef)).toEqual({ 'primary|3|female': 160, 'primary|3|male': 94, '': 254 });
  });

  it('are hidden with a share beside them: numerators and denominators of places add up', async () => {
    expect(await shown(`school:${vinhTrai}`, rateDef)).toEqual({ '2025-10-01': null });
    expect(await shown(`school:${maiPha}`, rateDef)).toEqual({ '2025-10-01': null });
    expect(await shown('commune:20:05977', rateDef)).toEqual({ '2025-10-01': 1 });
    expect(await shown(`school:${tamThanh}`, rateDef)).toEqual({ '2025-10-01': 1 });
  });

  it('are the same on the next day, though others have grown: the two days less each other tell nothing new', async () => {
    story.at('2025-10-02T08:00:00+07:00');
    await story.tell((tell) => [tell.enrolments(maiPha, [created(enrolment(id('e9999'), id('a2')))]), tell.learner(id('e9999'), 'male')]);
    for (const date of ['2025-10-01', '2025-10-02']) {
      expect([date, (await shown(`school:${vinhTrai}`, learnersDef, date))['primary|3|female']]).toEqual([date, null]);
      expect([date, (await shown(`school:${maiPha}`, learnersDef, date))['primary|3|female']]).toEqual([date, null]);
    }
  });
});
