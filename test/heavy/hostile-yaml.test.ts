import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LONGEST_TEXT } from '../../src/reader/hostile/yaml.ts';
import { formatIssue } from '../../src/reader/issue.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { broken, kettle, read } from '../unit/audit/fixture.ts';

const facts = 'content/facts.yaml';
const questions = 'content/en/questions.yaml';

/** What is said of a text that any schema would take. */
function complaintsOf(text: string): string[] {
  const result = parseYaml('file.yaml', text, z.unknown());
  return 'issues' in result ? result.issues.map(formatIssue) : [];
}

describe('YAML that is more than records', () => {
  test('a billion laughs: the first name is told, and nothing is built', () => {
    const laughs = ['a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
    for (const [one, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map((pair) => [
      pair.slice(0, 1),
      pair.slice(1),
    ]))
      laughs.push(`${next ?? ''}: &${next ?? ''} [${Array.from({ length: 9 }, () => `*${one ?? ''}`).join(', ')}]`);
    expect(complaintsOf(laughs.join('\n'))).toEqual([
      'file.yaml:1  “&a” is an anchor or alias; write the part out wherever it is needed',
    ]);
  });

  test('an alias without an anchor', () => {
    expect(complaintsOf('a: 1\nb: *c\n')).toEqual([
      'file.yaml:2  “*c” is an anchor or alias; write the part out wherever it is needed',
    ]);
  });

  test.each(['!!js/function "x"', '!evil {b: 1}', '!!binary aGk=', '!!str 1'])('a tag: %s', (value) => {
    expect(complaintsOf(`x: 1\na: ${value}\n`)).toEqual([
      expect.stringMatching(/^file\.yaml:2 {2}“.*” is a tag; content is plain values, so remove it$/),
    ]);
  });

  test('a key twice, in one record only', () => {
    expect(complaintsOf('a: 1\nb: { a: 1 }\n"a": 2\n')).toEqual([
      'file.yaml:3  the key “a” appears here a second time; keep one of the two',
    ]);
  });

  test('two documents, however they are parted', () => {
    const said = 'a second document begins here; a file has only one, so remove “---” or “...”';
    expect(complaintsOf('a: 1\n---\nb: 2\n')).toEqual([`file.yaml:2  ${said}`]);
    expect(complaintsOf('a: 1\n...\nb: 2\n')).toEqual([`file.yaml:3  ${said}`]);
  });

  test('directives, records that are taken in, and keys that are records', () => {
    expect(complaintsOf('%TAG ! tag:x\n---\na: 1\n')[0]).toMatch(/^file\.yaml:1 {2}a line begins with %/);
    expect(complaintsOf('%YAML 1.1\n---\na: 1\n')[0]).toMatch(/^file\.yaml:1 {2}a line begins with %/);
    expect(complaintsOf('a: 1\n<<: { b: 1 }\n')).toEqual([
      'file.yaml:2  the key “<<” merges in other records; write their values out',
    ]);
    expect(complaintsOf('a: 1\n? [b]\n: c\n')).toEqual(['file.yaml:2  this key is not plain text; write key: value']);
  });

  test.each([13, 1_000, 20_000])('nested %d levels deep', (depth) => {
    const said = 'this is nested more than 12 levels deep; content has only a few levels';
    // A parser may give up on its own account before.
    const [first = ''] = complaintsOf(`a:\n  ${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(first).toMatch(/^file\.yaml:2 {2}\S+/);
    if (depth < 1_000) expect(first).toBe(`file.yaml:2  ${said}`);
    expect(complaintsOf(`a:\n  ${'['.repeat(11)}${']'.repeat(11)}`)).toEqual([]);
  });

  test('a text that is too long', () => {
    expect(complaintsOf(`a: 1\nb: |\n${'  word\n'.repeat(200_000)}`)).toEqual([
      `file.yaml:2  the text has 1000000 characters; the limit is ${LONGEST_TEXT}, so shorten it`,
    ]);
  });

  test('what cannot be seen, behind an escape', () => {
    expect(complaintsOf('a: 1\nb: "so \\u202e it"\n')).toEqual([
      'file.yaml:2  the character U+202E is invisible; remove it, or write in letters what you mean',
    ]);
    expect(complaintsOf('"a\\0": 1\n')).toEqual([expect.stringContaining('U+0000')]);
  });

  test('tens of thousands of keys are read in the time that they take, not in its square', () => {
    // The time of this thread alone: what else the machine does decides nothing.
    const cost = (count: number): number => {
      const text = Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n');
      const begin = process.threadCpuUsage().user;
      expect(complaintsOf(text)).toEqual([]);
      return process.threadCpuUsage().user - begin;
    };
    cost(1_000);
    const least = (count: number): number => Math.min(cost(count), cost(count), cost(count));
    // Ten times as many: the square would be a hundred times as long.
    expect(least(10_000) / least(1_000)).toBeLessThan(40);
  });
});

describe('names that every object has', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    '%s as a key, at any depth',
    (name) => {
      expect(complaintsOf(`a:\n  - b:\n      ${name}: 1\n`)).toEqual([
        `file.yaml:3  “${name}” is a name that every JavaScript object has; choose a more descriptive one`,
      ]);
    },
  );

  test('as a question, an option, a fact and a cause', () => {
    const said = '“constructor” is a name that every JavaScript object has; choose a more descriptive one';
    expect(read(broken(questions, 'light:', 'constructor:')).complaints).toEqual([`${questions}:7  ${said}`]);
    expect(read(broken(questions, '    on:', '    constructor:')).complaints).toEqual([`${questions}:11  ${said}`]);
    expect(read(broken(facts, 'boiling-point:', 'constructor:')).complaints).toEqual([`${facts}:1  ${said}`]);
    expect(read(broken('content/causes.yaml', 'power:', '__proto__:')).complaints).toEqual([
      'content/causes.yaml:1  “__proto__” is a name that every JavaScript object has; choose a more descriptive one',
    ]);
  });

  test('as an id that is a value', () => {
    const fuse = 'content/en/fixes/fuse.mdx';
    expect(read(broken(fuse, 'reviewed:', 'aliases: [constructor]\nreviewed:')).complaints).toEqual([
      `${fuse}:14  aliases.0: an id cannot be a name that every JavaScript object has`,
    ]);
    expect(read(broken('content/trees/cold.yaml', 'start: plugged', 'start: constructor')).complaints).toEqual([
      'content/trees/cold.yaml:1  start: an id cannot be a name that every JavaScript object has',
    ]);
  });

  test.each(['constructor', 'prototype'])('as a file: %s', (name) => {
    const file = `content/trees/${name}.yaml`;
    expect(read({ ...kettle, [file]: 'start: plugged\nroutes: {}\n' }).complaints).toEqual([
      `${file}:1  the name “${name}.yaml”: an id cannot be a name that every JavaScript object has`,
    ]);
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    '"java\\tscript:x"',
    'data:text/html,x',
    'http://example.org/',
    '//example.org/',
    'https://a@example.org/',
  ])('a source at %s', (address) => {
    expect(read(broken(facts, 'https://example.org/water', address)).complaints).toEqual([
      expect.stringMatching(/^content\/facts\.yaml:4 {2}url: “.*” is not a secure address; use https:\/\/host\/…$/),
    ]);
  });

  test('the link of a question', () => {
    const help = (url: string): string[] =>
      read(
        broken(
          questions,
          '  short: The light\n',
          `  short: The light\n  help:\n    title: Where\n    text: [There]\n    link: { text: The light, url: "${url}" }\n`,
        ),
      ).complaints;
    expect(help('https://example.org/')).toEqual([]);
    expect(help('javascript:alert(1)')).toEqual([
      `${questions}:13  url: “javascript:alert(1)” is not a secure address; use https://host/…`,
    ]);
  });

  test.each([
    '//example.org/',
    '/\\example.org/',
    'https://example.org/',
    '/../etc/passwd',
    '/fixes/%2E%2e/x/',
    'javascript:x',
  ])('a path of a checklist: %s', (path) => {
    expect(complaintsOf(`items:\n  - link: { text: A, path: '${path}' }\n`)).toEqual([
      `file.yaml:2  path: “${path}” is not a path of this site; use one from its root, /fixes/…/`,
    ]);
  });
});
