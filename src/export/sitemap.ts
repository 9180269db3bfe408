/** The list of pages for web search, made from the pages that were built: so none is forgotten, and none is in vain. */
import { escaped } from './xml.ts';

export interface Listed {
  /** Absolute. */
  url: string;
  /** The latest day that the page itself names, YYYY-MM-DD. */
  day?: string | undefined;
}

/**
 * What the list says of a page; undefined for one that asks not to be listed, one that leads on, and one whose words are to
 * be found under another address.
 * @param url its own address
 */
export function listed(url: string, html: string): Listed | undefined {
  if (html.includes('<meta name="robots" content="noindex"')) return undefined;
  if (/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] !== escaped(url)) return undefined;
  const days = [...html.matchAll(/<time datetime="(\d{4}-\d{2}-\d{2})"/g)].map(([, day = '']) => day);
  return { url, day: days.sort().at(-1) };
}

/** The list as sitemaps.org describes it. */
export function sitemapXml(pages: readonly Listed[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(
      ({ url, day }) =>
        `  <url><loc>${escaped(url)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
}
