/** The search: as a dialog, as a page, and by a link. */
import type { Journey } from '../journey.ts';
import { SECRET } from './known.ts';

const field = '.search-field';
const result = 'ol[data-search-results][aria-busy=false] a';

export const search: Journey[] = [
  {
    name: 'the slash key opens the search, arrows and Enter go to a result',
    async make(page) {
      await page.to('/fixes/no-credits/');
      await page.sees('.did[data-ready]');
      await page.press('/');
      await page.isFocused(`dialog ${field}`);
      await page.type('card declined');
      await page.sees('dialog .search-status', 'result');
      await page.sees(`dialog ${result}`);
      await page.press('ArrowDown');
      await page.isFocused(`dialog ${result}`);
      await page.press('ArrowUp');
      await page.isFocused(`dialog ${field}`);
      await page.press('Escape');
      await page.counts('dialog', 0);
      await page.isFocused('[data-search-open]');
      await page.press('k', 'Control');
      await page.holds(`dialog ${field}`, 'card declined');
      await page.press('ArrowDown');
      await page.isFocused(`dialog ${result}`);
      await page.press('Enter');
      await page.isAt(/^\/(?!fixes\/no-credits)/);
      await page.sees('h1');
    },
  },
  {
    name: 'what the home page does not know it hands to the search, without its secrets',
    async make(page) {
      await page.to('/');
      await page.click('#ask');
      await page.type(`why does ${SECRET} pay twice`);
      await page.click('[data-ask] button');
      await page.isAt('/search/');
      const shown = await page.sees('main', 'pay');
      page.expect('the secret is not shown', !shown.includes(SECRET.slice(8)));
      await page.sees(result);
      await page.holds(field, 'why does [key] pay twice');
    },
  },
  {
    name: 'a link with a query is answered, and one kind of page can be chosen',
    async make(page) {
      await page.to('/search/?q=card%20declined');
      await page.holds(field, 'card declined');
      await page.sees(result);
      await page.click({ css: '.search-results button', text: 'Guides' });
      await page.isAt('/search/?q=card%20declined&kind=article');
      await page.sees(`${result} .kind, ol[data-search-results][aria-busy=false] .kind`, 'Guide');
      await page.reload();
      await page.sees({ css: '.search-results button[aria-pressed=true]', text: 'Guides' });
      await page.sees(result);
    },
  },
  {
    name: 'a text handed over in the fragment is taken out of the address',
    async make(page) {
      await page.to('/search/#q=card%20declined');
      await page.holds(field, 'card declined');
      await page.isAt('/search/');
      await page.sees(result);
    },
  },
];
