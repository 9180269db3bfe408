/** The address of the search page for what is sought. */
import type { Narrowed } from './search.ts';

/** What is sought: it stands in the address of the search page. */
export interface Sought extends Narrowed {
  query: string;
}

/** More of a pasted text than this helps nobody who opens the address. */
const MAX_QUERY = 400;

/** @param page the address of the search page, without a query */
export function searchAddress(page: string, { query, kind, topic }: Sought): string {
  const parts = Object.entries({ q: query.slice(0, MAX_QUERY), kind, topic }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${page}?${parts.join('&')}`;
}
