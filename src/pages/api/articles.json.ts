import { apiResponse } from '../../content/api.ts';
import { factsIn } from '../../content/fix-body.ts';
import { href, library, topicOf } from '../../library.ts';

export const GET = async () => {
  const { articles } = await library();
  return apiResponse(
    articles.map((article) => ({
      id: article.id,
      url: href(`/articles/${article.id}/`),
      title: article.data.title,
      summary: article.data.summary,
      topic: topicOf(article),
      tree: article.data.tree,
      facts: factsIn(article.body ?? ''),
      reviewed: article.data.reviewed,
    })),
  );
};
