import { isMoment } from '@lienthong/vocabulary';
import { ValidateBy } from 'class-validator';

/** A day or an RFC 3339 time with its offset, of 1900 to 2100: what PostgreSQL takes for one as well. */
export const IsMoment = (): PropertyDecorator => ValidateBy({ name: 'isMoment', validator: { validate: isMoment, defaultMessage: () => '$property must be a day, or an RFC 3339 time with an offset, of 1900 to 2100' } });

/** The moment as a time; a day begins at midnight in Hà Nội. */
export const timeOfMoment = (moment: string | undefined): Date | undefined => (moment === undefined ? undefined : new Date(moment.length === 10 ? `${moment}T00:00:00+07:00` : moment.toUpperCase()));
