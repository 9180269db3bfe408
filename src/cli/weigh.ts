/** What a built page costs to load: its HTML, the JavaScript that runs without being asked for, the requests. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Weight {
  /** Bytes of the HTML with its inlined styles and scripts. */
  html: { raw: number; gzip: number; readonly brotli: number };
  /** JavaScript of the page, inline scripts included, Brotli bytes; by file, and in all. */
  scripts: { file: string; brotli: number }[];
  scriptTotal: number;
  /** Faces that its styles name, the bytes of each as it is sent; fetched only where no better one is installed. */
  fonts: { file: string; bytes: number }[];
  /** Requests until the page is idle, the HTML itself included, on a system that has to fetch the faces. */
  requests: number;
}

/**
 * Weighs one page.
 * @param dist the folder of the built site
 * @param page the page's path, `/fixes/x/`
 * @param base the base under which the site was built
 */
export function weigh(dist: string, page: string, base = '/'): Weight {
  const html = readFileSync(join(dist, page, page.endsWith('.html') ? '' : 'index.html'), 'utf8');
  const files = scriptFiles(dist, html, base);
  const inline = [
    ...html.matchAll(/<script(?![^>]*\b(?:src|type="application\/(?:ld\+)?json"))[^>]*>(.*?)<\/script>/gs),
  ]
    .map((match) => match[1] ?? '')
    .join('\n');
  const scripts = [
    ...(inline === '' ? [] : [{ file: '(inline)', brotli: brotliOnce(inline, () => inline) }]),
    ...files.map((file) => ({ file: file.replace(/^.*\//, ''), brotli: brotliOnce(file, () => readFileSync(file)) })),
  ];
  const fonts = [...html.matchAll(/\burl\(["']?([^"')]+\.woff2)/g)].map(([, url = '']) => ({
    file: url.replace(/^.*\//, ''),
    bytes: readFileSync(join(dist, url.slice(base.length - 1))).length,
  }));
  // An island fetches one tree; the icon is asked for by every browser.
  const trees = /data-island="(?:tree|fix)/.test(html) ? 1 : 0;
  return {
    html: {
      raw: Buffer.byteLength(html),
      gzip: gzipSync(html, { level: 9 }).length,
      // Takes longer than all else, and few ask.
      get brotli() {
        return brotli(html);
      },
    },
    scripts,
    scriptTotal: scripts.reduce((sum, script) => sum + script.brotli, 0),
    fonts,
    requests: 2 + files.length + trees + fonts.length,
  };
}

/**
 * What is fetched only when a person asks for it: the search dialog, what copies code, the paste box once it is touched, what reads a text
 * that is more than a few plain words and hides its secrets, and the trees once answers were read from words, or a link
 * brings them to where a message is built; what support staff hand on; what reads a usage file; and what explains why something could not be loaded.
 */
const onIntent =
  /search-dialog|copy-code|paste|redact|recognise|understand|FromWords|start-address|request-answers|trouble|desk-answer|hand-over|usage-file/;

/** The script files that a page loads by itself: at once, or when the browser is idle. */
function scriptFiles(dist: string, html: string, base: string): string[] {
  const urls = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  const found = new Set(urls.map((url) => join(dist, url.slice(base.length - 1))));
  // A set is walked in the order in which it grows.
  for (const file of found) {
    const code = readFileSync(file, 'utf8');
    for (const match of code.matchAll(/(?:\bfrom|\bimport\(?)\s*["'`](\.[^"'`]+)["'`]/g)) {
      const path = match[1] ?? '';
      if (!onIntent.test(path)) found.add(join(dirname(file), path));
    }
  }
  return [...found];
}

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** Most pages share their scripts, those in the page too: each is weighed once. */
const weighed = new Map<string, number>();

/** @param name tells it from all others: its file, or its text */
function brotliOnce(name: string, read: () => string | Buffer): number {
  const known = weighed.get(name) ?? brotli(read());
  weighed.set(name, known);
  return known;
}
