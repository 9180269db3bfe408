/** What the audit prints of coverage: causes, promises, and the age of facts. */
import { isStale, today } from '../content/freshness.ts';
import { counted } from '../content/counted.ts';
import type { Content } from '../reader/read.ts';
import { reachable } from '../trees/graph.ts';

export interface CoverageRow {
  what: string;
  covered: number;
  of: number;
}

/** How much of what there is to cover is covered. */
export function coverageOf({
  causes,
  fixes,
  trees,
  symptoms,
  errors,
  articles,
  coverage,
  facts,
}: Content): CoverageRow[] {
  const all = Object.values(causes.data).flat();
  const causeOf = new Map(fixes.map(({ id, data }) => [id, data.cause]));
  const reached = new Set(
    trees.flatMap(({ data }) => reachable(data, data.start).fixes.map((fix) => causeOf.get(fix))),
  );
  const pages = new Set(Object.values(coverage.data).flat());
  const fixed = new Set(causeOf.values());
  const used = Object.values(facts.data);
  const ofTopic = trees.filter(({ id }) => symptoms.data[id]?.topic !== undefined);
  return [
    { what: 'causes with a fix', covered: all.filter((cause) => fixed.has(cause)).length, of: all.length },
    { what: 'causes reached by a tree', covered: all.filter((cause) => reached.has(cause)).length, of: all.length },
    {
      what: 'trees that an article ends with',
      covered: ofTopic.filter(({ id }) => articles.some(({ data }) => data.tree === id)).length,
      of: ofTopic.length,
    },
    {
      what: 'errors that start a tree',
      covered: Object.values(errors.data).filter(({ tree }) => trees.some(({ id }) => id === tree)).length,
      of: Object.keys(errors.data).length,
    },
    {
      what: `promises kept, by ${counted(pages.size, 'page')}`,
      covered: Object.keys(coverage.data).length,
      of: Object.keys(coverage.data).length,
    },
    {
      what: `facts within their review date on ${today()}`,
      covered: used.filter((fact) => !isStale(fact)).length,
      of: used.length,
    },
  ];
}

/** Facts by the days since they were verified. */
export function factAges({ facts }: Content, day = today()): Record<string, number> {
  const limits = [30, 90, 180, 365];
  const ages = Object.values(facts.data).map(({ verified }) => (Date.parse(day) - Date.parse(verified)) / 86_400_000);
  const within = (from: number, to: number): number => ages.filter((age) => age > from && age <= to).length;
  return Object.fromEntries([
    ...limits.map((limit, index) => [`up to ${limit} days`, within(limits[index - 1] ?? -Infinity, limit)]),
    ['older', within(limits.at(-1) ?? 0, Infinity)],
  ]) as Record<string, number>;
}
