import { ValidateIf } from 'class-validator';

/** The field may be left out; unlike with `IsOptional`, null is checked like any other value and so refused. */
export function MayBeAbsent(): PropertyDecorator {
  return ValidateIf((_request, value: unknown) => value !== undefined);
}
