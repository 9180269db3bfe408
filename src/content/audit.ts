/** Proves the pages: form, names, facts and links. The trees have an audit of their own. */
import { headingsInOrder, stepsInForm } from './audit/form.ts';
import { linksLead } from './audit/links.ts';
import {
  addressesUnique,
  articlesEndInTree,
  factsExist,
  namesKnown,
  siteNamesExist,
  treesInArticlesExist,
  weakFactsCaveated,
} from './audit/names.ts';
import type { Rule } from './audit/rule.ts';
import type { Issue } from './issue.ts';
import type { Content } from './read.ts';

export { pathsOf } from './audit/links.ts';

const rules: Rule[] = [
  namesKnown,
  headingsInOrder,
  stepsInForm,
  factsExist,
  weakFactsCaveated,
  articlesEndInTree,
  treesInArticlesExist,
  siteNamesExist,
  addressesUnique,
  linksLead,
];

/** Runs every rule. An empty result means that the pages are sound. */
export function auditPages(content: Content): Issue[] {
  return rules.flatMap((rule) => rule(content));
}
