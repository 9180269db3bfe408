/** What was read of a text, an answer a line with the words that decided: each can be taken back. */
import { answerKey, treeKey, type SaidData } from '../errors/said-data.ts';
import type { Told, Understood } from '../errors/understand.ts';

export interface ReadItem {
  key: string;
  name: string;
  answer: string;
  /** What decided. */
  words: string;
  by: Told['by'];
}

/** @param seen how the symptom is named: of whoever reads this, or of somebody else */
export function readItems(
  { tree, treeWords, read }: Understood,
  { questions, symptoms }: SaidData,
  seen: string,
): ReadItem[] {
  const symptom: ReadItem[] =
    treeWords === undefined
      ? []
      : [{ key: treeKey(tree), name: seen, answer: symptoms[tree] ?? tree, words: treeWords, by: 'words' }];
  return [
    ...symptom,
    ...read.flatMap(({ question, option, words, by }): ReadItem[] => {
      const named = questions[question];
      const answer = named?.options[option];
      if (!named || answer === undefined) return [];
      return [{ key: answerKey(question, option), name: named.short, answer, words, by }];
    }),
  ];
}

interface Props {
  items: readonly ReadItem[];
  /** What is said of the words that decided. */
  mark?: string;
  onReject: (key: string) => void;
}

export function ReadList({ items, mark, onReject }: Props) {
  return (
    <ul>
      {items.map(({ key, name, answer, words }) => (
        <li key={key}>
          <span>
            {name}: <b>{answer}</b>
            <small>
              {mark && `${mark}: `}“{words}”
            </small>
          </span>
          <button
            type="button"
            class="not-so"
            aria-label={`Not right: ${name}: ${answer}`}
            onClick={() => onReject(key)}
          >
            Not right
          </button>
        </li>
      ))}
    </ul>
  );
}
