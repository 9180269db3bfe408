/** What the search found, and one sentence about it. */
import type { RefObject } from 'preact';
import { KIND_NAMES } from '../search/kind-names.ts';
import type { SearchAnswer, SearchResult } from '../search/search.ts';

export type SearchState =
  | { phase: 'idle' | 'searching' | 'slow' | 'broken' }
  | { phase: 'done'; query: string; narrowed: boolean; answer: SearchAnswer };

/** Said of a page in the place of its text. */
const NO_TEXT = 'Its text could not be loaded. Follow the link to read it.';

interface Props {
  results: readonly SearchResult[];
  /** Whether their texts are on their way: they get the room that they will need. */
  isComing: boolean;
  busy: boolean;
  list: RefObject<HTMLOListElement>;
}

export function ResultList({ results, isComing, busy, list }: Props) {
  return (
    <ol ref={list} class="results" data-search-results aria-busy={busy ? 'true' : 'false'} aria-label="Results">
      {results.map((result) => (
        <li key={result.url}>
          <h2>
            <a href={result.url}>
              <span class="kind">{KIND_NAMES[result.kind]}</span> {result.title}
            </a>
          </h2>
          <p>
            {result.excerpt?.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text)) ?? (isComing || NO_TEXT)}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** More words than these are not counted up. */
const NAMED = 4;

/** What may find more. A pack may have no error reference: the build says so. */
const LESS = import.meta.env.HAS_ERRORS === true ? 'fewer words, or just the error code' : 'fewer words';

const SAID = {
  idle: 'Type what you see, or choose below.',
  searching: 'Searching …',
  slow: 'The search is taking a while. Wait, try again, or choose from the lists below.',
  broken: 'The search could not be loaded, so nothing was searched. Try again, or choose from the lists below.',
};

/** What a screen reader says, and everybody reads, about the state of the search. */
export function said(state: SearchState): string {
  if (state.phase !== 'done') return SAID[state.phase];
  const { count, dropped, results, isComing } = state.answer;
  if (count === 0) {
    const wider = state.narrowed ? ' Show everything and all topics again.' : '';
    return `Nothing found for “${state.query}”.${wider} Try ${LESS}. Or choose what you see:`;
  }
  const all = count === 1 ? '1 result' : `${count} results, the best first`;
  const best = `The ${results.length} best results. There are more: show them below, or add a more specific word`;
  const found = count > results.length ? best : all;
  const untold = isComing ? 0 : results.filter(({ excerpt }) => !excerpt).length;
  const silent =
    untold === 0
      ? ''
      : ` The text of ${untold === 1 ? 'one result' : `${untold} results`} could not be loaded: try again to see it.`;
  if (dropped.length === 0) return `${found}.${silent}`;
  const more = dropped.length > NAMED ? ` and ${dropped.length - NAMED} more` : '';
  return `${found}.${silent} Left out, since no result has them: ${dropped.slice(0, NAMED).join(', ')}${more}.`;
}
