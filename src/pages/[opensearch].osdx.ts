import { addresses } from '../export/address.ts';
import { openSearch } from '../export/opensearch.ts';
import { base, library } from '../library.ts';

/** A browser takes only absolute addresses, so there is none where the public address is not known. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { opensearch: 'opensearch' } }] : []);

export const GET = async ({ site: address }: { site: URL | undefined }) => {
  const { site } = await library();
  return new Response(openSearch(site, addresses(base, address)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
