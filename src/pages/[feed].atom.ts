import { addresses } from '../export/address.ts';
import { changedPages } from '../export/changed.ts';
import { atomFeed } from '../export/feed.ts';
import { base, library } from '../library.ts';

/** Its entries are known by their absolute addresses, so there is none where the public address is not known. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []);

export const GET = async ({ site }: { site: URL | undefined }) => {
  const all = await library();
  const text = atomFeed(all.site, changedPages(all), addresses(base, site));
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
