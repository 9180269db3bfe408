/**
 * `npm run eval -- FILE`: how well the search, raw Pagefind on the same index, and the recognition answer complaints, and
 * what is read of their words. `--missed` lists what is wrong, `--words` prints only the last part, which needs no built site.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parse } from 'yaml';
import { ELSEWHERE } from '../content/groups.ts';
import { recognise, type Reference } from '../errors/recognise.ts';
import { MOST_CAUSES } from '../search/pages.ts';
import type { SearchIndex } from '../search/open.ts';
import { search } from '../search/search.ts';
import { builtFolder, builtItems } from './built.ts';
import { Failure, run } from './command.ts';
import { soundContent } from './content.ts';
import { nodeDesk, type Shown } from './eval-desk.ts';
import { share, wordsReport } from './eval-words.ts';
import { nodeIndex } from '../build/node-index.ts';

const caseSchema = z.object({
  text: z.string(),
  query: z.string(),
  pasted_error: z.string(),
  cause: z.string(),
  also_ok: z.array(z.string()),
  /** The causes that the pasted error alone can justify. */
  error_only_ok: z.array(z.string()).default([]),
  lang: z.string(),
});
type Case = z.infer<typeof caseSchema>;

const FIRST = 3;
/** The label of what cannot be told: the right answer to it is a question. */
const UNCLEAR = 'unclear';

const usage =
  'npm run eval -- FILE [--words] [--missed]: FILE has cases (JSON or YAML, a list of text, query, cause, also_ok, lang)';

function readCases(file: string): Case[] {
  const read = z.array(caseSchema).safeParse(valueOf(file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Failure(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}\n${usage}`);
}

function valueOf(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Item {
  id: string;
  url: string;
  causes?: string[];
  cause?: string;
}

await run({ usage, flags: ['words', 'missed'], words: [1, 1] }, async ({ has, words: [file = ''] }) => {
  const all = readCases(file);
  const { causes: closed } = soundContent(process.cwd());
  const elsewhere = closed.data[ELSEWHERE] ?? [];
  const misses: string[] = [];

  const onlyWords = has('words');
  const items = (name: string): Item[] => (onlyWords ? [] : builtItems(builtFolder(), name));
  /** English, and with a cause that is right. */
  const cases = all.filter(({ lang, cause }) => lang === 'en' && cause !== UNCLEAR);
  const causeOfFix = new Map(items('fixes').map(({ url, cause = '' }) => [url, cause]));
  const errors = items('errors');
  const causesOfPage = new Map([...errors, ...items('trees')].map(({ url, causes = [] }) => [url, causes]));
  const causesOfError = new Map(errors.map(({ id, causes = [] }) => [id, causes]));

  /**
   * Whether one of the first results is a fix of an accepted cause; and whether an error or a tree would do.
   * @param named errors that are named beside the results
   */
  function judge(urls: string[], { cause, also_ok }: Case, named: string[] = []): { fix: boolean; page: boolean } {
    const accepted = new Set([cause, ...also_ok]);
    const first = urls.slice(0, FIRST);
    const fix = first.some((url) => accepted.has(causeOfFix.get(url) ?? ''));
    const page = [...first, ...named].some((url) => {
      const causes = causesOfPage.get(url) ?? [];
      return causes.length <= MOST_CAUSES && causes.some((name) => accepted.has(name));
    });
    return { fix, page: fix || page };
  }

  async function raw({ engine }: SearchIndex, text: string): Promise<string[]> {
    const results = await engine.search(text);
    // What people say of a fix counts for the fix.
    return Promise.all(results.slice(0, FIRST).map(async (result) => (await result.data()).url.replace(/#.*$/, '')));
  }

  const oneLine = (text: string): string => text.slice(0, 70).replaceAll('\n', ' ');

  async function searches(index: SearchIndex): Promise<void> {
    const rows: Record<string, Record<string, string>> = {};
    const whole = ({ text, pasted_error }: Case): string => [text, pasted_error].filter(Boolean).join('\n\n');
    const bySearch = async (text: string): Promise<Shown> => ({
      urls: (await search(index, text)).results.map(({ url }) => url),
      named: [],
    });
    const parts: Record<string, [(item: Case) => string, (text: string) => Promise<Shown>]> = {
      query: [({ query }) => query, bySearch],
      text: [({ text }) => text, bySearch],
      // The words, and below them what was pasted.
      'whole message': [whole, bySearch],
      'whole message, at the desk': [whole, nodeDesk(builtFolder(), index)],
    };
    for (const [field, [partOf, answer]] of Object.entries(parts)) {
      const counts = { ours: { fix: 0, page: 0 }, raw: { fix: 0, page: 0 } };
      for (const item of cases) {
        const { urls, named } = await answer(partOf(item));
        const verdicts = { ours: judge(urls, item, named), raw: judge(await raw(index, partOf(item)), item) };
        for (const who of ['ours', 'raw'] as const) {
          counts[who].fix += Number(verdicts[who].fix);
          counts[who].page += Number(verdicts[who].page);
        }
        if (!verdicts.ours.fix)
          misses.push(`${field} [${item.cause}] ${oneLine(partOf(item))} → ${urls.slice(0, FIRST).join(' ')}`);
      }
      rows[field] = {
        'fix in the first 3': share(counts.ours.fix, cases.length),
        'raw Pagefind': share(counts.raw.fix, cases.length),
        'error or tree too': share(counts.ours.page, cases.length),
        'raw Pagefind too': share(counts.raw.page, cases.length),
      };
    }
    console.log(`Search: ${cases.length} English cases with a cause`);
    console.table(rows);
  }

  function pasted(signatures: Reference): void {
    const counts = { named: 0, namedRight: 0, unclear: 0, asked: 0, negatives: 0, misled: 0 };
    for (const item of all.filter(({ pasted_error }) => pasted_error !== '')) {
      const best = recognise(item.pasted_error, signatures)[0]?.signature;
      const causes = causesOfError.get(best ?? '') ?? [];
      const accepted = item.error_only_ok.filter((cause) => cause !== UNCLEAR);
      if (accepted.length > 0) {
        const right = causes.some((cause) => accepted.includes(cause));
        counts.named += 1;
        counts.namedRight += Number(right);
        if (!right) misses.push(`pasted [${accepted.join(' ')}] ${oneLine(item.pasted_error)} → ${best ?? 'nothing'}`);
      } else if (item.error_only_ok.length > 0) {
        counts.unclear += 1;
        const asks = best === undefined || signatures[best]?.undetermined === true;
        counts.asked += Number(asks);
        if (!asks) misses.push(`pasted [${UNCLEAR}] ${oneLine(item.pasted_error)} → ${best}`);
      }
      if (elsewhere.includes(item.cause) && !item.error_only_ok.some((cause) => !elsewhere.includes(cause))) {
        counts.negatives += 1;
        const misled = causes.length > 0 && !causes.some((cause) => elsewhere.includes(cause));
        counts.misled += Number(misled);
        if (misled) misses.push(`pasted, not ours [${item.cause}] ${oneLine(item.pasted_error)} → ${best ?? ''}`);
      }
    }
    console.log('Pasted errors: the best match against the causes that the error alone can justify');
    console.table({
      'names a cause': { cases: counts.named, right: counts.namedRight, share: share(counts.namedRight, counts.named) },
      'only “unclear”, and we ask': {
        cases: counts.unclear,
        right: counts.asked,
        share: share(counts.asked, counts.unclear),
      },
      'not ours, explained as ours': { cases: counts.negatives, right: counts.misled, share: '' },
    });
  }

  function words(): void {
    const { rows, misses: wrong } = wordsReport(
      process.cwd(),
      cases.map(({ query, text, cause, also_ok }) => ({ query, text, accepted: [cause, ...also_ok] })),
    );
    misses.push(...wrong);
    console.log(
      'Words become answers. Questions left: the median where something was read, assuming all options are equally likely',
    );
    console.table(rows);
  }

  if (!onlyWords) {
    const index = await nodeIndex(builtFolder());
    await searches(index);
    pasted(await index.errors());
  }
  words();
  if (has('missed')) console.log(misses.join('\n'));
});
