/** What is told of recognised errors, for the search and the paste box. */
import type { APIRoute } from 'astro';
import type { ErrorWords } from '../../errors/reference.ts';
import { startUrl } from '../../errors/start.ts';
import { href, library } from '../../library.ts';

export const GET: APIRoute = async () => {
  const { errors, atlas } = await library();
  return Response.json(
    Object.fromEntries(
      Object.entries(errors).map(([id, error]) => [
        id,
        {
          title: error.title,
          means: error.means,
          notProves: error.notProves,
          asks: error.asks,
          url: href(`/errors/${id}/`),
          start: startUrl(atlas, { id, ...error }, 'read'),
        } satisfies ErrorWords,
      ]),
    ),
  );
};
