/** What an endpoint logged, one JSON a line, as what readers said of which fix. Anybody can send anything there. */
import { z } from 'zod';
import { ROOT_TREE } from '../content/root-tree.ts';
import { parseAnswers, SYMPTOM, type Answers } from '../trees/answers.ts';
import type { Atlas } from '../trees/atlas.ts';
import { walk } from '../trees/walk.ts';

/** What `src/islands/feedback.ts` sends; a later version may send more. */
const messageSchema = z.object({
  page: z.string(),
  answers: z.string(),
  outcome: z.enum(['solved', 'unsolved']),
});

export interface Told {
  fix: string;
  outcome: 'solved' | 'unsolved';
  /** The tree of the symptom from which the reader came, where the answers tell it. */
  symptom: string | undefined;
}

export interface Log {
  told: Told[];
  /** Lines that are no JSON, counted from 1. */
  unreadable: number[];
  /** Lines with another message than ours, or with a fix, an outcome or an answer that the content does not know. */
  notUnderstood: number[];
}

/** Reads one line after another; empty ones count as lines and say nothing. */
export async function readLog(lines: AsyncIterable<string> | Iterable<string>, atlas: Atlas): Promise<Log> {
  const log: Log = { told: [], unreadable: [], notUnderstood: [] };
  let number = 0;
  for await (const raw of lines) {
    number += 1;
    // Some programs begin a file with a mark of its encoding.
    const line = raw.trim();
    if (line === '') continue;
    const value = jsonOf(line);
    if (value === undefined) {
      log.unreadable.push(number);
      continue;
    }
    const told = toldIn(value, atlas);
    if (told) log.told.push(told);
    else log.notUnderstood.push(number);
  }
  return log;
}

/** What stands in a text of JSON; JSON has no undefined. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The message of a line: the line itself, or what one of its fields holds, as an object or as the text that was received. */
function toldIn(value: unknown, atlas: Atlas): Told | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const held: unknown[] = Object.values(value).map((field: unknown) =>
    typeof field === 'string' ? jsonOf(field) : field,
  );
  const message = [value, ...held].map((each) => messageSchema.safeParse(each)).find(({ success }) => success)?.data;
  if (!message) return undefined;
  const fix = fixOf(message.page, atlas);
  const { answers, dropped } = parseAnswers(`a=${message.answers}`, atlas.vocabulary);
  if (fix === undefined || dropped.length > 0) return undefined;
  return { fix, outcome: message.outcome, symptom: symptomOf(answers, atlas) };
}

/** The fix that a page is about today, also where it had another id then. */
function fixOf(page: string, { fixes, vocabulary: { aliases } }: Atlas): string | undefined {
  const id = /^\/fixes\/([a-z0-9-]+)\/$/.exec(page)?.[1];
  if (id === undefined) return undefined;
  const today = Object.hasOwn(aliases, id) ? aliases[id] : id;
  return today !== undefined && Object.hasOwn(fixes, today) ? today : undefined;
}

/** Whoever began at the chooser came from the symptom to which it led. */
function symptomOf({ [SYMPTOM]: start, ...answers }: Answers, atlas: Atlas): string | undefined {
  if (start !== ROOT_TREE) return start;
  const { tree, trail } = walk(atlas, ROOT_TREE, answers);
  return trail.find((step) => step.tree !== ROOT_TREE)?.tree ?? tree;
}
