/** Proves the trees. Each rule is one small function with one kind of message: where, what is wrong, what would be right. */
import type { Issue } from '../content/issue.ts';
import {
  afterApplies,
  fixesReachable,
  noCycles,
  noOrphanQuestions,
  pathsShort,
  questionsReachable,
} from './audit/paths.ts';
import type { Rule, TreeContent } from './audit/rule.ts';
import { startExists, targetsExist } from './audit/targets.ts';
import {
  aliasesFree,
  idsDistinct,
  optionsCounted,
  optionsRouted,
  questionsWorded,
  symptomsMatch,
} from './audit/wording.ts';

export type { TreeContent } from './audit/rule.ts';

/** Each stage presumes that the one before found nothing: paths end only where there is no circle. */
const stages: Rule[][] = [
  [startExists, targetsExist, questionsWorded, optionsRouted, symptomsMatch, idsDistinct, aliasesFree, optionsCounted],
  [noCycles],
  [questionsReachable, afterApplies, fixesReachable, noOrphanQuestions, pathsShort],
];

/** Runs every rule. An empty result means that the trees are sound. */
export function auditTrees(content: TreeContent): Issue[] {
  for (const stage of stages) {
    const found = stage.flatMap((rule) => rule(content));
    if (found.length > 0) return found;
  }
  return [];
}
