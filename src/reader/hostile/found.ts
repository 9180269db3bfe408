/** What the rules about hostile content share. Content is text that somebody sent in: nothing of it is trusted, or run. */

/** Something that is wrong at a place of a text, and what would be right. */
export interface Found {
  /** In characters, from the beginning of the text. */
  offset: number;
  message: string;
}

/** A longer quotation says no more. */
const MOST_SHOWN = 80;

/** A text as a message quotes it: not more of it than tells it apart. */
export function shown(text: string): string {
  return `“${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}”`;
}

/** The line of an offset. @param firstLine the line on which the text begins */
export function lineOfOffset(text: string, offset: number, firstLine = 1): number {
  let line = firstLine;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
