/** What no site can be without. The rest (errors, checklists, facts, coverage, what the search is taught) may be absent. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_TREE } from '../content/root-tree.ts';
import type { Issue } from '../reader/issue.ts';
import type { Content } from '../reader/read.ts';
import { contentFolder } from '../reader/where.ts';

const NEEDED: Readonly<Record<string, string>> = {
  [`trees/${ROOT_TREE}.yaml`]:
    'the tree that /diagnose/ begins with is missing; write it, with one question that leads to the other trees or to fixes',
  'en/site.yaml': 'the words of the site itself are missing; write its name, its lead, its disclaimer and the rest',
  'en/questions.yaml': 'the questions are missing; write those that the trees ask',
  'en/symptoms.yaml': 'the symptoms are missing; write one for each tree',
  'en/topics.yaml': 'the topics are missing; add at least one, for the guides',
  'en/people.yaml': 'the people are missing; add at least one who acts',
  'causes.yaml': 'the closed list of causes is missing; write it, by topic',
};

/**
 * Every part that is needed is there.
 * @param root the project’s folder
 */
export function partsThere(root: string, { folder }: Content): Issue[] {
  return Object.entries(NEEDED)
    .filter(([path]) => !existsSync(join(contentFolder(root), path)))
    .map(([path, message]) => ({ file: `${folder}/${path}`, line: 1, message }));
}
