/**
 * Chooses the first three results: a stressed reader looks at no more. Usually the three best fixes, of different causes;
 * when many causes are about equally likely, a page that asks takes the third place.
 */
import type { IndexPage } from './pages.ts';
import type { Ranked } from './scores.ts';

const FIRST = 3;
/** Another fix of a cause that is already among the first must be this much better: two causes help more people. */
const SAME_CAUSE = 0.7;
/** How fast a cause becomes unlikely: at a score this part below the best it is e times less likely. */
const STEEPNESS = 0.15;
/** A page that asks takes the third place when the answer is this many times likelier behind it than in the third fix. */
const ASK = 2.5;
/** A guide, tree or error comes first of all when its own words fit this many times better than those of the best fix. */
const OUTSTANDING = 1.3;
/** Behind the first, a page's own words count, and what is said or lent this much: else the fixes would bury the guides. */
const BORROWED = 0.25;
/** What the words say for a page that asks, against how likely the answer is behind it. */
const OWN_SCORE = 0.5;

/**
 * Puts the first three in front, then the best tree, since a few questions help whoever is not helped yet; then all else.
 * @param ranked best first
 * @param asks whether the page that fits best may be any kind of page; a complaint wants a fix first
 * @param error the page of the error whose text stands in the query: always among the first
 */
export function firstThree(ranked: readonly Ranked[], asks: boolean, error?: IndexPage): Ranked[] {
  const fixes = ranked.filter(({ page }) => page.kind === 'fix');
  const likely = likelihood(fixes);
  const meant = ranked.find(({ page }) => page === error) ?? bestFit(ranked, fixes);
  const others = differentCauses(fixes.filter((entry) => entry !== meant));
  const leads = meant && (asks || error !== undefined || meant.page.kind === 'fix');
  const ordered = leads ? [meant, ...others] : meant ? [...others.slice(0, FIRST - 1), meant] : others;
  const two = ordered.slice(0, FIRST - 1);
  const third = ordered[FIRST - 1];
  const asking = error || third === meant ? undefined : bestAsking(ranked, likely);
  const last = asking && !two.includes(asking) && asksBetter(asking, third, two, likely) ? asking : third;
  const head = last ? [...two, last] : two;
  const tree = ranked.find((entry) => entry.page.kind === 'tree' && !head.includes(entry));
  const front = tree ? [...head, tree] : head;
  const worth = ({ own, score }: Ranked): number => own + BORROWED * (score - own);
  return [...front, ...ranked.filter((entry) => !front.includes(entry)).sort((a, b) => worth(b) - worth(a))];
}

/** Whether the answer is much likelier behind a page that asks than in a third fix, apart from the causes of the first two. */
function asksBetter(
  asking: Ranked,
  third: Ranked | undefined,
  two: readonly Ranked[],
  likely: ReadonlyMap<string, number>,
): boolean {
  const known = new Set(two.flatMap(({ page }) => page.causes ?? []));
  return !third || behind(asking, likely, known) > ASK * behind(third, likely, known);
}

/** The page whose own words fit so much better than those of any other fix that it must be what is meant. */
function bestFit(ranked: readonly Ranked[], fixes: readonly Ranked[]): Ranked | undefined {
  const [best, ...rest] = [...ranked].sort((a, b) => b.own - a.own);
  const bestFix = (best?.page.kind === 'fix' ? rest : fixes).filter(({ page }) => page.kind === 'fix');
  return best && best.own > OUTSTANDING * Math.max(0, ...bestFix.map(({ own }) => own)) ? best : undefined;
}

/** The best fixes, each of another cause as far as that costs little. */
function differentCauses(fixes: readonly Ranked[]): Ranked[] {
  const chosen: Ranked[] = [];
  const rest = [...fixes];
  while (chosen.length < FIRST && rest.length > 0) {
    const used = new Set(chosen.flatMap(({ page }) => page.causes ?? []));
    const worth = ({ page, score }: Ranked): number =>
      (page.causes ?? []).some((cause) => used.has(cause)) ? SAME_CAUSE * score : score;
    const next = rest.reduce((best, entry) => (worth(entry) > worth(best) ? entry : best));
    chosen.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return chosen;
}

/** How likely each cause is, by its best fix; all together 1. */
function likelihood(fixes: readonly Ranked[]): Map<string, number> {
  const best = fixes[0]?.score ?? 1;
  const likely = new Map<string, number>();
  for (const { page, score } of fixes)
    for (const cause of page.causes ?? [])
      likely.set(cause, Math.max(likely.get(cause) ?? 0, Math.exp((score / best - 1) / STEEPNESS)));
  const sum = [...likely.values()].reduce((total, value) => total + value, 0);
  return new Map([...likely].map(([cause, value]) => [cause, value / sum]));
}

/** How likely the answer is behind a page, apart from causes that are known already. */
function behind({ page }: Ranked, likely: ReadonlyMap<string, number>, known: ReadonlySet<string>): number {
  return (page.causes ?? []).reduce((sum, cause) => sum + (known.has(cause) ? 0 : (likely.get(cause) ?? 0)), 0);
}

/** The tree or error that most probably leads to the answer, and fits the words. */
function bestAsking(ranked: readonly Ranked[], likely: ReadonlyMap<string, number>): Ranked | undefined {
  const best = ranked[0]?.score ?? 1;
  const worth = (entry: Ranked): number => behind(entry, likely, new Set()) + (OWN_SCORE * entry.score) / best;
  return ranked
    .filter(({ page }) => (page.kind === 'tree' || page.kind === 'error') && page.causes !== undefined)
    .reduce<Ranked | undefined>((one, other) => (one && worth(one) >= worth(other) ? one : other), undefined);
}
