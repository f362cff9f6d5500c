import { describe, expect, it } from '@jest/globals';
import { platformId } from './platform-id.js';
import { isActive, PLATFORM_STATUSES, statusOfSeed } from './platforms.js';

describe('where a platform stands', () => {
  it.each([
    ['national', 'in-use', 'in-use'],
    ['provincial', 'in-use (implied); upgrade proposed', 'in-use'],
    ['provincial', 'in-use/directed', 'in-use'],
    ['national', 'in-force', 'in-use'],
    ['pilot', 'pilot; evaluation ordered', 'pilot'],
    ['proposed', 'proposed by Sở GD&ĐT; options report required', 'proposed'],
    ['proposed', 'pilot funding proposed by Sở GD&ĐT', 'proposed'],
    ['provincial', 'required (100% from 2025)', 'planned'],
    ['provincial', 'directed (to be deployed)', 'planned'],
    ['provincial', 'to be increased', 'planned'],
    ['provincial', 'incomplete in 5 communes', 'planned'],
    ['external', 'encouraged', 'planned'],
    [null, 'awaited (to be supplied to localities)', 'planned'],
  ])('is read from the words of the document: %s, %s', (level, state, status) => {
    expect(statusOfSeed({ level, state })).toBe(status);
  });

  it('only what is in use or on pilot may push', () => {
    expect(PLATFORM_STATUSES.filter(isActive)).toEqual(['pilot', 'in-use']);
  });
});

describe('the id of a new platform', () => {
  it.each([
    ['20', 'Sổ điểm điện tử Đông Kinh', '20-so-diem-dien-tu-dong-kinh-7f'],
    [null, 'K12Online!', 'VN-k12online-7f'],
    ['08', '平台', '08-7f'],
    ['22', 'Nền tảng quản trị nhà trường trực tuyến, đồng bộ toàn tỉnh', '22-nen-tang-quan-tri-nha-truong-truc-tuyen-7f'],
  ])('is of province %s and name "%s"', (province, name, id) => {
    expect(platformId(province, name, '7f')).toBe(id);
  });
});
