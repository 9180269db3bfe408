import { library, type ArticleEntry } from '../../../library.ts';
import { articleMarkdown, markdownResponse } from '../../../page-markdown.ts';

export async function getStaticPaths() {
  const { articles } = await library();
  return articles.map((article) => ({ params: { article: article.id }, props: { article } }));
}

export const GET = async ({ props, site }: { props: { article: ArticleEntry }; site: URL | undefined }) =>
  markdownResponse(await articleMarkdown(props.article, site));
