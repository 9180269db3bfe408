/** A page as the journeys use it: what a reader does, and what they must then see. Every call is a step. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver, Key, Modifier } from './engine.ts';
import { look, type Look, type Target } from './look.ts';

/** Only a guard against what never comes, in milliseconds: how long a sound step takes decides nothing. */
const LIMIT = 30_000;
const PAUSE = 50;
/** No page has more places than this on the way to what is looked for. */
const MOST_TABS = 80;

type Text = string | RegExp;

export class Page {
  readonly driver: Driver;
  readonly #site: string;
  /** What was done, for counting and for telling where it failed. */
  readonly steps: string[] = [];

  constructor(driver: Driver, site: string) {
    this.driver = driver;
    this.#site = site;
  }

  async to(path: string): Promise<void> {
    this.#step(`open ${path}`);
    await this.driver.go(this.#site + path);
  }

  async reload(): Promise<void> {
    this.#step('reload');
    await this.driver.reload();
  }

  async back(): Promise<void> {
    this.#step('go back');
    await this.driver.back();
  }

  /** Clicks with the mouse, once the element stands still and nothing lies over it. */
  async click(target: Target): Promise<void> {
    this.#step(`click ${named(target)}`);
    let before: Look | undefined;
    const { x, y } = await this.#until(target, (now) => {
      const still = before?.x === now.x && before.y === now.y;
      before = now;
      return still && now.reachable;
    }, true); // prettier-ignore
    await this.driver.clickAt(x, y);
  }

  async type(text: string): Promise<void> {
    this.#step(`type “${text}”`);
    await this.driver.type(text);
  }

  async press(key: Key, ...held: Modifier[]): Promise<void> {
    this.#step(`press ${[...held, key].join('+')}`);
    await this.driver.press(key, ...held);
  }

  /** Pastes as a reader does, from the clipboard: what was typed into the field is cut out of it and put in again. */
  async paste(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.type(text);
    await this.holds(target, text);
    for (const key of ['a', 'x']) await this.press(key, 'Control');
    await this.holds(target, '');
    await this.press('v', 'Control');
  }

  /** Goes on with the Tab key until the element has the focus. */
  async tabTo(target: Target): Promise<void> {
    this.#step(`tab to ${named(target)}`);
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await this.driver.press('Tab');
      if ((await this.#look(target))?.focused) return;
    }
    throw new Error(`${named(target)} is not reached with the Tab key`);
  }

  /** Scrolls until the element is in sight. */
  async comesTo(target: Target): Promise<void> {
    this.#step(`come to ${named(target)}`);
    await this.#until(target, () => true, true);
  }

  /** @returns the text that is seen, once it is as it must be */
  async sees(target: Target, text: Text = ''): Promise<string> {
    this.#step(`see ${named(target)}${text === '' ? '' : ` with ${text.toString()}`}`);
    return (await this.#until(target, (now) => fits(now.text, text))).text;
  }

  async holds(target: Target, value: string): Promise<void> {
    this.#step(`${named(target)} holds “${value}”`);
    await this.#until(target, (now) => now.value === value);
  }

  async isFocused(target: Target): Promise<void> {
    this.#step(`${named(target)} has the focus`);
    await this.#until(target, ({ focused }) => focused);
  }

  async counts(target: Target, count: number): Promise<void> {
    this.#step(`${count} × ${named(target)}`);
    await this.#wait(`${count} × ${named(target)}`, async () => {
      const now = await this.#look(target);
      return now?.count === count ? now : undefined;
    });
  }

  /** Waits until the address, without its origin, is so. */
  async isAt(address: Text): Promise<void> {
    this.#step(`be at ${address.toString()}`);
    await this.#wait(`the address ${address.toString()}`, async () => {
      const here = await this.here();
      return typeof address === 'string' ? here === address || undefined : address.test(here) || undefined;
    });
  }

  /** The address without its origin. */
  async here(): Promise<string> {
    const { pathname, search, hash } = new URL(await this.driver.url());
    return pathname + search + hash;
  }

  /** Asks the page. @param fn stands for itself */
  async asks<R>(what: string, fn: () => R | Promise<R>): Promise<R> {
    this.#step(what);
    return this.driver.evaluate(fn, undefined);
  }

  /** @throws when it is not so */
  expect(what: string, isSo: boolean): void {
    this.#step(what);
    if (!isSo) throw new Error(`not so: ${what}`);
  }

  #step(what: string): void {
    this.steps.push(what);
  }

  async #look(target: Target, scroll = false): Promise<Look | undefined> {
    const sought = typeof target === 'string' ? { css: target } : target;
    // Between two pages there is nothing to be seen; if it stays so, the limit tells.
    return this.driver.evaluate(look, { ...sought, scroll }).catch(() => undefined);
  }

  #until(target: Target, isSo: (now: Look) => boolean, scroll = false): Promise<Look> {
    let last: Look | undefined;
    return this.#wait(
      named(target),
      async () => {
        last = await this.#look(target, scroll);
        return last !== undefined && last.count > 0 && isSo(last) ? last : undefined;
      },
      () => (last === undefined ? 'nothing can be seen' : JSON.stringify(last)),
    );
  }

  async #wait<T>(what: string, find: () => Promise<T | undefined>, last = () => ''): Promise<T> {
    for (const limit = Date.now() + LIMIT; Date.now() < limit; await wait(PAUSE)) {
      const found = await find().catch(() => undefined);
      if (found !== undefined) return found;
    }
    const where = await this.here().catch(String);
    throw new Error(`waited in vain for ${what} at ${where} ${last()}`);
  }
}

function fits(text: string, wanted: Text): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

function named(target: Target): string {
  return typeof target === 'string' ? target : `${target.css} “${target.text}”`;
}
