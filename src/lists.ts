/** Fills the lists that the search offers when it has no results. */
import { href, library } from './library.ts';
import type { SearchListsData } from './search/lists.ts';
import { treePath } from './trees/urls.ts';

export async function searchLists(): Promise<SearchListsData> {
  const { symptoms, articles, topics } = await library();
  return {
    symptoms: Object.entries(symptoms).map(([id, { title }]) => ({ url: treePath(href('/'), id), title })),
    articles: articles.map(({ id, data }) => ({ url: href(`/articles/${id}/`), title: data.title })),
    topics: Object.entries(topics).map(([id, { title }]) => ({ id, title })),
  };
}
