/** Trees for the pages of others: no furniture, links that leave the frame, and a script that is small. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { content, page, pagesOf, site, siteUnderBase } from './site.ts';

const MOST_BYTES = 1000;

test.each(content.trees.map(({ id }) => id))(
  '%s can be framed: without furniture, and nothing leads into the frame',
  (id) => {
    const $ = page(site, `/embed/${id}/`);
    expect($('header, footer, form, [data-ask]')).toHaveLength(0);
    expect($('base').attr()).toEqual({ target: '_blank' });
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('[data-tree] .options a').length).toBeGreaterThan(1);
    for (const link of $('a').toArray()) expect($(link).attr('href')).not.toMatch(/^\/embed\//);
  },
);

test('there is one for each tree, and no other', () => {
  const framed = pagesOf(site).filter((path) => path.startsWith('/embed/'));
  expect(framed.sort()).toEqual(content.trees.map(({ id }) => `/embed/${id}/`).sort());
});

test('the page that tells how names the address of each, and says how long the script is', () => {
  const $ = page(siteUnderBase, '/tools/embed/');
  const code = readFileSync(join(siteUnderBase.folder, 'embed/resize.js'), 'utf8');
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(MOST_BYTES);
  const text = $('main').text().replace(/\s+/g, ' ');
  expect(text).toContain(`It has ${code.length} characters.`);
  expect($('pre').text()).toContain('src="https://kb.example/help/desk/embed/resize.js"');
  for (const { id } of content.trees) expect(text).toContain(`/help/desk/embed/${id}/`);
});

test('only the page that shows one may frame another', () => {
  for (const path of pagesOf(site)) {
    const policy = page(site, path)('head > meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    expect(policy.includes('frame-src'), path).toBe(path === '/tools/embed/');
  }
});
