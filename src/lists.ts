/** What the search offers when it has no results: every symptom and every article; and the topics to narrow by. */
import type { SearchListsData } from './islands/SearchLists.tsx';
import { href, library } from './library.ts';
import { treePath } from './trees/urls.ts';

export async function searchLists(): Promise<SearchListsData> {
  const { symptoms, articles, topics } = await library();
  return {
    symptoms: Object.entries(symptoms).map(([id, { title }]) => ({ url: treePath(href('/'), id), title })),
    articles: articles.map(({ id, data }) => ({ url: href(`/articles/${id}/`), title: data.title })),
    topics: Object.entries(topics).map(([id, { title }]) => ({ id, title })),
  };
}
