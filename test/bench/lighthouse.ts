/** Lighthouse, fetched by npm when it is asked for: it is no package of the project. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { findBrowser, launchOptions } from '../browser/browser.ts';

export const LIGHTHOUSE = 'lighthouse@13.5.0';

const auditSchema = z.object({ score: z.number().nullable(), numericValue: z.number().optional() });
const categorySchema = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const resultSchema = z.object({
  lighthouseVersion: z.string(),
  environment: z.object({ hostUserAgent: z.string() }),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(z.string(), categorySchema),
  audits: z.record(z.string(), auditSchema),
});
export type Result = z.infer<typeof resultSchema>;

/** A report of more than this is of another program. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * Looks at one page in a browser of its own, with the preset for phones: a slow network and processor are simulated.
 * @throws where there is no browser, or the page cannot be loaded
 */
export async function lighthouse(url: string): Promise<Result> {
  const browser = findBrowser() ?? launchOptions().executablePath;
  if (browser === undefined) throw new Error('there is no browser: npm run test:browser installs one');
  const flags = ['--headless', ...(launchOptions().args ?? [])].join(' ');
  const options = ['--quiet', '--output=json', '--output-path=stdout', '--disable-full-page-screenshot'];
  const { stdout } = await promisify(execFile)(
    'npm',
    ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, ...options, `--chrome-flags=${flags}`],
    { maxBuffer: MOST_BYTES, env: { ...process.env, CHROME_PATH: browser } },
  );
  const result = resultSchema.parse(JSON.parse(stdout));
  if (result.runtimeError) throw new Error(`${url}: ${result.runtimeError.message}`);
  return result;
}
