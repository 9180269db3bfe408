/** What the desk finds: everything that support staff send. */
import type { CodedKind } from '../content/codes.ts';
import type { ReplyWords } from '../content/reply.ts';

export interface DeskItem {
  kind: CodedKind;
  /** What that kind is called before a reader: the page of the desk need not fetch the names of the search. */
  kindName: string;
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
  /** What stands around a reply that no writer wrote. */
  reply: ReplyWords;
}
