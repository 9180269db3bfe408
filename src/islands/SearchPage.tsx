import { useEffect, useState } from 'preact/hooks';
import { SearchBox } from './SearchBox.tsx';
import { SearchLists, type SearchListsData } from './SearchLists.tsx';

interface Props {
  base: string;
  lists: SearchListsData;
}

/** The search page: the query stays in the address. */
export default function SearchPage({ base, lists }: Props) {
  const [initial, setInitial] = useState<string>();
  useEffect(() => setInitial(new URLSearchParams(location.search).get('q') ?? ''), []);
  const keep = (query: string): void =>
    history.replaceState(null, '', `${location.pathname}?q=${encodeURIComponent(query)}`);
  if (initial === undefined) return <SearchLists {...lists} />;
  return <SearchBox base={base} initial={initial} lists={<SearchLists {...lists} />} onQuery={keep} />;
}
