/** `npm run audit`: proves the content and prints its counts. Exits 1 when something is wrong. */
import { auditCoverage } from '../content/audit/coverage.ts';
import { auditErrors } from '../content/audit/errors.ts';
import { auditSpelling } from '../content/audit/spelling.ts';
import { auditPages } from '../content/audit.ts';
import { formatIssue } from '../content/issue.ts';
import { readContent } from '../content/read.ts';
import { auditTrees } from '../trees/audit.ts';
import { parseTarget } from '../trees/graph.ts';
import { pathsOf } from '../trees/paths.ts';
import { coverageOf, factAges } from './coverage.ts';

const { content, issues } = readContent(process.cwd());
const fixes = new Map(content.fixes.map(({ id, file }) => [id, file]));
const found =
  issues.length > 0
    ? issues
    : [
        ...auditTrees({ ...content, fixes }),
        ...auditPages(content),
        ...auditErrors(content),
        ...auditCoverage(content),
        ...(await auditSpelling(content)),
      ];

if (found.length > 0) {
  for (const issue of found) console.error(formatIssue(issue));
  console.error(`\n${found.length} ${found.length === 1 ? 'problem' : 'problems'} in the content`);
  process.exit(1);
}

const rows = content.trees.map(({ id, data }) => {
  const paths = pathsOf(data);
  const lengths = paths.map(({ steps }) => steps.length).sort((a, b) => a - b);
  const ends = new Set(paths.map(({ end }) => end));
  return {
    tree: id,
    questions: Object.keys(data.routes).length,
    fixes: [...ends].filter((end) => parseTarget(end).kind === 'fix').length,
    jumps: [...ends].filter((end) => parseTarget(end).kind === 'tree').length,
    paths: paths.length,
    longest: lengths.at(-1) ?? 0,
    median: lengths[Math.floor((lengths.length - 1) / 2)] ?? 0,
  };
});
console.table(Object.fromEntries(rows.map(({ tree, ...row }) => [tree, row])));
console.table(Object.fromEntries(coverageOf(content).map(({ what, covered, of }) => [what, { covered, of }])));
console.log('Facts by the days since they were verified:', factAges(content));
const questions = Object.keys(content.questions.data).length;
const paths = rows.reduce((sum, row) => sum + row.paths, 0);
const lengths = content.trees
  .flatMap(({ data }) => pathsOf(data).map(({ steps }) => steps.length))
  .sort((a, b) => a - b);
console.log(
  `${rows.length} trees, ${questions} questions, ${fixes.size} fixes, ${paths} paths (longest ${lengths.at(-1) ?? 0}, median ${lengths[Math.floor((lengths.length - 1) / 2)] ?? 0}); ${content.articles.length} articles, ${Object.keys(content.errors.data).length} errors, ${Object.keys(content.facts.data).length} facts: all sound`,
);
