/** Runs axe on a page as it stands, in every scheme. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { counted } from './counts.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const everything: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

/**
 * The rules whose outcome colors and borders decide. A scheme changes nothing else: `schemes.test.ts` holds that no style
 * which asks for a scheme sets anything but colors, borders and outlines, so structure, names, roles and sizes are those
 * of the light scheme, where every rule runs.
 */
const colored: RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
  },
};

export const schemes = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, options: everything },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, options: colored },
  // As a contrast theme of the system: its few colors take the place of all of the page's.
  forced: { media: { colorScheme: 'dark', forcedColors: 'active' }, options: colored },
} as const;

export type Scheme = keyof typeof schemes;

/**
 * Chromium tells the color of the page, not the one it paints, as what letters are filled with in a contrast theme, and axe
 * reads that: it would compare colors of which only one is shown.
 */
function tellPaintedColors(): void {
  const { prototype } = CSSStyleDeclaration;
  // Bound to what it is called on, below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const original = prototype.getPropertyValue;
  prototype.getPropertyValue = function (property) {
    return original.call(this, property === '-webkit-text-fill-color' ? 'color' : property);
  };
  Object.assign(globalThis, { tellColors: () => (prototype.getPropertyValue = original) });
}

/** How text and lines were drawn that axe has looked at: a scheme and what decides its colors' contrast. */
const looked = new Set<string>();

/**
 * Whether something on the page is drawn as nothing that this scheme was looked at with before. The contrast of a text
 * follows from its color, size and weight, its ground, and for a link from the text around it: pages that share all of
 * these share the outcome, and most do, for they are made by the same few components.
 */
async function drawsAnew(page: Page, scheme: string, scope?: string): Promise<boolean> {
  const drawn = await page.evaluate((within) => {
    const grounds = new Map<Element | null, string>([[null, '']]);
    const told = new Set<string>();
    const root = within === undefined ? document.documentElement : document.querySelector(within);
    /** What an element stands on: the last ground that somebody painted, and how much shines through. */
    const groundOf = (element: Element | null): string => {
      const known = grounds.get(element);
      if (known !== undefined || element === null) return known ?? '';
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      const clear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
      const ground = clear
        ? groundOf(element.parentElement)
        : `${groundOf(element.parentElement)}<${backgroundColor} ${backgroundImage} ${opacity}`;
      grounds.set(element, ground);
      return ground;
    };
    for (const element of [root, ...(root?.querySelectorAll('*') ?? [])]) {
      if (!element?.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const around = element.parentElement ? getComputedStyle(element.parentElement).color : '';
      told.add(
        [
          element.localName,
          style.color,
          style.fontSize,
          style.fontWeight,
          style.textDecorationLine,
          style.borderColor,
          style.overflow,
          around,
          groundOf(element),
        ].join('|'),
      );
    }
    return [...told];
  }, scope);
  const before = looked.size;
  for (const one of drawn) looked.add(`${scheme}|${one}`);
  return looked.size > before;
}

/**
 * What axe finds, a line per element. All rules run in the light scheme; those that colors decide run in the other schemes
 * wherever something is drawn that was not looked at before.
 * @param where names the page and its state in each line
 * @param scope a selector, when the rest of the page has been looked at already
 */
export async function findings(page: Page, where: string, scope?: string): Promise<string[]> {
  const found: string[] = [];
  for (const [scheme, { media, options }] of Object.entries(schemes)) {
    await page.emulateMedia(media);
    if (scheme !== 'light' && !(await drawsAnew(page, scheme, scope))) continue;
    counted('looks with axe, a scheme each');
    // Evaluated by the test runner, so the page's own policy stays in force.
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
    if (scheme === 'forced') await page.evaluate(tellPaintedColors);
    const { violations } = await page.evaluate(
      ([within, asked]) =>
        (globalThis as unknown as { axe: { run: (context: unknown, options: object) => Promise<AxeResults> } }).axe.run(
          within ?? document,
          // What would be fetched for it, sound and style sheets, no rule that runs here asks for.
          { ...asked, resultTypes: ['violations'], preload: false },
        ),
      [scope, options] as const,
    );
    if (scheme === 'forced')
      await page.evaluate(() => (globalThis as unknown as { tellColors: () => void }).tellColors());
    for (const { id, nodes } of violations)
      found.push(
        ...nodes.map(
          ({ target, failureSummary = '' }) => `${where}, ${scheme}: ${id}: ${target.join(' ')}: ${failureSummary}`,
        ),
      );
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}
