/** What the index keeps of a page beside its words, and the part of its text that is shown. */
import type { Location, Pagefind } from './pagefind.ts';

export interface Fragment {
  url: string;
  /** The text around the words, which are marked. */
  excerpt: string;
  meta: Record<string, string>;
}

/** How many words are shown. */
const LENGTH = 24;

interface Written {
  /** A path without the base of the site. */
  url: string;
  content: string;
  meta: Record<string, string>;
}

/**
 * @param file as Pagefind wrote it; its name was made of its content, so it is what Pagefind wrote
 * @param base the path of the site, ending in a slash
 */
export function readText(
  file: Uint8Array,
  locations: readonly Location[],
  { excerptStart, excerpt }: Pick<Pagefind, 'excerptStart' | 'excerpt'>,
  base: string,
): Fragment {
  const { url, content, meta } = JSON.parse(new TextDecoder().decode(file)) as Written;
  const safe = content.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const start = excerptStart(locations, LENGTH);
  const words = locations.map(({ location }) => location);
  return {
    url: base + url.slice(1),
    meta,
    excerpt: excerpt(safe, start, LENGTH, words, undefined, undefined, '…').excerpt,
  };
}
