/**
 * How wide text will be, reckoned at build time. The letters are those of the reader's system, so this can only be a guess:
 * it is made for wide ones (DejaVu Sans, Verdana), and in others the lines end a little sooner.
 */

/** Parts of the font size. */
const NARROW = 0.38;
const WIDE = 0.95;
const CAPITAL = 0.72;
const OTHER = 0.62;

/**
 * @param size the font size; for letters that are wider than most, as bold ones are, say more than it is
 * @returns the width in the unit of the font size
 */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text)
    sum += /[ijlIftr.,:;'’‘!|()[\] ]/.test(letter)
      ? NARROW
      : /[mwMW@%—…]/.test(letter)
        ? WIDE
        : /[A-Z0-9“”_]/.test(letter)
          ? CAPITAL
          : OTHER;
  return sum * size;
}

/**
 * Breaks text into lines of about the same length, as few as fit.
 * @param width the most that a line may have, in the unit of the font size; a longer word has a line of its own
 */
export function linesOf(text: string, size: number, width: number): string[] {
  const greedy = broken(text, size, width);
  // As many lines, but none much shorter than the others.
  for (let less = width * 0.6; less < width; less += width * 0.05) {
    const even = broken(text, size, less);
    if (even.length === greedy.length && even.every((line) => widthOf(line, size) <= width)) return even;
  }
  return greedy;
}

function broken(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
