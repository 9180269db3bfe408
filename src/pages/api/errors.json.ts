import { apiResponse } from '../../api.ts';
import { startUrl } from '../../errors/start.ts';
import { statusesOf } from '../../errors/schema.ts';
import { href, library } from '../../library.ts';

export const GET = async () => {
  const { errors, atlas } = await library();
  return apiResponse(
    Object.entries(errors).map(([id, error]) => ({
      id,
      url: href(`/errors/${id}/`),
      title: error.title,
      causes: error.causes,
      tree: error.tree,
      answers: error.answers,
      start: startUrl(atlas, { id, ...error }),
      fixes: error.fixes,
      status: statusesOf(error),
      match: error.match,
      retry: error.retry,
      facts: error.facts,
    })),
  );
};
