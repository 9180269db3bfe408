/** Every guide, fix and error as Markdown: nothing of a component is left, every link leads somewhere, no word is lost. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { childrenOf, nodesIn, textOf } from '../../src/reader/markdown.ts';
import { publicRoot } from './public-site.ts';
import { content, page, site, siteUnderBase, type BuiltSite } from './site.ts';

const paths = [
  ...content.articles.map(({ id }) => `/articles/${id}/`),
  ...content.fixes.map(({ id }) => `/fixes/${id}/`),
  ...Object.keys(content.errors.data).map((id) => `/errors/${id}/`),
];
const read = ({ folder }: BuiltSite, path: string): string => readFileSync(join(folder, path, 'index.md'), 'utf8');
const parsed = (text: string): MdastNode[] => [...nodesIn(markdownToMdast(text))];
const words = (text: string): string[] => text.normalize().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Links of a text that lead to no page, or to no place on it. */
function lost(built: BuiltSite, text: string, root: string): string[] {
  return parsed(text)
    .flatMap((node) => (node.type === 'link' || node.type === 'definition' ? [node.url] : []))
    .filter((url) => url.startsWith(root) || !/^(?:https|mailto):/.test(url))
    .filter((url) => {
      const [path = '', fragment = ''] = url.slice(root.length - 1).split('#');
      if (!url.startsWith(root) || !existsSync(join(built.folder, path, 'index.html'))) return true;
      return (
        !/^(?:a|plan|runway)=/.test(fragment) && fragment !== '' && page(built, path)(`[id="${fragment}"]`).length !== 1
      );
    });
}

describe.each(paths)('%s', (path) => {
  const text = read(site, path);

  test('has one title, that of its page, and is named there', () => {
    const nodes = parsed(text);
    const titles = nodes.filter((node) => node.type === 'heading' && node.depth === 1).map(textOf);
    const $ = page(site, path);
    expect(titles).toEqual([$('h1').text().replace(/\s+/g, ' ').trim()]);
    expect($('link[rel="alternate"][type="text/markdown"]').attr('href')).toBe('index.md');
  });

  test('has no component left', () => {
    const html = parsed(text).flatMap((node) => (node.type === 'html' ? [node.value] : []));
    expect(html.filter((tag) => !/^<\/?(?:abbr|br|kbd|sub|sup)\b/.test(tag))).toEqual([]);
  });

  test('its links lead somewhere, at the root and under a public address', () => {
    expect(lost(site, text, '/')).toEqual([]);
    expect(lost(siteUnderBase, read(siteUnderBase, path), publicRoot)).toEqual([]);
  });

  test('has every source of the page, and a note for each that is named', () => {
    const sources = page(site, path)('.sources li').length;
    const nodes = parsed(text);
    const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []));
    const named = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
    if (path.startsWith('/errors/')) {
      const list = nodes.findLast((node) => node.type === 'list' && node.ordered === true);
      expect(sources === 0 ? [] : childrenOf(list ?? { type: 'text', value: '' })).toHaveLength(sources);
    } else {
      expect(notes).toHaveLength(sources);
      expect([...named].sort()).toEqual([...notes].sort());
    }
  });

  test('says what the page says', () => {
    const $ = page(site, path);
    // Islands and lists around the text are other ways to read on; the numbers of sources are notes here.
    const prose = $('article.prose').clone();
    prose.find('[data-part="tree"], [data-island], [data-pagefind-ignore], noscript, script, template').remove();
    const there = new Set(words(text));
    // Each by itself: words of two elements do not run into each other.
    const texts = prose.find('*').addBack().contents().toArray();
    const said = texts.flatMap((node) => ('data' in node && node.nodeType === 3 ? words(node.data) : []));
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((word) => !there.has(word))).toEqual([]);
  });
});

test('the list for programs names every one of them, and nothing that is not there', () => {
  for (const { built, root } of [
    { built: site, root: '/' },
    { built: siteUnderBase, root: publicRoot },
  ]) {
    const text = readFileSync(join(built.folder, 'llms.txt'), 'utf8');
    const nodes = parsed(text);
    const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(new Set(urls).size).toBe(urls.length);
    for (const path of paths) expect(urls).toContain(`${root}${path.slice(1)}index.md`);
    const missing = urls.filter((url) => {
      const file = url.slice(root.length);
      return !url.startsWith(root) || !existsSync(join(built.folder, file.replace(/(?:^|\/)$/, '$&index.html')));
    });
    expect(missing).toEqual([]);
    // A title, then what it is about, as llmstxt.org has it.
    const [title, about] = childrenOf(markdownToMdast(text));
    expect([title?.type, about?.type]).toEqual(['heading', 'blockquote']);
    expect(title && textOf(title)).toBe(content.site.data.name);
  }
});
