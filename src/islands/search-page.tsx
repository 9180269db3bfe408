import { render } from 'preact';
import { SearchBox } from './SearchBox.tsx';
import { SearchLists, type SearchListsData } from './SearchLists.tsx';

interface Props {
  base: string;
  lists: SearchListsData;
}

/** The search page: the query stays in the address. */
export default function mount(root: HTMLElement, { base, lists }: Props): void {
  const initial = new URLSearchParams(location.search).get('q') ?? '';
  const keep = (query: string): void =>
    history.replaceState(null, '', `${location.pathname}?q=${encodeURIComponent(query)}`);
  // The static lists give way to the field, which shows them again when there is nothing to show.
  root.replaceChildren();
  render(<SearchBox base={base} initial={initial} lists={<SearchLists {...lists} />} onQuery={keep} />, root);
}
