/** Where a reader starts with answers that were read: asked of the machine of the trees, which is fetched for it. */
import { ERROR } from '../trees/answers.ts';
import { placeUrl } from '../trees/urls.ts';
import { walk } from '../trees/walk.ts';
import { loadTree, settle } from './load.ts';

export interface Start {
  tree: string;
  answers: Readonly<Record<string, string>>;
  /** The error that was recognised, if any. */
  error?: string | undefined;
}

/**
 * The address of the first question that is open; of a fix, when the answers leave nothing to ask.
 * @throws when the network fails
 */
export async function startAddress(base: string, { tree, answers, error }: Start): Promise<string> {
  const given = error === undefined ? answers : { [ERROR]: error, ...answers };
  const { atlas, found } = await settle(
    await loadTree(base, tree),
    (known) => walk(known, tree, given),
    ({ state }) => state,
  );
  return placeUrl(atlas, { start: tree, ...found, read: Object.keys(answers) });
}
