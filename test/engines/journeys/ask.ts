/** The box of the home page, and the box at a question. */
import { treePath } from '../../../src/trees/urls.ts';
import { content, labelOf, textOf } from '../../browser/ways.ts';
import type { Journey } from '../journey.ts';
import { pasted, SECRET, words } from './known.ts';

const box = '#ask';
const find = '[data-ask] button';
const error = content.errors.data['insufficient-quota'];

export const ask: Journey[] = [
  {
    name: 'an error with a secret is pasted and leads to its tree',
    async make(page) {
      await page.to('/');
      await page.paste(box, `openai: {'code': 'insufficient_quota', 'key': '${SECRET}'}`);
      await page.sees('.recognised mark', 'insufficient_quota');
      const shown = await page.sees('.recognised', 'secret was hidden');
      page.expect('the secret is not shown', !shown.includes(SECRET.slice(8)));
      await page.click(find);
      await page.isAt(new RegExp(`^/diagnose/${error?.tree ?? ''}/`));
      await page.sees('[data-ready] h1');
      const { hash } = new URL(await page.driver.url());
      for (const answer of Object.entries(error?.answers ?? {})) {
        page.expect(`${answer.join('.')} is known`, hash.includes(answer.join('.')));
      }
      await page.sees('[data-option]');
    },
  },
  {
    name: 'words are read, one answer is taken back, the tree starts with the rest',
    async make(page) {
      await page.to('/');
      await page.click(box);
      await page.type(words.text);
      await page.counts('.from-words li', words.questions.length);
      const [taken = ''] = words.questions;
      const short = content.questions.data[taken]?.short ?? '';
      await page.click({ css: '.from-words li:first-child button', text: 'Not right' });
      await page.counts('.from-words li', words.questions.length - 1);
      await page.counts({ css: '.from-words li', text: `${short}:` }, 0);
      await page.isFocused('.from-words h2');
      await page.click('.from-words [data-start]');
      await page.isAt(/^\/(?:diagnose|fixes)\/.*#a=/);
      const { hash } = new URL(await page.driver.url());
      page.expect('what was taken back is not known', !hash.includes(`${taken}.`));
      for (const kept of words.questions.slice(1)) page.expect(`${kept} is known`, hash.includes(`${kept}.`));
    },
  },
  {
    name: 'a message is pasted at a question and answers it',
    async make(page) {
      await page.to(treePath('/', pasted.tree));
      await page.sees('[data-ready] h1', textOf(pasted.question));
      await page.click({ css: '.find summary', text: 'Paste the message instead' });
      await page.isFocused('.paste-here textarea');
      await page.paste('.paste-here textarea', pasted.text);
      await page.click('.paste-here button');
      const read = await page.sees('[data-read=answer]', labelOf(pasted));
      page.expect('the secret is not shown', !read.includes(SECRET.slice(8)));
      await page.click('[data-read=answer] button');
      await page.sees('.trail li:first-child', labelOf(pasted));
      await page.isAt(new RegExp(`#a=.*${pasted.question}\\.${pasted.option}`));
      await page.back();
      await page.sees('h1', textOf(pasted.question));
      await page.sees(`[data-option="${pasted.option}"][aria-current=true]`);
    },
  },
];
