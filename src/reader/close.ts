/** What a mistyped name was probably meant to be. */

/** Longer than any name of ours; a hostile text would be compared for long. */
const LONGEST = 60;

/** The choice from which a word differs by few letters; none where it may as well be something else. */
export function closest(word: string, choices: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const [best] = choices
    .map((choice) => ({ choice, edits: edits(word.toLowerCase(), choice.toLowerCase()) }))
    .filter(({ choice, edits: count }) => count <= Math.max(1, Math.floor(Math.min(choice.length, word.length) / 3)))
    .sort((one, other) => one.edits - other.edits);
  return best?.choice;
}

/** How many letters have to be put in, taken out or changed to make one word of another. */
function edits(from: string, to: string): number {
  const last = Array.from(from).reduce<number[]>(
    (above, letter, index) =>
      Array.from(to).reduce<number[]>(
        (row, other, at) => [
          ...row,
          Math.min((above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1, (above[at] ?? 0) + (letter === other ? 0 : 1)),
        ],
        [index + 1],
      ),
    Array.from({ length: Array.from(to).length + 1 }, (_, index) => index),
  );
  return last.at(-1) ?? 0;
}
