/** Media types by ending, for servers that would have to look elsewhere for them. */

const UTF8 = '; charset=utf-8';

/** Ending → media type as it is sent. */
export const TYPES: Readonly<Record<string, string>> = {
  html: `text/html${UTF8}`,
  css: `text/css${UTF8}`,
  js: `text/javascript${UTF8}`,
  mjs: `text/javascript${UTF8}`,
  txt: `text/plain${UTF8}`,
  md: `text/markdown${UTF8}`,
  csv: `text/csv${UTF8}`,
  xml: 'application/xml',
  atom: `application/atom+xml${UTF8}`,
  osdx: 'application/opensearchdescription+xml',
  json: 'application/json',
  map: 'application/json',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  // Pagefind packs its files, and unpacks them itself.
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Endings that no host knows by itself. */
export const OWN_ENDINGS: readonly string[] = Object.keys(TYPES).filter((ending) => /^(?:pf_|osdx)/.test(ending));

/** Endings of what shrinks when it is compressed: text, and programs. */
export const TEXT_ENDINGS: ReadonlySet<string> = new Set(
  Object.keys(TYPES).filter((ending) =>
    /^(?:text\/|application\/(?:json|wasm|manifest|[a-z+]*xml)|image\/svg)/.test(TYPES[ending] ?? ''),
  ),
);

/** The ending of a file's name, without its dot. */
export function endingOf(file: string): string {
  return /\.(\w+)$/.exec(file)?.[1] ?? '';
}
