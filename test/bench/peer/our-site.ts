/** Our site of a grown pack, and the articles that it exports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtItems } from '../../../src/cli/built.ts';
import type { Article } from './starlight-pages.ts';

/** Every article of a built site. */
export function articlesIn(dist: string): Article[] {
  return builtItems<Omit<Article, 'markdown'> & { url: string }>(dist, 'articles').map(
    ({ id, topic, title, summary, url }) => {
      const markdown = readFileSync(join(dist, url, 'index.md'), 'utf8');
      return { id, topic, title, summary, markdown };
    },
  );
}

/** The article in the middle, by the length of its text. @throws where there is none */
export function medianArticle(articles: readonly Article[]): Article {
  const byLength = articles.toSorted((a, b) => a.markdown.length - b.markdown.length || (a.id < b.id ? -1 : 1));
  const article = byLength[Math.floor(byLength.length / 2)];
  if (!article) throw new Error('there is no article');
  return article;
}
