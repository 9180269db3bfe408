/**
 * `npm run feedback -- FILE`: what an endpoint logged, one JSON a line, as counts for each fix and each symptom, and as a
 * proposal for `likelihood.yaml`. Changes no file.
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { contentFolder, nameIn } from '../reader/where.ts';
import { run } from './command.ts';
import { soundContent } from './content.ts';
import { share } from './eval-words.ts';
import { countedBy, totalOf, type Count } from './feedback-counts.ts';
import { readLog } from './feedback-lines.ts';
import { proposalOf, proposalText } from './feedback-proposal.ts';
import { atlasIn } from './known.ts';

const usage =
  'npm run feedback -- FILE: FILE is what an endpoint logged for “Did this fix it?”, one JSON object per line';

/** More numbers of lines than these help nobody. */
const SHOWN = 20;

function numbered(what: string, lines: readonly number[]): string {
  const more = lines.length > SHOWN ? `, and ${lines.length - SHOWN} more` : '';
  return `${what}: ${lines.length} (${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, SHOWN).join(', ')}${more})`;
}

const rows = (counts: ReadonlyMap<string, Count>): Record<string, Record<string, number | string>> =>
  Object.fromEntries(
    [...counts].map(([key, count]) => [key, { ...count, 'share solved': share(count.solved, totalOf(count)) }]),
  );

await run({ usage, words: [1, 1] }, async ({ words: [file = ''] }) => {
  const root = process.cwd();
  const atlas = atlasIn(soundContent(root));
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  const { told, unreadable, notUnderstood } = await readLog(lines, atlas);
  const symptoms = countedBy(told, ({ symptom }) => symptom);

  console.log(`Understood: ${told.length}`);
  if (notUnderstood.length > 0)
    console.log(numbered('Not understood, because of an unknown fix, outcome or answer', notUnderstood));
  if (unreadable.length > 0) console.log(numbered('Could not be read, because they are not JSON', unreadable));
  console.log('By fix');
  console.table(rows(countedBy(told, ({ fix }) => fix)));
  console.log('By symptom, as far as the answers tell');
  console.table(rows(symptoms));
  console.log(
    proposalText(proposalOf(told, atlas), symptoms, nameIn(root, join(contentFolder(root), 'likelihood.yaml'))),
  );
});
