/** A time as a person writes it, with the zone that it is meant in. */

const WRITTEN = /^(\d{4})-(\d{1,2})-(\d{1,2})[\sT,]+(\d{1,2})[:.](\d{2})$/;

/**
 * @param written `2026-03-29 14:05`; anything else is passed on as it is
 * @param zone a name of the tz database, `Europe/Berlin`
 * @returns `2026-03-29 14:05, time zone Europe/Berlin (UTC+02:00)`; how far it is from UTC only where the time tells it
 */
export function zonedTime(written: string, zone: string): string {
  if (written === '' || zone === '') return written;
  const offset = offsetOf(written, zone);
  return `${written}, time zone ${zone}${offset === undefined || zone === 'UTC' ? '' : ` (${offset})`}`;
}

/** How far a zone is from UTC at a time of its own; undefined where the text is no such time, or the zone is not known. */
function offsetOf(written: string, zone: string): string | undefined {
  const [year, month, day, hour, minute] = (WRITTEN.exec(written) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined) return undefined;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  if (new Date(asUtc).getUTCDate() !== day) return undefined;
  // First as if it were UTC; then, when the clocks were changed within those hours, with what that has told.
  const first = nameAt(asUtc, zone);
  return first === undefined ? undefined : nameAt(asUtc - minutesOf(first) * 60_000, zone);
}

function nameAt(time: number, zone: string): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(time);
    return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC');
  } catch {
    return undefined;
  }
}

/** `UTC+05:30` → 330 */
function minutesOf(name: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
