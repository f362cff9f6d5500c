import type { DestinationId } from './destinations.js';
import { nationalForms } from './national-form.js';
import { populationForms } from './population-form.js';
import { provinceForms } from './province-form.js';
import type { RecordForm } from './record-form.js';

const forms: Readonly<Record<DestinationId, Readonly<Record<string, RecordForm>>>> = { moet: nationalForms, province: provinceForms, population: populationForms, 'civil-servants': {} };

/** Undefined where the destination takes no such kind. */
export function formOf(destination: DestinationId, kind: string): RecordForm | undefined {
  return Object.hasOwn(forms[destination], kind) ? forms[destination][kind] : undefined;
}
