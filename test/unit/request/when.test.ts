import { expect, test } from 'vitest';
import { zonedTime } from '../../../src/request/when.ts';

test.each([
  ['2026-01-15 14:05', 'Europe/Berlin', '2026-01-15 14:05, time zone Europe/Berlin (UTC+01:00)'],
  ['2026-07-15 14:05', 'Europe/Berlin', '2026-07-15 14:05, time zone Europe/Berlin (UTC+02:00)'],
  // The clocks are put forward at two, which is one by UTC: an hour before, and right after.
  ['2026-03-29 01:30', 'Europe/Berlin', '2026-03-29 01:30, time zone Europe/Berlin (UTC+01:00)'],
  ['2026-03-29 03:30', 'Europe/Berlin', '2026-03-29 03:30, time zone Europe/Berlin (UTC+02:00)'],
  ['2026-3-9, 9.05', 'Asia/Kolkata', '2026-3-9, 9.05, time zone Asia/Kolkata (UTC+05:30)'],
  ['2026-03-29T14:05', 'America/St_Johns', '2026-03-29T14:05, time zone America/St_Johns (UTC-02:30)'],
  ['2026-01-15 14:05', 'UTC', '2026-01-15 14:05, time zone UTC'],
  // What is no such time, or no such zone, is passed on; nothing is made up about it.
  ['yesterday at noon', 'Europe/Berlin', 'yesterday at noon, time zone Europe/Berlin'],
  ['2026-02-31 14:05', 'Europe/Berlin', '2026-02-31 14:05, time zone Europe/Berlin'],
  ['2026-01-15 14:05', 'Nowhere/Here', '2026-01-15 14:05, time zone Nowhere/Here'],
  ['2026-01-15 14:05', '', '2026-01-15 14:05'],
  ['', 'Europe/Berlin', ''],
])('“%s” in %s', (written, zone, said) => {
  expect(zonedTime(written, zone)).toBe(said);
});
