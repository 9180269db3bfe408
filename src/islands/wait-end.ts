/** When a wait ends, as it is remembered between visits. What is stored may be of another version, or of anybody's making. */
import { keep, kept } from './kept.ts';

export const MINUTE = 60_000;
/** An end that lies further back than this belongs to another day's trouble. */
const FORGET_AFTER = 12 * 60 * MINUTE;

/** An end in milliseconds since 1970; `past` when a wait was begun and is long over; `none` when nothing sensible is known. */
export type Remembered = { end: number } | 'past' | 'none';

/**
 * @param stored what the storage holds, null for nothing
 * @param now milliseconds since 1970
 * @param minutes how long the wait is: an end further off is no end of it, be it of a clock that was set back
 */
export function readEnd(stored: string | null, now: number, minutes: number): Remembered {
  if (stored === null || !/^\d{12,14}$/.test(stored)) return 'none';
  const end = Number(stored);
  if (end > now + minutes * MINUTE) return 'none';
  return end < now - FORGET_AFTER ? 'past' : { end };
}

/**
 * Milliseconds left, between none and the whole wait: a clock that is set back while the page is open must not make more of it.
 */
export function leftOf(end: number, now: number, minutes: number): number {
  return Math.min(Math.max(0, end - now), minutes * MINUTE);
}

/** @returns null where nothing is stored, or the storage is closed */
export function recall(fix: string): string | null {
  return kept(keyOf(fix));
}

/** Where the storage is closed or full the countdown runs, and starts anew after a reload. */
export function remember(fix: string, end: number): void {
  keep(keyOf(fix), end);
}

/** The name under which the end of a wait is stored. */
export function keyOf(fix: string): string {
  return `wait:${fix}`;
}
