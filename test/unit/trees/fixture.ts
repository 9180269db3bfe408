/** A small sound knowledge base about a kettle, from YAML text, to be broken by one test each. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { idSchema } from '../../../src/content/ids.ts';
import { parseYaml, type Sourced } from '../../../src/reader/yaml.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { auditTrees } from '../../../src/audit/trees.ts';
import type { TreeContent } from '../../../src/audit/trees/rule.ts';
import { likelihoodSchema, questionSchema, symptomSchema, treeSchema, type Tree } from '../../../src/trees/schema.ts';

export const kettleTree = `start: plugged
routes:
  plugged: { "yes": light, "no": fix/plug-in, unsure: light }
  light: { on: fix/wait, off: fix/fuse }
after:
  fix/plug-in: light
  fix/wait: again/plugged
`;

export const kettleQuestions = `plugged:
  text: Is it plugged in?
  short: Plugged in
  options:
    "yes": { label: "Yes" }
    "no": { label: "No" }
    unsure: { label: I am not sure, unsure: true }
  complete: A plug is in or it is not.
light:
  text: Is the light on?
  short: The light
  options:
    on: { label: "On" }
    off: { label: "Off" }
  complete: A light is on or off.
  everybodyKnows: The light stands in front of you.
`;

export const kettleSymptoms = `cold:
  title: The water stays cold
  short: Cold water
  summary: The kettle does nothing
  phrases: [cold water, kettle dead, no heat]
`;

export const kettleLikelihood = `basis: Ten kettles.
weights:
  cold: { plug-in: 6, fuse: 3 }
`;

interface Parts {
  trees?: Record<string, string>;
  questions?: string;
  symptoms?: string;
  likelihood?: string;
  /** Each has a cause of its own name unless `causes` says otherwise. */
  fixes?: string[];
  /** fix → cause */
  causes?: Record<string, string>;
  /** fix → the answers that rule it out */
  contradicts?: Record<string, string[]>;
}

const fixFacts = z.object({ cause: z.string(), contradicts: z.array(z.string()) });

/** The kettle's knowledge base with some of its parts replaced. */
export function kettle({
  trees = { cold: kettleTree },
  questions = kettleQuestions,
  symptoms = kettleSymptoms,
  likelihood = kettleLikelihood,
  fixes = ['plug-in', 'wait', 'fuse'],
  causes = {},
  contradicts = {},
}: Parts = {}): TreeContent {
  return {
    trees: Object.entries(trees).map(([id, text]) => {
      const { data, ...rest } = sound(`trees/${id}.yaml`, text, treeSchema);
      return { ...rest, id, data: { id, ...data } };
    }),
    questions: sound('questions.yaml', questions, z.record(idSchema, questionSchema)),
    symptoms: sound('symptoms.yaml', symptoms, z.record(idSchema, symptomSchema)),
    likelihood: sound('likelihood.yaml', likelihood, likelihoodSchema),
    fixes: new Map(
      fixes.map((id) => {
        const text = stringify({ cause: causes[id] ?? id, contradicts: contradicts[id] ?? [] });
        return [id, sound(`fixes/${id}.mdx`, text, fixFacts)];
      }),
    ),
  };
}

/** What the audit says, a line per issue. */
export function complaints(parts: Parts): string[] {
  return auditTrees(kettle(parts)).map(formatIssue);
}

/** The words of a question with a reason for everything: its answers are all that there are, and everybody knows them. */
export function asked(id: string, options: readonly string[] = ['yes', 'no'], more = ''): string {
  const labels = options.map((option) => `    "${option}": { label: ${option} }\n`).join('');
  return `${id}:\n  text: ${id}?\n  short: ${id}\n${more}  options:\n${labels}  complete: No other.\n  everybodyKnows: Plain to see.\n`;
}

/** The words of the symptoms of some trees. */
export function felt(...ids: string[]): string {
  return ids.map((id) => `${id}:\n  title: ${id}\n  short: ${id}\n  summary: ${id}\n  phrases: [a, b, c]\n`).join('');
}

/** Weights of nothing in particular for some trees: every cause is as likely. */
export function evenly(...ids: string[]): string {
  return `basis: None.\nweights:\n${ids.map((id) => `  ${id}: {}\n`).join('')}`;
}

/** One tree from its YAML. */
export function tree(id: string, text: string): Tree {
  return { id, ...sound(`trees/${id}.yaml`, text, treeSchema).data };
}

function sound<S extends z.ZodType>(file: string, text: string, schema: S): Sourced<z.infer<S>> {
  const result = parseYaml(file, text, schema);
  if ('issues' in result) throw new Error(result.issues.map(formatIssue).join('\n'));
  return result.source;
}
