/**
 * Drives Pagefind’s program over the index of this site. What Pagefind does here itself goes on when a file is missing, and
 * waits by looking every 50 milliseconds; so its program and its excerpts are used, and not the code between them.
 */
import type { Pagefind } from './pagefind.ts';
import { searchTerm } from './search-term.ts';
import { readText, type Fragment } from './text-of-page.ts';

/** Reads one file of the index by its name, such as `index/en_0a1b2c3.pf_index`. @throws when it is not there, or another */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What a search says of one page. */
export interface RawResult {
  id: string;
  score: number;
  /** Its text, with the words marked. @throws when that cannot be loaded */
  data: () => Promise<Fragment>;
}

/** A place in a text where a word stands, as the program writes it. */
interface Place {
  /** Weight, in 24ths. */
  w: number;
  /** Its part in the score. */
  s: number;
  /** Which word of the text it is. */
  l: number;
}
interface Answer {
  results: { p: string; s: number; l: Place[] }[];
}

export interface Engine {
  /** Loads what searches for these terms need. @throws when a piece is missing or broken */
  load: (terms: readonly string[]) => Promise<void>;
  /** Begins to fetch what searches for these terms need, without letting them change what is found meanwhile. */
  fetchAhead: (terms: readonly string[]) => void;
  /** All pages that have every known word of a term, the best first. What it needs is loaded first. */
  search: (term: string) => Promise<RawResult[]>;
  /** All pages, by this sort of theirs. */
  sorted: (sort: string) => RawResult[];
}

export interface EngineParts {
  /** The path of the site, ending in a slash. */
  base: string;
  readFile: ReadFile;
  /** The program, compiled. */
  program: Promise<WebAssembly.Module>;
  /** The name of the list of words and pages. */
  list: string;
  /** Characters that count as parts of words. */
  includeCharacters: readonly string[];
  /** field of a page → how much more a word in it counts */
  metaWeights: Readonly<Record<string, number>>;
}

/** @throws when the program or the list of words is not there or broken */
export async function openEngine(pagefind: Pagefind, parts: EngineParts): Promise<Engine> {
  const { base, readFile, includeCharacters, metaWeights } = parts;
  const { program } = pagefind;
  const [list] = await Promise.all([readFile(parts.list), parts.program.then(program)]);
  let state = program.set_ranking_weights(program.init_pagefind(list), JSON.stringify({ meta_weights: metaWeights }));

  const fetched = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const loaded = new Map<string, Promise<void>>();
  const texts = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const piece = (id: string): Promise<Uint8Array<ArrayBuffer>> =>
    once(fetched, id, () => readFile(`index/${id}.pf_index`));
  const load = (id: string): Promise<void> =>
    once(loaded, id, async () => {
      const words = await piece(id);
      state = program.load_index_chunk(state, words);
      // The program has them now.
      fetched.delete(id);
    });
  const piecesOf = (terms: readonly string[]): string[] =>
    terms.length === 0 ? [] : (JSON.parse(program.request_indexes(state, terms.join(' '))) as string[]);
  const normal = (term: string): string => searchTerm(term, includeCharacters);

  const ask = (term: string, sort: string): RawResult[] => {
    const plain = pagefind.normalizeDiacritics(term);
    const told = program.search(state, plain, term, '{}', sort, false, false);
    // The program leaves the order to the scores: in a sort, each page has its place in it, negative.
    const { results } = JSON.parse(told) as Answer;
    results.sort((a, b) => b.s - a.s);
    return results.map(({ p: id, s: score, l }) => ({
      id,
      score,
      data: async () =>
        readText(
          await once(texts, id, () => readFile(`fragment/${id}.pf_fragment`)),
          l.map(({ w, s, l: location }) => ({ weight: w / 24, balanced_score: s, location })),
          pagefind,
          base,
        ),
    }));
  };

  return {
    load: async (terms) => {
      await Promise.all(piecesOf(terms.map(normal)).map(load));
    },
    fetchAhead: (terms) => {
      for (const id of piecesOf(terms.map(normal))) if (!loaded.has(id)) piece(id).catch(() => undefined);
    },
    search: async (term) => {
      const wanted = normal(term);
      // Of no words, every page.
      if (wanted === '') return [];
      await Promise.all(piecesOf([wanted]).map(load));
      return ask(wanted, '');
    },
    sorted: (sort) => ask('', `${sort}:asc`),
  };
}

/** What was begun once; what failed is begun again by the next who asks. */
function once<T>(known: Map<string, Promise<T>>, id: string, begin: () => Promise<T>): Promise<T> {
  const there = known.get(id);
  if (there) return there;
  const begun = begin();
  known.set(id, begun);
  begun.catch(() => known.delete(id));
  return begun;
}
