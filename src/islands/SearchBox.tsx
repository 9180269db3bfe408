/** The field, the results, and what is said of them: in the dialog and on the search page. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sought } from '../search/address.ts';
import { isPlain } from '../search/plain.ts';
import { search, SHOWN } from '../search/search.ts';
import { searchIndex } from './load-search.ts';
import { RecognisedBrief } from './Recognised.tsx';
import { ResultList, said, type SearchState } from './SearchResults.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import type { Topic } from './SearchLists.tsx';
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
  close?: ComponentChildren;
}

/** While the index loads a fast typist is not answered letter by letter; once it is there an answer costs next to nothing. */
const PAUSE = 90;
/** A pasted error fits, a whole log belongs into the box for errors. */
const MAX_LENGTH = 20_000;

export function SearchBox({ base, initial, topics, lists, onChange, close }: Props) {
  const [sought, setSought] = useState(initial);
  const [shown, setShown] = useState(SHOWN);
  // Busy from the first moment when there is something to look for: an empty list would be taken for the answer.
  const [state, setState] = useState<SearchState>({ phase: initial.query.trim() === '' ? 'idle' : 'searching' });
  const [busy, setBusy] = useState(state.phase === 'searching');
  const results = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const seek = (change: Partial<Sought>): void => {
    setShown(SHOWN);
    setSought((before) => ({ ...before, ...change }));
  };

  // Whoever opened the search means to use it: the index is on its way before the first letter.
  useEffect(() => void searchIndex(base).catch(() => undefined), []);

  useEffect(() => {
    const { kind, topic } = sought;
    const typed = sought.query.trim();
    const settle = (next: SearchState): void => {
      setState(next);
      setBusy(false);
    };
    if (typed === '') {
      onChange?.(sought);
      return settle({ phase: 'idle' });
    }
    let stale = false;
    const isStale = (): boolean => stale;
    setBusy(true);
    // The last results stay until the next are there: they come in an instant, and a list that flickers cannot be read.
    setState((before) => (before.phase === 'idle' ? { phase: 'searching' } : before));
    const look = async (): Promise<void> => {
      try {
        const query = await withoutSecrets(typed);
        if (isStale()) return;
        onChange?.({ query, kind, topic });
        const answer = await search(await searchIndex(base), query, { kind, topic }, shown);
        if (!isStale()) settle({ phase: 'done', query, narrowed: kind !== undefined || topic !== undefined, answer });
      } catch (error) {
        console.warn('The search index could not be loaded.', error);
        if (!isStale()) settle({ phase: 'broken' });
      }
    };
    const timer = setTimeout(() => void look(), searchIndex.ready ? 0 : PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [sought, shown]);

  /** Arrow keys walk through the results and back to the field. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    const links = [...(results.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    if (links.length === 0 || (at < 0 && event.key === 'ArrowUp')) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? field.current : links[Math.min(next, links.length - 1)])?.focus();
  };

  const answer = state.phase === 'done' ? state.answer : undefined;
  const fromWords = useFromWords(base, state.phase === 'done' ? state.query : '');
  return (
    <div class="search-box" onKeyDown={onKeyDown}>
      <div class="search-bar">
        <div>
          <label for="search-field">Search, or paste an error</label>
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
        </p>
        {answer?.recognised ? (
          <RecognisedBrief error={answer.recognised} more={fromWords} />
        ) : (
          fromWords && <div class="recognised brief">{fromWords}</div>
        )}
        <ResultList results={answer?.results ?? []} busy={busy} list={results} />
        {answer && answer.count > answer.results.length && (
          <button type="button" class="btn ghost" onClick={() => setShown(shown + SHOWN)}>
            Show more
          </button>
        )}
        {(state.phase === 'broken' || state.phase === 'idle' || answer?.count === 0) && lists}
      </div>
    </div>
  );
}

/** What stands in the address, and is shown again, holds no secret. */
async function withoutSecrets(text: string): Promise<string> {
  if (isPlain(text)) return text;
  const { redact } = await import('../errors/redact.ts');
  return redact(text).text;
}
