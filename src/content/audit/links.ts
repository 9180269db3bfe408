/** Links inside the site. */
import type { Content } from '../read.ts';
import { findAll, nearest, type Rule } from './rule.ts';

/** A link inside the site leads to a page that the content makes. */
export const linksLead: Rule = (content) => {
  const pages = pathsOf(content);
  return [...content.fixes, ...content.articles].flatMap(({ file, body, bodyLine }) =>
    // A link may carry a title: [text](/path/ "title").
    findAll(body, /\]\((\/[^)\s]*)(?:\s[^)]*)?\)/g, bodyLine)
      .filter(({ text }) => !pages.has(text.replace(/[#?].*$/, '')))
      .map(({ text, line }) => ({
        file,
        line,
        message: `the link ${text} leads nowhere; nearest: ${nearest(text, [...pages]).join(', ')}`,
      })),
  );
};

/** The paths, without base, of all pages that come from content. */
export function pathsOf({ fixes, articles, trees, errors, checklists }: Content): Set<string> {
  return new Set([
    '/',
    '/diagnose/',
    '/articles/',
    '/fixes/',
    '/search/',
    '/errors/',
    '/sources/',
    ...Object.keys(errors.data).map((id) => `/errors/${id}/`),
    ...checklists.map(({ id }) => `/checklists/${id}/`),
    ...fixes.map(({ id }) => `/fixes/${id}/`),
    ...articles.map(({ id }) => `/articles/${id}/`),
    ...trees.filter(({ id }) => id !== 'root').map(({ id }) => `/diagnose/${id}/`),
    ...trees.flatMap(({ id, data }) => Object.keys(data.routes).map((question) => `/diagnose/${id}/${question}/`)),
  ]);
}
