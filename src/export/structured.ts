/** What a page is, in the words of schema.org, for search engines. Only what the page itself says. */
import type { FixStep } from '../reader/markdown.ts';

export interface Described {
  /** The absolute address of the page. */
  url: string;
  title: string;
  description: string;
  /** The name of the site, who writes it. */
  site: string;
  /** The pages above, topmost first, with absolute addresses. */
  above: readonly { url: string; text: string }[];
  /** What kind of page it is. */
  kind?: string | undefined;
  /** The day on which it was last looked at, YYYY-MM-DD. */
  day?: string | undefined;
  /** Its numbered steps. */
  steps?: readonly FixStep[] | undefined;
}

/** Whether a page of this kind is a text of its own, and no list of others. */
export function isText(kind: string | undefined): boolean {
  return kind === 'article' || kind === 'fix' || kind === 'error' || kind === 'checklist';
}

/**
 * Breadcrumbs; the article; and instructions, where the page has steps. A page of questions and answers is none of ours: one
 * page answers one question.
 * @returns undefined when there is nothing to say
 */
export function structured(page: Described): object | undefined {
  const graph = [...breadcrumbs(page), ...(isText(page.kind) ? [article(page)] : []), ...howTo(page)];
  return graph.length === 0 ? undefined : { '@context': 'https://schema.org', '@graph': graph };
}

function breadcrumbs({ above, url, title }: Described): object[] {
  if (above.length === 0) return [];
  const trail = [...above, { url, text: title }];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map((item, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: item.text,
        item: item.url,
      })),
    },
  ];
}

function article({ title, description, url, day, site }: Described): object {
  const author = { '@type': 'Organization', name: site };
  return {
    '@type': 'Article',
    headline: title,
    description,
    url,
    inLanguage: 'en',
    ...(day !== undefined && { dateModified: day }),
    author,
    publisher: author,
  };
}

function howTo({ title, steps = [] }: Described): object[] {
  if (steps.length === 0) return [];
  const step = steps.map(({ action, detail }) => ({ '@type': 'HowToStep', name: action, text: detail || action }));
  return [{ '@type': 'HowTo', name: title, step }];
}
