/** Proves the pages: form, names, facts, links and words, and what the search is taught. The trees and the spelling have an audit of their own. */
import { aliasesFree } from './audit/aliases.ts';
import { figuresInFacts } from './audit/figures.ts';
import { weakFactsHedged } from './audit/caveats.ts';
import { headingsInOrder, stepsInForm } from './audit/form.ts';
import { linksLead, linksSpeak } from './audit/links.ts';
import {
  addressesUnique,
  articlesEndInTree,
  factsExist,
  namesKnown,
  siteNamesExist,
  treesInArticlesExist,
  weakFactsCaveated,
} from './audit/names.ts';
import { pathsInFacts } from './audit/paths.ts';
import { peopleAgree } from './audit/people.ts';
import { readsEasily } from './audit/reading.ts';
import type { Rule } from './audit/rule.ts';
import { saidInForm, saidMeansItself } from './audit/said.ts';
import { saidOfFixes, saidOnce, wordEntriesInForm } from './audit/search.ts';
import type { Issue } from '../reader/issue.ts';
import type { Content } from '../reader/read.ts';

export { pathsOf } from './audit/links.ts';

const rules: Rule[] = [
  namesKnown,
  headingsInOrder,
  stepsInForm,
  peopleAgree,
  factsExist,
  weakFactsCaveated,
  weakFactsHedged,
  articlesEndInTree,
  treesInArticlesExist,
  siteNamesExist,
  addressesUnique,
  aliasesFree,
  linksLead,
  linksSpeak,
  figuresInFacts,
  pathsInFacts,
  readsEasily,
  wordEntriesInForm,
  saidOfFixes,
  saidOnce,
  saidInForm,
  saidMeansItself,
];

/** Runs every rule. An empty result means that the pages are sound. */
export function auditPages(content: Content): Issue[] {
  return rules.flatMap((rule) => rule(content));
}
