import { apiResponse } from '../../content/api.ts';
import { factsIn, stepsOf } from '../../content/fix-body.ts';
import { href, library } from '../../library.ts';

export const GET = async () => {
  const { fixes } = await library();
  return apiResponse(
    fixes.map(({ id, data, body = '' }) => ({
      id,
      url: href(`/fixes/${id}/`),
      title: data.title,
      cause: data.cause,
      summary: data.summary,
      who: data.who,
      retry: data.retry,
      wait: data.wait ?? null,
      steps: stepsOf(body),
      reply: data.reply.trim(),
      facts: factsIn(body),
      reviewed: data.reviewed,
    })),
  );
};
