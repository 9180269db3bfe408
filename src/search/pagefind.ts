/** What is taken of Pagefind’s code, as `build/pagefind-code.ts` hands it out. */

/** Where a word stands in a text. */
export interface Location {
  /** How much it counts, by what it stands in. */
  weight: number;
  balanced_score: number;
  /** Which word of the text it is. */
  location: number;
}

/** The program, behind what wasm-bindgen writes for it. A state is an address in its memory, and each change gives a new one. */
export interface Program {
  /** Starts it; everything else comes after. */
  (module: WebAssembly.Module): Promise<unknown>;
  init_pagefind: (list: Uint8Array) => number;
  set_ranking_weights: (state: number, weights: string) => number;
  load_index_chunk: (state: number, piece: Uint8Array) => number;
  /** JSON: the names of the pieces that a term needs. */
  request_indexes: (state: number, term: string) => string;
  /** JSON: see `Answer` in engine.ts. */
  search: (
    state: number,
    term: string,
    original: string,
    filters: string,
    sort: string,
    exact: boolean,
    exactDiacritics: boolean,
  ) => string;
}

export interface Pagefind {
  /** The version of the code. */
  version: string;
  program: Program;
  /** The word at which that part of a text begins that says most. */
  excerptStart: (locations: readonly Location[], length: number) => number;
  /** Cuts it out and marks the words. */
  excerpt: (
    content: string,
    start: number,
    length: number,
    words: readonly number[],
    from: number | undefined,
    to: number | undefined,
    ellipsis: string,
  ) => { excerpt: string };
  normalizeDiacritics: (text: string) => string;
}
