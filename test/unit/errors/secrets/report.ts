import type { Sample } from './samples.ts';

const tally = (samples: readonly Sample[], key: (sample: Sample) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const sample of samples) counts.set(key(sample), (counts.get(key(sample)) ?? 0) + 1);
  return counts;
};
type Tried = Sample & { readonly output: string };

/** @returns which forms and which disguises let how many through, one of each as an example */
export function report(
  tried: readonly Tried[],
  left: readonly Tried[],
  changed: readonly string[],
  harmless: number,
): string {
  const table = (title: string, key: (sample: Sample) => string): string[] => {
    const all = tally(tried, key);
    const bad = tally(left, key);
    const rows = Array.from(all, ([name, count]) => ({ name, count, lost: bad.get(name) ?? 0 })).filter(
      ({ lost }) => lost > 0,
    );
    return [
      '',
      `## ${title}: ${rows.length} of ${all.size} let something through`,
      ...rows
        .sort((a, b) => b.lost / b.count - a.lost / a.count)
        .map(({ name, count, lost }) => `${String(lost).padStart(5)} / ${String(count).padEnd(5)} ${name}`),
    ];
  };
  const seen = new Set<string>();
  const examples = left.filter(({ form, disguise }) => {
    const key = disguise === '' ? form : disguise;
    return !seen.has(key) && seen.add(key);
  });
  return [
    `${left.length} of ${tried.length} texts let a secret through; ${changed.length} of ${harmless} harmless texts changed`,
    ...table('plain forms', ({ form, disguise }) => (disguise === '' ? form : '(disguised)')),
    ...table('forms, disguised', ({ form, disguise }) => (disguise === '' ? '(plain)' : form)),
    ...table('disguises', ({ disguise }) => (disguise === '' ? '(plain)' : disguise)),
    '',
    '## harmless, changed',
    ...changed,
    '',
    '## examples (one of each plain form and of each disguise)',
    ...examples.map(({ form, disguise, text, output }) =>
      [
        `${form} | ${disguise}`,
        `   in: ${JSON.stringify(text).slice(0, 400)}`,
        `  out: ${JSON.stringify(output).slice(0, 400)}`,
      ].join('\n'),
    ),
    '',
  ].join('\n');
}
