/** A first visit to a page, in a browser of its own with the screen of a phone. */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../browser/browser.ts';
import { PHONE } from './link.ts';
import { servePacked, type Sent } from './packed-server.ts';
import type { Side } from './side.ts';

/** How much slower the processor of a phone is, as Lighthouse has it. */
const SLOWER = 4;
/** After so long without a request nothing more is expected. */
const QUIET_MS = 1500;

export interface Visit {
  page: Page;
  /** All that was sent so far. */
  sent: () => readonly Sent[];
}

/**
 * Loads the page of a site, waits until it is quiet, and does something there.
 * @param isPhone whether the link and the processor are those of a phone
 * @throws where the page asks for a file that is not there: its bytes would be missing
 */
export async function visit<T>({ dist, path }: Side, isPhone: boolean, act: (visit: Visit) => Promise<T>): Promise<T> {
  const server = await servePacked(dist, isPhone ? PHONE : undefined);
  const browser = await chromium.launch(launchOptions());
  try {
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      isMobile: true,
      hasTouch: true,
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (isPhone) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await wait(QUIET_MS);
    const done = await act({ page, sent: () => server.sent });
    const missing = server.sent.filter((answer) => answer.status !== 200).map((answer) => answer.path);
    if (missing.length > 0) throw new Error(`${dist} does not have ${missing.join(', ')}`);
    return done;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The bytes of what was asked for from one moment to another. */
export function bytesBetween(sent: readonly Sent[], from: number, until: number): number {
  return sent.reduce((sum, { at, bytes }) => sum + (at >= from && at <= until ? bytes : 0), 0);
}
