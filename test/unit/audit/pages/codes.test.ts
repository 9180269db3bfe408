/** Codes that support staff send lead for ever to what they were given out for. */
import { expect, test } from 'vitest';
import { codesLead } from '../../../../src/audit/pages/codes.ts';
import { formatIssue } from '../../../../src/reader/issue.ts';
import { keysOf } from '../../../../src/content/register.ts';
import { codedIn } from '../../../../src/reader/coded.ts';
import { kettle, read } from '../fixture.ts';

const codes = 'content/codes.yaml';
const { content: whole } = read(kettle);
const keys = keysOf(codedIn(whole));
const register = keys.map((key, at) => `F-X${at + 10}-01: ${key}\n`).join('');

function complaints(text: string): string[] {
  return codesLead(read({ ...kettle, [codes]: text }).content).map(formatIssue);
}

test('where all have a code, or none, there is nothing to say', () => {
  expect(keys.length).toBeGreaterThan(3);
  expect(complaints(register)).toEqual([]);
  expect(complaints('')).toEqual([]);
});

test('a code whose page is gone asks for an alias', () => {
  expect(complaints(`${register}F-GONE-01: fix/gone\n`)).toEqual([
    `${codes}:${keys.length + 1}  F-GONE-01 was given to “fix/gone”, which does not exist; add its id to the “aliases” of what replaced it`,
  ]);
});

test('what has no code is named, with the command that gives one', () => {
  expect(complaints(register.replace(/^.*fix\/fuse\n/m, ''))).toEqual([
    `${codes}:1  “fix/fuse” has no code; npm run give-codes gives it one`,
  ]);
});

test('a code of a former id is the code of what took its place', () => {
  const renamed = {
    ...kettle,
    'content/en/fixes/fuse.mdx': (kettle['content/en/fixes/fuse.mdx'] ?? '').replace(
      '---\n',
      '---\naliases: [blown]\n',
    ),
    [codes]: register.replace('fix/fuse', 'fix/blown'),
  };
  expect(codesLead(read(renamed).content).map(formatIssue)).toEqual([]);
});
