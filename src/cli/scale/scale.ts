/**
 * `npm run bench -- --scale 200,1000`: builds grown copies of the pack and tells how what readers load, and the build, grow
 * with it. Fails where a file grows that should not; never for the time that it takes.
 */
import type { Content } from '../../reader/read.ts';
import { contentFolder } from '../../reader/where.ts';
import { Failure } from '../command.ts';
import { soundContent } from '../content.ts';
import { inScratch } from '../scratch.ts';
import { measuredBuild } from './build.ts';
import { sizesOf, writeGrown } from './grow.ts';
import { growthOf, overBudget, type Site } from './growth.ts';
import { numbersIn } from './numbers.ts';
import { planFor, type Plan, type Sizes } from './plan.ts';
import { printScale, writeScale, type Grown } from './report.ts';
import { kindsIn, totalOf } from './site-files.ts';

const REPORT = 'bench/scale.json';

/**
 * Measures the pack as it is, and grown.
 * @param list numbers of articles, `200,1000`
 * @throws Failure where something exceeds its budget, or a build fails; what was measured is told before
 */
export async function scale(root: string, list: string): Promise<void> {
  const content = soundContent(root);
  const sizes = sizesOf(content);
  const plans = largerIn(list, sizes).map((wanted) => ({ wanted, plan: planFor(wanted, sizes) }));
  const real = await measured('real', sizes, contentFolder(root));
  const grown: Grown[] = [];
  const failed: string[] = [];
  for (const { wanted, plan } of plans)
    try {
      const site = await grownSite(root, content, { name: String(wanted), plan });
      grown.push({ site, growth: growthOf([real, ...grown.map((other) => other.site)], site) });
    } catch (error) {
      // What was measured before took long: it is told all the same.
      if (!(error instanceof Failure)) throw error;
      failed.push(error.message);
    }
  const over = grown.flatMap(({ site, growth }) => overBudget(site, growth));
  printScale(real, grown);
  writeScale(REPORT, { real, grown, over });
  console.log('The sites stay in ./dist-scale-…');
  if (over.length + failed.length > 0) throw new Failure([...over, ...failed].join('\n'));
}

/** @throws Failure for what is no number of articles, or not more than there are */
function largerIn(list: string, { articles, trees }: Sizes): number[] {
  if (trees === 0) throw new Failure('The pack has no tree besides the chooser, so there is nothing to copy.');
  const numbers = numbersIn(list);
  const small = numbers.find((number) => number <= articles);
  if (small !== undefined) throw new Failure(`The pack already has ${articles} articles, and ${small} is not more`, 2);
  return numbers;
}

/** Grows the pack in a scratch folder, and measures its site. */
function grownSite(root: string, content: Content, { name, plan }: { name: string; plan: Plan }): Promise<Site> {
  return inScratch('scale', (folder) => {
    writeGrown(root, content, { plan, folder });
    const { articles, fixes, errors, trees } = sizesOf(content);
    const items = {
      articles: articles * plan.articles,
      fixes: fixes * plan.fixes,
      errors: errors * plan.errors,
      trees: trees * plan.trees,
    };
    return measured(name, items, folder);
  });
}

async function measured(name: string, items: Sizes, pack: string): Promise<Site> {
  const dist = `dist-scale-${name}`;
  console.log(`Building ${dist}: ${items.articles} articles, ${items.fixes} fixes, ${items.trees} trees …`);
  const build = await measuredBuild(pack, dist);
  return { name, items, build, total: totalOf(dist), kinds: kindsIn(dist) };
}
