/** Whom the hub hands records on to, as data. A new destination is one row here, and a form for each kind it takes (forms.ts). */

export type DestinationId = 'moet' | 'province' | 'population' | 'civil-servants';

/** `records`: keeps a copy; `match`: says whether it knows the person; `compare`: is compared with, gets nothing. */
export type DestinationSort = 'records' | 'match' | 'compare';

export interface DestinationDefinition {
  readonly id: DestinationId;
  readonly name: { readonly vi: string; readonly en: string };
  readonly sort: DestinationSort;
  /** Kinds it takes, parents before children: that is the order in which they leave. A kind that the hub does not have is passed over. */
  readonly kinds: readonly string[];
  /** One of the three that indicator 1.2 of the plan names (KH 1295, PL01). */
  readonly ofIndicator: boolean;
  /** Where the exchange is asked for. */
  readonly source: string;
}

export const DESTINATIONS: readonly DestinationDefinition[] = [
  {
    id: 'moet', name: { vi: 'Cơ sở dữ liệu ngành của Bộ GD&ĐT', en: 'Sector database of the ministry' }, sort: 'records', ofIndicator: true,
    kinds: ['school', 'staff', 'school-class', 'learner', 'enrolment', 'subject-result', 'term-result'], source: 'KH 1295/KH-SGDĐT, PL01 1.2',
  },
  {
    id: 'province', name: { vi: 'Hệ thống thông tin của tỉnh', en: "The province's information systems" }, sort: 'records', ofIndicator: true,
    kinds: ['school', 'school-class', 'enrolment'], source: 'KH 1295/KH-SGDĐT, PL01 1.2',
  },
  {
    id: 'population', name: { vi: 'Đề án 06: CSDL quốc gia về dân cư', en: 'Project 06: the population database' }, sort: 'match', ofIndicator: true,
    kinds: ['learner'], source: 'KH 1295/KH-SGDĐT, II.2.1, PL01 1.2',
  },
  {
    id: 'civil-servants', name: { vi: 'Phần mềm quản lý cán bộ, công chức, viên chức của tỉnh', en: "The province's civil-servant system" }, sort: 'compare', ofIndicator: false,
    kinds: ['staff'], source: 'KH 1295/KH-SGDĐT, III.2.1',
  },
];

/** Undefined for a name that no destination has. */
export function destinationOf(id: string): DestinationDefinition | undefined {
  return DESTINATIONS.find((one) => one.id === id);
}

/** Place of a kind in the order of leaving, from 0. */
export function rankOf(destination: DestinationDefinition, kind: string): number {
  return destination.kinds.indexOf(kind);
}
