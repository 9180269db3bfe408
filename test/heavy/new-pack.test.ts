/** The files that docs/new-pack.md shows are a sound pack as they stand. */
import { expect, test } from 'vitest';
import { auditAll } from '../../src/audit/audit.ts';
import { formatIssue } from '../../src/reader/issue.ts';
import { inFolder } from '../unit/audit/fixture.ts';
import { filesShown, withAdded } from './files-shown.ts';

test('it passes the audit, spelling included', async () => {
  const files = filesShown();
  expect(Object.keys(files)).toHaveLength(11);
  const { issues } = await inFolder(files, auditAll);
  expect(issues.map(formatIssue)).toEqual([]);
});

test('so it does with what the last section adds, and an error that uses it', async () => {
  const files = withAdded(filesShown());
  const error = `title: The display says E1
short: E1
match: { code: [E1] }
causes: [plug-out]
fixes: [plug-out]
tree: root
group: display
retry: after-fix
means: The base gets no power.
proves: The kettle is whole.
notProves: It does not say why.
cures: [A plug in the wall]
useless: [Another kettle]
facts: []
seen: { display: E1 }
phrases: [kettle error, the display says E1, letters on the display]
`;
  const { issues } = await inFolder({ ...files, 'content/errors/e1.yaml': error }, auditAll);
  expect(issues.map(formatIssue)).toEqual([]);
});
