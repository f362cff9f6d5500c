import type { Language } from './i18n.js';

/** How numbers and times are written: 1.234.567 and 12,5 in Vietnamese; all times at +07:00. */
export interface Formats {
  readonly number: (value: number, digits?: number) => string;
  /** A share 0..1 as percent with at most one decimal, or with exactly so many, for columns. */
  readonly share: (value: number, digits?: number) => string;
  readonly date: (value: string) => string;
  readonly time: (value: string) => string;
  /** The time of day for today, else the date. */
  readonly recent: (value: string) => string;
  /** A number with its unit: `60%`, `1 phòng/xã`. */
  readonly withUnit: (value: number, unit: string | null) => string;
  readonly compare: (a: string, b: string) => number;
}

const ZONE = 'Asia/Ho_Chi_Minh';

function build(locale: string): Formats {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: ZONE });
  const moment = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: ZONE });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: ZONE });
  const collator = new Intl.Collator('vi', { numeric: true });
  const shown = (format: Intl.DateTimeFormat, value: string) => {
    const time = Date.parse(value.length === 10 ? `${value}T00:00:00+07:00` : value);
    return Number.isNaN(time) ? value : format.format(time);
  };
  return {
    number: (value, digits) =>
      digits === undefined ? plain.format(value) : value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    share: (value, digits) => (digits === undefined ? percent.format(value) : value.toLocaleString(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits })),
    date: (value) => shown(day, value),
    time: (value) => shown(moment, value),
    recent: (value) => (today(new Date(value)) === today() ? shown(clock, value) : shown(day, value)),
    withUnit: (value, unit) => `${plain.format(Math.round(value * 100) / 100)}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`,
    compare: (a, b) => collator.compare(a, b),
  };
}

const FORMATS: Readonly<Record<Language, Formats>> = { vi: build('vi-VN'), en: build('en-GB') };

export const formatsOf = (language: Language): Formats => FORMATS[language];

/** Today at +07:00 as `YYYY-MM-DD`, whatever the zone of the browser. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
