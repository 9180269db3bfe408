import { addresses } from '../export/address.ts';
import { base } from '../library.ts';

/** It only names the sitemap. Nobody reads one that does not lie at the root of its host. */
export const getStaticPaths = () => (import.meta.env.SITE && base === '/' ? [{ params: { robots: 'robots' } }] : []);

export const GET = ({ site }: { site: URL | undefined }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addresses(base, site)('/sitemap.xml')}\n`);
