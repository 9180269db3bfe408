/** What the search needs beside the index. Fetched with it, on intent. */
import type { SearchPage } from './pages.ts';
import type { SearchWords } from './words.ts';

export interface SearchData {
  /** The index that the pages are listed for; written when that is built. */
  index: string;
  words: SearchWords;
  /** In the order of the index, without what people say: see `withSaid`. */
  pages: SearchPage[];
}
