/** A text in both languages of the hub. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Where a figure is given. */
export type ScopeLevel = 'province' | 'commune' | 'school';

/** How a figure's value comes out of what the projection keeps. */
export type FigureSort =
  /** Σ of the numerators of its cells. */
  | 'sum'
  /** Σ numerators ÷ Σ denominators, 0..1. */
  | 'share'
  /** Σ numerators ÷ Σ denominators, rounded half up to `decimals`. */
  | 'mean'
  /** Distinct people: cells are kept per school and per province; a commune takes its doubles away. */
  | 'distinct'
  /** Counted from what stands on the day: schools, classes, staff. */
  | 'stock'
  /** Its maker comes later: always without a value. */
  | 'awaited';

/** One figure of the catalogue (api.md §7). Adding one is adding an entry and, where its facts are new, a tally of them. */
export interface FigureDefinition {
  readonly id: string;
  readonly name: Bilingual;
  /** Code of the unit, as rows of the figure carry it. */
  readonly unit: string;
  readonly unitName: Bilingual;
  /** Names of its dimensions, in the order in which cells write them. */
  readonly dims: readonly string[];
  /** Dimension of which only the latest value is given unless it is asked for. */
  readonly latest?: 'date' | 'week';
  readonly meaning: Bilingual;
  readonly formula: Bilingual;
  readonly source: 'live';
  /** Children add up to their parent, with the child "unassigned" where a place is unknown. */
  readonly additive: boolean;
  /** Scopes that have a value; at the others it is null. */
  readonly levels: readonly ScopeLevel[];
  /** Whether a row with empty dims gives the whole. */
  readonly total: boolean;
  /** True where a small number points at persons: suppressed below the province's size for those who may not see it. */
  readonly people: boolean;
  /** Dimensions whose sums another figure shows: small groups are hidden so that these sums do not give them away. */
  readonly groupedBy?: readonly string[];
  readonly sort: FigureSort;
  /** Which cells hold it, where these are another figure's. */
  readonly cells?: { readonly figure: string; readonly take: 'numerator' | 'denominator' };
  /** Numerators are kept in whole steps of 1/scale: marks in hundredths. */
  readonly scale?: number;
  /** Decimals of a mean. */
  readonly decimals?: number;
}

/** Dimensions of one row: names and values, both text. */
export type Dims = Readonly<Record<string, string>>;

/** One row of a figure as everybody is given it; the same shape as the contract's FigureV1. */
export interface FigureRow {
  readonly id: string;
  readonly dims: Dims;
  readonly value: number | null;
  readonly unit: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly source: 'live' | 'mixed' | 'self-reported';
  readonly updatedAt: string | null;
  /** The value exists but stands for too few people to be shown. */
  readonly suppressed?: true;
}
