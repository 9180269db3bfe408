import { render } from 'preact';
import { searchAddress, type Sought } from '../search/address.ts';
import { SearchBox } from './SearchBox.tsx';
import { kinds } from './SearchFilters.tsx';
import { SearchLists, type SearchListsData } from './SearchLists.tsx';

interface Props {
  base: string;
  lists: SearchListsData;
}

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

function keepInAddress(sought: Sought): void {
  history.replaceState(null, '', searchAddress(location.pathname, sought));
}
