import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { parquetReadObjects } from 'hyparquet';
import { aClass, aLearner, anEnrolment, aSchool, aStaff } from '../../merge/story-records.builder.js';
import { QueryWorld } from '../query-world.builder.js';

let world: QueryWorld;
const { leader, vendor, school, rosterReader20 } = TEST_PRINCIPALS;

beforeAll(async () => {
  world = await QueryWorld.open('exports');
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002', { communeCode: '06001' })]);
  await world.merge.tell('school-class', [aClass(), aClass('10B1', { schoolCode: 'X-20-002' })]);
  // 30 boys and 12 girls at the first school, 25 boys and 3 girls at the second; one has left, one is of another year.
  const people = Array.from({ length: 72 }, (_, i) => ({ n: i + 1, second: i >= 42, sex: (i >= 30 && i < 42) || i >= 67 ? 'female' : 'male' }));
  await world.merge.tell('learner', people.map(({ n, second, sex }) => aLearner(n, { sex, schoolCode: second ? 'X-20-002' : 'X-20-001' })));
  await world.merge.tell('enrolment', people.map(({ n, second }) => anEnrolment(n, {
    ...(second && { schoolCode: 'X-20-002', classRecordId: 'class-10B1' }), ...(n === 71 && { status: 'dropped-out', statusTerm: 'term-1', leftOn: '2025-09-01' }), ...(n === 72 && { leftOn: '2025-08-20', status: 'transferred-out', statusTerm: 'term-1' }),
  })));
  await world.merge.tell('staff', [aStaff(1), aStaff(2)]);
  await world.takeAudit();
});
afterAll(() => world.close());

async function rows(address: string, as: Parameters<QueryWorld['get']>[1] = leader): Promise<string[]> {
  const { status, text } = await world.get(address, as);
  if (status !== 200) throw new TypeError(`${status} ${text}`);
  return text.replace('\uFEFF', '').trim().split('\r\n');
}

describe('R-32 an anonymised export', () => {
  it('counts enrolled learners by place, level, grade and sex, the province whole', async () => {
    expect(await rows('exports/learners?date=2025-10-01&place=province')).toEqual([
      'provinceCode,date,schoolYear,placeLevel,place,placeName,level,grade,sex,people,suppressed',
      expect.stringMatching(/^20,2025-10-01,2025-2026,province,20,[^,]*,,,,70,false$/),
      expect.stringMatching(/^20,2025-10-01,2025-2026,province,20,[^,]*,upper-secondary,10,female,,true$|,15,false$/),
      expect.stringMatching(/upper-secondary,10,male,(,true|55,false)$/),
    ]);
  });

  it('suppresses three girls of a school, and with them what would tell them', async () => {
    const lines = await rows('exports/learners?date=2025-10-01&place=school');
    const of = (code: string, sex: string): string | undefined => lines.find((line) => line.includes(`,${code},`) && line.includes(`10,${sex},`))?.split(',').slice(-2).join(',');
    expect(of('X-20-002', 'female')).toBe(',true');
    expect(of('X-20-002', 'male')).toBe(',true');
    expect(lines.filter((line) => /,[1-9],false$/.test(line))).toEqual([]);
    // The same decision for every level: the communes hide the girls as well.
    expect((await rows('exports/learners?date=2025-10-01&place=commune')).find((line) => line.includes(',06001,') && line.includes('female'))).toMatch(/,,true$/);
  });

  it('holds no identifier of anybody', async () => {
    const text = (await rows('exports/learners?date=2025-10-01&place=school')).join('\n') + (await rows('exports/staff?place=school')).join('\n');
    expect(text).not.toMatch(/Nông|Lý Thị|209900|GV-20|learner-|[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('follows the size of the province', async () => {
    await world.merge.database.query(`INSERT INTO known_province (code, name, state, settings) VALUES ('20', '{"vi": "Lạng Sơn", "en": "Lang Son"}', 'active', '{"suppressionSize": 2}') ON CONFLICT (code) DO UPDATE SET settings = excluded.settings`);
    const lines = await rows('exports/learners?date=2025-10-01&place=school');
    expect(lines.filter((line) => line.includes(',true'))).toEqual([]);
    expect(lines.find((line) => line.includes(',X-20-002,') && line.includes('female'))).toMatch(/,3,false$/);
    expect((await rows('exports/staff?place=province')).slice(1).map((line) => line.split(',').slice(-4).join(','))).toEqual([',,2,false', 'teacher,female,2,false']);
  });

  it('comes as Parquet too, with the same rows', async () => {
    const response = await world.raw('exports/learners?date=2025-10-01&place=school', leader, { accept: 'application/vnd.apache.parquet' });
    const read = await parquetReadObjects({ file: response.bytes.buffer.slice(response.bytes.byteOffset, response.bytes.byteOffset + response.bytes.byteLength) as ArrayBuffer });
    expect(read).toHaveLength((await rows('exports/learners?date=2025-10-01&place=school')).length - 1);
    expect(read[0]).toMatchObject({ provinceCode: '20', placeLevel: 'school', place: 'X-20-001', level: null, people: 42, suppressed: false });
    expect(String(response.headers['content-disposition'])).toContain('learners-20-2025-10-01.parquet');
  });

  it('is for those who plan, of their own province, and stands in the trail', async () => {
    expect((await world.get('exports/learners', vendor)).status).toBe(403);
    expect((await world.get('exports/learners', school)).status).toBe(403);
    expect(await world.get('exports/learners?provinceCode=22', leader)).toMatchObject({ status: 403, json: { code: 'province_not_covered' } });
    expect((await world.get('exports/learners', rosterReader20)).status).toBe(200);
    expect((await world.get('exports/learners', leader, { accept: 'image/png' })).status).toBe(406);
    expect(await world.get('exports/learners?year=2025', leader)).toMatchObject({ status: 400 });
    expect((await world.takeAudit()).at(-1)).toMatchObject({ what: 'export.learners', details: { placeLevel: 'commune' } });
  });
});
