/** What a person answered before they came: it fills in what it can. */
import type { SupportRequest } from './schema.ts';

/** An answer, and how it is worded, `The light: Off`, where its words are known. */
export interface BroughtAnswer {
  question: string;
  option: string;
  words?: string | undefined;
}

/**
 * What the answers put into the fields: a choice that one of them makes, and a list of all that no choice has taken.
 * @returns field → text, without the fields of which they tell nothing
 */
export function broughtInto(
  fields: SupportRequest['fields'],
  answers: readonly BroughtAnswer[],
): Readonly<Record<string, string>> {
  const taken = new Set<string>();
  const texts: Record<string, string> = {};
  for (const [id, { choices }] of Object.entries(fields))
    for (const { text, answers: choosing } of choices) {
      const found = answers.find(({ question, option }) => choosing.includes(`${question}.${option}`));
      if (!found || Object.hasOwn(texts, id)) continue;
      texts[id] = text;
      taken.add(found.question);
    }
  const left = answers
    .filter(({ question }) => !taken.has(question))
    .flatMap(({ words }) => (words === undefined ? [] : [`- ${words}`]));
  for (const [id, { takesAnswers }] of Object.entries(fields))
    if (takesAnswers && left.length > 0) texts[id] = left.join('\n');
  return texts;
}
