/** Days as whole numbers from 1 January 1970, UTC: read from many forms, written in one, and how long something lasts. */

const DAY = 86_400_000;
/** Years outside of these are slips of the finger. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2099];

/** @returns undefined where there is no such day */
export function dayAt(year: number, month: number, date: number): number | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && date > 0 ? time.getTime() / DAY : undefined;
}

/** A day that was read. Where figures stand with strokes between them, two are possible; elsewhere both are the same. */
export interface ReadDay {
  monthFirst: number | undefined;
  dayFirst: number | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const both = (day: number | undefined): ReadDay => ({ monthFirst: day, dayFirst: day });

/**
 * Reads a day, with or without a time of day: `2026-03-04`, `2026-03-04T00:00:00+00:00`, `3/4/2026`, `04.03.2026`,
 * `4 Mar 2026`, `March 4, 2026`, `20260304`, seconds or milliseconds since 1970.
 * @returns undefined where it is none
 */
export function readDay(text: string): ReadDay | undefined {
  const read = parts(text.trim());
  return read?.monthFirst === undefined && read?.dayFirst === undefined ? undefined : read;
}

function parts(text: string): ReadDay | undefined {
  if (text.length > 40) return undefined;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$/.exec(text);
  if (iso) {
    const [, year, month, date, rest = ''] = iso;
    const day = dayAt(Number(year), Number(month), Number(date));
    // An hour in another zone may lie on another day of UTC, in which days are counted.
    const time = /[T ].*(?:[+-]\d\d:?\d\d)$/.test(rest) ? Date.parse(text.replace(' ', 'T')) : NaN;
    if (day !== undefined && !Number.isNaN(time)) return both(Math.floor(time / DAY));
    return /^(?:[T ,].*)?$/.test(rest) ? both(day) : undefined;
  }
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return both(Math.floor((Number(text) * 1000) / DAY));
  if (/^\d{13}$/.test(text)) return both(Math.floor(Number(text) / DAY));
  const packed = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (packed) return both(dayAt(Number(packed[1]), Number(packed[2]), Number(packed[3])));
  const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T ,].*)?$/.exec(text);
  if (figures) {
    const [first, second, year] = [Number(figures[1]), Number(figures[3]), Number(figures[4])];
    const dayFirst = dayAt(year, second, first);
    return figures[2] === '.' ? both(dayFirst) : { monthFirst: dayAt(year, first, second), dayFirst };
  }
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[ .-]*([a-z]{3,9})|([a-z]{3,9})\.? *(\d{1,2})(?:st|nd|rd|th)?)[ .,-]*(\d{4})(?:[T ,].*)?$/i.exec(
      text,
    );
  const [, date, name, nameFirst, dateLast, year] = named ?? [];
  const month = MONTHS.indexOf((name ?? nameFirst ?? '').slice(0, 3).toLowerCase());
  return month < 0 ? undefined : both(dayAt(Number(year), month + 1, Number(date ?? dateLast)));
}

const formatted = (day: number, options: Intl.DateTimeFormatOptions): string =>
  new Date(day * DAY).toLocaleDateString('en-US', { ...options, timeZone: 'UTC' });

/** `March 4, 2026` */
export function longDay(day: number): string {
  return formatted(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Mar 4`, and with its year `Mar 4, 2026`. */
export function shortDay(day: number, withYear = false): string {
  // Browsers do not agree on how September is shortened.
  const [month = '', date = '', year = ''] = longDay(day).split(/,? /);
  return `${month.slice(0, 3)} ${date}${withYear ? `, ${year}` : ''}`;
}

/** `2026-03-04` */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of a moment. @param time milliseconds since 1970 */
export function dayOfTime(time: number): number {
  return Math.floor(time / DAY);
}

/** How long what was bought can be used. */
export interface Term {
  count: number;
  unit: 'day' | 'month' | 'year';
}

/** `1 year`, `90 days`; undefined where it is no time. */
export function termIn(value: string): Term | undefined {
  const [, count, unit] = /^([1-9]\d{0,2}) (day|month|year)s?$/.exec(value) ?? [];
  return count === undefined ? undefined : { count: Number(count), unit: unit as Term['unit'] };
}

/** The day on which what was bought can no longer be used; where that month is too short, its last day. */
export function lapseOf(day: number, { count, unit }: Term): number {
  if (unit === 'day') return day + count;
  const time = new Date(day * DAY);
  const months = time.getUTCMonth() + count * (unit === 'year' ? 12 : 1);
  const last = new Date(Date.UTC(time.getUTCFullYear(), months + 1, 0)).getUTCDate();
  return Date.UTC(time.getUTCFullYear(), months, Math.min(time.getUTCDate(), last)) / DAY;
}
