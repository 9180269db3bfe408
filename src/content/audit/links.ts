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

/** Link texts that say nothing of where they lead, out of their sentence. */
const VAGUE = /^(?:here|this|that|link|click here|read more|more|see more|this (?:page|link|article|guide|fix))$/i;

/** A link says where it leads: people who listen to a page hear its links alone. */
export const linksSpeak: Rule = ({ fixes, articles }) =>
  [...fixes, ...articles].flatMap(({ file, body, bodyLine }) =>
    findAll(body, /\[([^\]]*)\]\(/g, bodyLine)
      .filter(({ text }) => text.trim() === '' || VAGUE.test(text.trim()))
      .map(({ text, line }) => ({
        file,
        line,
        message: `the link text “${text}” does not say where it leads; name the page or what is to be done there`,
      })),
  );

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
