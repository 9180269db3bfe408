/** The site as Caddy serves it: directives to import in a site block that sets `root`. */
import type { Built } from './built.ts';
import { EVERYWHERE, PRIVATE, REVALIDATE, RULES, STRICT_TRANSPORT, WELL_KNOWN, type Headers } from './policy.ts';
import { TYPES } from './types.ts';

/** Caddy sorts directives of one kind by their paths unless they stand in a `route`; here the later has to win. */
export function caddyfile({ base, moved }: Built): string {
  const [transport, age] = STRICT_TRANSPORT;
  const places = RULES.filter(({ folder }) => folder !== '');
  const general = RULES.filter(({ folder }) => folder === '').map(({ headers }) => headers);
  const always: Headers = Object.assign({}, EVERYWHERE, ...general) as Headers;
  // No file has a zero byte in its name: Caddy would take the question for a fault of its own.
  const hidden = PRIVATE.replace('(', String.raw`(\x00|`);
  const special = new Set(places.flatMap(({ headers }) => Object.keys(headers)).filter((name) => !(name in always)));
  const lines = [
    '# Made by the build, from src/hosting/policy.ts. Import it in a site block whose root is the folder in which',
    `# ${base} is found.`,
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    ...block(`handle ${base}*`, [
      ...block('route', [
        `# Once the whole host uses TLS:  header ${transport} ${quote(age)}`,
        // A removal is put off until the answer is sent, and all that stands in one block with it.
        'header -Server',
        ...block('header', settings(always)),
        ...places.flatMap(({ folder, headers }) => block(`header ${base}${folder}*`, settings(headers))),
        ...Object.entries(TYPES).flatMap(([ending, type]) => [
          `@${ending} path *.${ending}`,
          `header @${ending} Content-Type ${quote(type)}`,
        ]),
        // Caddy says so of what it sends compressed, but not of the same file when it is sent plain.
        'header ?Vary Accept-Encoding',
        ...block('@private', [`path_regexp ${hidden}`, `not path ${base}.${WELL_KNOWN}*`]),
        'error @private 404',
        ...block('@writing', ['not method GET HEAD']),
        'error @writing 405',
        ...[...moved].map(([from, to]) => `redir ${base}${from} ${base}${to} 301`),
        ...block('file_server', ['precompressed br gzip']),
      ]),
    ]),
    ...block('handle_errors', [
      ...block('@missing', [`path ${base}*`, 'expression {http.error.status_code} == 404']),
      ...block('handle @missing', [
        ...block('route', [
          ...block('header', settings({ ...always, 'Cache-Control': REVALIDATE, 'Content-Type': TYPES.html ?? '' })),
          // The headers of the address that is missing are set already.
          ...[...special].map((name) => `header -${name}`),
          `rewrite * ${base}404.html`,
          ...block('file_server', ['precompressed br gzip']),
        ]),
      ]),
    ]),
  ];
  return [...lines, ''].join('\n');
}

const quote = (value: string): string => `"${value.replaceAll('"', String.raw`\"`)}"`;

const settings = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `${name} ${quote(value)}`);

const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => `\t${line}`),
  '}',
];
