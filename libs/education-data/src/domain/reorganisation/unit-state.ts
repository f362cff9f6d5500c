/** One state of a unit (sector.unit_state). */
export interface UnitState {
  readonly level: 'province' | 'district' | 'commune';
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly type: string;
  readonly parentCode: string | null;
  readonly altCode: string | null;
  /** First day; null = since before our records. */
  readonly validFrom: string | null;
  /** Last day; null = still in force. */
  readonly validTo: string | null;
  readonly successors: readonly { readonly code: string; readonly extent: string; readonly from: string }[];
}
