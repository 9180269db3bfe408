/** `npm run audit`: proves the content and prints its counts. Exits 1 when something is wrong. */
import { auditCoverage } from '../content/audit/coverage.ts';
import { auditSpelling } from '../content/audit/spelling.ts';
import { auditContent } from '../content/audit-all.ts';
import { formatIssue } from '../content/issue.ts';
import { readContent } from '../content/read.ts';
import { parseTarget } from '../trees/graph.ts';
import { pathsOf } from '../trees/paths.ts';
import { coverageOf, factAges } from './coverage.ts';

const { content, issues } = readContent(process.cwd());
const found =
  issues.length > 0 ? issues : [...auditContent(content), ...auditCoverage(content), ...(await auditSpelling(content))];

if (found.length > 0) {
  for (const issue of found) console.error(formatIssue(issue));
  console.error(`\n${found.length} ${found.length === 1 ? 'problem' : 'problems'} in the content`);
  process.exit(1);
}

/** The middle of a sorted list; the lower of the two middles when there are two. */
function median(sorted: readonly number[]): number {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

const walked = content.trees.map(({ id, data }) => {
  const paths = pathsOf(data);
  return {
    id,
    questions: Object.keys(data.routes).length,
    lengths: paths.map(({ steps }) => steps.length).sort((a, b) => a - b),
    kinds: [...new Set(paths.map(({ end }) => end))].map((end) => parseTarget(end).kind),
  };
});
const rows = walked.map(({ id, questions, lengths, kinds }): [string, Record<string, number>] => [
  id,
  {
    questions,
    fixes: kinds.filter((kind) => kind === 'fix').length,
    jumps: kinds.filter((kind) => kind === 'tree').length,
    paths: lengths.length,
    longest: lengths.at(-1) ?? 0,
    median: median(lengths),
  },
]);
console.table(Object.fromEntries(rows));
console.table(Object.fromEntries(coverageOf(content).map(({ what, covered, of }) => [what, { covered, of }])));
console.log('Facts by the days since they were verified:', factAges(content));
const lengths = walked.flatMap((tree) => tree.lengths).sort((a, b) => a - b);
const counts = [
  `${rows.length} trees`,
  `${Object.keys(content.questions.data).length} questions`,
  `${content.fixes.length} fixes`,
  `${lengths.length} paths (longest ${lengths.at(-1) ?? 0}, median ${median(lengths)}); ${content.articles.length} articles`,
  `${Object.keys(content.errors.data).length} errors`,
  `${Object.keys(content.facts.data).length} facts: all sound`,
];
console.log(counts.join(', '));
