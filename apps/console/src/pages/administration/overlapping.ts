import type { Designation } from '../../api/registry.js';

export type AskedDesignation = Pick<Designation, 'provinceCode' | 'schoolCodes' | 'kinds' | 'from' | 'to'>;

export interface Overlap {
  readonly designation: Designation;
  /** The kinds that both name. */
  readonly kinds: readonly string[];
}

/** Standing designations that share a kind, a school and a day with the one asked for; `to` is exclusive, null schools = all of the province. */
export function overlapping(standing: readonly Designation[], asked: AskedDesignation): readonly Overlap[] {
  return standing.flatMap((designation) => {
    const kinds = asked.kinds.filter((kind) => designation.kinds.includes(kind));
    const sameProvince = designation.provinceCode === asked.provinceCode;
    const sameSchool = designation.schoolCodes === null || asked.schoolCodes === null || designation.schoolCodes.some((code) => asked.schoolCodes?.includes(code));
    const sameDay = designation.from < (asked.to ?? '9999') && asked.from < (designation.to ?? '9999');
    return kinds.length > 0 && sameProvince && sameSchool && sameDay ? [{ designation, kinds }] : [];
  });
}
