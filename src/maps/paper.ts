/** Which way round a picture is printed on A4, so that its words can be read. */

/** What one page has for the picture in CSS pixels: A4 less its margins, and less the heading and the legend. */
const SPACE = { wide: { width: 1040, height: 560 }, tall: { width: 710, height: 880 } } as const;
/** Below half of their size, the smallest words of a picture are less than five points high. */
const SMALLEST = 0.5;

/** How the page lies on which a picture is printed; `none` for a picture too large to be read on one. */
export type Sheet = 'wide' | 'tall' | 'none';

export function sheetFor({ width, height }: { width: number; height: number }): Sheet {
  const scale = (sheet: keyof typeof SPACE): number =>
    Math.min(SPACE[sheet].width / width, SPACE[sheet].height / height);
  const best = scale('wide') >= scale('tall') ? 'wide' : 'tall';
  return scale(best) < SMALLEST ? 'none' : best;
}
