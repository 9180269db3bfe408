/** Tells who is ahead. */
import { median } from '../../../src/cli/scale/site-files.ts';
import type { Build } from '../../../src/cli/scale/build.ts';
import type { Output } from './output.ts';
import type { PageWeight } from './page-weight.ts';
import type { SearchCost } from './search-time.ts';
import type { Pair } from './side.ts';

/** All that was measured of one site, a value for each round where there are rounds. */
export interface Measured {
  builds: Build[];
  output: Output;
  weights: PageWeight[];
  searches: SearchCost[];
}

export interface Row extends Pair<number> {
  what: string;
  /** Of the decimals that are told. */
  digits: number;
}

/** The rows of the table: of everything, less is better. */
export function rowsOf({ ours, theirs }: Pair<Measured>): Row[] {
  const row = (what: string, digits: number, tell: (side: Measured) => number | undefined): Row[] => {
    const [mine, other] = [tell(ours), tell(theirs)];
    return mine === undefined || other === undefined ? [] : [{ what, ours: mine, theirs: other, digits }];
  };
  const medianOf = <T>(all: readonly T[], tell: (each: T) => number | undefined): number | undefined => {
    const told = all.flatMap((each) => tell(each) ?? []);
    return told.length === 0 ? undefined : median(told);
  };
  return [
    ...row('build, seconds', 1, ({ builds }) => medianOf(builds, (build) => build.wallSeconds)),
    ...row('build, processor seconds', 1, ({ builds }) => medianOf(builds, ({ usage }) => usage?.cpuSeconds)),
    ...row('build, peak MB', 0, ({ builds }) => medianOf(builds, ({ usage }) => usage?.peakMB)),
    ...row('output, MB', 1, ({ output }) => output.bytes / 1e6),
    ...row('output without doubles, MB', 1, ({ output }) => output.plainBytes / 1e6),
    ...row('article, kB at load', 1, ({ weights }) => medianOf(weights, (weight) => weight.bytesAtLoad / 1000)),
    ...row('article, kB at idle', 1, ({ weights }) => medianOf(weights, (weight) => weight.bytesAtIdle / 1000)),
    ...row('article, DOM nodes', 0, ({ weights }) => medianOf(weights, ({ nodes }) => nodes)),
    ...row('search, kB to the first result', 1, ({ searches }) => medianOf(searches, ({ bytes }) => bytes / 1000)),
    ...row('search on a phone, ms cold', 0, ({ searches }) => medianOf(searches, ({ coldMs }) => coldMs)),
    ...row('search on a phone, ms again', 0, ({ searches }) => medianOf(searches, ({ warmMs }) => warmMs)),
  ];
}

/** Closer than this, neither is ahead. */
const SAME = 1.02;

/** Whether ours is less, and how many times. */
export function verdict({ ours, theirs }: Pair<number>): string {
  const times = Math.max(ours, theirs) / Math.min(ours, theirs);
  if (ours === theirs || times < SAME) return 'even';
  return `${ours < theirs ? 'ahead' : 'behind'}, ${times.toFixed(2)} times`;
}
