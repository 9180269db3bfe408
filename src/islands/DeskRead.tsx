/** What was read of a customer's message: the error in it, and the answers, each with the words that decided. */
import { answerKey, treeKey } from '../errors/said-data.ts';
import type { DeskAnswer } from './desk-answer.ts';

interface Props {
  answer: DeskAnswer;
  onReject: (key: string) => void;
}

interface Line {
  key: string;
  name: string;
  value: string;
  words: string;
}

export function DeskRead({ answer: { understood, data }, onReject }: Props) {
  if (!understood || !data) return null;
  const [match] = understood.matches;
  const error = match && data.words[match.signature];
  const { symptoms, questions } = data.data;
  const lines: Line[] = [
    ...(understood.treeWords === undefined
      ? []
      : [
          {
            key: treeKey(understood.tree),
            name: 'What they see',
            value: symptoms[understood.tree] ?? understood.tree,
            words: understood.treeWords,
          },
        ]),
    // What the error makes certain anyway says the same thing again in other words.
    ...understood.read.flatMap(({ question, option, words, by }) => {
      if (by === 'error') return [];
      const named = questions[question];
      const value = named?.options[option];
      return named && value !== undefined
        ? [{ key: answerKey(question, option), name: named.short, value, words }]
        : [];
    }),
  ];
  return (
    <section class="desk-part desk-read" aria-label="Read from the message">
      <h2>Read from the message</h2>
      {error && (
        <p>
          {error.asks === undefined ? 'Error: ' : 'An error that does not tell enough: '}
          <a href={error.url}>{error.title}</a>. {error.notProves}
        </p>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ key, name, value, words }) => (
            <li key={key}>
              <span>
                {name}: <b>{value}</b>
                <small>“{words}”</small>
              </span>
              <button
                type="button"
                class="not-so"
                aria-label={`Not so: ${name}: ${value}`}
                onClick={() => onReject(key)}
              >
                Not so
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
