/** Proves the trees. Each rule is one small function with one kind of message: where, what is wrong, what would be right. */
import type { Issue } from '../reader/issue.ts';
import { causesAgree, reasonsNeeded } from './audit/causes.ts';
import { journeysShort, questionsEarned } from './audit/length.ts';
import { weightsGiven, weightsReached } from './audit/likelihood.ts';
import { noneOffered, unsureOffered } from './audit/options.ts';
import {
  afterApplies,
  fixesReachable,
  noCycles,
  noOrphanQuestions,
  pathsShort,
  questionsReachable,
} from './audit/paths.ts';
import type { Rule, TreeContent } from './audit/rule.ts';
import { contradictionsExist, meaningsDistinct, notContradicted } from './audit/standing.ts';
import { retiredLeadOn, startExists, targetsExist } from './audit/targets.ts';
import { idsDistinct, optionsCounted, optionsRouted, questionsWorded, symptomsMatch } from './audit/wording.ts';

export { expectations } from './audit/length.ts';
export type { Expectation } from './expected.ts';
export type { TreeContent } from './audit/rule.ts';

/** Each stage presumes that the one before found nothing: paths end only where there is no circle. */
const stages: Rule[][] = [
  [
    ...[startExists, targetsExist, retiredLeadOn, questionsWorded, optionsRouted, symptomsMatch, idsDistinct],
    ...[optionsCounted, unsureOffered, noneOffered, contradictionsExist, weightsGiven],
  ],
  [noCycles],
  [
    ...[questionsReachable, afterApplies, fixesReachable, noOrphanQuestions, pathsShort, journeysShort],
    ...[notContradicted, meaningsDistinct, causesAgree, reasonsNeeded, weightsReached, questionsEarned],
  ],
];

/** Runs every rule. An empty result means that the trees are sound. */
export function auditTrees(content: TreeContent): Issue[] {
  for (const stage of stages) {
    const found = stage.flatMap((rule) => rule(content));
    if (found.length > 0) return found;
  }
  return [];
}
