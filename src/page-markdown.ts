/** Guides, fixes and errors as Markdown, for readers that are programs. */
import { cited } from './content/cited.ts';
import { longDay } from './content/day.ts';
import type { Fact } from './content/schema.ts';
import { chipOf } from './content/who.ts';
import { retryWords } from './errors/retry.ts';
import { statusesOf, type Signature } from './errors/schema.ts';
import { startUrl } from './errors/start.ts';
import { addresses } from './export/address.ts';
import { dayOf } from './export/changed.ts';
import { escapedMarkdown, fenced, pageOf, plainBody, sourceLine, type Around } from './export/markdown.ts';
import { pictureText } from './pictures/text.ts';
import { kindsFor } from './request/kinds-for.ts';
import { requestPath } from './request/path.ts';
import { base, library, type ArticleEntry, type FixEntry, type Library } from './library.ts';

/** The answer that holds a Markdown file. */
export function markdownResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}

/** @param site the public address, if it is known */
export async function articleMarkdown({ id, body, data }: ArticleEntry, site: URL | undefined): Promise<string> {
  const all = await library();
  const around = await surroundings(`/articles/${id}/`, site);
  return pageOf(
    `# ${escapedMarkdown(data.title)}`,
    plainBody(body ?? '', around),
    about(all, around),
    notes(all, data.facts),
  );
}

/** @param site the public address, if it is known */
export async function fixMarkdown({ id, body, data }: FixEntry, site: URL | undefined): Promise<string> {
  const all = await library();
  const { people, request } = all;
  const around = await surroundings(`/fixes/${id}/`, site);
  const chips = [chipOf(data, people), data.retryNote].filter((chip) => chip !== undefined);
  return pageOf(
    `# ${escapedMarkdown(data.title)}`,
    chips.map((chip) => `- ${escapedMarkdown(chip)}`).join('\n'),
    escapedMarkdown(data.summary),
    data.wait === undefined ? undefined : `Wait ${data.wait} minutes before you look again.`,
    plainBody(body ?? '', around),
    kindsFor(data.who, request)
      .map(({ id: kind, link }) => `- [${escapedMarkdown(link)}](${around.addressOf(requestPath(kind))})`)
      .join('\n'),
    about(all, around),
    notes(all, data.facts),
  );
}

/** @param site the public address, if it is known */
export async function errorMarkdown(id: string, error: Signature, site: URL | undefined): Promise<string> {
  const all = await library();
  const around = await surroundings(`/errors/${id}/`, site);
  const list = (items: readonly string[]): string => items.map((item) => `- ${escapedMarkdown(item)}`).join('\n');
  const statuses = statusesOf(error);
  const fixes = error.fixes.flatMap((fix) => all.fixes.filter((entry) => entry.id === fix));
  const start = startUrl(all.atlas, { id, ...error }).slice(base.length - 1);
  return pageOf(
    `# ${escapedMarkdown(error.title)}`,
    list([...(statuses.length > 0 ? [`HTTP ${statuses.join(', ')}`] : []), retryWords[error.retry]]),
    escapedMarkdown(error.means),
    `[Find the cause](${around.addressOf(start)})`,
    `## What it proves\n\n${escapedMarkdown(error.proves)}`,
    `## What it does not prove\n\n${escapedMarkdown(error.notProves)}`,
    error.asks &&
      `**To find out more:** ${escapedMarkdown(error.asks)} Use the [box for errors](${around.addressOf('/errors/#ask')}).`,
    `## What fixes it\n\n${list(error.cures)}`,
    `## What does not fix it\n\n${list(error.useless)}`,
    `## Causes still possible\n\n${fixes
      .map(
        ({ id: fix, data }) =>
          `- [${escapedMarkdown(data.title)}](${around.addressOf(`/fixes/${fix}/`)}): ${escapedMarkdown(data.short)}`,
      )
      .join('\n')}`,
    '## How it looks',
    ...Object.entries(all.site.seenIn).flatMap(([place, name]) => {
      const text = error.seen[place];
      return text === undefined ? [] : [`### ${escapedMarkdown(name)}`, fenced(text.trimEnd())];
    }),
    // Nothing in the text says which sentence a source is for, so they are a list and no notes.
    error.facts.length > 0
      ? `## Sources\n\n${lines(all, error.facts)
          .map((line, at) => `${at + 1}. ${line}`)
          .join('\n')}`
      : undefined,
    about(all, around),
  );
}

async function surroundings(path: string, site: URL | undefined): Promise<Around> {
  const { symptoms, pictures, facts } = await library();
  const addressOf = addresses(base, site);
  return {
    path,
    addressOf,
    treeTitle: (tree) => symptoms[tree]?.title ?? tree,
    pictureText: (id, here) =>
      pictures[id] === undefined
        ? ''
        : pictureText(pictures[id], {
            fixUrl: (fix) => addressOf(`/fixes/${fix}/`),
            valueOf: (fact) => facts[fact]?.value ?? '',
            escaped: escapedMarkdown,
            here,
          }),
  };
}

/** Where the page itself is, and when it was last looked at. */
function about(all: Library, { path, addressOf }: Around): string {
  const day = dayOf(all, path);
  return pageOf('---', `The page: <${addressOf(path)}>`, day && `Last changed or checked: ${longDay(day)}`).trim();
}

/** fact → how it is told as a source: many pages stand on the same. */
const told = new WeakMap<Fact, string>();

function lines({ facts, site }: Library, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const fact = facts[id];
    if (!fact) return [];
    const line = told.get(fact) ?? sourceLine(cited(fact, site));
    told.set(fact, line);
    return [line];
  });
}

function notes(all: Library, ids: readonly string[]): string {
  return lines(all, ids)
    .map((line, at) => `[^${at + 1}]: ${line}`)
    .join('\n');
}
