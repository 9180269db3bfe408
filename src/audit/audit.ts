/** All audits: the one entry for the command, the build and the server that writers use. */
import type { Issue } from '../reader/issue.ts';
import { readContent, type Content } from '../reader/read.ts';
import { auditCoverage } from './coverage.ts';
import { auditErrors } from './errors.ts';
import { partsThere } from './needed.ts';
import { auditPages } from './pages.ts';
import { gradeOf, LIMIT, sentencesOf } from './pages/reading.ts';
import { auditPlanner } from './planner.ts';
import { auditRunway } from './runway.ts';
import { auditSpelling } from './spelling.ts';
import { auditTrees } from './trees.ts';
import type { Expectation } from './trees/expected.ts';
import { expectations } from './trees/length.ts';
import type { TreeContent } from './trees/rule.ts';
import { stubsWritten } from './written.ts';

export type { Expectation };

/** What was read, and what is wrong in it, by file and line. */
export interface Audited {
  content: Content;
  issues: Issue[];
}

/**
 * All that can be told without the dictionaries, which load late. Content that could not be read whole is not judged
 * further: what is missing would be told again by everything that names it.
 * @param root the project's folder
 */
export function auditSound(root: string): Audited {
  const { content, issues } = readContent(root);
  if (issues.length > 0) return { content, issues: inOrder(issues) };
  const missing = partsThere(root, content);
  if (missing.length > 0) return { content, issues: inOrder(missing) };
  const rules = [
    ...auditTrees(treeContent(content)),
    ...auditPages(content),
    ...auditErrors(content),
    ...auditCoverage(content),
    ...auditPlanner(content),
    ...auditRunway(content),
    ...stubsWritten(root),
  ];
  return { content, issues: inOrder(rules) };
}

/** Everything, spelling included. @param root the project's folder */
export async function auditAll(root: string): Promise<Audited> {
  const { content, issues } = auditSound(root);
  if (issues.length > 0) return { content, issues };
  return { content, issues: inOrder(await auditSpelling(content)) };
}

/** Each tree with how many questions it expects, and how few would do. Only of sound content. */
export function expectationsOf(content: Content): Map<string, Expectation> {
  return expectations(treeContent(content));
}

/** How many words each sentence of the articles has. */
export function sentenceLengths({ articles }: Content): number[] {
  return articles.flatMap(({ body }) => sentencesOf(body).map(({ words }) => words.length));
}

/** Whether the body of a page reads above the grade that is right without an exception. */
export function readsHard(body: string): boolean {
  return gradeOf(sentencesOf(body)) > LIMIT;
}

/** The part of the content that is about trees. */
function treeContent(content: Content): TreeContent {
  return { ...content, fixes: new Map(content.fixes.map((fix) => [fix.id, fix])) };
}

/** By file, and in it by line, as a writer goes through them. */
function inOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
