/** Hostile texts, and what watches whether one of them does anything. */
import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { hostileText, NASTY } from '../unit/hostile/strings.ts';
import { expect } from './test.ts';
import { found } from './ways.ts';

/** In every text, so that a request that carries one can be told. */
export const MARK = 'zqmark';
const SEED = 20_260_131;
export const INPUTS = `hostile inputs (seed ${SEED})`;

export const marked = (text: string): string => `${MARK} ${text}`;
export const few = NASTY.map(marked);
/** Without halves of pairs, which no address can hold. */
export const paired = few.map((text) => text.replace(/\p{Cs}/gu, ''));
export const many = [
  ...few,
  ...fc.sample(hostileText, { seed: SEED, numRuns: 60 }).map(marked),
  // As large as anything that is looked at, where nothing but the length is hostile.
  ...['<b>', 'sk-', '__proto__.x~', '\u202e', 'insufficient_quota '].map((piece) => marked(piece.repeat(5_000))),
];

/** Those that cost a page each. */
export const linked = ['<script>window', '"><svg', '{{', 'javascript:', '__proto__', 'constructor'].map((begin) =>
  found(
    `a text that begins ${begin}`,
    NASTY.find((text) => text.startsWith(begin)),
  ),
);

/** What a page holds that a text could add to it. */
export const POWERFUL =
  'script, iframe, object, embed, base, form, [onload], [onerror], [onclick], a[href^="javascript:" i]';

interface Watched {
  /** Fails when a text did anything. */
  check: () => Promise<void>;
}

/** Watches a page from before it is loaded. @param allowed the requests that may carry a text: a page somebody linked to */
export async function watched(page: Page, allowed: (url: URL) => boolean = () => false): Promise<Watched> {
  const trouble: string[] = [];
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => trouble.push('a window was opened'));
  page.on('download', () => trouble.push('a file was saved'));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const carried = url.pathname + url.search + (request.postData() ?? '') + (request.headers().referer ?? '');
    // A font of the site itself tells its host only the address of the page, which came from there.
    const isFont = request.resourceType() === 'font' && !/zqmark|__owned/i.test(request.url());
    if (/zqmark|__owned/i.test(carried) && !allowed(url) && !isFont) trouble.push(`request: ${carried.slice(0, 200)}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`));
  });
  return {
    check: async () => {
      expect(await page.evaluate(() => ['__owned' in window, 'owned' in {}])).toEqual([false, false]);
      expect(trouble).toEqual([]);
    },
  };
}

/** Puts texts into a field, one after another as fast as they are drawn. @returns which of them added to the page */
export function fillAll(page: Page, selector: string, texts: readonly string[]): Promise<string[]> {
  return page.evaluate(
    // As JSON, which keeps halves of pairs.
    async ([field, json, powerful]) => {
      const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(field ?? '');
      if (!input) throw new Error(`there is no ${String(field)}`);
      const before = document.querySelectorAll(powerful ?? '').length;
      const added: string[] = [];
      for (const text of JSON.parse(json ?? '[]') as string[]) {
        input.value = text;
        input.dispatchEvent(new Event('paste', { bubbles: true }));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        // A recognised error brings a form or a link of its own at most, never one with code.
        if (document.querySelectorAll(`:is(${powerful ?? ''}):not(form)`).length > before)
          added.push(text.slice(0, 80));
      }
      return added;
    },
    [selector, JSON.stringify(texts), POWERFUL],
  );
}
