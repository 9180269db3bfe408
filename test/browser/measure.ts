/** Measures in the page what can be seen of an element: its lines and its ground, in whatever scheme is on. */
import type { Page } from '@playwright/test';

type Rgba = [number, number, number, number];

/** What `measuring` puts into the page. */
export interface Measure {
  /** The first ground that is not transparent, from the element upwards. */
  ground: (element: Element | null) => string;
  /** True when something of a color can be seen. */
  seen: (color: string) => boolean;
  /** The contrast of two colors, 1 to 21. */
  contrast: (one: string, other: string) => number;
  /** True when a side of the element, or of a part of it, has a line that stands out from what is around it. */
  edged: (element: Element, part?: string) => boolean;
  /** The contrast of the focus ring to the ground around it; 0 without a ring of at least 2 px. */
  ring: (element: Element) => number;
  /** What can be reached with the Tab key, in order. */
  stops: () => HTMLElement[];
  /** Names an element in a message. */
  name: (element: Element) => string;
}

/** Puts the functions into the page, as `measure`. */
export async function measuring(page: Page): Promise<void> {
  await page.evaluate(() => {
    const rgba = (color: string): Rgba => {
      const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const light = (color: string): number => {
      const [r, g, b] = rgba(color).map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
    };
    const contrast: Measure['contrast'] = (one, other) => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const seen: Measure['seen'] = (color) => rgba(color)[3] > 0;
    const ground: Measure['ground'] = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        if (seen(color)) return color;
      }
      return 'rgb(255, 255, 255)';
    };
    const edged: Measure['edged'] = (element, part) => {
      const style = getComputedStyle(element, part);
      const around = ground(part === undefined ? element.parentElement : element);
      const lines = (['top', 'right', 'bottom', 'left'] as const).map((side) => ({
        width: style.getPropertyValue(`border-${side}-width`),
        kind: style.getPropertyValue(`border-${side}-style`),
        color: style.getPropertyValue(`border-${side}-color`),
      }));
      lines.push({ width: style.outlineWidth, kind: style.outlineStyle, color: style.outlineColor });
      return lines.some(
        ({ width, kind, color }) =>
          kind !== 'none' && Number.parseFloat(width) >= 1 && seen(color) && contrast(color, around) >= 3,
      );
    };
    const ring: Measure['ring'] = (element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const thick = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return thick ? contrast(outlineColor, ground(element.parentElement)) : 0;
    };
    const stops: Measure['stops'] = () => {
      const within = document.querySelector('dialog[open]') ?? document;
      const all = within.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      );
      return [...all].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.tabIndex >= 0 &&
          // One of several radio buttons is reached, by Tab, for all of them.
          !element.matches(':disabled, [type=radio]:not(:checked)'),
      );
    };
    const name: Measure['name'] = (element) =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')} “${element.textContent.trim().slice(0, 30)}”`;
    const measure: Measure = { ground, seen, contrast, edged, ring, stops, name };
    Object.assign(globalThis, { measure });
  });
}

declare global {
  // For the functions that run in the page.
  var measure: Measure;
}
