/** In which order the desk shows what fits a whole message, and what of it carries the answers. */
import { fixesLeft } from '../trees/left.ts';
import type { Here } from '../trees/started.ts';
import { placeUrl } from '../trees/urls.ts';
import { bestFixes } from './best-fixes.ts';
import type { DeskItem } from './items.ts';

/** Something to send. */
export interface Found {
  item: DeskItem;
  /** Its address, with the answers that were read where it can carry them. */
  url: string;
  /** Whether it carries them. */
  carries: boolean;
}

/** How many are listed in all. */
export const LISTED = 8;

/**
 * First the best fixes, then the question that is open, then what the search finds for the message.
 * @param items all that can be sent
 * @param fixes what a search for fixes alone finds, the best first
 * @param general what a search for anything finds
 * @param here where the customer would stand with what was read; undefined when nothing was read
 * @returns what is listed, each once, and how many of the first are the best fixes
 */
export function arrange(
  items: readonly DeskItem[],
  fixes: readonly DeskItem[],
  general: readonly DeskItem[],
  here: Here | undefined,
): { found: Found[]; best: number } {
  const left = here && new Set(fixesLeft(here.atlas, here.place.tree, here.place.state, here.place.answers));
  const byId = new Map(items.flatMap((item) => (item.kind === 'fix' ? [[item.id, item] as const] : [])));
  const best = bestFixes(
    fixes.map(({ id }) => id),
    left,
  ).flatMap((id) => byId.get(id) ?? []);
  const open = here && items.find(({ kind, id }) => kind === 'question' && id === here.place.state);
  const all = [...new Set([...best, ...(open ? [open] : []), ...general])];
  return { found: all.slice(0, LISTED).map((item) => told(item, here, left)), best: best.length };
}

/** What is sent: a fix that the answers leave possible, and the question that is open, carry them. */
function told(item: DeskItem, here: Here | undefined, left: ReadonlySet<string> | undefined): Found {
  const { kind, id, url } = item;
  const carries = kind === 'fix' ? left?.has(id) : kind === 'question' && id === here?.place.state;
  if (!here || carries !== true) return { item, url, carries: false };
  const place = kind === 'fix' ? { ...here.place, state: `fix/${id}` } : here.place;
  return { item, url: placeUrl(here.atlas, place), carries: true };
}
