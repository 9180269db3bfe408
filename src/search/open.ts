/** The index of this site: loaded, opened, and asked one term at a time. */
import type { Reference } from '../errors/recognise.ts';
import { checkedFile } from './checked-file.ts';
import type { Entry as EntryFile, SearchData } from './data.ts';
import { openEngine, type Engine, type RawResult, type ReadFile } from './engine.ts';
import { isKnown, probeOf } from './known-word.ts';
import { ask } from './network.ts';
import type { Pagefind } from './pagefind.ts';
import { indexPage, SORT_KEY, withSaid, type IndexPage } from './pages.ts';
import type { Found } from './scores.ts';

/** A page of the index, and how its text is loaded. */
export interface Entry extends IndexPage {
  result: RawResult;
}

/** How the parts of an index are come by. */
export interface IndexSource {
  /** The path of the site, ending in a slash. */
  base: string;
  data: SearchData;
  /** Loads how errors are recognised, when a query may be one. */
  errors: () => Promise<Reference>;
  readFile: ReadFile;
  /** The program, compiled: see `IndexFiles`. */
  program: Promise<WebAssembly.Module>;
}

export interface SearchIndex extends Pick<IndexSource, 'base' | 'data' | 'errors'> {
  engine: Engine;
  /** Pagefind's id of a page → what it is */
  entries: ReadonlyMap<string, Entry>;
  /** key → what it is */
  pages: ReadonlyMap<string, Entry>;
  /** What was found before, by term: who types on asks for one more word only. */
  found: Map<string, Promise<Searched>>;
}

/** What was found for a term, with Pagefind's own results: these know where to mark. */
export interface Searched extends Found {
  raw: RawResult[];
}

/**
 * Loads the index.
 * @param base the path of the site, ending in a slash
 * @param time how often it was loaded before: what failed to load as code is asked for again only under another address
 * @throws when any part of it is missing, blocked, broken or of another build; the caller then shows lists instead
 */
export async function loadIndex(
  base: string,
  time: number,
  data: Promise<SearchData>,
  errors: SearchIndex['errors'],
): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  // eslint-disable-next-line no-restricted-globals -- Only a browser loads Pagefind so; commands have a way of their own.
  const address = new URL(`${folder}pagefind.js${time === 0 ? '' : `?try=${time}`}`, location.href).href;
  const code = import(/* @vite-ignore */ address) as Promise<Pagefind>;
  // It is compiled while it comes, whichever of the two is here first.
  const program = data.then(({ entry }) => ask(`${folder}${indexFiles(entry).program}`, compiled));
  program.catch(() => undefined);
  const [pagefind, known] = await Promise.all([code, data]);
  const readFile: ReadFile = (name) => ask(folder + name, (response) => checkedFile(name, response));
  return openIndex(pagefind, { base, data: known, errors, readFile, program });
}

/** The program as it comes; from a host that does not say what it is, once it is all here. */
function compiled(response: Response): Promise<WebAssembly.Module> {
  return response.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : response.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
}

/** How the files are named that every search needs. @throws when the index is of no language */
export function indexFiles({ languages }: EntryFile): { list: string; program: string } {
  const [language] = Object.values(languages);
  if (!language) throw new Error('the index is of no language');
  return { list: `pagefind.${language.hash}.pf_meta`, program: `wasm.${language.wasm}.wasm` };
}

/** Opens an index whose code is loaded. @throws when code and index are of different versions or builds */
export async function openIndex(pagefind: Pagefind, source: IndexSource): Promise<SearchIndex> {
  const { base, data, errors, readFile, program } = source;
  const { entry } = data;
  if (entry.version !== pagefind.version)
    throw new Error(`the index is of version ${entry.version}, its code of ${pagefind.version}`);
  const engine = await openEngine(pagefind, {
    base,
    readFile,
    program,
    list: indexFiles(entry).list,
    includeCharacters: entry.include_characters,
    metaWeights: { title: 6, phrases: 5, summary: 2, asks: 0, start: 0 },
  });
  const results = engine.sorted(SORT_KEY);
  const listed = withSaid(data.pages);
  if (results.length !== listed.length)
    throw new Error(`the index has ${results.length} pages, the list of them ${listed.length}`);
  const entries = new Map<string, Entry>();
  const pages = new Map<string, Entry>();
  listed.forEach((page, at) => {
    const result = results[at];
    if (!result) return;
    const found: Entry = { ...indexPage(page), result };
    entries.set(result.id, found);
    pages.set(page.key, found);
  });
  return { engine, base, data, errors, entries, pages, found: new Map() };
}

/**
 * Searches terms, each once. What all of them need is loaded first: Pagefind also matches longer words, as far as it has
 * loaded them, so the answer would depend on which piece of the index comes first.
 */
export async function findTerms(index: SearchIndex, terms: readonly string[]): Promise<Searched[]> {
  const unknown = terms.filter((term) => !index.found.has(term));
  const probes = unknown.flatMap((term) => probeOf(term) ?? []);
  // Asked for now, as a round trip later is one more to wait for; used only then.
  index.engine.fetchAhead(probes);
  await index.engine.load(unknown);
  const searched = await Promise.all(terms.map((term) => findTerm(index, term)));
  // Only then, as what is loaded for a probe must not change what is found here.
  return Promise.all(
    searched.map(async (result) => (unknown.includes(result.term) ? checkTerm(index, result) : result)),
  );
}

function findTerm({ engine, entries, found }: SearchIndex, term: string): Promise<Searched> {
  const known = found.get(term);
  if (known) return known;
  const searching = engine.search(term).then((results) => ({
    term,
    raw: results,
    hits: results.flatMap(({ id, score }) => {
      const page = entries.get(id);
      return page ? [{ page, score }] : [];
    }),
  }));
  found.set(term, searching);
  searching.catch(() => found.delete(term));
  return searching;
}

/** Takes away what was found for a word of which the index knows the beginning only. */
async function checkTerm({ engine, found }: SearchIndex, result: Searched): Promise<Searched> {
  const { term, raw } = result;
  const probe = raw.length === 0 ? undefined : probeOf(term);
  if (probe === undefined) return result;
  const results = await engine.search(probe);
  const idsOf = (pages: readonly RawResult[]): string[] => pages.map(({ id }) => id);
  const checked = isKnown(idsOf(raw), idsOf(results)) ? result : { term, raw: [], hits: [] };
  found.set(term, Promise.resolve(checked));
  return checked;
}
