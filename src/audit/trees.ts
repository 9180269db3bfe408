/** Proves the trees. Each rule is one small function with one kind of message: where, what is wrong, what would be right. */
import type { Issue } from '../reader/issue.ts';
import { causesAgree, reasonsNeeded } from './trees/causes.ts';
import { journeysShort, questionsEarned } from './trees/length.ts';
import { weightsGiven, weightsReached } from './trees/likelihood.ts';
import { noneOffered, unsureOffered } from './trees/options.ts';
import {
  afterApplies,
  fixesReachable,
  noCycles,
  noOrphanQuestions,
  pathsShort,
  questionsReachable,
} from './trees/paths.ts';
import type { Rule, TreeContent } from './trees/rule.ts';
import { treesShown } from './trees/shown.ts';
import { contradictionsExist, meaningsDistinct, notContradicted } from './trees/standing.ts';
import { retiredLeadOn, startExists, targetsExist } from './trees/targets.ts';
import { idsDistinct, optionsCounted, optionsRouted, questionsWorded, symptomsMatch } from './trees/wording.ts';

/** Each stage presumes that the one before found nothing: paths end only where there is no circle. */
const stages: Rule[][] = [
  [
    ...[startExists, targetsExist, retiredLeadOn, questionsWorded, optionsRouted, symptomsMatch, idsDistinct],
    ...[optionsCounted, unsureOffered, noneOffered, contradictionsExist, weightsGiven],
  ],
  [noCycles],
  [
    ...[questionsReachable, treesShown, afterApplies, fixesReachable, noOrphanQuestions, pathsShort, journeysShort],
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
