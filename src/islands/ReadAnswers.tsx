import type { ErrorWords } from '../errors/reference.ts';
import type { SaidData } from '../errors/said-data.ts';
import type { Told } from '../errors/understand.ts';
import { Words } from './Words.tsx';

export interface ReadAnswersProps {
  /** How questions and their answers are named. */
  named: SaidData['questions'];
  /** The question at which the text was pasted. */
  asked: string;
  /** The answers that the text tells, each with the words that decided, their secrets hidden. */
  found: readonly Told[];
  /** The error that was recognised. */
  error: ErrorWords | undefined;
  hidden: number;
  onUse: () => void;
}

/** What a pasted message answers, for the reader to agree to; or that it does not answer the question. */
export function ReadAnswers({ named, asked, found, error, hidden, onUse }: ReadAnswersProps) {
  const here = found.find(({ question }) => question === asked);
  const others = found.filter((told) => told !== here);
  // What the same words answer besides is only named: it would say the same thing again in other words.
  const same = others.filter(({ words }) => words === here?.words);
  const more = others.filter((told) => !same.includes(told));
  return (
    <div class="read-answers" data-read={here ? 'answer' : 'nothing'}>
      {here ? (
        <>
          <p>Your text answers this question:</p>
          <ul>
            {[here, ...more].map((told) => (
              <Answer key={told.question} named={named} told={told} />
            ))}
          </ul>
          {same.length > 0 && (
            <p>
              <small>
                The same words also answer: {same.map(({ question }) => named[question]?.short).join(', ')}.
              </small>
            </p>
          )}
          <button type="button" class="btn" onClick={onUse}>
            {others.length > 0 ? 'Use these answers' : 'Use this answer'}
          </button>
        </>
      ) : (
        <p>Your text does not answer this question. Choose the answer that fits best.</p>
      )}
      {error && (
        <p>
          We recognized this error: <a href={error.url}>{error.title}</a>.
          {!here && (
            <>
              {' '}
              You can <a href={error.start}>start from it</a> instead.
            </>
          )}
        </p>
      )}
      {error?.asks !== undefined && <p>{error.asks}</p>}
      {hidden > 0 && (
        <p>
          {hidden === 1
            ? '1 secret was hidden here and in the field.'
            : `${hidden} secrets were hidden here and in the field.`}
        </p>
      )}
    </div>
  );
}

/** One answer, and the words that decided it. */
function Answer({ named, told: { question, option, words } }: Pick<ReadAnswersProps, 'named'> & { told: Told }) {
  const asked = named[question];
  return (
    <li>
      <b>
        <Words text={asked?.options[option] ?? option} />
      </b>{' '}
      <small>
        {asked?.short}, from “<mark>{words}</mark>”
      </small>
    </li>
  );
}
