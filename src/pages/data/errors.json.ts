/** How errors are recognised, for the search and the paste box: patterns and what they start. */
import type { APIRoute } from 'astro';
import { startUrl } from '../../errors/start.ts';
import { href, library } from '../../library.ts';

export const GET: APIRoute = async () => {
  const { errors, atlas } = await library();
  return Response.json(
    Object.fromEntries(
      Object.entries(errors).map(([id, error]) => [
        id,
        {
          match: error.match,
          fixes: error.fixes,
          title: error.title,
          means: error.means,
          notProves: error.notProves,
          url: href(`/errors/${id}/`),
          start: startUrl(atlas, error),
        },
      ]),
    ),
  );
};
