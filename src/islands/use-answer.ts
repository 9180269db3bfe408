/** Asks the search whatever is sought, and tells how far it is: no wait without an end, no failure that stays. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sought } from '../search/address.ts';
import { isPlain } from '../search/plain.ts';
import { search, type SearchAnswer } from '../search/search.ts';
import { forgetSearch, searchIndex } from './load-search.ts';
import type { SearchState } from './SearchResults.tsx';

/** While the index loads a fast typist is not answered letter by letter; once it is there an answer costs next to nothing. */
const PAUSE = 90;
/** How long a reader looks at “Searching …” before something else is offered, in milliseconds. */
export const PATIENCE = 8000;

interface Asked {
  state: SearchState;
  /** Whether the results shown are about to be replaced. */
  busy: boolean;
  /** How often the reader has asked to try again. */
  attempt: number;
  /** Forgets what was loaded, and searches anew. */
  again: () => void;
}

/**
 * @param shown how many results are wanted
 * @param onChange told with the query as it may be shown: its secrets hidden
 */
export function useAnswer(base: string, sought: Sought, shown: number, onChange?: (sought: Sought) => void): Asked {
  // Busy from the first moment when there is something to look for: an empty list would be taken for the answer.
  const [state, setState] = useState<SearchState>({ phase: sought.query.trim() === '' ? 'idle' : 'searching' });
  const [busy, setBusy] = useState(state.phase === 'searching');
  const [attempt, setAttempt] = useState(0);
  const drop = useRef<() => void>();
  /** Whether results stand there. */
  const isShown = useRef(false);
  isShown.current = state.phase === 'done';

  // Whoever opened the search means to use it: the index is on its way before the first letter.
  useEffect(() => void searchIndex(base).catch(() => undefined), []);

  useEffect(() => {
    const { kind, topic } = sought;
    const typed = sought.query.trim();
    const settle = (next: SearchState | ((before: SearchState) => SearchState)): void => {
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
    const late = setTimeout(() => settle(withoutTexts), PATIENCE);
    const look = async (): Promise<void> => {
      try {
        const query = await withoutSecrets(typed);
        if (isStale()) return;
        onChange?.({ query, kind, topic });
        const narrowed = kind !== undefined || topic !== undefined;
        const done = (answer: SearchAnswer): SearchState => ({ phase: 'done', query, narrowed, answer });
        // Titles at once where nothing is shown yet; in place of results with texts they would only flicker.
        const early = (answer: SearchAnswer): void => {
          if (isStale() || isShown.current) return;
          settle(done(answer));
        };
        const answer = await search(await searchIndex(base), query, { kind, topic }, shown, early);
        if (!isStale()) settle(done(answer));
      } catch (error) {
        console.warn('The search could not be loaded.', error);
        if (!isStale()) settle({ phase: 'broken' });
      } finally {
        clearTimeout(late);
      }
    };
    const timer = setTimeout(() => void look(), searchIndex.ready ? 0 : PAUSE);
    return (drop.current = () => {
      stale = true;
      clearTimeout(timer);
      clearTimeout(late);
    });
  }, [sought, shown, attempt]);

  const again = (): void => {
    // What is given up must not count as a failure of what begins now.
    drop.current?.();
    forgetSearch();
    setState({ phase: 'searching' });
    setAttempt(attempt + 1);
  };
  return { state, busy, attempt, again };
}

/** What is said when it takes long: of titles that are there, that their texts are not. */
function withoutTexts(before: SearchState): SearchState {
  if (before.phase !== 'done' || !before.answer.isComing) return { phase: 'slow' };
  const answer = { ...before.answer };
  delete answer.isComing;
  return { ...before, answer };
}

/** What stands in the address, and is shown again, holds no secret. */
async function withoutSecrets(text: string): Promise<string> {
  if (isPlain(text)) return text;
  const { redact } = await import('../errors/redact.ts');
  return redact(text).text;
}
