/**
 * What the answers of readers say of `likelihood.yaml`: a proposal, never written by itself. A fix that helped names the cause;
 * one that did not names none. What is known so far is not thrown away for a handful of answers: the present weights count as
 * much as `ENOUGH` readers whom a fix has helped.
 */
import { ROOT_TREE } from '../content/root-tree.ts';
import type { Atlas } from '../trees/atlas.ts';
import { countedBy, totalOf, type Count } from './feedback-counts.ts';
import type { Told } from './feedback-lines.ts';

/** With fewer answers of a symptom nothing is proposed. */
export const ENOUGH = 20;
/** The weights of a symptom are of a thousand people, in tens. */
const PEOPLE = 1000;
const STEP = 10;

export interface Proposal {
  /** symptom → cause → weight, the likeliest first. */
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** symptom → its answers, where these are too few, or no fix has helped. */
  tooFew: ReadonlyMap<string, Count>;
}

/** The chooser has no weights: what it leads to has its own. */
export function proposalOf(told: readonly Told[], atlas: Atlas): Proposal {
  const weights = new Map<string, ReadonlyMap<string, number>>();
  const tooFew = new Map<string, Count>();
  for (const [symptom, count] of countedBy(told, (each) => each.symptom)) {
    if (symptom === ROOT_TREE) continue;
    const helped = causesThatWere(symptom, told, atlas);
    if (totalOf(count) < ENOUGH || helped.length === 0) tooFew.set(symptom, count);
    else weights.set(symptom, weighed(atlas.likelihood[symptom] ?? {}, helped));
  }
  return { weights, tooFew };
}

/** The cause of each reader who was helped, as far as the symptom leads to it: the audit takes no other. */
function causesThatWere(symptom: string, told: readonly Told[], { fixes, behind }: Atlas): string[] {
  const causeOf = (fix: string): string[] => (fixes[fix] ? [fixes[fix].cause] : []);
  const possible = new Set((behind[symptom] ?? []).flatMap(causeOf));
  return told
    .filter((each) => each.symptom === symptom && each.outcome === 'solved')
    .flatMap(({ fix }) => causeOf(fix))
    .filter((cause) => possible.has(cause));
}

function weighed(present: Readonly<Record<string, number>>, helped: readonly string[]): Map<string, number> {
  const sum = Object.values(present).reduce((all, weight) => all + weight, 0);
  const before = sum === 0 ? 0 : ENOUGH;
  const share = (cause: string): number => {
    const known = sum === 0 ? 0 : (before * (present[cause] ?? 0)) / sum;
    return (known + helped.filter((other) => other === cause).length) / (before + helped.length);
  };
  return new Map(
    [...new Set([...Object.keys(present), ...helped])]
      .map((cause): [string, number] => [cause, Math.max(STEP, Math.round((PEOPLE * share(cause)) / STEP) * STEP)])
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
  );
}

/**
 * The proposal as YAML: what stands under `weights:` takes the place of the entries of the same names.
 * @param counts symptom → its answers
 * @param file the file that it is for, as writers name it
 */
export function proposalText({ weights, tooFew }: Proposal, counts: ReadonlyMap<string, Count>, file: string): string {
  const few = [...tooFew].map(([symptom, count]) => `${symptom} (${told(count)})`);
  return [
    `# A proposal for ${file}. Look at the counts first: anybody can send data to an endpoint.`,
    `# The current weights count as ${ENOUGH} readers, and each reader whom a fix has helped as one more.`,
    ...(few.length > 0
      ? [`# Nothing is proposed below ${ENOUGH} answers, or where no fix has helped: ${few.join(', ')}.`]
      : []),
    ...(weights.size > 0 ? ['weights:'] : ['# So there is nothing to propose yet.']),
    ...[...weights].flatMap(([symptom, causes]) => [
      `  # ${told(counts.get(symptom) ?? { solved: 0, unsolved: 0 })}`,
      `  ${symptom}:`,
      ...[...causes].map(([cause, weight]) => `    ${cause}: ${weight}`),
    ]),
  ].join('\n');
}

const told = (count: Count): string => `${count.solved} solved, ${count.unsolved} unsolved`;
