import { dated } from '../records/field.js';

export { ownSchool } from '../records/parts.js';

/** A day field for kinds that a story makes up. */
export const date = dated('Ngày', 'Date', 'date', { required: true });
