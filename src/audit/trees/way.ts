/** How a way is written in a message: `tree/cold → plugged.yes → fix/wait.unsolved → tree/warm → light.on`. */
import { wayTo, type Situation } from './situations.ts';

/** A way in words, with a tree named where it begins. */
export function wayText(steps: readonly { tree: string; text: string }[]): string {
  return steps
    .flatMap(({ tree, text }, index) => (steps[index - 1]?.tree === tree ? [text] : [`tree/${tree}`, text]))
    .join(' → ');
}

/** The shortest way to a situation, in words. */
export function wayTextTo(situation: Situation): string {
  return wayText(wayTo(situation).map(({ tree, edge }) => ({ tree, text: `${edge.from}.${edge.option}` })));
}
