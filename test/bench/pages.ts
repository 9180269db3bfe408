/**
 * `npm run bench:pages`: what Lighthouse says of a page of each kind, on the built site as it is sent compressed, with its
 * preset for phones. Fails where a category that does not depend on the machine is below 100 on a page that is to be
 * found, or where a layout shifts; never for a time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, run } from '../../src/cli/command.ts';
import { writeMeasured } from '../../src/cli/scale/written.ts';
import { oneOfEach } from '../browser/one-of-each.ts';
import { startServer, stop } from '../engines/process.ts';
import { lighthouse, LIGHTHOUSE, type Result } from './lighthouse.ts';
import { factsOf, faultsOf, isNoindex, type PageFacts } from './page-facts.ts';
import { roundsIn } from './rounds.ts';

const PORT = 4343;
const ADDRESS = `http://localhost:${PORT}`;
const REPORT = 'bench/pages.json';

interface Page extends PageFacts {
  name: string;
  path: string;
  noindex: boolean;
}

function rowOf({ noindex, scores, lcpMs, tbtMs, cls, sentBytes, nodes }: Page): Record<string, string | number> {
  return {
    ...scores,
    'LCP ms': Math.round(lcpMs),
    'TBT ms': Math.round(tbtMs),
    CLS: cls.toFixed(3),
    'kB sent': (sentBytes / 1000).toFixed(1),
    'DOM nodes': nodes,
    index: noindex ? 'noindex' : '',
  };
}

/** Rounds go over all pages in turn, so that what else the machine does falls on all alike. */
async function resultsIn(rounds: number): Promise<Map<string, Result[]>> {
  const results = new Map<string, Result[]>();
  const paths = Object.values(oneOfEach);
  for (let round = 1; round <= rounds; round += 1)
    for (const [at, path] of paths.entries()) {
      console.error(`round ${round} of ${rounds}, ${at + 1} of ${paths.length}: ${path}`);
      results.set(path, [...(results.get(path) ?? []), await lighthouse(ADDRESS + path)]);
    }
  return results;
}

function isHidden(path: string): boolean {
  return isNoindex(readFileSync(join('dist', path, path.endsWith('/') ? 'index.html' : ''), 'utf8'));
}

await run({ usage: 'npm run bench:pages [-- --rounds 1]', options: ['rounds'] }, async ({ valueOf }) => {
  const rounds = roundsIn(valueOf('rounds'), 1);
  if (!existsSync('dist/index.html')) throw new Failure('There is no dist: run npm run build first.');
  const sirv = join('node_modules', '.bin', 'sirv');
  const server = await startServer(ADDRESS, sirv, ['dist', '--port', `${PORT}`, '--brotli', '--gzip', '--quiet']);
  let results: Map<string, Result[]>;
  try {
    results = await resultsIn(rounds);
  } finally {
    await stop(server);
  }
  const pages = Object.entries(oneOfEach).map(([name, path]): Page => {
    return { name, path, noindex: isHidden(path), ...factsOf(results.get(path) ?? []) };
  });
  console.log(`${LIGHTHOUSE}, its mobile preset, ${rounds === 1 ? 'one round' : `medians of ${rounds} rounds`}:`);
  console.table(Object.fromEntries(pages.map((page) => [page.name, rowOf(page)])));
  const browser = [...results.values()][0]?.[0]?.environment.hostUserAgent;
  const faults = pages.flatMap((page) => faultsOf(page.name, page, page.noindex));
  writeMeasured(REPORT, { lighthouse: LIGHTHOUSE, browser, rounds, pages, faults });
  if (faults.length > 0) throw new Failure(faults.join('\n'));
});
