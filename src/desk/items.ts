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
