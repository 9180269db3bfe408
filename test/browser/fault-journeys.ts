/** What people do on the site, and what they must see whatever fails on the way. */
import type { Locator, Page } from '@playwright/test';
import { REQUEST_PATH } from '../../src/request/path.ts';
import { treePath } from '../../src/trees/urls.ts';
import { content, found, placeAfter, textOf, told, trees, wayToFix } from './ways.ts';

export interface Journey {
  name: string;
  start: string;
  /** What the person does; parts of the page that are not there are left out. */
  act: (page: Page) => Promise<void>;
  /** What they see when all is well. */
  sound: (page: Page) => Locator;
  /** What they see when something failed: it is said so, or another way leads on. */
  told: (page: Page) => Locator;
  /** What must still be there of what they typed. */
  kept?: (page: Page) => Promise<string | undefined>;
  typed?: string;
  /** What they have where no script of the page runs, and nothing can be told. */
  plain?: (page: Page) => Locator;
  /** What they press, once all is well again, to get what they wanted; without it the fault leads elsewhere. */
  again?: (page: Page) => Promise<void>;
}

/** An unmistakable error, and a way of saying what is wrong. */
export const ERROR = "Error code: 429 - {'error': {'code': 'insufficient_quota'}}";

const notice = (page: Page): Locator => page.locator('.notice:visible');
const tryAgain = async (page: Page): Promise<void> => page.getByRole('button', { name: 'Try again' }).click();
const box = (page: Page): Locator => page.locator('#ask');

const way = wayToFix(2);
const [first] = way.steps;
if (!first) throw new Error('a way without a step');
const next = placeAfter(way.tree, [first]).state;

const waiting = found(
  'a fix that asks to wait',
  content.fixes.find(({ data }) => data.wait !== undefined),
);
const toWait = found(
  'a way to a fix that asks to wait',
  trees.find(({ routes }) => Object.values(routes).some((to) => Object.values(to).includes(`fix/${waiting.id}`))),
);
const fixPage = `/fixes/${waiting.id}/#a=symptom.${toWait.id}`;

const asking = found(
  'a first question at which a message may be pasted',
  trees.find(({ start }) => content.questions.data[start]?.paste === true),
);

const withTree = found(
  'an article with a tree in it',
  content.articles.flatMap(({ id, body }) => {
    const tree = trees.find((candidate) => candidate.id === /<Tree id="([^"]+)"/.exec(body)?.[1]);
    const [option] = Object.keys(tree?.routes[tree.start] ?? {}).filter((answer) => {
      const then = placeAfter(tree?.id ?? '', [{ question: tree?.start ?? '', option: answer }]);
      return content.questions.data[then.state];
    });
    return tree && option !== undefined ? [{ id, tree, option }] : [];
  })[0],
);
const inArticle = placeAfter(withTree.tree.id, [{ question: withTree.tree.start, option: withTree.option }]).state;

export const journeys: Journey[] = [
  {
    name: 'an error is pasted at home and the button pressed',
    start: '/',
    act: async (page) => {
      await box(page).fill(ERROR);
      await page.getByRole('button', { name: 'Find the cause' }).click();
    },
    sound: (page) => page.locator('[data-tree], article[data-cause]'),
    // The search gets the text instead.
    told: (page) => page.locator('.search-page'),
    typed: 'insufficient_quota',
    kept: async (page) => {
      const field = page.locator('.search-field');
      return (await field.count()) > 0 ? field.inputValue() : page.url();
    },
  },
  {
    name: 'an error is pasted at home',
    start: '/',
    act: async (page) => {
      await box(page).focus();
      await box(page).fill(ERROR);
    },
    sound: (page) => page.locator('.recognised mark'),
    plain: (page) => page.getByRole('button', { name: 'Find the cause' }),
    told: (page) => page.locator('.notice:visible, .not-known:visible'),
    typed: ERROR,
    kept: (page) => box(page).inputValue(),
    again: async (page) => {
      const button = page.getByRole('button', { name: 'Try again' });
      // What was still on its way when the file was mended may come first, and then there is no button any more.
      if (await button.isVisible()) await button.click({ timeout: 3000 }).catch(() => undefined);
      else await box(page).pressSequentially(' ');
    },
  },
  {
    name: 'an answer is chosen in a tree',
    start: treePath('/', way.tree),
    act: (page) => page.locator(`[data-option="${first.option}"]`).click(),
    sound: (page) => page.locator('.question-title', { hasText: textOf(next) }),
    told: notice,
  },
  {
    name: 'a tree is read and not touched',
    start: treePath('/', way.tree),
    act: () => Promise.resolve(),
    sound: (page) => page.locator('[data-tree][data-ready]'),
    plain: (page) => page.locator('.options a').first(),
    told: notice,
    again: tryAgain,
  },
  {
    name: 'a fix is asked whether it helped',
    start: fixPage,
    act: () => Promise.resolve(),
    sound: (page) => page.locator('.did[data-ready]').getByRole('button', { name: 'Yes' }),
    plain: (page) => page.locator('.did a').first(),
    told: notice,
    again: tryAgain,
  },
  {
    name: 'a fix asks to wait',
    start: fixPage,
    act: () => Promise.resolve(),
    sound: (page) => page.getByRole('timer'),
    plain: (page) => page.locator('.countdown'),
    told: notice,
    again: tryAgain,
  },
  {
    name: 'a message is pasted at a question',
    start: treePath('/', asking.id),
    act: async (page) => {
      const opener = page.getByText('Paste the message instead');
      await opener
        .or(notice(page))
        .first()
        .waitFor({ timeout: 4000 })
        .catch(() => undefined);
      if (!(await opener.isVisible())) return;
      await opener.click();
      const field = page.getByLabel('The message, as you see it');
      await field.or(page.getByText('This could not be loaded')).first().waitFor();
      if (!(await field.isVisible())) return;
      await field.fill(ERROR);
      await page.getByRole('button', { name: 'Read it' }).click();
    },
    sound: (page) => page.locator('.read-answers'),
    told: (page) => page.locator('.notice:visible, [role=status]:visible', { hasText: 'could not be loaded' }).first(),
    plain: (page) => page.locator('.options a').first(),
    typed: ERROR,
    kept: async (page) => {
      const field = page.getByLabel('The message, as you see it');
      return (await field.count()) > 0 ? field.inputValue() : undefined;
    },
  },
  {
    name: 'an answer is chosen in an article',
    start: `/articles/${withTree.id}/`,
    act: (page) => page.locator(`[data-option="${withTree.option}"]`).first().click(),
    sound: (page) => page.locator('.question-title', { hasText: textOf(inArticle) }),
    told: notice,
  },
  {
    name: 'a message is built from the answers of a fix',
    start: `${REQUEST_PATH}#a=symptom.charged-no-credits~bank-record.pending`,
    act: () => Promise.resolve(),
    sound: (page) => page.locator('.request-brought .note'),
    plain: (page) => page.getByRole('link', { name: 'Texts with blanks' }),
    told: notice,
    again: tryAgain,
  },
  {
    name: 'the search is opened from the header',
    start: '/fixes/',
    act: (page) => page.locator('[data-search-open]').click(),
    sound: (page) => page.getByRole('dialog').getByRole('searchbox'),
    // The link leads to the page of the search, which has lists to choose from.
    told: (page) => page.locator('.search-page'),
  },
];

export const aWait = { fix: waiting.id, minutes: waiting.data.wait ?? 0, page: fixPage };
export const aWay = { tree: way.tree, steps: told(way.steps), first };
