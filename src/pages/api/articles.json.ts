import { apiResponse } from '../../api.ts';
import { href, library } from '../../library.ts';

export const GET = async () => {
  const { articles } = await library();
  return apiResponse(
    articles.map((article) => ({
      id: article.id,
      url: href(`/articles/${article.id}/`),
      title: article.data.title,
      summary: article.data.summary,
      topic: article.data.topic,
      tree: article.data.tree,
      facts: article.data.facts,
      reviewed: article.data.reviewed,
    })),
  );
};
