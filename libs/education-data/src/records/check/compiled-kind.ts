import type { FieldTable } from '../field.js';
import type { KindDefinition } from '../kind.js';
import { Shape } from './shape.js';

/** The head of every record, in this order (kinds.md §1.1). */
export const HEAD_FIELDS = ['recordId', 'event', 'version', 'updatedAt'] as const;

interface CompiledForm {
  readonly shape: Shape;
  /** Groups of which one field must be there. */
  readonly oneOf: readonly (readonly string[])[];
}

/** A kind made ready for checking: once as a whole, once as what a CANCEL carries. Holds no state, serves all pushes. */
export interface CompiledKind {
  readonly whole: CompiledForm;
  readonly cancelled: CompiledForm;
}

/** Compiles a kind's field table; some microseconds a field. */
export function compileKind(kind: KindDefinition): CompiledKind {
  const kept: FieldTable = Object.fromEntries(Object.entries(kind.fields).filter(([name]) => kind.cancelFields.includes(name)));
  return {
    whole: { shape: new Shape(kind.fields, HEAD_FIELDS), oneOf: kind.oneOf },
    cancelled: { shape: new Shape(kept, HEAD_FIELDS, true), oneOf: kind.oneOf.filter((group) => group.every((name) => name in kept)) },
  };
}
