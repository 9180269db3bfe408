/** `_headers` and `_redirects`, as Netlify, Cloudflare and others read them. */
import type { Built } from './built.ts';
import { EVERYWHERE, REVALIDATE, RULES, STRICT_TRANSPORT, type Headers } from './policy.ts';
import { endingOf, OWN_ENDINGS, TYPES } from './types.ts';

/**
 * Hosts differ in what they do when two blocks set one header for the same address: the later wins, or both are sent. So
 * no two do: what is the same everywhere stands under `/*`, what differs is said of each folder and file by itself.
 */
export function headersFile({ base, files }: Built): string {
  const tops = new Set(files.map((file) => file.replace(/\/.*$/s, '/')));
  const blocks = new Map<string, Headers>();
  const say = (path: string, headers: Headers): void => void blocks.set(path, { ...blocks.get(path), ...headers });
  say('*', EVERYWHERE);
  for (const top of tops) say(top.endsWith('/') ? `${top}*` : top, differing(top));
  // The home page has two names.
  if (tops.has('index.html')) say('', differing(''));
  for (const { folder, headers } of RULES) {
    const cache = headers['Cache-Control'];
    if (cache !== undefined && cache !== REVALIDATE) say(`${folder}*`, { 'Cache-Control': cache });
  }
  for (const [path, type] of typed(files)) say(path, { 'Content-Type': type });
  const [transport, age] = STRICT_TRANSPORT;
  return [
    '# Made by the build, from src/hosting/policy.ts. It belongs at the root of what is deployed.',
    '# Unless the host says otherwise, every file is revalidated each time: Cache-Control is set where that differs.',
    `# Once the whole host uses TLS, add under ${base}*:  ${transport}: ${age}`,
    ...[...blocks].flatMap(([path, headers]) => [
      `${base}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ]),
    '',
  ].join('\n');
}

/** Former addresses. The pages that lead on by themselves stay, for hosts that read no such file. */
export function redirectsFile({ base, moved }: Built): string {
  return [...moved].map(([from, to]) => `${base}${from} ${base}${to} 301\n`).join('');
}

/** What the rules say of a folder or file at the top, but for caching. */
function differing(top: string): Headers {
  const headers: Record<string, string> = {};
  for (const rule of RULES) if (top.startsWith(rule.folder)) Object.assign(headers, rule.headers);
  delete headers['Cache-Control'];
  return headers;
}

/** The media types that hosts cannot know: of a folder as a whole where all its files have it. */
function typed(files: readonly string[]): [string, string][] {
  const folders = Map.groupBy(files, (file) => file.replace(/[^/]*$/, ''));
  return [...folders].flatMap(([folder, inside]): [string, string][] => {
    const own = inside.filter((file) => OWN_ENDINGS.includes(endingOf(file)));
    const types = own.map((file): [string, string] => [file, TYPES[endingOf(file)] ?? '']);
    const [first] = types;
    // A star reaches deeper folders too, which speak for themselves.
    const whole = files.filter((file) => file.startsWith(folder)).length === own.length;
    const alike = whole && types.every(([, type]) => type === first?.[1]);
    return first && alike ? [[`${folder}*`, first[1]]] : types;
  });
}
