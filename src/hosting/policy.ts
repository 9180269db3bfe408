/**
 * Which headers which addresses get. This is the only place that says so: `_headers`, the nginx configuration and the
 * Caddyfile are written from it.
 *
 * The policy of each page is in the page, by the hashes of its own scripts and styles; several policies all hold at once.
 * So the header says only what a page cannot say of itself, and never has to know a hash.
 */

export type Headers = Readonly<Record<string, string>>;

export interface Rule {
  /** Where it holds, a path below the base that ends in a slash; nothing for the whole site. */
  folder: string;
  /** Header → value. A later rule takes the place of an earlier one, header by header. */
  headers: Headers;
}

/**
 * For names that stay while their content changes: kept, and asked after each time, which costs a 304. So no page works
 * with data of another build. It is also what Netlify and Cloudflare say of every file by themselves.
 */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/** For names that carry a hash of their content: a year, never asked after. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** The site needs none of these, and what is framed or broken into shall not get them either. */
const REFUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The same on every answer, redirects and missing pages included. */
export const EVERYWHERE: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All that a page loads is its own, so this costs nothing; workers inherit it only when their file says it too.
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** What differs from place to place; the first is for everything, the more special ones follow. */
export const RULES: readonly Rule[] = [
  {
    folder: '',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': REVALIDATE,
    },
  },
  { folder: '_astro/', headers: { 'Cache-Control': FOREVER } },
  // The pieces of the search index are named by what is in them; its code and its list of pieces are not.
  { folder: 'pagefind/fragment/', headers: { 'Cache-Control': FOREVER } },
  { folder: 'pagefind/index/', headers: { 'Cache-Control': FOREVER } },
  // Public data: other sites may read it.
  { folder: 'api/', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' } },
  // Pictures of pages, for other sites to show beside a link.
  { folder: 'preview/', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  // Made to be framed, by anybody.
  {
    folder: 'embed/',
    headers: { 'Content-Security-Policy': 'frame-ancestors *', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
];

/** Only whoever runs the whole host can say that all of it has TLS, so this stands in the files as a comment. */
export const STRICT_TRANSPORT: readonly [string, string] = [
  'Strict-Transport-Security',
  'max-age=63072000; includeSubDomains',
];

/**
 * All headers of an address.
 * @param path below the base, without a leading slash: `fixes/no-address/`
 */
export function headersOf(path: string): Headers {
  const special = RULES.filter(({ folder }) => path.startsWith(folder)).map(({ headers }) => headers);
  return Object.assign({}, EVERYWHERE, ...special) as Headers;
}

/** How the name of a file begins that is not for readers, as a regular expression. */
export const DOT = String.raw`/\.`;

/** What is not for readers: such files, files for hosts, and the compressed doubles. A regular expression. */
export const PRIVATE = String.raw`(${DOT}|/_(headers|redirects)$|\.(gz|br)$)`;

/** The one such folder that is there to be read, as owners of a host prove themselves in it. */
export const WELL_KNOWN = 'well-known/';
