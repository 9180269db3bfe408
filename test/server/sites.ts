/** What is served in these tests: the built site at the root, the same under a base, and a small one with all kinds of files. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesIn, readBuilt, type Built } from '../../src/hosting/built.ts';
import { caddyfile } from '../../src/hosting/caddy.ts';
import { headersFile, redirectsFile } from '../../src/hosting/host-files.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { precompress } from '../../src/hosting/precompress.ts';

export interface Served {
  name: string;
  base: string;
  /** The folder in which the base is found. */
  root: string;
  /** The folder of the site itself. */
  folder: string;
  /** What readers may ask for, below the base: files, without compressed doubles and files for hosts. */
  files: readonly string[];
  /** The configurations, as text. */
  headers: string;
  redirects: string;
  nginx: string;
  caddy: string;
}

const read = (file: string): string => {
  if (!existsSync(file)) throw new Error(`There is no ${file}: build the site first, at the root and under a base.`);
  return readFileSync(file, 'utf8');
};

const forReaders = (folder: string): string[] =>
  filesIn(folder).filter((file) => !/(?:^|\/)_(?:headers|redirects)$|\.(?:gz|br)$|(?:^|\/)\.(?!well-known)/.test(file));

function built(name: string, root: string, base: string): Served {
  const folder = join(root, base);
  return {
    name,
    base,
    root,
    folder,
    files: forReaders(folder),
    headers: read(join(folder, '_headers')),
    redirects: read(join(folder, '_redirects')),
    nginx: read(join('hosting', folder, 'nginx.conf')),
    caddy: read(join('hosting', folder, 'Caddyfile')),
  };
}

const html = (words: string): string =>
  `<!doctype html><title>${words}</title><link rel="icon" href="data:,"><p>${words.repeat(200)}</p>`;

/** A page of every kind, those included that the site has not yet, and files that nobody shall read. */
const SMALL: Readonly<Record<string, string>> = {
  'index.html': html('home'),
  '404.html': html('not here'),
  'fixes/a/index.html': html('a fix'),
  'fixes/old/index.html': '<link rel="canonical" href="/kb/fixes/a/" data-moved />',
  'preview/a.png': 'picture',
  'embed/a/index.html': html('framed'),
  'api/fixes.json': JSON.stringify({ items: 'item '.repeat(200) }),
  'data/fixes.json': JSON.stringify({ items: 'item '.repeat(200) }),
  '_astro/a.Ab12.js': '/* code */ '.repeat(200),
  'pagefind/index/en_1.pf_index': 'packed',
  'pagefind/fragment/en_1.pf_fragment': 'packed',
  'pagefind/wasm.en.wasm': '\0asm',
  'code.wasm': '\0asm',
  'notices.txt': 'words '.repeat(200),
  'fixes/a/index.md': '# words '.repeat(200),
  'replies.csv': '"words"\r\n'.repeat(200),
  'feed.atom': '<feed/>'.repeat(200),
  'sitemap.xml': '<url/>'.repeat(200),
  'search.osdx': '<Url/>'.repeat(200),
  'no-smaller.txt': '',
  '.well-known/security.txt': 'Contact: nobody',
  '.hidden': 'hidden',
  '.git/config': 'hidden',
  'fixes/.hidden': 'hidden',
};

async function small(): Promise<Served> {
  const root = mkdtempSync(join(tmpdir(), 'served-'));
  const base = '/kb/';
  const folder = join(root, base);
  for (const [file, content] of Object.entries(SMALL)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const known: Built = readBuilt(folder, base);
  await precompress(folder);
  const [headers, redirects] = [headersFile(known), redirectsFile(known)];
  writeFileSync(join(folder, '_headers'), headers);
  writeFileSync(join(folder, '_redirects'), redirects);
  const files = forReaders(folder);
  return {
    name: 'a small site',
    base,
    root,
    folder,
    files,
    headers,
    redirects,
    nginx: nginxConfig(known),
    caddy: caddyfile(known),
  };
}

export const SITES: readonly Served[] = [
  built('the site', 'dist', '/'),
  built('the site under a base', 'dist-base', '/help/desk/'),
  await small(),
];

/** The address of a file, below the base: a page has that of its folder. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
