import { codeList } from './code-list.js';

/**
 * Criteria of the index by which schools are assessed (QĐ 4725/QĐ-BGDĐT of 30/12/2022): group 1 teaching and learning, group 2 running the
 * school. Titles, points and thresholds were put together from a school's public self-assessment tool and two vendors' help pages; the
 * official annex itself was not at hand. The index of preschools (QĐ 3276/QĐ-BGDĐT) numbers in the same way, its points are not known.
 */
export const maturityCriterion = codeList('QĐ 4725/QĐ-BGDĐT, by public tools; the annex was not at hand', [
  ['1.1', 'Có kế hoạch tổ chức dạy học trực tuyến (kết hợp trực tiếp)', 'There is a plan for online teaching'],
  ['1.2', 'Có quy chế tổ chức dạy học trực tuyến', 'There are rules for online teaching'],
  ['1.3', 'Triển khai phần mềm dạy học trực tuyến', 'Software for online teaching is in use'],
  ['1.4', 'Số học liệu được số hóa, đã được tổ chuyên môn thông qua và duyệt', 'Digital resources approved by the team'],
  ['1.5', 'Kiểm tra, đánh giá trên phòng máy tính', 'Tests are held in computer rooms'],
  ['1.6', 'Phát triển nguồn nhân lực chuyển đổi số', 'Staff are trained for the digital transformation'],
  ['1.7', 'Hạ tầng, thiết bị', 'Infrastructure and equipment'],
  ['2.1', 'Thành lập bộ phận chỉ đạo, phụ trách, quản trị triển khai', 'Somebody is in charge'],
  ['2.2', 'Có kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số', 'There is a plan for the digital transformation'],
  ['2.3', 'Phần mềm quản trị nhà trường', 'School management software'],
  ['2.4', 'Dịch vụ trực tuyến cho người dân và học sinh', 'Online services for people and learners'],
]);
/** A code of {@link maturityCriterion}. */
export type MaturityCriterion = (typeof maturityCriterion)[number]['code'];

/** Most points of each criterion; 0: it must be met but gives no points. Each group adds up to 100. */
const mostPoints: { readonly [code in MaturityCriterion]: number } = {
  '1.1': 0, '1.2': 0, '1.3': 30, '1.4': 10, '1.5': 20, '1.6': 20, '1.7': 20, '2.1': 0, '2.2': 0, '2.3': 70, '2.4': 30,
};

/** Most points of a criterion; undefined for a code that is none. */
export function maturityPointsAtMost(criterion: string): number | undefined {
  return Object.hasOwn(mostPoints, criterion) ? mostPoints[criterion as MaturityCriterion] : undefined;
}

/** Criteria of a group (1 or 2) that give points. */
export function scoredCriteriaOf(group: 1 | 2): readonly MaturityCriterion[] {
  return maturityCriterion.map((entry) => entry.code).filter((code) => code.startsWith(`${group}.`) && mostPoints[code] > 0);
}

/**
 * Level of a school by its two groups' points, 0..100 each: 1 under 50, 2 from 50 to 75, 3 above. The levels are read for each group on
 * its own; how the two make one is not settled by the sources, the cautious reading is the lower one.
 */
export function maturityLevel(group1Points: number, group2Points: number): 1 | 2 | 3 {
  const lower = Math.min(group1Points, group2Points);
  return lower < 50 ? 1 : lower <= 75 ? 2 : 3;
}
