/** The script for pages that frame a tree. */
import type { APIRoute } from 'astro';
import { frameHost } from '../../components/inline-script.ts';

export const GET: APIRoute = () =>
  new Response(frameHost.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
