/** The two sites that are compared: ours, and that of the peer. */
import type { Page } from '@playwright/test';

/** How a search is made on a site, by selectors. */
export interface SearchDriver {
  /** What a reader presses. */
  open: string;
  /** The field, once it can be typed into. */
  field: string;
  /** A result of what was typed, and of nothing before. */
  result: string;
  close: (page: Page) => Promise<void>;
}

/** A built site, and the page of it that is measured. */
export interface Side {
  dist: string;
  path: string;
  search: SearchDriver;
}

export const OUR_SEARCH: SearchDriver = {
  open: 'a.search-open[data-search-open]',
  field: 'dialog.search-dialog[open] input[type=search]',
  result: 'dialog.search-dialog[open] ol[data-search-results][aria-busy=false] > li a',
  close: (page) => page.keyboard.press('Escape'),
};

export const STARLIGHT_SEARCH: SearchDriver = {
  open: 'button[data-open-modal]',
  field: '#starlight__search input',
  result: '#starlight__search .pagefind-ui__result-link',
  close: (page) => page.locator('button[data-close-modal]').tap(),
};

/** The same of both. */
export interface Pair<T> {
  ours: T;
  theirs: T;
}
