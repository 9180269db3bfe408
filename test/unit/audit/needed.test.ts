/** What a pack cannot be without is named once; what it can be without is not missed. */
import { expect, test } from 'vitest';
import { auditSound } from '../../../src/audit/audit.ts';
import { pathsOf } from '../../../src/audit/pages/links.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { inFolder, kettle, read, type Files } from './fixture.ts';

const root = 'content/trees/root.yaml';
const files = { ...kettle, [root]: 'start: plugged\nroutes: { plugged: { "yes": tree/cold, "no": fix/plug-in } }\n' };
const complaintsOf = (pack: Files): string[] => inFolder(pack, (folder) => auditSound(folder).issues.map(formatIssue));

test.each([
  [root, 'the tree that /diagnose/ begins with is missing; write it, with one question that leads to the other'],
  ['content/en/site.yaml', 'the words of the site itself are missing; write its name'],
  ['content/en/people.yaml', 'the people are missing; add at least one who acts'],
  ['content/causes.yaml', 'the closed list of causes is missing; write it, by topic'],
])('without %s there is one message', (file, message) => {
  const rest = Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));
  const complaints = complaintsOf(rest);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]?.startsWith(`${file}:1  ${message}`), complaints[0]).toBe(true);
});

test('errors, their groups, checklists and coverage may be absent, and nothing leads to them then', () => {
  expect(complaintsOf(files).filter((complaint) => / is missing| are missing/.test(complaint))).toEqual([]);
  const { content } = read(files);
  expect(pathsOf(content)).not.toContain('/errors/');
});
