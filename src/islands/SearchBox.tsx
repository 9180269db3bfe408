/** The field, the results, and what is said of them: in the dialog and on the search page. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { handOver, type Sought } from '../search/address.ts';
import { SHOWN } from '../search/search.ts';
import { goTo } from './leave.ts';
import { RecognisedBrief } from './Recognised.tsx';
import { ResultList, said } from './SearchResults.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import type { Topic } from '../search/lists.ts';
import { useAnswer } from './use-answer.ts';
import { useFromWords } from './use-from-words.tsx';

interface Props {
  base: string;
  /** What stands in the field at first. */
  initial: Sought;
  topics: readonly Topic[];
  /** Shown when the index cannot be loaded, and when nothing is found: lists to choose from. */
  lists: ComponentChildren;
  /** Told with the query as it may be shown: its secrets hidden. */
  onChange?: (sought: Sought) => void;
  /** Told when the reader asks to try again, and all that was fetched is forgotten. */
  onAgain?: () => void;
  close?: ComponentChildren;
  /** Whether Enter opens the first result; otherwise it leads to it. */
  opens?: boolean;
}

/** Said when only the part of the search that reads answers from words is missing. */
const UNREAD = ' Your words were not checked for answers: that part of the page could not be loaded.';
/** A pack may have no error reference: the build says so. */
const LABEL = import.meta.env.HAS_ERRORS === true ? 'Search, or paste an error' : 'Search';
/** A pasted error fits, a whole log belongs into the box for errors. */
const MAX_LENGTH = 20_000;

export function SearchBox({ base, initial, topics, lists, onChange, onAgain, close, opens = false }: Props) {
  const [sought, setSought] = useState(initial);
  const [shown, setShown] = useState(SHOWN);
  const results = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const seek = (change: Partial<Sought>): void => {
    setShown(SHOWN);
    setSought((before) => ({ ...before, ...change }));
  };

  const { state, busy, attempt, again } = useAnswer(base, sought, shown, onChange);
  const answer = state.phase === 'done' ? state.answer : undefined;
  const isComing = answer?.isComing === true;
  // What reads the words is asked for after the texts, which people wait for.
  const read = useFromWords(base, state.phase === 'done' && !isComing ? state.query : '', attempt);
  const isPart = read.failed || (!isComing && answer?.results.some(({ excerpt }) => !excerpt));
  const onTryAgain = (): void => {
    // The button goes; whoever uses the keyboard stays here.
    field.current?.focus();
    again();
    onAgain?.();
  };

  /** Enter means the first result; while none is there, the page that shows what comes. */
  const onEnter = (): void => {
    const first = busy ? undefined : results.current?.querySelector('a');
    if (first) return opens ? first.click() : first.focus();
    if (opens && sought.query.trim() !== '') void goTo(handOver(`${base}search/`, sought.query));
  };
  /** Arrow keys walk through the results and back to the field. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target === field.current && !event.isComposing) return onEnter();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    const links = [...(results.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    if (links.length === 0 || (at < 0 && event.key === 'ArrowUp')) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? field.current : links[Math.min(next, links.length - 1)])?.focus();
  };

  return (
    <div class="search-box" onKeyDown={onKeyDown}>
      <div class="search-bar">
        <div>
          <label for="search-field">{LABEL}</label>
          <input
            ref={field}
            id="search-field"
            class="search-field"
            type="search"
            name="q"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={MAX_LENGTH}
            value={sought.query}
            onInput={(event) => seek({ query: event.currentTarget.value })}
          />
        </div>
        {close}
      </div>
      <div class="search-results">
        {state.phase !== 'idle' && <SearchFilters topics={topics} narrowed={sought} narrow={seek} />}
        <p class="search-status" role="status">
          {said(state)}
          {opens && answer && answer.count > 0 && ' Enter opens the first.'}
          {read.failed && UNREAD}
        </p>
        {(state.phase === 'slow' || state.phase === 'broken' || isPart) && (
          <p class="actions">
            <button type="button" class="btn ghost" onClick={onTryAgain}>
              Try again
            </button>
            {/* A browser keeps code that came broken as long as the page is open. */}
            {attempt > 0 && state.phase === 'broken' && (
              <button
                type="button"
                class="btn ghost"
                onClick={() => void goTo(handOver(`${base}search/`, sought.query))}
              >
                Reload the page with these words
              </button>
            )}
          </p>
        )}
        {answer?.recognised ? (
          <RecognisedBrief error={answer.recognised} more={read.shown} />
        ) : (
          read.shown && <div class="recognised brief">{read.shown}</div>
        )}
        <ResultList results={answer?.results ?? []} isComing={isComing} busy={busy} list={results} />
        {answer && answer.count > answer.results.length && (
          <button type="button" class="btn ghost" onClick={() => setShown(shown + SHOWN)}>
            Show more
          </button>
        )}
        {(!answer && state.phase !== 'searching') || answer?.count === 0 ? lists : null}
      </div>
    </div>
  );
}
