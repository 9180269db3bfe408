/** `npm run audit`: proves the content and prints its counts; with `--full` all that it counted. Exits 1 when something is wrong. */
import { auditAll, expectationsOf, sentenceLengths } from '../audit/audit.ts';
import { counted } from '../content/counted.ts';
import { formatIssue } from '../reader/issue.ts';
import { run } from './command.ts';
import { needContent } from './content.ts';
import { coverageOf, factAges } from './coverage.ts';
import { expectedRows, median, sizeOf, statedReasons } from './figures.ts';

await run({ usage: 'npm run audit [-- --full]', flags: ['full'] }, async ({ has }) => {
  needContent(process.cwd());
  const { content, issues: found } = await auditAll(process.cwd());

  if (found.length > 0) {
    for (const issue of found) console.error(formatIssue(issue));
    console.error(`\n${counted(found.length, 'problem')} in the content`);
    process.exitCode = 1;
    return;
  }

  const sizes = content.trees.map(({ id, data }) => ({ id, ...sizeOf(data) }));
  if (has('full')) {
    console.table(Object.fromEntries(sizes.map(({ id, row }) => [id, row])));
    console.log(
      'Questions until a fix, including jumps: expected, the fewest that would be enough, and which one costs most',
    );
    console.table(expectedRows(expectationsOf(content)));
    console.log(['Reasons stated:', ...statedReasons(content)].join('\n  '));
    console.table(Object.fromEntries(coverageOf(content).map(({ what, covered, of }) => [what, { covered, of }])));
    console.log('Facts by days since they were verified:', factAges(content));
  }
  const lengths = sizes.flatMap((size) => size.lengths).sort((a, b) => a - b);
  const gaps = coverageOf(content).filter(({ covered, of }) => covered < of);
  for (const { what, covered, of } of gaps) console.log(`${what}: ${covered} of ${of}`);
  const sentences = sentenceLengths(content).sort((a, b) => a - b);
  const counts = [
    counted(sizes.length, 'tree'),
    counted(Object.keys(content.questions.data).length, 'question'),
    counted(content.fixes.length, 'fix', 'fixes'),
    `${counted(lengths.length, 'path')} (longest ${lengths.at(-1) ?? 0}, median ${median(lengths)}); ${counted(content.articles.length, 'article')}`,
    counted(Object.keys(content.errors.data).length, 'error'),
    `${counted(Object.keys(content.facts.data).length, 'fact')}: all sound`,
  ];
  console.log(
    `Sentences in articles have a median of ${median(sentences)} words${has('full') ? '' : '; --full shows the trees and the facts'}`,
  );
  console.log(counts.join(', '));
});
