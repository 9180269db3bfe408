/** The audits that need nothing but the content, in the order in which a writer mends what they find. */
import { auditTrees } from '../trees/audit.ts';
import { auditPages } from './audit.ts';
import { auditErrors } from './audit/errors.ts';
import type { Issue } from './issue.ts';
import type { Content } from './read.ts';

/** What is wrong in trees, pages and the error reference. */
export function auditContent(content: Content): Issue[] {
  const fixes = new Map(content.fixes.map(({ id, file }) => [id, file]));
  return [...auditTrees({ ...content, fixes }), ...auditPages(content), ...auditErrors(content)];
}
