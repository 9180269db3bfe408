/** Links inside the site. */
import { ROOT_TREE } from '../../content/root-tree.ts';
import { REQUEST_PATH, requestPath } from '../../request/path.ts';
import { PLANNER } from '../../reader/planner.ts';
import { RUNWAY } from '../../reader/runway.ts';
import type { Content } from '../../reader/read.ts';
import { nearestChoices, type Rule } from '../rule.ts';
import type { Sourced } from '../../reader/yaml.ts';

/** A link inside the site leads to a page that the content makes. */
export const linksLead: Rule = (content) => {
  const pages = pathsOf(content);
  return [...content.fixes, ...content.articles].flatMap(({ file, parts }) =>
    parts.links
      .filter(({ url }) => url.startsWith('/') && !pages.has(url.replace(/[#?].*$/, '')))
      .map(({ url, line }) => ({
        file,
        line,
        message: `the link ${url} leads nowhere; ${nearestChoices(url, [...pages])}`,
      })),
  );
};

/** A question or symptom that offers a tool names one that the content makes. */
export const toolsExist: Rule = (content) => {
  // What is asked for in the fragment has to be there as well.
  const there = [...pathsOf(content), ...Object.keys(content.request?.data.kinds ?? {}).map(requestPath)];
  const offering: Sourced<Record<string, { tool?: { path: string } | undefined }>>[] = [
    content.symptoms,
    content.questions,
  ];
  return offering.flatMap(({ file, data, lineOf }) =>
    Object.entries(data).flatMap(([id, { tool }]) =>
      tool === undefined || there.includes(tool.path.replace(/#(?!for=).*$/, ''))
        ? []
        : {
            file,
            line: lineOf([id, 'tool', 'path']),
            message: `${id}: the tool ${tool.path} leads nowhere; ${nearestChoices(tool.path, there)}`,
          },
    ),
  );
};

/** Link texts that say nothing of where they lead, out of their sentence. */
const VAGUE = /^(?:here|this|that|link|click here|read more|more|see more|this (?:page|link|article|guide|fix))$/i;

/** A link says where it leads: people who listen to a page hear its links alone. */
export const linksSpeak: Rule = ({ fixes, articles }) =>
  [...fixes, ...articles].flatMap(({ file, parts }) =>
    parts.links
      .filter(({ text }) => text === '' || VAGUE.test(text))
      .map(({ text, line }) => ({
        file,
        line,
        message: `the link text “${text}” does not say where it leads; name the page or what to do there`,
      })),
  );

/** The paths, without base, of all pages that come from content. */
export function pathsOf({
  fixes,
  articles,
  trees,
  errors,
  facts,
  checklists,
  request,
  planner,
  runway,
}: Content): Set<string> {
  return new Set([
    '/',
    '/diagnose/',
    '/articles/',
    '/fixes/',
    '/search/',
    ...(Object.keys(facts.data).length > 0 ? ['/sources/'] : []),
    ...(Object.keys(errors.data).length > 0 ? ['/errors/'] : []),
    ...(request ? [REQUEST_PATH] : []),
    ...Object.keys(errors.data).map((id) => `/errors/${id}/`),
    ...checklists.map(({ id }) => `/checklists/${id}/`),
    ...(planner ? [`/tools/${PLANNER}/`] : []),
    ...(runway ? [`/tools/${RUNWAY}/`] : []),
    ...fixes.map(({ id }) => `/fixes/${id}/`),
    ...articles.map(({ id }) => `/articles/${id}/`),
    ...trees.filter(({ id }) => id !== ROOT_TREE).map(({ id }) => `/diagnose/${id}/`),
    ...trees.flatMap(({ id, data }) => Object.keys(data.routes).map((question) => `/diagnose/${id}/${question}/`)),
  ]);
}
