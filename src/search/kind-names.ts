/** What the kinds of pages are called before a reader: over a result, and at the desk. */
import type { Kind } from './pages.ts';

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  fix: 'Fix',
  article: 'Guide',
  question: 'Question',
  tree: 'Step by step',
  error: 'Error',
  checklist: 'Checklist',
  tool: 'Tool',
};
