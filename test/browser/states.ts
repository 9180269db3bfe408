/** States of pages that come of what a reader does, each with the way to it. */
import type { Page } from '@playwright/test';
import { touch } from './pages.ts';
import { label, openForm } from './support-request.ts';
import { pick, ready } from './test.ts';

export const states: Record<string, (page: Page) => Promise<void>> = {
  'in mid-tree': async (page) => {
    await page.goto('/diagnose/quota-after-top-up/');
    await ready(page);
    await pick(page, 'api');
    await page.locator('summary').click();
  },
  'with a notice': async (page) => {
    await page.goto('/diagnose/quota-after-top-up/key-organization/#a=product.beer');
    await page.locator('.notice').waitFor();
  },
  'a fix with the way to it': async (page) => {
    await page.goto(
      '/fixes/sync-delay/#a=symptom.quota-after-top-up~product.api~credit-balance.zero~paid-when.just-now',
    );
    await page.locator('.did[data-ready]').waitFor();
  },
  'a fix that helped': async (page) => {
    await page.goto('/fixes/no-credits/');
    await page.locator('.did[data-ready]').waitFor();
    await page.getByRole('button', { name: 'Yes' }).click();
  },
  'a tree in an article at its end': async (page) => {
    await page.goto('/articles/why-payments-fail/');
    await ready(page);
    await pick(page, 'details');
  },
  'a message pasted at a question': async (page) => {
    await page.goto('/diagnose/what-error/');
    await ready(page);
    await page.getByText('Paste the message instead').click();
    await page.getByLabel('The message, as you see it').fill('insufficient_quota for ann@example.org');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('[data-read=answer]').waitFor();
  },
  'answers read from words': async (page) => {
    await page.goto('/');
    await page.getByLabel(/paste the error/i).fill('I pay for ChatGPT Plus and my api key says quota');
    await page.locator('.from-words').waitFor();
  },
  'a plan with figures that cannot be used, and its days': async (page) => {
    await page.goto('/tools/auto-recharge/#plan=shape.loop~byHand.1~amount.1');
    await page.locator('[data-island=planner][data-ready]').waitFor();
    await page.getByLabel('Trigger balance', { exact: true }).fill('abc');
    await page.getByText('The same numbers, day by day').click();
  },
  'a checklist with the ticks of a link': async (page) => {
    await page.goto('/checklists/before-paying/#done=phone~gone');
    await page.getByRole('button', { name: 'Keep them' }).waitFor();
  },
  'a checklist that cannot be kept or copied': async (page) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('/checklists/before-paying/');
    await page.locator('.checks [type=checkbox]').first().check();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByLabel('Text to copy').waitFor();
  },
  'names that are kept': async (page) => {
    await page.goto('/checklists/who-owns-what/');
    await page.getByRole('checkbox', { name: 'Keep the names' }).check();
    await page.locator('.who input').first().fill('Ann');
    await page.getByRole('button', { name: 'Clear all check marks' }).click();
  },
  'a forecast with figures that cannot be used, a broken file and its table': async (page) => {
    await page.goto('/tools/credit-runway/');
    await touch(page, 'runway');
    await page.getByLabel('Credit balance today', { exact: true }).fill('abc');
    await page.getByLabel('Bought on').first().fill('2099-01-01');
    const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('project,model\na,b\n') };
    await page.getByLabel('Or from a usage export').setInputFiles(file);
    await page.getByLabel('Column with the day').waitFor();
    await page.getByText('The same numbers as a table').click();
  },
  'a forecast of a file, below zero': async (page) => {
    await page.goto('/tools/credit-runway/#runway=balance.-500');
    await page.locator('[data-island=runway][data-ready]').waitFor();
    const file = {
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('date,cost\n2026-01-05,1\n2026-01-06,2\n'),
    };
    await page.getByLabel('Or from a usage export').setInputFiles(file);
    await page.getByText('2 days read').waitFor();
  },
  'the search dialog, empty': async (page) => {
    await page.goto('/fixes/no-credits/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('link', { name: 'My card is declined' }).waitFor();
  },
  'the search dialog with results': async (page) => {
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('card declined');
    await page.locator('ol[data-search-results] a').first().waitFor();
  },
  'search results': async (page) => {
    await page.goto('/search/?q=credits%20missing');
    await page.locator('ol[data-search-results] a').first().waitFor();
  },
  'search results under a recognised error, on a phone': async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/search/?q=it%20says%20insufficient_quota');
    await page.locator('.recognised').waitFor();
  },
  'a message, with secrets left out of it': async (page) => {
    await openForm(page, '#a=symptom.charged-no-credits~bank-record.pending&for=support');
    await page.locator('.request-brought .note').waitFor();
    await page.getByLabel(label('error')).fill('4242 4242 4242 4242, password: hunter22');
    await page.getByLabel(label('tried')).fill('cvc 123');
    await page.getByRole('button', { name: 'Copy' }).click();
  },
  'nothing found': async (page) => {
    await page.goto('/search/?q=zzqxv');
    await page.getByText('Nothing found').waitFor();
  },
  'an error that is not enough to tell': async (page) => {
    await page.goto('/');
    await page.getByLabel('Paste the error').fill('openai.RateLimitError for ann@example.org');
    await page.locator('.recognised .asks').waitFor();
  },
  'a recognized error with more than one secret': async (page) => {
    await page.goto('/');
    await page
      .getByLabel('Paste the error')
      .fill('insufficient_quota for ann@example.org and bob@example.org; also invalid_api_key');
    await page.locator('.recognised').waitFor();
  },
  'a pasted text that is not known': async (page) => {
    await page.goto('/errors/');
    await page.getByLabel('Paste your error').focus();
    await page.locator('[data-ask][data-ready]').waitFor();
    await page.evaluate(() => navigator.clipboard.writeText('a poem about the sea'));
    await page.keyboard.press('Control+v');
    await page.getByText('We do not recognize an error').waitFor();
  },
  'a message that answers nothing': async (page) => {
    await page.goto('/diagnose/what-error/');
    await ready(page);
    await page.getByText('Paste the message instead').click();
    await page.getByLabel('The message, as you see it').fill('a poem about the sea');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('[data-read=nothing]').waitFor();
  },
  'a timer that has not been started': async (page) => {
    await page.goto('/fixes/sync-delay/');
    await page.getByRole('button', { name: 'Start the timer' }).waitFor();
  },
  'a timer that runs': async (page) => {
    await page.goto('/fixes/sync-delay/');
    await page.getByRole('button', { name: 'Start the timer' }).click();
    await page.getByText('Look again in').waitFor();
  },
  'a timer that is over': async (page) => {
    await page.addInitScript(() => localStorage.setItem('wait:sync-delay', String(Date.now() - 1000)));
    await page.goto('/fixes/sync-delay/');
    await page.getByText('Look again now').waitFor();
  },
  'a fix from a link that was cut off': async (page) => {
    await page.goto('/fixes/no-credits/#a=product.beer');
    await page.locator('.notice').waitFor();
  },
  'the search dialog while it loads': async (page) => {
    await page.route('**/data/search.json', () => undefined);
    await page.goto('/fixes/no-credits/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('card declined');
    await page.getByText('Searching').waitFor();
  },
  'the search dialog with a recognized error, narrowed': async (page) => {
    await page.goto('/fixes/no-credits/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('insufficient_quota');
    await page.getByRole('button', { name: 'Fixes' }).click();
    await page.locator('.recognised').waitFor();
  },
};
