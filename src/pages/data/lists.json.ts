/** The symptoms and articles by title, for the search dialog when it has nothing to show. */
import type { APIRoute } from 'astro';
import { searchLists } from '../../lists.ts';

export const GET: APIRoute = async () => Response.json(await searchLists());
