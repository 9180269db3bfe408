/** Narrows the results to one kind of page, and to one topic. */
import type { Kind } from '../search/pages.ts';
import type { Narrowed } from '../search/search.ts';
import type { Topic } from '../search/lists.ts';

/** The kinds that can be asked for. A pack may have no error reference: the build says so. */
export const kinds: readonly { id: Kind | undefined; text: string }[] = [
  { id: undefined, text: 'Everything' },
  { id: 'fix', text: 'Fixes' },
  { id: 'article', text: 'Guides' },
  ...(import.meta.env.HAS_ERRORS === true ? [{ id: 'error' as const, text: 'Errors' }] : []),
  { id: 'tree', text: 'Step by step' },
];

interface Props {
  topics: readonly Topic[];
  narrowed: Narrowed;
  narrow: (change: Narrowed) => void;
}

export function SearchFilters({ topics, narrowed, narrow }: Props) {
  return (
    <div class="filters">
      <div class="kinds" role="group" aria-label="Show">
        {kinds.map(({ id, text }) => (
          <button key={text} type="button" aria-pressed={narrowed.kind === id} onClick={() => narrow({ kind: id })}>
            {text}
          </button>
        ))}
      </div>
      {topics.length > 0 && (
        <label class="topic">
          <span class="visually-hidden">Topic</span>
          <select
            value={narrowed.topic ?? ''}
            onChange={(event) => narrow({ topic: event.currentTarget.value || undefined })}
          >
            <option value="">All topics</option>
            {topics.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
