/** Through a tree by clicking. */
import { ROOT_TREE } from '../../../src/content/root-tree.ts';
import { placeUrl, treePath } from '../../../src/trees/urls.ts';
import { content, labelOf, placeAfter, textOf, told } from '../../browser/ways.ts';
import type { Journey } from '../journey.ts';
import { embedded, entrance, first, fixAtEnd, paths, second, third, way } from './known.ts';

const at = (question: string, fragment: string): string => `/diagnose/${way.tree}/${question}/#a=${fragment}`;
const option = (id: string): string => `[data-option="${id}"]`;

export const tree: Journey[] = [
  {
    name: 'from a symptom to a fix, with Back and a changed answer',
    async make(page) {
      await page.to(entrance);
      await page.sees('[data-ready] h1', textOf(first.question));
      await page.click(option(first.option));
      await page.sees('h1', textOf(second.question));
      await page.isFocused('h1');
      await page.sees('[data-tree] > [role=status]', textOf(second.question));
      await page.isAt(at(second.question, told([first])));
      await page.click(option(second.option));
      await page.sees('h1', textOf(third.question));
      await page.back();
      await page.sees('h1', textOf(second.question));
      await page.sees(`${option(second.option)}[aria-current=true]`);
      await page.click({ css: '.tools button', text: 'Back' });
      await page.sees('h1', textOf(first.question));
      await page.click(option(first.option));
      await page.sees('h1', textOf(third.question));
      await page.reload();
      await page.sees('[data-ready] h1', textOf(third.question));
      await page.counts('.trail li', 3);
      await page.click('.trail li:first-child a');
      await page.sees('h1', textOf(first.question));
      await page.click(option(first.option));
      await page.sees('h1', textOf(third.question));
      for (const step of way.steps.slice(2)) await page.click(option(step.option));
      await page.isAt(placeUrl(paths, placeAfter(way.tree, way.steps)));
      await page.sees('h1', fixAtEnd.data.title.replaceAll('`', ''));
      await page.counts('[aria-label="Answers that led here"] li', way.steps.length);
      await page.sees('[aria-label="Answers that led here"] li:first-child', labelOf(first));
    },
  },
  {
    name: 'the link to a step is copied, and leads there',
    async make(page) {
      await page.to(at(third.question, told([first, second])));
      await page.sees('[data-ready] h1', textOf(third.question));
      const address = await page.driver.url();
      await page.click({ css: '.tools button', text: 'Copy link' });
      await page.sees('.tools .done', 'Link copied');
      await page.press('/');
      await page.isFocused('dialog .search-field');
      await page.press('v', 'Control');
      await page.holds('dialog .search-field', address);
      // Who leaves while the index loads breaks that off, which WebKit reports as an error.
      await page.sees('dialog ol[data-search-results][aria-busy=false]');
      await page.press('Escape');
      await page.counts('dialog', 0);
      await page.isFocused({ css: '.tools button', text: 'Copy link' });
      await page.click({ css: '.tools a', text: 'Start again' });
      await page.isAt(entrance);
      await page.counts('.trail li', 0);
      await page.to(address.replace(/^.*?\/diagnose/, '/diagnose'));
      await page.sees('[data-ready] h1', textOf(third.question));
      await page.counts('.trail li', 3);
    },
  },
  {
    name: 'a link that was tampered with says so and goes to the first open question',
    async make(page) {
      await page.to(at(third.question, `${told([first])}~${second.question}.bogus~%3Cscript%3E.%00`));
      await page.sees('.notice', 'could not be used');
      await page.sees('h1', textOf(second.question));
      await page.isAt(at(second.question, told([first])));
      await page.click(option(second.option));
      await page.sees('h1', textOf(third.question));
      await page.counts('.notice', 0);
    },
  },
  {
    name: 'a tree in an article runs in place',
    async make(page) {
      const { article, way: inside, fix } = embedded;
      const [one, two] = inside.steps;
      const address = `/articles/${article}/`;
      await page.to(address);
      await page.comesTo('[data-tree]');
      await page.sees('[data-ready] h3', textOf(one?.question ?? ''));
      await page.click(`[data-tree] ${option(one?.option ?? '')}`);
      await page.sees('[data-tree] h3', textOf(two?.question ?? ''));
      await page.isFocused('[data-tree] h3');
      await page.isAt(address);
      await page.click(`[data-tree] ${option(two?.option ?? '')}`);
      await page.sees('[data-tree] h3', fix.replaceAll('`', ''));
      await page.click('[data-tree] .found a');
      await page.isAt(placeUrl(paths, placeAfter(inside.tree, inside.steps)));
    },
  },
  {
    name: 'the home page leads to a symptom by its links',
    async make(page) {
      await page.to('/');
      await page.click('.main-nav a');
      await page.isAt('/diagnose/');
      await page.sees('[data-ready] h1');
      const [symptom = ''] = Object.keys(content.symptoms.data).filter((id) => id !== ROOT_TREE);
      await page.click(`main a[href="${treePath('/', symptom)}"]`);
      await page.isAt(treePath('/', symptom));
      await page.sees('[data-ready] h1');
    },
  },
];
