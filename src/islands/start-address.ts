/** Where a reader starts with answers that were read: asked of the machine of the trees, which is fetched for it. */
import { startedAt, walked, type Here, type Start } from '../trees/started.ts';
import { placeUrl } from '../trees/urls.ts';
import { loadTree, settle } from './load.ts';

/**
 * The place of the first question that is open; of a fix, when the answers leave nothing to ask.
 * @throws when the network fails
 */
export async function startPlace(base: string, start: Start): Promise<Here> {
  const { atlas, found } = await settle(
    await loadTree(base, start.tree),
    (known) => walked(known, start),
    ({ state }) => state,
  );
  return { atlas, place: startedAt(found, start) };
}

/** The address of that place. @throws when the network fails */
export async function startAddress(base: string, start: Start): Promise<string> {
  const { atlas, place } = await startPlace(base, start);
  return placeUrl(atlas, place);
}
