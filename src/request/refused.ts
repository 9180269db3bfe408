/** What nobody who helps needs, and who gets it can misuse: it is taken out of whatever a person writes. */
import { LABELS, redactKinds, type Label } from '../errors/redact.ts';

/** These only name somebody or something: by them a case is found. */
const NAMING: ReadonlySet<Label> = new Set([
  ...([
    'org id',
    'project id',
    'request id',
    'user id',
    'id',
    'email',
    'phone number',
    'ip address',
    'address',
  ] as const),
]);

/** The kinds that are refused: all others that are known. */
export const REFUSED = LABELS.filter((label) => !NAMING.has(label));

const refused: ReadonlySet<string> = new Set(REFUSED);

/** The text with each secret replaced by its kind in brackets, and the kinds, each once, in the order of the text. */
export function withoutRefused(text: string): { text: string; kinds: string[] } {
  const { text: safe, found } = redactKinds(text, refused);
  return { text: safe, kinds: [...new Set(found)] };
}

const LEFT = new RegExp(String.raw`\[(?:${REFUSED.join('|')})\]|\s`, 'g');

/** Whether there is nothing in a text but what stands for secrets. */
export function saysNothing(text: string): boolean {
  return text.replace(LEFT, '') === '';
}

/** Why what was found is refused: each reason once. */
export function reasonsFor<R extends { kinds: readonly string[] }>(
  kinds: readonly string[],
  refusals: readonly R[],
): R[] {
  return refusals.filter((refusal) => refusal.kinds.some((kind) => kinds.includes(kind)));
}
