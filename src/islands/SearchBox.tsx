import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { recognise, type KnownError } from '../errors/recognise.ts';
import { loadIndex, search, type Kind, type SearchAnswer, type SearchIndex } from '../search/search.ts';

interface Props {
  base: string;
  /** What stands in the field at first. */
  initial: string;
  /** Shown when the index cannot be loaded, and when nothing is found: lists to choose from. */
  lists: ComponentChildren;
  onQuery?: (query: string) => void;
  close?: ComponentChildren;
}

type State =
  | { phase: 'idle' }
  | { phase: 'searching' }
  | { phase: 'broken' }
  | { phase: 'done'; query: string; answer: SearchAnswer };

const kinds: { id: Kind | undefined; text: string }[] = [
  { id: undefined, text: 'Everything' },
  { id: 'fix', text: 'Fixes' },
  { id: 'article', text: 'Guides' },
  { id: 'error', text: 'Errors' },
  { id: 'tree', text: 'Step by step' },
];
const kindNames: Record<Kind, string> = {
  fix: 'Fix',
  article: 'Guide',
  question: 'Question',
  tree: 'Step by step',
  error: 'Error',
  checklist: 'Checklist',
};

/** Long enough that a fast typist is not answered letter by letter. */
const PAUSE = 90;

interface Ready {
  index: SearchIndex;
  reference: Record<string, KnownError>;
}

let loading: Promise<Ready> | undefined;

/** The index, and how errors are recognised. */
async function load(base: string): Promise<Ready> {
  const response = await fetch(`${base}data/errors.json`);
  const reference = (await response.json()) as Record<string, KnownError>;
  const fixes = Object.fromEntries(Object.entries(reference).map(([id, error]) => [id, error.fixes]));
  return { reference, index: await loadIndex(new URL(`${base}pagefind/`, location.href).href, fixes) };
}

/** The field, the results, and what is said of them: in the dialog and on the search page. */
export function SearchBox({ base, initial, lists, onQuery, close }: Props) {
  const [query, setQuery] = useState(initial);
  const [kind, setKind] = useState<Kind>();
  // Busy from the first moment when there is something to look for: an empty list would be taken for the answer.
  const [state, setState] = useState<State>({ phase: initial.trim() === '' ? 'idle' : 'searching' });
  const results = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const text = query.trim();
    if (text === '') return setState({ phase: 'idle' });
    let stale = false;
    setState((before) => (before.phase === 'broken' ? before : { phase: 'searching' }));
    const look = async (): Promise<void> => {
      try {
        loading ??= load(base);
        const { index, reference } = await loading;
        const answer = await search(index, text, kind, recognise(text, reference)[0]?.signature);
        if (!stale) setState({ phase: 'done', query: text, answer });
      } catch (error) {
        console.warn('The search index could not be loaded.', error);
        loading = undefined;
        if (!stale) setState({ phase: 'broken' });
      }
    };
    const timer = setTimeout(() => void look(), PAUSE);
    onQuery?.(text);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, kind]);

  /** Arrow keys walk through the results and back to the field. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...(results.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    if (links.length === 0 || (at < 0 && event.key === 'ArrowUp')) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? field.current : links[Math.min(next, links.length - 1)])?.focus();
  };

  const found = state.phase === 'done' ? state.answer.results : [];
  return (
    <div class="search-box" onKeyDown={onKeyDown}>
      <div class="search-bar">
        <div>
          <label for="search-field">Search fixes, errors and guides</label>
          <input
            ref={field}
            id="search-field"
            class="search-field"
            type="search"
            name="q"
            autocomplete="off"
            maxLength={400}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        {close}
      </div>
      <div class="search-results">
        <div class="kinds" role="group" aria-label="Show">
          {kinds.map(({ id, text }) => (
            <button key={text} type="button" aria-pressed={kind === id} onClick={() => setKind(id)}>
              {text}
            </button>
          ))}
        </div>
        <p class="search-status" role="status">
          {said(state)}
        </p>
        <ol
          ref={results}
          class="results"
          data-search-results
          aria-busy={state.phase === 'searching' ? 'true' : 'false'}
          aria-label="Results"
        >
          {found.map((result) => (
            <li key={result.url}>
              <span class="kind">{kindNames[result.kind]}</span>
              <a href={result.url}>{result.title}</a>
              {/* Pagefind escapes the text of the page; only its own <mark> is markup. */}
              <p dangerouslySetInnerHTML={{ __html: result.excerpt }} />
            </li>
          ))}
        </ol>
        {(state.phase === 'broken' || state.phase === 'idle' || (state.phase === 'done' && found.length === 0)) &&
          lists}
      </div>
    </div>
  );
}

function said(state: State): string {
  if (state.phase === 'idle') return 'Type what you see, or choose below.';
  if (state.phase === 'searching') return 'Searching …';
  if (state.phase === 'broken') return 'The search could not be loaded. Choose from the lists below instead.';
  const { results, dropped } = state.answer;
  if (results.length === 0) return `Nothing found for “${state.query}”. Try fewer or other words, or choose below.`;
  const count = results.length === 1 ? '1 result' : `${results.length} results`;
  return dropped.length > 0 ? `${count}, without: ${dropped.join(', ')}` : count;
}
