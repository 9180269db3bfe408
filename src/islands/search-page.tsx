import { render } from 'preact';
import { SearchBox, type Sought } from './SearchBox.tsx';
import { kinds } from './SearchFilters.tsx';
import { SearchLists, type SearchListsData } from './SearchLists.tsx';

interface Props {
  base: string;
  lists: SearchListsData;
}

/** More of a pasted error than this does not help whoever opens the address. */
const MAX_QUERY = 400;

/** The search page: what is sought stays in the address. */
export default function mount(root: HTMLElement, { base, lists }: Props): void {
  // The static lists give way to the field, which shows them again when there is nothing to show.
  root.replaceChildren();
  render(
    <SearchBox
      base={base}
      initial={readAddress(lists)}
      topics={lists.topics}
      lists={<SearchLists {...lists} />}
      onChange={keepInAddress}
    />,
    root,
  );
}

/** What nobody could have chosen is left out. */
function readAddress({ topics }: SearchListsData): Sought {
  const asked = new URLSearchParams(location.search);
  return {
    query: asked.get('q') ?? '',
    kind: kinds.find(({ id }) => id === asked.get('kind'))?.id,
    topic: topics.find(({ id }) => id === asked.get('topic'))?.id,
  };
}

function keepInAddress({ query, kind, topic }: Sought): void {
  const parts = Object.entries({ q: query.slice(0, MAX_QUERY), kind, topic }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  history.replaceState(null, '', `${location.pathname}?${parts.join('&')}`);
}
