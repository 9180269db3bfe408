/** One tree with its words, for the island. */
import type { APIRoute } from 'astro';
import { library } from '../../../library.ts';
import { atlasOf } from '../../../trees/atlas.ts';

export async function getStaticPaths() {
  const { trees } = await library();
  return trees.map(({ id }) => ({ params: { tree: id } }));
}

export const GET: APIRoute = async ({ params }) => Response.json(atlasOf((await library()).atlas, params.tree ?? ''));
