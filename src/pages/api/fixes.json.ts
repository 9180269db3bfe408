import { apiResponse } from '../../api.ts';
import { href, library } from '../../library.ts';

export const GET = async () => {
  const { fixes } = await library();
  return apiResponse(
    fixes.map(({ id, data }) => ({
      id,
      url: href(`/fixes/${id}/`),
      title: data.title,
      cause: data.cause,
      summary: data.summary,
      who: data.who,
      decides: data.decides ?? null,
      retry: data.retry,
      wait: data.wait ?? null,
      steps: data.steps,
      reply: data.reply.trim(),
      facts: data.facts,
      reviewed: data.reviewed,
    })),
  );
};
