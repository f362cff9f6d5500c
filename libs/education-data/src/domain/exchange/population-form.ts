import { isFullDate } from '@lienthong/vocabulary';
import type { RecordForm } from './record-form.js';

/** Personal number, name, birth date and nothing else. Without the number or the whole date nobody can be matched: not asked. */
const person: RecordForm = {
  parents: [],
  form: ({ content: { personalNumber, fullName, birthDate } }) => {
    if (typeof personalNumber !== 'string') return { unready: 'number_missing' };
    if (typeof birthDate !== 'string' || !isFullDate(birthDate)) return { unready: 'birth_date_incomplete' };
    return { body: { sodinhdanh: personalNumber, hovaten: fullName, ngaysinh: birthDate } };
  },
};

export const populationForms: Readonly<Record<string, RecordForm>> = { learner: person };
