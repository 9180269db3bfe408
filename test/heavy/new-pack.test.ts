/** The files that docs/new-pack.md shows are a sound pack as they stand. */
import { expect, test } from 'vitest';
import { auditAll } from '../../src/audit/audit.ts';
import { formatIssue } from '../../src/reader/issue.ts';
import { inFolder } from '../unit/audit/fixture.ts';
import { filesShown } from './files-shown.ts';

test('it passes the audit, spelling included', async () => {
  const files = filesShown();
  expect(Object.keys(files)).toHaveLength(11);
  const { issues } = await inFolder(files, auditAll);
  expect(issues.map(formatIssue)).toEqual([]);
});
