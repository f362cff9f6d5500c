import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiQuery } from '@nestjs/swagger';
import { ApiProblem } from '@lienthong/kit/http';
import { FIGURES } from './domain/figure-catalogue.js';

type Decorator = MethodDecorator & ClassDecorator;

/** A text in both languages. */
export class BilingualItem {
  @ApiProperty({ example: 'Tỉnh Lạng Sơn' }) vi!: string;
  @ApiProperty({ example: 'Lang Son' }) en!: string;
}

/** Scope of an answer. */
export class ScopeItem {
  @ApiProperty({ example: 'province:20', description: '`province:20`, `commune:20:05977`, `commune:20:unassigned`, `school:<hubId>`' }) id!: string;
  @ApiProperty({ enum: ['province', 'commune', 'school'] }) level!: string;
  @ApiProperty({ type: BilingualItem }) name!: BilingualItem;
}

/** Scope of a child; a school has its code. */
export class ChildScopeItem extends ScopeItem {
  @ApiProperty({ required: false, example: 'X-20-101' }) schoolCode?: string;
}

/** One row of a figure. */
export class FigureItem {
  @ApiProperty({ example: 'exam.mean' }) id!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { year: '2025', subject: 'mathematics' }, description: 'Dimensions, all strings; `{}` is the total' }) dims!: Record<string, string>;
  @ApiProperty({ type: Number, nullable: true, example: 3.9842, description: 'null: no data, or hidden (`suppressed`); never 0 for that' }) value!: number | null;
  @ApiProperty({ example: 'mark' }) unit!: string;
  @ApiProperty({ required: false, example: 38674.9, description: 'Of shares and means; places are combined by adding these up' }) numerator?: number;
  @ApiProperty({ required: false, example: 9707 }) denominator?: number;
  @ApiProperty({ enum: ['live', 'mixed', 'self-reported'] }) source!: string;
  @ApiProperty({ required: false, description: 'Target, shares 0..1; only where the figure is an indicator of a plan' }) target?: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Time of the last event that contributed' }) updatedAt!: string | null;
  @ApiProperty({ required: false, enum: [true], description: 'The value exists but is hidden: too few people, or it would give such a group away' }) suppressed?: true;
}

/** One figure of the catalogue. */
export class CatalogueItem {
  @ApiProperty({ example: 'learners' }) id!: string;
  @ApiProperty({ type: BilingualItem }) name!: BilingualItem;
  @ApiProperty({ example: 'person' }) unit!: string;
  @ApiProperty({ type: BilingualItem }) unitName!: BilingualItem;
  @ApiProperty({ type: [String], example: ['level', 'grade', 'sex'] }) dims!: string[];
  @ApiProperty({ required: false, enum: ['date', 'week'], description: 'Dimension of which only the latest value is given unless filtered' }) latest?: string;
  @ApiProperty({ type: BilingualItem }) meaning!: BilingualItem;
  @ApiProperty({ type: BilingualItem }) formula!: BilingualItem;
  @ApiProperty({ enum: ['live'] }) source!: string;
  @ApiProperty({ description: 'Children add up to their parent, with a child "unassigned" where a place is unknown' }) additive!: boolean;
  @ApiProperty({ type: [String], enum: ['province', 'commune', 'school'], description: 'Scopes that have a value; null at the others' }) levels!: string[];
  @ApiProperty({ description: 'A row with empty dims gives the total' }) total!: boolean;
  @ApiProperty({ description: 'Counts people: small groups are hidden from those who may not see them' }) people!: boolean;
}

const asOf = { example: '2026-11-22T02:02:58.366Z', description: 'The date asked for, or the present time' };
const position = { example: '399', description: 'One sequence of the operations centre; a stream resumes from it' };

/** `GET /figures`. */
export class CatalogueAnswer {
  @ApiProperty({ type: [CatalogueItem] }) items!: CatalogueItem[];
}

/** `GET /snapshot`. */
export class SnapshotAnswer {
  @ApiProperty({ type: ScopeItem }) scope!: ScopeItem;
  @ApiProperty(asOf) asOf!: string;
  @ApiProperty(position) position!: string;
  @ApiProperty({ type: [FigureItem] }) figures!: FigureItem[];
}

/** One day of a history. */
export class HistoryDay {
  @ApiProperty({ format: 'date', example: '2025-10-01' }) date!: string;
  @ApiProperty({ type: [FigureItem] }) figures!: FigureItem[];
}

/** `GET /history`. */
export class HistoryAnswer {
  @ApiProperty({ type: ScopeItem }) scope!: ScopeItem;
  @ApiProperty({ example: 'learners' }) figure!: string;
  @ApiProperty(position) position!: string;
  @ApiProperty({ type: [HistoryDay], description: 'Ascending; a day on which the place was not there is left out' }) items!: HistoryDay[];
}

/** A child with its key figures. */
export class PlaceItem {
  @ApiProperty({ type: ChildScopeItem }) scope!: ChildScopeItem;
  @ApiProperty({ type: [FigureItem] }) figures!: FigureItem[];
}

/** `GET /places`. */
export class PlacesAnswer {
  @ApiProperty({ type: ScopeItem }) scope!: ScopeItem;
  @ApiProperty(asOf) asOf!: string;
  @ApiProperty(position) position!: string;
  @ApiProperty({ type: [PlaceItem] }) items!: PlaceItem[];
}

/** One indicator of a year. */
export class ProvinceIndicatorItem {
  @ApiProperty({ example: 'QN-CT-4.3' }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: '4.3', description: 'Number in the plan; null outside its annex' }) no!: string | null;
  @ApiProperty({ type: BilingualItem }) name!: BilingualItem;
  @ApiProperty({ type: String, nullable: true, example: '4' }) group!: string | null;
  @ApiProperty({ type: String, nullable: true }) parent!: string | null;
  @ApiProperty({ example: 'share' }) unit!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { year: '2026' } }) dims!: { year: string };
  @ApiProperty({ type: Number, nullable: true, example: 0.6667, description: 'Shares are 0..1; null: no data, never 0' }) value!: number | null;
  @ApiProperty({ required: false, example: 2 }) numerator?: number;
  @ApiProperty({ required: false, example: 3 }) denominator?: number;
  @ApiProperty({ required: false, example: 0.95, description: 'Shares are 0..1; left out: no target for this year in this province' }) target?: number;
  @ApiProperty({ required: false, enum: ['>=', '='], description: '`=` is met when the value is at least the target' }) comparator?: string;
  @ApiProperty({ enum: ['met', 'missed', 'no-target', 'no-value'] }) state!: string;
  @ApiProperty({ enum: ['live', 'mixed', 'self-reported'] }) source!: string;
  @ApiProperty({ type: String, nullable: true, example: '2025-2026 term-1', description: 'Of what the value speaks' }) period!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) updatedAt!: string | null;
  @ApiProperty({ example: 'KH 1295/KH-SGDĐT, PL01, 4.3' }) sourceRef!: string;
}

/** `GET /indicators`. */
export class IndicatorsAnswer {
  @ApiProperty({ type: ScopeItem }) scope!: ScopeItem;
  @ApiProperty({ example: 2026 }) year!: number;
  @ApiProperty(asOf) asOf!: string;
  @ApiProperty(position) position!: string;
  @ApiProperty({ type: [ProvinceIndicatorItem], description: 'In the plan’s order' }) items!: ProvinceIndicatorItem[];
}

/** One case of an alert rule. */
export class AlertItem {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'province:20' }) scope!: string;
  @ApiProperty() rule!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ enum: ['info', 'warning', 'critical'] }) severity!: string;
  @ApiProperty({ type: BilingualItem }) message!: BilingualItem;
  @ApiProperty({ format: 'date-time' }) openedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) closedAt!: string | null;
}

/** `GET /alerts`. */
export class AlertsAnswer {
  @ApiProperty({ type: [AlertItem] }) items!: AlertItem[];
}

const text = (name: string, required: boolean, example: string, description: string, pattern?: string): Decorator => ApiQuery({ name, required, description, schema: { type: 'string', ...(pattern !== undefined && { pattern }) }, example }) as Decorator;
const day = (name: string, example: string, description: string): Decorator => ApiQuery({ name, required: false, description, schema: { type: 'string', format: 'date' }, example }) as Decorator;

const ids = FIGURES.map((one) => one.id.replaceAll('.', '\\.')).join('|');

/** Parameters that several endpoints have. */
export const parameters = {
  scope: text('scope', true, 'province:20', 'province:20 · commune:20:05977 · commune:20:unassigned · school:<hubId or code>', '^(province:[0-9]{2}|commune:[0-9]{2}:([0-9]{5}|unassigned)|school:[0-9A-Za-z.-]{3,36})$'),
  province: text('scope', true, 'province:20', 'province:20', '^province:[0-9]{2}$'),
  date: day('date', '2025-10-01', 'By what had been received by the end of this local day (+07:00), on the tree of that day; default now'),
  figures: text('figures', false, 'learners,exam.mean', 'Ids of the catalogue, separated by commas; default all', `^(${ids})(,(${ids}))*$`),
  figure: text('figure', true, 'learners', 'Id of the catalogue', `^(${ids})$`),
  from: day('from', '2025-09-05', 'First day; default 29 days before `to`'),
  to: day('to', '2025-10-01', 'Last day; default today'),
  year: ApiQuery({ name: 'year', required: false, description: 'Default the present year', schema: { type: 'integer', minimum: 2000, maximum: 2100 }, example: 2026 }) as Decorator,
} as const;

const examples: Readonly<Record<string, string>> = { year: '2025', schoolYear: '2025-2026', level: 'primary', grade: '3', sex: 'female', subject: 'mathematics', mark: '6.25', date: '2025-10-01', week: '2025-W40', platform: 'DEMO-QLTH-20', type: 'online-test', kind: 'learner', outcome: 'created' };

/** `dim.<name>` of every dimension there is. */
export function DimParameters(): Decorator {
  const dims = [...new Set(FIGURES.flatMap((one) => one.dims))];
  return applyDecorators(...dims.map((name) => text(`dim.${name}`, false, examples[name] ?? '', `Only rows with this ${name}; at least one of the figures must have the dimension`))) as Decorator;
}

/** What a call about a scope may be refused with. */
export function ScopeRefusals(): Decorator {
  return applyDecorators(ApiProblem(400, 'bad_parameter'), Refusals(), ApiProblem(404, 'not_found')) as Decorator;
}

/** Whom a reading does not reach; what holds for every endpoint the documents add by themselves. */
export function Refusals(): Decorator {
  return ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered') as Decorator;
}
