/** Tells what was measured: as tables for people, and as JSON. */
import { MOST_OF_A_FILE, MOST_OF_ALL, type Growth, type Site } from './growth.ts';
import { writeMeasured } from './written.ts';

/** A grown site, and how it compares with the real one. */
export interface Grown {
  site: Site;
  growth: Growth;
}

type Row = Record<string, string | number>;

/** A row of what is told of each site: the real one first, then each grown one with its exponents, if it has any. */
function rowOf(
  { real, grown }: { real: Site; grown: readonly Grown[] },
  tell: (site: Site) => string | number,
  powers: Readonly<Record<string, (growth: Growth) => number | undefined>> = {},
): Row {
  const row: Row = { [real.name]: tell(real) };
  for (const { site, growth } of grown) {
    // A key that is a number would stand before all others.
    const column = `at ${site.name}`;
    row[column] = tell(site);
    for (const [mark, power] of Object.entries(powers)) row[`${column} ${mark}`] = power(growth)?.toFixed(2) ?? '–';
  }
  return row;
}

/** Prints the tables. */
export function printScale(real: Site, grown: readonly Grown[]): void {
  const all = { real, grown };
  const seconds = (value: number | undefined): string => value?.toFixed(1) ?? 'unknown';
  const sites = [real, ...grown.map(({ site }) => site)];
  const names = new Set(sites.flatMap(({ kinds }) => Object.keys(kinds)));
  console.log(
    `What a reader loads, by kind: the median in bytes as sent (Brotli); the power of the number of articles with which it grows (^; the limit is ${MOST_OF_A_FILE}); and that of the bytes before compression (plain ^), since copies repeat each other.`,
  );
  console.table(
    Object.fromEntries(
      [...names].map((name) => [
        name,
        rowOf(all, ({ kinds }) => kinds[name]?.medianBytes ?? '–', {
          '^': ({ kinds }) => kinds[name],
          'plain ^': ({ plain }) => plain[name],
        }),
      ]),
    ),
  );
  console.log(
    `The sites; the limit for all output is the power ${MOST_OF_ALL}, and the time it takes is only reported.`,
  );
  console.table({
    articles: rowOf(all, ({ items }) => items.articles),
    fixes: rowOf(all, ({ items }) => items.fixes),
    errors: rowOf(all, ({ items }) => items.errors),
    trees: rowOf(all, ({ items }) => items.trees),
    files: rowOf(all, ({ total }) => total.files),
    'all output, MB': rowOf(all, ({ total }) => (total.bytes / 1e6).toFixed(1), { '^': ({ total }) => total }),
    'build, seconds': rowOf(all, ({ build }) => seconds(build.wallSeconds), {
      '^': ({ buildSeconds }) => buildSeconds,
    }),
    'build, processor seconds': rowOf(all, ({ build }) => seconds(build.usage?.cpuSeconds)),
    'build, peak MB': rowOf(all, ({ build }) => build.usage?.peakMB ?? 'unknown'),
  });
  if (real.build.usage === undefined) console.log('This system has no /proc to read memory and processor time from.');
  console.log('The stages of the builds, as the builds print them, in seconds:');
  const stages = sites.flatMap(({ build }) => build.stages.map(({ name }) => name));
  console.table(
    Object.fromEntries(
      [...new Set(stages)].map((name) => [
        name,
        rowOf(all, ({ build }) => {
          const found = build.stages.filter((stage) => stage.name === name);
          return found.length === 0 ? '–' : found.reduce((sum, stage) => sum + stage.seconds, 0).toFixed(2);
        }),
      ]),
    ),
  );
}

/** Writes everything that was measured, with what it was measured on. */
export function writeScale(
  file: string,
  measured: { real: Site; grown: readonly Grown[]; over: readonly string[] },
): void {
  writeMeasured(file, { budgets: { file: MOST_OF_A_FILE, all: MOST_OF_ALL }, ...measured });
}
