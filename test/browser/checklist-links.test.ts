/** Ticks in a link: shown to whoever opens it, and never put over their own without being asked. */
import { boxes, copied, done, first, PATH, press, second, SENT, stored, third, ticked } from './checklists.ts';
import { expect, test } from './test.ts';

test.describe('the link', () => {
  test('shows the ticks to somebody else, who may keep them', async ({ page, browser }) => {
    await page.goto(PATH);
    await boxes(page).nth(0).check();
    await boxes(page).nth(2).check();
    await press(page, 'Copy link with check marks');
    await expect(page.getByText('Link copied, with your check marks')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    const address = await copied(page);
    expect(address).toBe(new URL(SENT, page.url()).href);

    const context = await browser.newContext();
    const theirs = await context.newPage();
    const requests: string[] = [];
    theirs.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    await theirs.goto(address);
    await expect(theirs.getByText('This link came with 2 check marks')).toBeVisible();
    expect(await ticked(theirs)).toEqual([first, third]);
    expect(await stored(theirs)).toEqual({});
    await press(theirs, 'Keep them');
    expect(new URL(theirs.url()).hash).toBe('');
    await expect(boxes(theirs).nth(0)).toBeFocused();
    await theirs.reload();
    expect(await ticked(theirs)).toEqual([first, third]);
    await expect(theirs.getByText('This link came with')).toHaveCount(0);
    expect(requests.map((url) => url.replace(/#.*/, '')).filter((url) => url.includes(first))).toEqual([]);
    await context.close();
  });

  test('changes none of the reader’s own, whatever is ticked, until it is said', async ({ page }) => {
    await page.goto(PATH);
    await boxes(page).nth(1).check();
    const before = await stored(page);
    await page.goto('about:blank');
    await page.goto(SENT);
    await expect(page.getByText('Your own 1 check mark in this browser has not changed.')).toBeVisible();
    expect(await ticked(page)).toEqual([first, third]);
    await boxes(page).nth(3).check();
    expect(await stored(page)).toEqual(before);
    await page.reload();
    expect(await ticked(page)).toEqual([first, third]);
    await press(page, 'Discard them');
    expect(await ticked(page)).toEqual([second]);
    expect(new URL(page.url()).hash).toBe('');
    expect(await stored(page)).toEqual(before);
  });

  test('can be added to the reader’s own', async ({ page }) => {
    await page.goto(PATH);
    await boxes(page).nth(1).check();
    // In the same tab the page is not loaded anew.
    await page.evaluate((hash) => (location.hash = hash), SENT.slice(PATH.length));
    await expect(page.getByText('This link came with 2 check marks')).toBeVisible();
    await press(page, 'Add them to mine');
    await page.reload();
    expect(await ticked(page)).toEqual([first, second, third]);
  });

  test('that holds what is ticked already asks nothing', async ({ page }) => {
    await page.goto(PATH);
    await boxes(page).nth(0).check();
    await boxes(page).nth(2).check();
    await page.goto('about:blank');
    await page.goto(SENT);
    await done(page, 2);
    await expect(page.getByText('This link came with')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('that was cut off or made up says so and ticks nothing else', async ({ page }) => {
    await page.goto(`${PATH}#done=${'x'.repeat(3000)}~<img src=x onerror=alert(1)>`);
    await expect(page.getByText('Nothing that this link checks off is on the list anymore.')).toBeVisible();
    await done(page, 0);
    await page.goto('about:blank');
    await page.goto(`${SENT}~gone`);
    await expect(page.getByText('It also had 1 check mark for things that are no longer on this list.')).toBeVisible();
    expect(await ticked(page)).toEqual([first, third]);
  });
});
