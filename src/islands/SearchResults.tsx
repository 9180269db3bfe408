/** What the search found, and one sentence about it. */
import type { RefObject } from 'preact';
import type { Kind } from '../search/pages.ts';
import type { SearchAnswer, SearchResult } from '../search/search.ts';

export type SearchState =
  | { phase: 'idle' | 'searching' | 'broken' }
  | { phase: 'done'; query: string; narrowed: boolean; answer: SearchAnswer };

const names: Record<Kind, string> = {
  fix: 'Fix',
  article: 'Guide',
  question: 'Question',
  tree: 'Step by step',
  error: 'Error',
  checklist: 'Checklist',
};

interface Props {
  results: readonly SearchResult[];
  busy: boolean;
  list: RefObject<HTMLOListElement>;
}

export function ResultList({ results, busy, list }: Props) {
  return (
    <ol ref={list} class="results" data-search-results aria-busy={busy ? 'true' : 'false'} aria-label="Results">
      {results.map((result) => (
        <li key={result.url}>
          <span class="kind">{names[result.kind]}</span>
          <a href={result.url}>{result.title}</a>
          {/* Pagefind escapes the text of the page; only its own <mark> is markup. */}
          <p dangerouslySetInnerHTML={{ __html: result.excerpt }} />
        </li>
      ))}
    </ol>
  );
}

/** More words than these are not counted up. */
const NAMED = 4;

/** What a screen reader says, and everybody reads, about the state of the search. */
export function said(state: SearchState): string {
  if (state.phase === 'idle') return 'Type what you see, or choose below.';
  if (state.phase === 'searching') return 'Searching …';
  if (state.phase !== 'done') return 'The search could not be loaded. Choose from the lists below instead.';
  const { count, dropped, results } = state.answer;
  if (count === 0) {
    const wider = state.narrowed ? ' Show everything and all topics again.' : '';
    return `Nothing found for “${state.query}”.${wider} Try fewer words, or only the error code. Or choose what you see:`;
  }
  const found = count === 1 ? '1 result' : `${results.length} of ${count} results, the best first`;
  if (dropped.length === 0) return `${found}.`;
  const more = dropped.length > NAMED ? ` and ${dropped.length - NAMED} more` : '';
  return `${found}. Left out, since no result has them: ${dropped.slice(0, NAMED).join(', ')}${more}.`;
}
