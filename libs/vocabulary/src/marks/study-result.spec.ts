import { describe, expect, it } from '@jest/globals';
import { studyResult, type SubjectOutcome } from './study-result.js';

const marks = (count: number, average: number): SubjectOutcome[] => Array.from({ length: count }, () => ({ average }));
const comments = (...results: ('pass' | 'fail')[]): SubjectOutcome[] => results.map((comment) => ({ comment }));
const allPass = comments('pass', 'pass', 'pass');

describe('studyResult', () => {
  it.each([
    ['seven at 8.5, one at 6.5', [...marks(7, 8.5), ...marks(1, 6.5), ...allPass], 'good', 'good'],
    ['seven at 8.5, one at 5.2', [...marks(7, 8.5), ...marks(1, 5.2), ...allPass], 'fair', 'fair'],
    ['seven at 8.5, one at 4.0', [...marks(7, 8.5), ...marks(1, 4), ...allPass], 'pass', 'fair'],
    ['seven at 8.5, one at 3.0', [...marks(7, 8.5), ...marks(1, 3), ...allPass], 'fail', 'pass'],
    ['seven at 7.0, one at 3.0', [...marks(7, 7), ...marks(1, 3), ...allPass], 'fail', 'pass'],
    ['seven at 7.0, one at 4.0', [...marks(7, 7), ...marks(1, 4), ...allPass], 'pass', 'pass'],
    ['all at 8.5, one comment Chưa đạt', [...marks(8, 8.5), ...comments('fail', 'pass')], 'pass', 'fair'],
    ['two comments Chưa đạt', [...marks(8, 8.5), ...comments('fail', 'fail')], 'fail', 'fail'],
    ['two subjects stand in the way', [...marks(6, 8.5), ...marks(2, 3), ...allPass], 'fail', 'fail'],
    ['five at 8.5, three at 6.5', [...marks(5, 8.5), ...marks(3, 6.5), ...allPass], 'fair', 'fair'],
    ['the sixth at 8.0 is the single one missing', [...marks(5, 8.5), ...marks(2, 6.5), ...marks(1, 4), ...allPass], 'pass', 'fair'],
    ['six at 5.0, two at 3.5', [...marks(6, 5), ...marks(2, 3.5), ...allPass], 'pass', 'pass'],
    ['five at 5.0, three at 3.5', [...marks(5, 5), ...marks(3, 3.5), ...allPass], 'fail', 'fail'],
  ])('%s', (_case, subjects, plain, adjusted) => {
    expect(studyResult(subjects)).toEqual({ plain, adjusted });
  });
});
