/** The symptoms by title and the topics, for the search dialog: on a phone the guides would only push them away. */
import type { APIRoute } from 'astro';
import { searchLists } from '../../lists.ts';

export const GET: APIRoute = async () => {
  const { symptoms, topics } = await searchLists();
  return Response.json({ symptoms, topics });
};
