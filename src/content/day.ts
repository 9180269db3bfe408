/** Made once: it takes longer than all the days that a page writes with it. */
const LONG = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in words: `2026-11-22` → `November 22, 2026`. Days have no time zone, so UTC keeps them as they are. */
export function longDay(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}

/** The earliest of some days; undefined when there are none. */
export function earliest(days: readonly string[]): string | undefined {
  return [...days].sort()[0];
}
