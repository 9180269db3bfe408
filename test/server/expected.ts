/** What each kind of address is to be served with, written out once more by hand, so that a slip in the policy is seen. */

const EVERYWHERE = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const CLOSED = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'access-control-allow-origin': undefined,
};
const ASKED = { 'cache-control': 'public, max-age=0, must-revalidate' };
const KEPT = { 'cache-control': 'public, max-age=31536000, immutable' };
const OPEN = { 'cross-origin-resource-policy': 'cross-origin' };

type Expected = Readonly<Record<string, string | undefined>>;

/** Kind → how its addresses look below the base, and its headers. The first that fits counts. */
const KINDS: Readonly<Record<string, [RegExp, Expected]>> = {
  embedded: [/^embed\//, { ...CLOSED, ...OPEN, ...ASKED, 'content-security-policy': 'frame-ancestors *' }],
  published: [/^api\//, { ...CLOSED, ...OPEN, ...ASKED, 'access-control-allow-origin': '*' }],
  shown: [/^preview\//, { ...CLOSED, ...OPEN, ...ASKED }],
  hashed: [/^_astro\//, { ...CLOSED, ...KEPT }],
  'piece of the index': [/^pagefind\/(?:index|fragment)\//, { ...CLOSED, ...KEPT }],
  'search code': [/^pagefind\//, { ...CLOSED, ...ASKED }],
  data: [/^data\//, { ...CLOSED, ...ASKED }],
  page: [/(?:^|\/)$|\.html$/, { ...CLOSED, ...ASKED }],
  file: [/./, { ...CLOSED, ...ASKED }],
};

export function kindOf(address: string): string {
  return Object.entries(KINDS).find(([, [form]]) => form.test(address))?.[0] ?? 'none';
}

export function expectedOf(address: string): Expected {
  return { ...EVERYWHERE, ...KINDS[kindOf(address)]?.[1] };
}

/** Ending → media type. */
export const MEDIA: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xml: 'application/xml',
  atom: 'application/atom+xml; charset=utf-8',
  osdx: 'application/opensearchdescription+xml',
  json: 'application/json',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  png: 'image/png',
  woff2: 'font/woff2',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** The media type of an address; undefined for an ending that nobody has thought of. */
export const mediaOf = (address: string): string | undefined => MEDIA[/\.(\w+)$/.exec(address)?.[1] ?? ''];
