import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiQuery } from '@nestjs/swagger';
import { ApiProblem } from '@lienthong/kit/http';

type Decorator = MethodDecorator & ClassDecorator;

/** A text in both languages. */
export class BilingualText {
  @ApiProperty() vi!: string;
  @ApiProperty() en!: string;
}

/** A deadline as the document words it. */
export class PlanDeadline {
  @ApiProperty({ nullable: true, type: String, example: 'quarter' }) type!: string | null;
  @ApiProperty({ nullable: true, type: String, example: 'Quý II, năm 2025' }) text_vi!: string | null;
  @ApiProperty({ required: false, nullable: true, type: String, format: 'date', description: 'Last day still in time' }) due_by?: string | null;
  @ApiProperty({ required: false, nullable: true, type: String, format: 'date', description: 'The document’s "trước ngày"' }) before?: string | null;
  @ApiProperty({ required: false, nullable: true, type: String, example: 'monthly' }) recurrence?: string | null;
  @ApiProperty({ required: false, nullable: true, type: String, description: 'What must happen first' }) condition_vi?: string | null;
}

/** Forms of parameters; a text of no form has at least one character that is no blank. */
const FORMS: Readonly<Record<string, object>> = {
  province: { pattern: '^[0-9]{2}$' },
  year: { pattern: '^(20[0-9]{2}|2100)$' },
  dueFrom: { format: 'date' },
  dueTo: { format: 'date' },
};

/** One optional parameter. */
export function Parameter(name: string, description: string, example: string, values?: readonly string[]): Decorator {
  return ApiQuery({ name, required: false, description, schema: { type: 'string', ...(values ? { enum: [...values] } : (FORMS[name] ?? { pattern: '\\S' })) }, example }) as Decorator;
}

/** Parameters and refusals of a list in pages. */
export function PagedList(): Decorator {
  return applyDecorators(
    ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 } }),
    Parameter('cursor', '`next` của trang trước · `next` of the page before', 'cDEwMA'),
    ApiProblem(400, 'bad_parameter', 'cursor_invalid'),
    PlanRefusals(),
  ) as Decorator;
}

/** Whom a reading does not reach; what holds for every endpoint the documents add by themselves. */
export function PlanRefusals(): Decorator {
  return ApiProblem(403, 'scope_missing', 'province_not_covered') as Decorator;
}
