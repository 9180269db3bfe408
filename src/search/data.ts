/** What the search needs beside the index. Fetched with it, on intent. */
import type { SearchPage } from './pages.ts';
import type { SearchWords } from './words.ts';

/** As Pagefind writes it, and reads it before anything else. */
export interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string }>;
  include_characters: string[];
}

export interface SearchData {
  /** What Pagefind says of the index that the pages are listed for; written when that is built. */
  entry: Entry;
  words: SearchWords;
  /** In the order of the index, without what people say: see `withSaid`. */
  pages: SearchPage[];
}
