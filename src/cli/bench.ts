/**
 * `npm run bench`: prints what each type of page costs to load, compressed, and how long hostile text takes. Reads the
 * built site. With `--scale 200,1000` it measures how that grows with the site instead: see scale/scale.ts.
 */
import { readFileSync } from 'node:fs';
import { recognise, type Reference } from '../errors/recognise.ts';
import { redact } from '../errors/redact.ts';
import { builtFolder } from './built.ts';
import { Failure, run } from './command.ts';
import { pageTypes } from './page-types.ts';
import { weigh } from './weigh.ts';

const dist = builtFolder();

/** What the patterns of messages begin with, one after the other: each of them tries again and again there. */
function beginnings(signatures: Reference): string {
  const patterns = Object.values(signatures).flatMap(({ match }) => match.message ?? []);
  return [...new Set(patterns.map((pattern) => `${/^[\w ]*/.exec(pattern)?.[0].trim() ?? ''} `))].join('');
}

const usage = 'npm run bench [-- --scale 200,1000]';

await run({ usage, flags: ['scale'], words: [0, 1] }, async ({ has, words: [list] }) => {
  if (has('scale') !== (list !== undefined)) throw new Failure(usage, 2);
  if (list !== undefined) {
    // It needs the audit, which takes long to load.
    const { scale } = await import('./scale/scale.ts');
    return scale(process.cwd(), list);
  }
  const { home, chooser, tree, question, fix, article, map } = pageTypes(dist);
  const types: Record<string, string[]> = {
    home,
    chooser,
    tree,
    question,
    fix,
    article,
    map,
    'fixes, all': ['/fixes/'],
    'guides, all': ['/articles/'],
    search: ['/search/'],
    '404': ['/404.html'],
  };

  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rows = Object.entries(types).map(([type, pages]) => {
    const weights = pages.map((page) => weigh(dist, page)).sort((a, b) => a.html.gzip - b.html.gzip);
    const typical = weights[Math.floor(weights.length / 2)];
    const largest = weights.at(-1);
    if (!typical || !largest) throw new Error(`there is no page of the type ${type}`);
    return {
      type,
      row: {
        pages: pages.length,
        'HTML gzip kB': kB(typical.html.gzip),
        largest: kB(largest.html.gzip),
        'HTML Brotli kB': kB(typical.html.brotli),
        'JS Brotli kB': kB(Math.max(...weights.map(({ scriptTotal }) => scriptTotal))),
        requests: Math.max(...weights.map(({ requests }) => requests)),
      },
      islands: largest.scripts,
      fonts: largest.fonts,
    };
  });

  console.log(
    'Per page type: the typical page (median by HTML), and the largest. JavaScript is what loads without being asked for.',
  );
  console.table(Object.fromEntries(rows.map(({ type, row }) => [type, row])));
  const fonts = new Map(rows.flatMap((row) => row.fonts.map(({ file, bytes }) => [file, bytes])));
  for (const [file, bytes] of fonts)
    console.log(`${file}: ${bytes} bytes, only where no better font is installed; counted in the requests.`);
  const scripts = new Map(
    rows.flatMap(({ islands }) =>
      islands
        .filter(({ file }) => file !== '(inline)')
        .map(({ file, brotli }) => [file.replace(/\.[^.]+\.js$/, ''), brotli]),
    ),
  );
  console.log('JavaScript by file, Brotli bytes; none of it blocks the page:');
  console.table(Object.fromEntries([...scripts].map(([file, bytes]) => [file, { bytes }])));

  const signatures = JSON.parse(readFileSync(`${dist}/data/signatures.json`, 'utf8')) as Reference;
  /** Texts made to be slow, over and over: what texts of any kind hold, and what the patterns of this pack begin with. */
  const hostile = [
    'a',
    ' ',
    'error ',
    '"type": ',
    'status http error 42 9 key is model project ',
    '2026-11-22T10:11:12Z INFO worker-3 request done status=200 ms=132\n',
    'sk-',
    '4111 1111 ',
    beginnings(signatures),
  ];
  const SIZE = 200_000;

  const slowest = (act: (text: string) => unknown): string =>
    Math.max(
      ...hostile.map((piece) => {
        const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
        act(text);
        const begin = performance.now();
        act(text);
        return performance.now() - begin;
      }),
    ).toFixed(1);
  console.log(
    `${SIZE / 1000} kB of hostile text, the slowest of ${hostile.length}: recognized in ${slowest((text) => recognise(text, signatures))} ms, redacted in ${slowest(redact)} ms`,
  );
});
