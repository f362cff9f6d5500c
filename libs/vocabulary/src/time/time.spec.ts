import { describe, expect, it } from '@jest/globals';
import { isoWeek } from './iso-week.js';
import { addDays, daysBetween, isLocalDate, isMonth, isPartialDate, latestDayOf, localDate, partialDatesAgree } from './local-date.js';
import { dayOfMoment, isMoment, isTime } from './moment.js';

describe('dates', () => {
  it('must exist', () => {
    expect(['2025-02-28', '2024-02-29', '2000-02-29', '2025-12-31'].every(isLocalDate)).toBe(true);
    expect(['2025-02-30', '2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '1025-03-01', '', 20250101].some(isLocalDate)).toBe(false);
  });

  it('may be known in part', () => {
    expect(['2010', '2010-03', '2010-03-15'].every(isPartialDate)).toBe(true);
    expect(['10', '2010-13', '2010-02-30', '2010-3', '20100315'].some(isPartialDate)).toBe(false);
    expect(isMonth('2025-09')).toBe(true);
    expect(isMonth('2025-9')).toBe(false);
  });

  it('known in part agree with those they may be', () => {
    expect(partialDatesAgree('2010', '2010-03-15')).toBe(true);
    expect(partialDatesAgree('2010-04', '2010-03-15')).toBe(false);
    expect(latestDayOf('2024-02')).toBe('2024-02-29');
    expect(latestDayOf('2024')).toBe('2024-12-31');
  });

  it('are counted in days', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28');
    expect(daysBetween('2025-07-01', '2026-07-01')).toBe(365);
  });
});

describe('localDate', () => {
  it('is the day at +07:00', () => {
    expect(localDate('2025-06-30T17:00:00Z')).toBe('2025-07-01');
    expect(localDate('2025-06-30T16:59:59.999Z')).toBe('2025-06-30');
    expect(localDate('2025-07-01T00:00:00+07:00')).toBe('2025-07-01');
    expect(localDate(new Date('2025-12-31T20:00:00-05:00'))).toBe('2026-01-01');
  });
});

describe('isTime', () => {
  it('needs an offset and a time that exists', () => {
    expect(['2025-10-01T19:30:00+07:00', '2025-10-01T12:30:00Z', '2025-10-01T12:30:00.123456Z'].every(isTime)).toBe(true);
    expect(
      ['2025-10-01T19:30:00', '2025-10-01', '2025-02-30T00:00:00Z', '2025-10-01T24:00:00Z', '2025-10-01T12:60:00Z', '2025-10-01 12:30:00Z', '2025-10-01T12:30:00+24:00'].some(
        isTime,
      ),
    ).toBe(false);
  });

  it('or a day is a moment', () => {
    expect(isMoment('2025-10-01')).toBe(true);
    expect(dayOfMoment('2025-10-01')).toBe('2025-10-01');
    expect(dayOfMoment('2025-10-01T18:30:00z')).toBe('2025-10-02');
  });
});

describe('isoWeek', () => {
  it.each([
    ['2025-10-01', '2025-W40'],
    ['2024-12-30', '2025-W01'],
    ['2027-01-01', '2026-W53'],
    ['2026-01-04', '2026-W01'],
    ['2025-10-05T17:00:00Z', '2025-W41'],
    ['2025-10-05T16:59:59Z', '2025-W40'],
  ])('of %s is %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
});
