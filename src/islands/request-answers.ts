/** Words the answers that a link has brought. Fetched only when there are some. */
import type { BroughtAnswer } from '../request/brought.ts';
import { ERROR, SYMPTOM } from '../trees/answers.ts';
import type { Atlas } from '../trees/atlas.ts';
import { trailOf } from '../trees/question-view.ts';
import { walk } from '../trees/walk.ts';
import { readWith, settle, withTree } from './load.ts';

/**
 * @param root the tree in which everybody begins of whom no symptom is told
 * @param fragment of the address, with answers
 * @returns the answers that are of use to whoever helps, in words where a tree on the way has them; and whether part of the
 *   link was of no use
 * @throws when a tree cannot be loaded; the next call tries again
 */
export async function broughtAnswers(
  base: string,
  root: string,
  fragment: string,
): Promise<{ answers: BroughtAnswer[]; mended: boolean }> {
  const { tree: first, told } = await readWith(base, root, fragment);
  const { answers, read, page, dropped } = told;
  const start = answers[SYMPTOM] ?? root;
  const asked = Object.fromEntries(
    Object.entries(answers).filter(([question]) => question !== SYMPTOM && question !== ERROR),
  );
  // Walked only so that the words of every tree on the way are there.
  const { atlas } = await settle(
    await withTree(first, start),
    (known) => walk(known, start, asked),
    ({ state }) => state,
  );
  const trail = Object.entries(asked).map(([question, option]) => ({ question, option, tree: start }));
  const words = new Map(
    trailOf(atlas, { trail, start, answers, read, page }).map(({ question, short, answer }) => [
      question,
      `${short}: ${answer}`.replaceAll('`', ''),
    ]),
  );
  return {
    answers: Object.entries(asked)
      .filter(([question, option]) => !isUnsure(atlas, question, option))
      .map(([question, option]) => ({ question, option, words: words.get(question) })),
    mended: dropped.length > 0,
  };
}

/** Who was not sure has checked nothing. */
function isUnsure({ questions }: Atlas, question: string, option: string): boolean {
  return questions[question]?.options.find(({ id }) => id === option)?.unsure === true;
}
