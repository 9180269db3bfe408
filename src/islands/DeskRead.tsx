/** What was read of a customer's message: the error in it, and the answers, each with the words that decided. */
import type { DeskAnswer } from './desk-answer.ts';
import { readItems, ReadList } from './ReadList.tsx';

interface Props {
  answer: DeskAnswer;
  onReject: (key: string) => void;
}

export function DeskRead({ answer: { understood, data }, onReject }: Props) {
  if (!understood || !data) return null;
  const [match] = understood.matches;
  const error = match && data.words[match.signature];
  // What the error makes certain anyway says the same thing again in other words.
  const own = readItems(understood, data.data, 'What they see').filter(({ by }) => by === 'words');
  return (
    <section class="desk-part desk-read" aria-label="Read from the message">
      <h2>Read from the message</h2>
      {error && (
        <p>
          {error.asks === undefined ? 'Error: ' : 'An error that does not say enough: '}
          <a href={error.url}>{error.title}</a>. {error.notProves}
        </p>
      )}
      {own.length > 0 && <ReadList items={own} onReject={onReject} />}
    </section>
  );
}
