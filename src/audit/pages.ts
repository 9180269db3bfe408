/** Proves the pages: form, names, facts, links and words, and what the search is taught. The trees and the spelling have an audit of their own. */
import { aliasesFree } from './pages/aliases.ts';
import { codesLead } from './pages/codes.ts';
import { saidOnPagesOnce } from './repeats.ts';
import { datesInForm } from './pages/dates.ts';
import { figuresInFacts } from './pages/figures.ts';
import { weakFactsHedged } from './pages/caveats.ts';
import { headingsInOrder, stepsInForm } from './pages/form.ts';
import { linksLead, linksSpeak, toolsExist } from './pages/links.ts';
import {
  addressesUnique,
  articlesEndInTree,
  factsExist,
  namesKnown,
  siteNamesExist,
  treesInArticlesExist,
  weakFactsCaveated,
} from './pages/names.ts';
import { pathsInFacts } from './pages/paths.ts';
import { pictureRules } from './pages/pictures.ts';
import { peopleAgree } from './pages/people.ts';
import { readsEasily } from './pages/reading.ts';
import { repliesBare, repliesGiveAddresses, repliesInLength, replyLinksLead } from './pages/replies.ts';
import type { Rule } from './rule.ts';
import { saidInForm, saidMeansItself, symptomsSaid } from './pages/said.ts';
import { requestNamesKnown } from './pages/request.ts';
import { fixesSaid, saidOfFixes, saidOnce, wordEntriesInForm } from './pages/search.ts';
import type { Issue } from '../reader/issue.ts';
import type { Content } from '../reader/read.ts';

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
  codesLead,
  linksLead,
  toolsExist,
  linksSpeak,
  figuresInFacts,
  datesInForm,
  pathsInFacts,
  readsEasily,
  saidOnPagesOnce,
  repliesInLength,
  repliesBare,
  repliesGiveAddresses,
  replyLinksLead,
  wordEntriesInForm,
  saidOfFixes,
  fixesSaid,
  saidOnce,
  saidInForm,
  saidMeansItself,
  symptomsSaid,
  requestNamesKnown,
  ...pictureRules,
];

/** Runs every rule. An empty result means that the pages are sound. */
export function auditPages(content: Content): Issue[] {
  return rules.flatMap((rule) => rule(content));
}
