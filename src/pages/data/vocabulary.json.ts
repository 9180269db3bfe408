/** All that a link may say, for links that say more than their own tree knows. */
import type { APIRoute } from 'astro';
import { library } from '../../library.ts';

export const GET: APIRoute = async () => Response.json((await library()).atlas.vocabulary);
