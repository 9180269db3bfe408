/**
 * How many questions a tree asks until a fix, and how few could do.
 *
 * The model: a reader has one cause, with the chance that likelihood.yaml gives it, and takes one of the ways that
 * end in a fix of this cause. Of these ways, one is as likely as if each answer on it had been picked blindly among the
 * options: a way with few questions is likelier than a detour over other trees. The expected number of questions is the
 * mean length of the ways; every question on every way thus has its chance P(q) to be asked, and they add up to it.
 *
 * The bound: where it stands, a question tells I(q) bits about the fix (the mutual information of its answer and the
 * fix). The answers together determine the fix, so by the chain rule the sum of P(q) · I(q) is exactly the entropy H of
 * the fixes. With no question that tells more than the best one here, I(best), H is at most the sum of P(q) times
 * I(best): no tree of such questions expects fewer than H / I(best), whatever their order.
 * See Cover and Thomas, Elements of Information Theory, 2.5 (chain rule) and 5.7 (questions as a code).
 */
import type { Met } from '../../trees/journeys.ts';

/** The weight of a cause that likelihood.yaml does not list. */
const UNLISTED = 1;

/** What one question costs, on all ways together. */
export interface QuestionCost {
  question: string;
  /** How often it is asked, in the mean of all readers. */
  asked: number;
  /** What it tells each time, in bits. */
  bits: number;
  /** Askings beyond those that would do if it told as much as the best one: they add up to expected − H / I(best). */
  excess: number;
}

export interface Expectation {
  /** Questions until a fix, jumps included. */
  expected: number;
  /** The fewest that questions such as these could do with. */
  bound: number;
  /** Dearest first. */
  costs: QuestionCost[];
}

/**
 * Reckons with an unfolded tree.
 * @param causeOf fix → cause
 * @param weights cause → weight; a cause without one has the weight of an unlisted cause
 */
export function expectationOf(
  met: Met,
  causeOf: (fix: string) => string,
  weights: Readonly<Record<string, number>>,
): Expectation {
  const weightOf = (cause: string): number => weights[cause] ?? UNLISTED;
  const blind = new Map<string, number>();
  eachEnd(met, 1, (fix, chance) => {
    add(blind, causeOf(fix), chance);
  });
  const total = sum([...blind.keys()].map(weightOf));
  const chanceOf = (fix: string, chance: number): number => {
    const cause = causeOf(fix);
    return ((weightOf(cause) / total) * chance) / (blind.get(cause) ?? chance);
  };

  const asked = new Map<string, { asked: number; bits: number }>();
  let best = 0;
  /** @returns the chance of each fix behind what is met */
  const visit = (node: Met, chance: number): Map<string, number> => {
    if ('fix' in node) return new Map([[node.fix, chanceOf(node.fix, chance)]]);
    const answers = node.options.map(({ to }) => visit(to, chance / node.options.length));
    const fixes = new Map<string, number>();
    for (const answer of answers) for (const [fix, part] of answer) add(fixes, fix, part);
    const here = sum(fixes.values());
    const bits = entropy(fixes) - sum(answers.map((answer) => (sum(answer.values()) / here) * entropy(answer)));
    const before = asked.get(node.question) ?? { asked: 0, bits: 0 };
    asked.set(node.question, { asked: before.asked + here, bits: before.bits + here * bits });
    best = Math.max(best, bits);
    return fixes;
  };
  const bits = entropy(visit(met, 1));

  const costs = [...asked].map(([question, all]) => ({
    question,
    asked: all.asked,
    bits: all.bits / all.asked,
    excess: best === 0 ? all.asked : all.asked - all.bits / best,
  }));
  return {
    expected: sum(costs.map((cost) => cost.asked)),
    bound: best === 0 ? 0 : Math.max(1, bits / best),
    costs: costs.sort((a, b) => b.excess - a.excess),
  };
}

/** Tells each end of the ways, with the chance of a blind walk to get there. */
function eachEnd(met: Met, chance: number, tell: (fix: string, chance: number) => void): void {
  if ('fix' in met) tell(met.fix, chance);
  else for (const { to } of met.options) eachEnd(to, chance / met.options.length, tell);
}

/** In bits, of parts that need not add up to 1. */
function entropy(parts: ReadonlyMap<string, number>): number {
  const whole = sum(parts.values());
  return sum([...parts.values()].map((part) => (part === 0 ? 0 : -(part / whole) * Math.log2(part / whole))));
}

function add(numbers: Map<string, number>, key: string, more: number): void {
  numbers.set(key, (numbers.get(key) ?? 0) + more);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
