/** The audits that need nothing but the content, in the order in which a writer mends what they find. */
import { auditTrees, type TreeContent } from '../trees/audit.ts';
import { auditPages } from './audit.ts';
import { auditErrors } from './audit/errors.ts';
import type { Issue } from './issue.ts';
import type { Content } from './read.ts';

/** What is wrong in trees, pages and the error reference. */
export function auditContent(content: Content): Issue[] {
  return [...auditTrees(treeContent(content)), ...auditPages(content), ...auditErrors(content)];
}

/** The part of the content that is about trees. */
export function treeContent(content: Content): TreeContent {
  return { ...content, fixes: new Map(content.fixes.map((fix) => [fix.id, fix])) };
}
