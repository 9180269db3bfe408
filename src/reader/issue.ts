import { visible } from './hostile/characters.ts';

/** One thing that is wrong in the content, where, and what would be right. */
export interface Issue {
  /** Path from the project's root. */
  file: string;
  /** First line is 1. */
  line: number;
  message: string;
}

/** `file:line  message`, the form that editors turn into a link. What cannot be seen in it is named. */
export function formatIssue({ file, line, message }: Issue): string {
  return visible(`${file}:${line}  ${message}`);
}

/** Names the choices that would be right, sorted, for the end of a message. */
export function validChoices(choices: Iterable<string>): string {
  const sorted = [...choices].sort();
  return sorted.length === 0 ? 'there are none yet' : `valid: ${sorted.join(', ')}`;
}
