/** What the desk remembers in this browser: when each code was last sent, and which are pinned. Numbers, never words. */
import type { DeskItem } from '../desk/items.ts';
import { keep, kept } from './kept.ts';

/** How many of those sent last are shown. */
const RECENT = 6;

const nameOf = (list: 'sent' | 'pin', { kind, id }: DeskItem): string => `desk-${list}:${kind}/${id}`;

function numberOf(list: 'sent' | 'pin', item: DeskItem): number {
  const stored = kept(nameOf(list, item));
  return stored !== null && /^\d{1,14}$/.test(stored) ? Number(stored) : 0;
}

export function isPinned(item: DeskItem): boolean {
  return numberOf('pin', item) > 0;
}

/** Pins what is not pinned, and the other way round. */
export function togglePin(item: DeskItem): void {
  keep(nameOf('pin', item), isPinned(item) ? 0 : Date.now());
}

/** Remembers that it was sent now. */
export function noteSent(item: DeskItem): void {
  keep(nameOf('sent', item), Date.now());
}

/** Those that are pinned, in the order in which they were; and besides, those that were sent last. */
export function remembered(items: readonly DeskItem[]): { pinned: DeskItem[]; recent: DeskItem[] } {
  const by = (list: 'sent' | 'pin'): DeskItem[] =>
    items
      .map((item) => ({ item, at: numberOf(list, item) }))
      .filter(({ at }) => at > 0)
      .sort((a, b) => (list === 'pin' ? a.at - b.at : b.at - a.at))
      .map(({ item }) => item);
  const pinned = by('pin');
  return {
    pinned,
    recent: by('sent')
      .filter((item) => !pinned.includes(item))
      .slice(0, RECENT),
  };
}
