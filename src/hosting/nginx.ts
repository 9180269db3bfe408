/** The site as nginx serves it: locations to include in a `server` block that sets `root`. */
import type { Built } from './built.ts';
import { DOT, FOREVER, headersOf, PRIVATE, RULES, STRICT_TRANSPORT, WELL_KNOWN, type Headers } from './policy.ts';
import { TYPES } from './types.ts';

const quote = (value: string): string => `"${value.replace(/[\\"]/g, String.raw`\$&`)}"`;

/**
 * A location that sets headers has none of those around it, so each has them all. They are sent with errors as well; but
 * that a piece is missing must not be remembered for a year.
 */
function adds(headers: Headers): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quote(value)}${value === FOREVER ? '' : ' always'};`,
  );
}

const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

export function nginxConfig({ base, moved }: Built): string {
  const [transport, age] = STRICT_TRANSPORT;
  // The charset is nginx's own to add.
  const types = Object.entries(TYPES).map(([ending, type]) => `${type.replace(/;.*/, '')} ${ending};`);
  const charset = new Set(
    Object.values(TYPES).flatMap((type) => (type.includes('charset') ? [type.replace(/;.*/, '')] : [])),
  );
  const hidden = PRIVATE.replace(DOT, `${DOT}(?!${WELL_KNOWN})`);
  const site = block(`location ^~ ${base}`, [
    'index index.html;',
    'autoindex off;',
    // Behind a proxy nginx does not know the name by which it was asked.
    'absolute_redirect off;',
    'server_tokens off;',
    ...block('types', types),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${[...charset].filter((type) => type !== 'text/html').join(' ')};`,
    'gzip_static on;',
    'gzip_vary on;',
    `error_page 403 404 =404 ${base}404.html;`,
    `# Once the whole host uses TLS, in every location:  add_header ${transport} ${quote(age)} always;`,
    ...adds(headersOf('')),
    ...block(`location ~ ${hidden}`, ['return 404;']),
    ...RULES.filter(({ folder }) => folder !== '').flatMap(({ folder }) =>
      block(`location ${base}${folder}`, adds(headersOf(folder))),
    ),
    ...[...moved].flatMap(([from, to]) => block(`location = ${base}${from}`, [`return 301 ${base}${to};`])),
  ]);
  return [
    '# Made by the build, from src/hosting/policy.ts. Include it in a server block that says where to listen, and whose',
    `# root is the folder in which ${base} is found. With nginx's Brotli module, write "brotli_static on;" beside it.`,
    ...(base === '/'
      ? []
      : block(`location = ${base.slice(0, -1)}`, ['absolute_redirect off;', `return 301 ${base};`])),
    ...site,
    '',
  ].join('\n');
}
