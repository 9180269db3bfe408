/** A small sound knowledge base about a kettle, from YAML text, to be broken by one test each. */
import { z } from 'zod';
import { parseYaml, type Sourced } from '../../../src/content/yaml.ts';
import { formatIssue } from '../../../src/content/issue.ts';
import { auditTrees, type TreeContent } from '../../../src/trees/audit.ts';
import { idSchema, questionSchema, symptomSchema, treeSchema, type Tree } from '../../../src/trees/schema.ts';

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
light:
  text: Is the light on?
  short: The light
  options:
    on: { label: "On" }
    off: { label: "Off" }
`;

export const kettleSymptoms = `cold:
  title: The water stays cold
  short: Cold water
  summary: The kettle does nothing
  phrases: [cold water, kettle dead, no heat]
`;

interface Parts {
  trees?: Record<string, string>;
  questions?: string;
  symptoms?: string;
  fixes?: string[];
}

/** The kettle's knowledge base with some of its parts replaced. */
export function kettle({
  trees = { cold: kettleTree },
  questions = kettleQuestions,
  symptoms = kettleSymptoms,
  fixes = ['plug-in', 'wait', 'fuse'],
}: Parts = {}): TreeContent {
  return {
    trees: Object.entries(trees).map(([id, text]) => {
      const { data, ...rest } = sound(`trees/${id}.yaml`, text, treeSchema);
      return { ...rest, id, data: { id, ...data } };
    }),
    questions: sound('questions.yaml', questions, z.record(idSchema, questionSchema)),
    symptoms: sound('symptoms.yaml', symptoms, z.record(idSchema, symptomSchema)),
    fixes: new Map(fixes.map((id) => [id, `fixes/${id}.mdx`])),
  };
}

/** What the audit says, a line per issue. */
export function complaints(parts: Parts): string[] {
  return auditTrees(kettle(parts)).map(formatIssue);
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
