import { render } from 'preact';
import { handedOver, searchAddress, type Sought } from '../search/address.ts';
import type { SearchListsData } from '../search/lists.ts';
import type { Narrowed } from '../search/search.ts';
import { showAddress } from './leave.ts';
import { SearchBox } from './SearchBox.tsx';
import { kinds } from './SearchFilters.tsx';
import { SearchLists } from './SearchLists.tsx';

interface Props {
  base: string;
  lists: SearchListsData;
}

/**
 * The search page. What was handed over in the fragment is taken out of the address at once, and what is typed does not
 * get into it. What was chosen does, and a query of a link that somebody wrote stays while it is what is sought.
 */
export default function mount(root: HTMLElement, { base, lists }: Props): void {
  const written = new URLSearchParams(location.search).get('q')?.trim();
  const keepInAddress = ({ query, kind, topic }: Sought): void => {
    const linked = query === written ? query : undefined;
    const address = searchAddress(location.pathname, { query: linked, kind, topic });
    if (address === location.pathname + location.search && location.hash === '') return;
    try {
      showAddress(address, 'replaceState');
    } catch {
      // Some browsers refuse after a hundred changes in half a minute; the search goes on, the address stays as it was.
    }
  };
  const handed = handedOver(location.hash);
  const initial = { query: handed ?? written ?? '', ...readChoices(lists) };
  if (handed !== undefined) keepInAddress(initial);
  addEventListener('hashchange', () => {
    if (handedOver(location.hash) !== undefined) location.reload();
  });
  // The static lists give way to the field, which shows them again when there is nothing to show.
  root.replaceChildren();
  render(
    <SearchBox
      base={base}
      initial={initial}
      topics={lists.topics}
      lists={<SearchLists {...lists} />}
      onChange={keepInAddress}
    />,
    root,
  );
}

/** What nobody could have chosen is left out. */
function readChoices({ topics }: SearchListsData): Narrowed {
  const asked = new URLSearchParams(location.search);
  return {
    kind: kinds.find(({ id }) => id === asked.get('kind'))?.id,
    topic: topics.find(({ id }) => id === asked.get('topic'))?.id,
  };
}
