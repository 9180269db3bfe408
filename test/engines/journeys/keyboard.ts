/** The same without a mouse. */
import { placeUrl } from '../../../src/trees/urls.ts';
import { content, placeAfter, textOf } from '../../browser/ways.ts';
import type { Journey } from '../journey.ts';
import { entrance, first, paths, second, third, way } from './known.ts';

const numberOf = ({ question, option }: typeof first): string =>
  String(Object.keys(content.questions.data[question]?.options ?? {}).indexOf(option) + 1);

export const keyboard: Journey[] = [
  {
    name: 'a tree by keyboard only',
    async make(page) {
      await page.to(entrance);
      await page.sees('[data-ready] h1', textOf(first.question));
      await page.press('Tab');
      await page.isFocused('.skip');
      await page.press('Enter');
      await page.isFocused('main:focus, main :focus');
      await page.tabTo(`[data-option="${first.option}"]`);
      await page.press('Enter');
      await page.sees('h1', textOf(second.question));
      await page.isFocused('h1');
      await page.press(numberOf(second));
      await page.sees('h1', textOf(third.question));
      await page.isFocused('h1');
      await page.tabTo({ css: '.tools button', text: 'Back' });
      await page.press('Enter');
      await page.sees('h1', textOf(second.question));
      await page.press(numberOf(second));
      await page.sees('h1', textOf(third.question));
      for (const step of way.steps.slice(2)) {
        await page.sees('h1', textOf(step.question));
        await page.press(numberOf(step));
      }
      await page.isAt(placeUrl(paths, placeAfter(way.tree, way.steps)));
      await page.sees('.did[data-ready]');
      await page.tabTo({ css: '.did button', text: 'Yes' });
      await page.press('Enter');
      await page.isFocused({ css: '.did h2', text: 'that is fixed' });
    },
  },
  {
    name: 'words are asked about by keyboard only',
    async make(page) {
      await page.to('/');
      await page.tabTo('#ask');
      await page.type('how do refunds work');
      await page.press('Enter');
      await page.isAt('/search/');
      await page.holds('.search-field', 'how do refunds work');
      await page.sees('ol[data-search-results][aria-busy=false] a');
      await page.tabTo('ol[data-search-results] a');
      await page.press('Enter');
      await page.isAt(/^\/(?!search)/);
      await page.sees('h1');
    },
  },
];
