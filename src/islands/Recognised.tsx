import type { ComponentChildren } from 'preact';
import type { Match } from '../errors/recognise.ts';
import type { ErrorWords } from '../errors/reference.ts';
import type { RecognisedError } from '../search/search.ts';

export interface RecognisedProps {
  /** The pasted text with its secrets hidden. */
  text: string;
  hidden: number;
  matches: readonly Match[];
  words: Readonly<Record<string, ErrorWords>>;
  /** What else the text tells; the way on is then in there. */
  more?: ComponentChildren;
}

/** More of a log than this is not shown again. */
const SHOWN = 1500;
/** Other errors in the same text that are named besides. */
const OTHERS = 2;

/** What a pasted text was recognised as: what it means, what it does not prove, and where to go on. */
export function Recognised({ text, hidden, matches, words, more }: RecognisedProps) {
  const [best, ...others] = matches;
  const error = best && words[best.signature];
  if (!best || !error) return more ? <div class="recognised">{more}</div> : null;
  const { start, text: matched } = best.evidence;
  // The part around the match, when the text is long.
  const from = Math.max(0, start - SHOWN / 2);
  const to = Math.min(text.length, start + matched.length + SHOWN / 2);
  return (
    <section class="recognised" aria-labelledby="recognised">
      <p class="eyebrow">{error.asks === undefined ? 'Recognized' : 'Not enough to tell yet'}</p>
      <h2 id="recognised">{error.title}</h2>
      <p>{error.means}</p>
      <p>{error.notProves}</p>
      {error.asks !== undefined && (
        <p class="asks">
          <strong>To find out more:</strong> {error.asks}
        </p>
      )}
      {more}
      <Actions error={error} goesOn={!more} />
      <pre class="quote" tabIndex={0} aria-label="Your text, with what was recognized marked">
        {from > 0 && '… '}
        {text.slice(from, start)}
        <mark>{matched}</mark>
        {text.slice(start + matched.length, to)}
        {to < text.length && ' …'}
      </pre>
      {hidden > 0 && <p>{hidden === 1 ? '1 secret was hidden.' : `${hidden} secrets were hidden.`}</p>}
      {others.length > 0 && (
        <p>
          Your text also contains:{' '}
          {others.slice(0, OTHERS).map(({ signature }, index) => (
            <span key={signature}>
              {index > 0 && ', '}
              <a href={words[signature]?.url}>{words[signature]?.title}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

/** The same above the results of a search, in a few lines. */
export function RecognisedBrief({ error, more }: { error: RecognisedError; more?: ComponentChildren }) {
  return (
    <section class="recognised brief" aria-labelledby="recognised">
      <p class="eyebrow">{error.asks === undefined ? 'Recognized' : 'Not enough to tell yet'}</p>
      <h2 id="recognised">{error.title}</h2>
      <p>{error.asks ?? error.summary}</p>
      {more}
      <Actions error={error} goesOn={!more} />
    </section>
  );
}

function Actions({ error, goesOn }: { error: Pick<ErrorWords, 'start' | 'url'>; goesOn: boolean }) {
  return (
    <p class="actions">
      {goesOn && (
        <a class="btn" href={error.start} data-start>
          Start with this error
        </a>
      )}
      <a href={error.url}>More about this error</a>
    </p>
  );
}
