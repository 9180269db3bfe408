/** Copies a text. Where the browser refuses, the text is shown and selected, so that one key copies it. */
import { toClipboard } from './leave.ts';

/** What to tell the reader, and the text when it has still to be copied by hand. */
export interface Copied {
  said: string;
  byHand?: string;
}

/** @param done what to tell when it is copied */
export function copyText(text: string, done: string): Promise<Copied> {
  return tellCopied(() => toClipboard(text), text, done);
}

/** @param copy copies it, @param text what is shown to be copied by hand where the browser refuses */
export async function tellCopied(copy: () => Promise<void>, text: string, done: string): Promise<Copied> {
  try {
    await copy();
    return { said: done };
  } catch {
    return {
      said: 'This browser blocked the copy. The text is selected below: copy it from there.',
      byHand: text,
    };
  }
}

/** Copies the address of the page with the answers in it. */
export function copyAddress(): Promise<Copied> {
  return copyText(location.href, 'Link copied');
}

/** What to tell when something to copy had to be fetched first. */
export function fetched(doing: Promise<unknown>): Promise<Copied> {
  return doing.then(
    () => ({ said: '' }),
    () => ({ said: 'This could not be loaded. Try again.' }),
  );
}
