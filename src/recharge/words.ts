/** Sentences with gaps, and how money and time are told in them. */

/** name → what stands in its place */
export type Values = Readonly<Record<string, string>>;

/** The names of the gaps in a sentence: `{name}`. */
export function gapsIn(sentence: string): string[] {
  return [...sentence.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

/** @returns the sentence with its gaps filled; one for which nothing is known stays, so that it is seen */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** Cents as dollars: whole ones without cents, `$1,200`, others with both digits, `$0.50`; below zero, `−$5`. */
export function money(cents: number): string {
  if (cents < 0) return `−${money(-cents)}`;
  const isWhole = cents % 100 === 0;
  const [whole = '', part] = (cents / 100).toFixed(isWhole ? 0 : 2).split('.');
  return `$${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
}

/** Minutes in the two units that tell most: `45 minutes`, `2 hours 20 minutes`, `3 days`. Rounded to whole minutes. */
export function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const parts = [
    { count: Math.floor(whole / 1440), unit: 'day' },
    { count: Math.floor((whole % 1440) / 60), unit: 'hour' },
    { count: whole % 60, unit: 'minute' },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  if (first < 0) return minutes > 0 ? 'less than a minute' : 'no time';
  return parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    .join(' ');
}

/** The day of the month in which a minute lies, the first being 1. */
export function dayOf(minute: number): number {
  return Math.floor(minute / 1440) + 1;
}

/** `1 time`, `3 times`. */
export function times(count: number): string {
  return `${count} ${count === 1 ? 'time' : 'times'}`;
}
