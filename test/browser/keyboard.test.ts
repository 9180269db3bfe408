/** Whatever the site does can be done with the keyboard alone; where the focus is can be seen, and it is never lost. */
import { parseTarget } from '../../src/trees/graph.ts';
import { treePath } from '../../src/trees/urls.ts';
import { schemes } from './axe.ts';
import { counted } from './counts.ts';
import { focused, tabTo } from './focus.ts';
import { measuring } from './measure.ts';
import { oneOfEach } from './one-of-each.ts';
import { open } from './pages.ts';
import { expect, ready, test } from './test.ts';
import { content, found, labelOf, textOf, wayToFix } from './ways.ts';

const inFrame = (): boolean => document.activeElement?.localName === 'iframe';

test.describe('each stop', () => {
  // Scrolling that takes its time would leave a stop out of view while it is measured.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const [name, path] of Object.entries(oneOfEach)) {
    test(`Tab leads through the whole page, and each stop has a ring that can be seen: ${name}`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, path);
      await measuring(page);
      const expected = await page.evaluate(() => {
        const stops = measure.stops();
        stops.forEach((stop, index) => (stop.dataset.stop = String(index)));
        return stops.length;
      });
      expect(expected).toBeGreaterThan(8);
      // From the top, also where the page takes the focus itself: the browser goes on from where it was.
      await page.evaluate(() => {
        const top = document.createElement('span');
        top.tabIndex = -1;
        document.body.prepend(top);
        top.focus();
        top.remove();
      });
      const reached: number[] = [];
      for (let step = 0; step < expected; step += 1) {
        await page.keyboard.press('Tab');
        // A framed page has stops of its own, which are measured where it is opened by itself.
        for (let within = 0; within < 100 && (await page.evaluate(inFrame)); within += 1)
          await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(() => Number((document.activeElement as HTMLElement | null)?.dataset.stop ?? -1)),
        );
      }
      expect(reached).toEqual([...Array(expected).keys()]);
      // From the last stop on, out of the page: no trap.
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement === document.body || document.activeElement?.matches('[data-stop="0"]'),
        ),
      ).toBe(true);

      for (const [scheme, { media }] of Object.entries(schemes)) {
        await page.emulateMedia(media);
        const dim = await page.evaluate(() =>
          measure.stops().flatMap((stop) => {
            stop.focus();
            // A box for long texts rings as a whole: its field has no line of its own.
            const box = stop.matches('textarea') ? stop.closest('.ask, .desk-box') : undefined;
            const ringed = box ?? stop;
            const seen = box ? Math.max(measure.ring(ringed), measure.edged(ringed) ? 3 : 0) : measure.ring(stop);
            const { top, bottom } = stop.getBoundingClientRect();
            const inView = bottom > 0 && top < innerHeight;
            return seen >= 3 && inView
              ? []
              : [`${measure.name(stop)}: contrast ${seen.toFixed(2)}, ${inView ? 'in' : 'out of'} view`];
          }),
        );
        expect(dim, scheme).toEqual([]);
        counted('stops of the Tab key measured, a scheme each', expected);
      }
    });
  }
});

test('the skip link comes first, can be seen, and leads past the navigation', async ({ page }) => {
  await page.goto('/fixes/no-credits/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to content');
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  counted('journeys by keyboard alone');
});

test('from the home page through a tree to a fix, told that it helped, and back', async ({ page }) => {
  const way = wayToFix(3);
  const [first, second] = way.steps;
  if (!first || !second) throw new Error('a way of three questions has three');
  await page.goto('/');
  // What is not among the commonest stands folded under its topic.
  const symptom = content.symptoms.data[way.tree];
  if (symptom?.common === undefined) {
    await tabTo(page, content.topics.data[symptom?.topic ?? '']?.title ?? '?');
    await page.keyboard.press('Enter');
  }
  await tabTo(page, symptom?.title ?? '?');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === treePath('/', way.tree));
  await ready(page);
  for (const [index, step] of way.steps.entries()) {
    await expect(page.locator('h1')).toHaveText(textOf(step.question));
    // Each step but the first begins at its question: the options are next.
    if (index > 0) await expect(page.locator('h1')).toBeFocused();
    await tabTo(page, labelOf(step));
    await page.keyboard.press('Enter');
  }
  await page.waitForURL(new RegExp(`/fixes/${parseTarget(way.end).id}/`));
  await page.locator('.did[data-ready]').waitFor();
  await tabTo(page, 'Yes');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Good, that is fixed' })).toBeFocused();
  await tabTo(page, 'Back to the start page');
  await page.goBack();
  await ready(page);
  await expect(page.locator('h1')).toHaveText(textOf(found('a last step', way.steps.at(-1)).question));
  expect(await focused(page)).not.toBe('undefined');
  counted('journeys by keyboard alone');
});

test('an answer is changed, a link copied, and Back pressed', async ({ page }) => {
  const way = wayToFix(3);
  const [first, second] = way.steps;
  if (!first || !second) throw new Error('a way of three questions has three');
  await page.goto(treePath('/', way.tree));
  await ready(page);
  await tabTo(page, labelOf(first));
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await tabTo(page, 'Copy link to this step');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await focused(page)).toBe('Copy link to this step');
  await tabTo(page, /^Change/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(textOf(first.question));
  await expect(page.locator('h1')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.options') !== null)).toBe(true);
  await tabTo(page, labelOf(first), 'Tab').catch(() => tabTo(page, labelOf(first), 'Shift+Tab'));
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(textOf(second.question));
  await tabTo(page, /Back$/);
  await page.keyboard.press('Space');
  await expect(page.locator('h1')).toHaveText(textOf(first.question));
  await expect(page.locator('h1')).toBeFocused();
  counted('journeys by keyboard alone');
});

test('an error is put into the box and leads into a tree; what was read is taken back', async ({ page }) => {
  await page.goto('/errors/');
  await tabTo(page, '');
  await page.getByLabel('Paste your error').focus();
  await page.locator('[data-ask][data-ready]').waitFor();
  await page.keyboard.type('I pay for ChatGPT Plus and my api key says insufficient_quota');
  await page.locator('.from-words').waitFor();
  await tabTo(page, /^Not right/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'From your words, we understood:' })).toBeFocused();
  await tabTo(page, 'Start with what you told us');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/diagnose\//);
  counted('journeys by keyboard alone');
});

test('a message is pasted at a question', async ({ page }) => {
  await page.goto('/diagnose/what-error/');
  await ready(page);
  await tabTo(page, 'Paste the message instead');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The message, as you see it')).toBeFocused();
  await page.keyboard.type('insufficient_quota');
  await tabTo(page, 'Read it');
  await page.keyboard.press('Enter');
  await page.locator('[data-read=answer]').waitFor();
  expect(await focused(page)).toBe('Read it');
  await tabTo(page, /^Use th/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).not.toBe('');
  counted('journeys by keyboard alone');
});

test('a fix that did not help leads on, and a timer is started', async ({ page }) => {
  await page.goto('/fixes/sync-delay/');
  await page.locator('.did[data-ready]').waitFor();
  await tabTo(page, 'Start the timer');
  await page.keyboard.press('Enter');
  await expect(page.locator('.countdown')).toContainText('Look again in');
  // The button has done its work and goes; the way goes on from where it was.
  await tabTo(page, 'No, look further');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/fixes/sync-delay/');
  counted('journeys by keyboard alone');
});

test('a reply is copied', async ({ page }) => {
  await page.goto('/fixes/no-credits/');
  await page.locator('.did[data-ready]').waitFor();
  await tabTo(page, 'Reply for the customer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy reply' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Reply copied')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(await focused(page)).toBe('Reply for the customer');
  counted('journeys by keyboard alone');
});

test('a tree in an article is gone through in place', async ({ page }) => {
  await page.goto('/articles/why-payments-fail/');
  await ready(page);
  await page.locator('[data-tree] .options a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.question-title')).toBeFocused();
  await tabTo(page, 'Start again');
  await page.keyboard.press('Enter');
  await expect(page.locator('.question-title')).toBeFocused();
  counted('journeys by keyboard alone');
});
