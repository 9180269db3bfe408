/**
 * `npm run bench:peer -- FOLDER`: our site and a Starlight project with the same articles, side by side: what it takes to
 * build both, and what an article and a search cost whoever reads them. FOLDER is such a project with its packages
 * installed and without pages of its own. Each is built as its own script does, ours with the flags that it gives Node.
 * Prints, asserts nothing: times depend on the machine.
 */
import { join } from 'node:path';
import { Failure, run } from '../../src/cli/command.ts';
import { soundContent } from '../../src/cli/content.ts';
import { measuredBuild } from '../../src/cli/scale/build.ts';
import { sizesOf, writeGrown } from '../../src/cli/scale/grow.ts';
import { numbersIn } from '../../src/cli/scale/numbers.ts';
import { planOfArticles } from '../../src/cli/scale/plan.ts';
import { inScratch } from '../../src/cli/scratch.ts';
import { writeMeasured } from '../../src/cli/scale/written.ts';
import { precompress } from '../../src/hosting/precompress.ts';
import { rowsOf, verdict, type Measured } from './peer/compare.ts';
import { articlesIn, medianArticle } from './peer/our-site.ts';
import { outputOf } from './peer/output.ts';
import { pageWeight } from './peer/page-weight.ts';
import { searchCost } from './peer/search-time.ts';
import { OUR_SEARCH, STARLIGHT_SEARCH, type Pair, type Side } from './peer/side.ts';
import { starlightPath } from './peer/starlight-pages.ts';
import { buildStarlight, fillStarlight, starlightIn } from './peer/starlight.ts';
import { roundsIn } from './rounds.ts';

const REPORT = 'bench/peer.json';
const QUERY = 'card declined';
const usage = 'npm run bench:peer -- FOLDER [--articles 200,1000] [--rounds 3]';

interface Compared {
  articles: number;
  /** The article that was measured. */
  article: string;
  sites: Pair<Measured>;
}

/** Builds both sites in turn, then measures both in turn: what else the machine does falls on both alike. */
async function compare(wanted: number, folder: string, rounds: number): Promise<Compared> {
  const root = process.cwd();
  const content = soundContent(root);
  const plan = planOfArticles(wanted, sizesOf(content));
  const dist = `dist-scale-${wanted}`;
  const sites: Pair<Measured> = { ours: measuredNothing(), theirs: measuredNothing() };
  const tell = (what: string, round: number): void => console.error(`${wanted}: ${what}, round ${round} of ${rounds}`);
  await inScratch('peer', async (pack) => {
    writeGrown(root, content, { plan, folder: pack });
    for (let round = 1; round <= rounds; round += 1) {
      tell('builds', round);
      sites.ours.builds.push(await measuredBuild(pack, dist));
      const topics = Object.entries(content.topics.data).sort(([, a], [, b]) => a.order - b.order);
      const articles = articlesIn(dist);
      fillStarlight(
        folder,
        articles,
        topics.map(([id, { title }]) => ({ id, title })).filter(({ id }) => articles.some(({ topic }) => topic === id)),
      );
      sites.theirs.builds.push(await buildStarlight(folder));
    }
  });
  const theirDist = join(folder, 'dist');
  sites.ours.output = outputOf(dist);
  sites.theirs.output = outputOf(theirDist);
  await precompress(theirDist);
  const articles = articlesIn(dist);
  const article = medianArticle(articles);
  const sides: Pair<Side> = {
    ours: { dist, path: `/articles/${article.id}/`, search: OUR_SEARCH },
    theirs: { dist: theirDist, path: starlightPath(article), search: STARLIGHT_SEARCH },
  };
  for (let round = 1; round <= rounds; round += 1)
    for (const side of ['ours', 'theirs'] as const) {
      tell(`page and search, ${side}`, round);
      sites[side].weights.push(await pageWeight(sides[side]));
      sites[side].searches.push(await searchCost(sides[side], QUERY));
    }
  return { articles: articles.length, article: article.id, sites };
}

function measuredNothing(): Measured {
  return { builds: [], output: { pages: 0, bytes: 0, plainBytes: 0 }, weights: [], searches: [] };
}

function print({ articles, article, sites }: Compared): void {
  const pages = (site: Measured): string => `${site.output.pages} pages`;
  console.log(
    `\n${articles} articles, with all else ${pages(sites.ours)} (ours) and ${pages(sites.theirs)} (theirs); page and search on ${article}, for “${QUERY}”:`,
  );
  console.table(
    Object.fromEntries(
      rowsOf(sites).map((row) => [
        row.what,
        { ours: row.ours.toFixed(row.digits), theirs: row.theirs.toFixed(row.digits), 'ours is': verdict(row) },
      ]),
    ),
  );
}

await run({ usage, options: ['articles', 'rounds'], words: [1, 1] }, async ({ words: [folder], valueOf }) => {
  if (folder === undefined) throw new Failure(usage, 2);
  const numbers = numbersIn(valueOf('articles') ?? '200,1000');
  const rounds = roundsIn(valueOf('rounds'), 3);
  const versions = starlightIn(folder);
  const all: Compared[] = [];
  for (const wanted of numbers) {
    const compared = await compare(wanted, folder, rounds);
    all.push(compared);
    print(compared);
    const told = all.map((each) => ({ ...each, rows: rowsOf(each.sites) }));
    writeMeasured(REPORT, { peer: versions, rounds, query: QUERY, compared: told });
  }
  console.log(
    `Starlight ${versions['@astrojs/starlight'] ?? ''} has the same articles and nothing else; ours has the rest of the pack too.
${rounds === 1 ? 'One round' : `Medians of ${rounds} rounds`}, in turn. For the peer this bench has packed Brotli doubles as our build does; its output is without them.
A phone: 1.6 Mbps and 150 ms for each request, by the server, and a page four times slower; workers keep their speed.`,
  );
});
