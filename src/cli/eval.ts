/** `npm run eval -- FILE`: how well the search, and raw Pagefind on the same index, answer real complaints. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { recognise, type KnownError } from '../errors/recognise.ts';
import { search, type SearchIndex } from '../search/search.ts';
import { nodeIndex } from './node-index.ts';

const caseSchema = z.object({
  text: z.string(),
  query: z.string(),
  pasted_error: z.string(),
  cause: z.string(),
  also_ok: z.array(z.string()),
  error_only_ok: z.array(z.string()).optional(),
  lang: z.string(),
});
type Case = z.infer<typeof caseSchema>;

/** A page that names more causes than this answers nothing. */
const MOST_CAUSES = 8;
const FIRST = 3;

const file = process.argv[2];
if (file === undefined) {
  console.error('npm run eval -- FILE: name a file of cases (JSON, a list of text, query, cause, also_ok, lang)');
  process.exit(1);
}
const cases = z
  .array(caseSchema)
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .filter(({ lang, cause }) => lang === 'en' && cause !== 'unclear');

interface Item {
  url: string;
  causes?: string[];
  cause?: string;
}
const items = (name: string): Item[] =>
  (JSON.parse(readFileSync(`dist/api/${name}.json`, 'utf8')) as { items: Item[] }).items;
const causeOfFix = new Map(items('fixes').map(({ url, cause = '' }) => [url, cause]));
const causesOfPage = new Map([...items('errors'), ...items('trees')].map(({ url, causes = [] }) => [url, causes]));

/** Whether one of the first results is a fix of an accepted cause; and whether an error or a tree would do. */
function judge(urls: string[], { cause, also_ok }: Case): { fix: boolean; page: boolean } {
  const accepted = new Set([cause, ...also_ok]);
  const first = urls.slice(0, FIRST);
  const fix = first.some((url) => accepted.has(causeOfFix.get(url) ?? ''));
  const page = first.some((url) => {
    const causes = causesOfPage.get(url) ?? [];
    return causes.length <= MOST_CAUSES && causes.some((name) => accepted.has(name));
  });
  return { fix, page: fix || page };
}

async function raw({ pagefind }: SearchIndex, text: string): Promise<string[]> {
  const { results } = await pagefind.search(text);
  return Promise.all(results.slice(0, FIRST).map(async (result) => (await result.data()).url));
}

const reference = JSON.parse(readFileSync('dist/data/errors.json', 'utf8')) as Record<string, KnownError>;
const index = await nodeIndex('dist');
const missed: string[] = [];
const rows: Record<string, Record<string, string>> = {};
for (const field of ['query', 'text'] as const) {
  const counts = { ours: { fix: 0, page: 0 }, raw: { fix: 0, page: 0 } };
  for (const item of cases) {
    const ours = (
      await search(index, item[field], undefined, recognise(item[field], reference)[0]?.signature)
    ).results.map(({ url }) => url);
    const verdicts = { ours: judge(ours, item), raw: judge(await raw(index, item[field]), item) };
    for (const who of ['ours', 'raw'] as const) {
      counts[who].fix += Number(verdicts[who].fix);
      counts[who].page += Number(verdicts[who].page);
    }
    if (!verdicts.ours.fix)
      missed.push(
        `${field} [${item.cause}] ${item[field].slice(0, 70).replaceAll('\n', ' ')} → ${ours.slice(0, FIRST).join(' ')}`,
      );
  }
  const share = (count: number): string => `${((100 * count) / cases.length).toFixed(1)}%`;
  rows[field] = {
    'fix in the first 3': share(counts.ours.fix),
    'raw Pagefind': share(counts.raw.fix),
    'error or tree too': share(counts.ours.page),
    'raw Pagefind too': share(counts.raw.page),
  };
}
console.log(`${cases.length} English cases with a cause`);
console.table(rows);
if (process.argv.includes('--missed')) console.log(missed.join('\n'));
