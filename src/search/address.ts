/** The address of the search page. What a person typed never stands in it: only a link that somebody wrote has a query. */
import type { Narrowed } from './search.ts';

/** What is sought. */
export interface Sought extends Narrowed {
  query: string;
}

/** More of a text than this is nothing that anybody asks the search. */
const MOST_HANDED = 20_000;

/**
 * @param page the address of the search page, without a query
 * @param query only what stood in the address before
 */
export function searchAddress(page: string, { query, kind, topic }: Narrowed & { query?: string | undefined }): string {
  const parts = Object.entries({ q: query, kind, topic }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? page : `${page}?${parts.join('&')}`;
}

/** The address that hands a text to the search page: in the fragment, which no server sees. */
export function handOver(page: string, text: string): string {
  // Half of a pair of characters cannot be encoded.
  return `${page}#q=${encodeURIComponent(text.slice(0, MOST_HANDED).replace(/\p{Cs}/gu, ''))}`;
}

/** The text that was handed over, if any; line breaks, which a search field does not keep, are spaces. */
export function handedOver(fragment: string): string | undefined {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('q')?.replace(/\s+/g, ' ');
}
