/** Readers are heard where the site names who hears them, and nowhere else is there a trace of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { content, page, pagesOf, site, siteUnderBase } from './site.ts';

const feedback = content.site.data.feedback;
const built = [site, siteUnderBase];

const isFix = (path: string): boolean => content.fixes.some(({ id }) => path === `/fixes/${id}/`);
const canBeWrong = (path: string): boolean =>
  isFix(path) ||
  content.articles.some(({ id }) => path === `/articles/${id}/`) ||
  content.errors.files.some(({ id }) => path === `/errors/${id}/`);

describe.each(built)('$folder', (here) => {
  const pages = pagesOf(here);

  test('a page may ask the site itself, and a fix also what is named', () => {
    for (const path of pages) {
      const policy = page(here, path)('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
      const named = isFix(path) && feedback?.endpoint !== undefined ? ` ${new URL(feedback.endpoint).origin}` : '';
      expect(/connect-src[^;]*/.exec(policy)?.[0], path).toBe(`connect-src 'self'${named}`);
    }
  });

  test.runIf(feedback?.report)('fixes, errors and guides end with a link that names their page', () => {
    const linked = pages.filter((path) => page(here, path)('main').text().includes('Something wrong here?'));
    expect(linked).toEqual(pages.filter(canBeWrong));
    for (const path of linked) {
      const link = page(here, path)('a:contains("Something wrong here?")');
      const url = new URL(link.attr('href') ?? '');
      expect(url.href.startsWith(feedback?.report ?? ''), path).toBe(true);
      expect(url.searchParams.get('page'), path).toBe(path);
      expect(link.is('[data-pagefind-ignore] *'), path).toBe(true);
    }
  });

  test.runIf(feedback?.endpoint)(
    'what gets the choice is named to readers by code alone, as it sends nothing without',
    () => {
      for (const path of pages) expect(page(here, path)('main').text(), path).not.toContain('are sent to');
      expect(readdirSync(join(here.folder, '_astro')).filter((name) => /^feedback\..*\.js$/.test(name))).toHaveLength(
        1,
      );
    },
  );

  test.skipIf(feedback)('there is no link, no sentence, no address and no code of it', () => {
    for (const path of pages) {
      const file = join(here.folder, path.endsWith('/') ? `${path}index.html` : path);
      expect(readFileSync(file, 'utf8'), path).not.toMatch(/Something wrong here|data-answers|"feedback"|are sent to/);
    }
    const code = readdirSync(join(here.folder, '_astro')).filter((name) => name.endsWith('.js'));
    expect(code.length).toBeGreaterThan(10);
    for (const name of code)
      expect(readFileSync(join(here.folder, '_astro', name), 'utf8'), name).not.toMatch(
        /sendBeacon|feedback|are sent to/,
      );
  });
});
