/**
 * Every file that a journey loads fails in every way; whatever fails, no page is blank, no control is dead, nobody waits
 * for ever, no answer is false, and nothing typed is lost. The files are those of a sound run.
 */
import type { Browser, Page } from '@playwright/test';
import { counted } from './counts.ts';
import { faults, startFaultServer, type Fault, type FaultServer } from './fault-server.ts';
import { journeys, type Journey } from './fault-journeys.ts';
import { expect, test as base, watchPage, withoutFailed } from './test.ts';

const test = base.extend<object, { server: FaultServer }>({
  server: [
    async ({}, use) => {
      const server = await startFaultServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** Longer than any load may take: the page's own clock is set on by it. */
const LIMIT = 9000;

/** A script of the page that was cut short is no script: the browser says so, and runs nothing of it. */
const CUT = /^error: (?:Unexpected end of input|Invalid or unexpected token|Unexpected token|missing \))/;

/** A page of its own, with an empty cache. */
async function withPage<T>(
  browser: Browser,
  server: FaultServer,
  act: (page: Page) => Promise<T>,
  expected = /^$/,
): Promise<T> {
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  const trouble = watchPage(page);
  try {
    const result = await act(page);
    expect(withoutFailed(trouble).filter((line) => !expected.test(line))).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const soundRuns = new Map<Journey, string[]>();

/** The files that a sound run loads, the page itself left out, since without it there is nothing. */
async function filesOf(browser: Browser, server: FaultServer, journey: Journey): Promise<string[]> {
  const known = soundRuns.get(journey);
  if (known) return known;
  server.heal();
  const files = await withPage(browser, server, async (page) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() !== 'document' && request.method() === 'GET')
        asked.add(new URL(request.url()).pathname);
    });
    await page.goto(journey.start);
    await journey.act(page);
    await expect(journey.sound(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    return [...asked].filter((path) => /\.(?:js|json)$/.test(path));
  });
  soundRuns.set(journey, files);
  return files;
}

/** Files of one kind are loaded and missed in the same way: scripts that the page names, what they import, and data. */
function kindOf(path: string): string {
  return path.includes('astro_type_script') ? 'script of the page' : path.endsWith('.js') ? 'import' : 'data';
}

/** Every file is missing once; of each kind one fails in every other way. */
function failing(files: readonly string[], how: Fault, turn: number): string[] {
  if (how === 'missing') return [...files];
  const kinds = Map.groupBy(files, kindOf);
  return [...kinds.values()].flatMap((same) => same[turn % same.length] ?? []);
}

/** Sets the page's clock on and on, one step at a time. @returns what stops it, and waits until it stands */
function runClock(page: Page): () => Promise<void> {
  const state = { stopped: false };
  const running = (async () => {
    while (!state.stopped) {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await page.clock.fastForward(LIMIT).catch(() => undefined);
    }
  })();
  return () => {
    state.stopped = true;
    return running;
  };
}

async function survive(page: Page, server: FaultServer, journey: Journey, path: string, how: Fault): Promise<void> {
  const { sound, told, plain, kept, typed, again } = journey;
  server.fail((asked) => asked === path, how);
  if (how === 'hanging') await page.clock.install();
  // A script of the page that hangs keeps the page from ever being finished.
  await page.goto(journey.start, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  const stopClock = how === 'hanging' ? runClock(page) : undefined;
  const hangs = how === 'hanging' && kindOf(path) === 'script of the page';
  try {
    await journey.act(page);
    // A static page without its script says nothing, and all that it shows works.
    const isStatic = kindOf(path) === 'script of the page' || /\/boot[.-]/.test(path) || path.includes('/import.');
    const ends = sound(page).or(told(page));
    const end = isStatic && plain ? ends.or(plain(page)) : ends;
    await expect(end.first()).toBeVisible({ timeout: 30_000 });
    if (typed !== undefined && kept) {
      const text = await kept(page);
      // Where there is no field nothing was typed.
      if (text !== undefined && !(await sound(page).first().isVisible()))
        expect(decodeURIComponent(text)).toContain(typed);
    }
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('main').innerText()).not.toContain('undefined');
    if (hangs || isStatic || !again || (await sound(page).first().isVisible())) return;
  } finally {
    await stopClock?.();
  }
  server.heal();
  await again(page);
  await expect(sound(page).first(), 'after it was mended').toBeVisible({ timeout: 30_000 });
}

for (const journey of journeys) {
  test.describe(journey.name, () => {
    test.describe.configure({ timeout: 240_000 });
    for (const [turn, how] of faults.entries()) {
      test(how, async ({ browser, server }) => {
        const files = await filesOf(browser, server, journey);
        const chosen = failing(files, how, turn);
        expect(chosen.length).toBeGreaterThan(0);
        const broken: string[] = [];
        for (const path of chosen) {
          const expected = how === 'truncated' && kindOf(path) !== 'data' ? CUT : undefined;
          await withPage(browser, server, (page) => survive(page, server, journey, path, how), expected).catch(
            (error: unknown) => {
              broken.push(`${path}: ${String(error)}`);
            },
          );
          server.heal();
        }
        expect(broken.join('\n\n')).toBe('');
        counted('files failed in one way, each with a journey', chosen.length);
      });
    }
  });
}
