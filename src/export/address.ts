/** Addresses for other tools, which do not know on what page they stand. */

/** A path of the site (`/fixes/x/`) as an address. */
export type AddressOf = (path: string) => string;

/**
 * @param base where the site lies, with a slash at both ends
 * @param site the public address, from SITE_URL; nobody can guess it, so without it an address is the path below the host
 */
export function addresses(base: string, site: URL | undefined): AddressOf {
  return (path) => {
    const below = base + path.replace(/^\//, '');
    return site ? new URL(below, site).href : below;
  };
}
