/** What the desk finds: everything that support staff send. */
import type { CodedKind } from '../content/codes.ts';

export interface DeskItem {
  kind: CodedKind;
  id: string;
  title: string;
  url: string;
  /** Its short permanent code, where the pack gives codes. */
  code?: string | undefined;
  /** What it is about, in one line. */
  summary: string;
}

export interface DeskData {
  items: DeskItem[];
}

/** Whether it is what the desk is made of: a file of another build may be another. */
export function isDeskData(content: unknown): content is DeskData {
  const items: unknown = typeof content === 'object' && content !== null && 'items' in content && content.items;
  return Array.isArray(items) && items.every(isItem);
}

function isItem(item: unknown): boolean {
  const has = (name: string): boolean =>
    typeof item === 'object' && item !== null && typeof (item as Record<string, unknown>)[name] === 'string';
  return ['kind', 'id', 'title', 'url', 'summary'].every(has);
}
