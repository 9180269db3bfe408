/** One journey in one engine: made in a session of its own, under watch. */
import type { Driver, Running, Setting } from './engine.ts';
import { messageOf } from './message.ts';
import { Page } from './page.ts';
import type { Journeyed } from './report.ts';

export interface Journey {
  name: string;
  setting?: Setting;
  /** @throws at the first thing that is not as it must be */
  make(page: Page): Promise<void>;
}

/** Only a guard against an engine that hangs, in milliseconds. */
const LIMIT = 180_000;

export async function makeJourney(journey: Journey, engine: Running): Promise<Journeyed> {
  const { name, setting = {} } = journey;
  const began = performance.now();
  const steps: string[] = [];
  const failure = await limited(name, async () => {
    const driver = await engine.open(setting);
    const page = new Page(driver, engine.site);
    try {
      await journey.make(page);
      const trouble = await driver.trouble();
      if (trouble.length > 0) throw new Error(trouble.join('\n'));
    } finally {
      steps.push(...page.steps);
      await driver.close();
    }
  }).then(
    () => undefined,
    (error: unknown) => `after ${steps.length} steps (${steps.at(-1) ?? 'none'}): ${messageOf(error)}`,
  );
  return { journey: name, steps: steps.length, seconds: (performance.now() - began) / 1000, failure };
}

/** The page on which everything goes wrong: an engine whose watch does not see it could not fail. */
export async function checkWatch(engine: Running): Promise<Journeyed> {
  const journey: Journey = {
    name: 'the watch sees what goes wrong',
    async make(page) {
      await page.driver.go(engine.probe);
      for (const fault of [
        'planted message',
        'planted error',
        'planted rejection',
        'policy: script-src',
        'planted.png',
      ]) {
        page.expect(`told of: ${fault}`, await toldOf(page.driver, fault));
      }
      // Seen, it is no trouble of the site.
      page.driver.trouble = () => Promise.resolve([]);
    },
  };
  return makeJourney(journey, engine);
}

async function toldOf(driver: Driver, fault: string): Promise<boolean> {
  for (const limit = Date.now() + 10_000; Date.now() < limit;) {
    if ((await driver.trouble()).some((line) => line.includes(fault))) return true;
  }
  return false;
}

async function limited(name: string, act: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not end within ${LIMIT / 1000} seconds`)), LIMIT);
  });
  await Promise.race([act(), tooLong]).finally(() => clearTimeout(timer));
}
