/** An MDX file: its frontmatter and its body, neither trusted nor run. */
import { basename } from 'node:path';
import type { z } from 'zod';
import { lineOfOffset } from './hostile/found.ts';
import { soundBody } from './hostile/page.ts';
import type { Issue } from './issue.ts';
import { partsOf, type Parts } from './markdown.ts';
import { parseYaml, type Sourced } from './yaml.ts';

export interface Page<T> extends Sourced<T> {
  id: string;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** What stands in the body. */
  parts: Parts;
}

interface Halves {
  frontmatter: string;
  body: string;
  bodyLine: number;
}

/** Astro takes a line that begins like this for the end of the frontmatter, and what follows for the body. */
const FENCE = /^(?:---|\+\+\+)/m;

/** Splits a file where Astro does; a file that the two could split in different places is refused. */
function split(file: string, text: string): Halves | { issues: Issue[] } {
  const refuse = (line: number, message: string) => ({ issues: [{ file, line, message }] });
  const [, frontmatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (frontmatter === undefined || body === undefined)
    return refuse(1, 'the file does not begin with frontmatter between two lines of ---');
  const fence = FENCE.exec(frontmatter);
  if (fence)
    return refuse(
      lineOfOffset(frontmatter, fence.index, 2),
      'a line of the frontmatter begins with --- or +++; indent it',
    );
  return { frontmatter, body, bodyLine: frontmatter.split('\n').length + 3 };
}

function readBody(file: string, { body, bodyLine }: Halves): { parts: Parts | undefined; issues: Issue[] } {
  const { root, found } = soundBody(body);
  const issues = found.map(({ offset, message }) => ({ file, line: lineOfOffset(body, offset, bodyLine), message }));
  // Only what is sound is looked into further.
  return { parts: root && issues.length === 0 ? partsOf(root, bodyLine) : undefined, issues };
}

/** What must be mended before a file may be made into a page. Its frontmatter is not looked at. */
export function hostileFile(file: string, text: string): Issue[] {
  const parts = split(file, text);
  return 'issues' in parts ? parts.issues : readBody(file, parts).issues;
}

/** Reads an MDX file: its checked frontmatter and its body. */
export function readPage<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): { page: Page<z.infer<S>> } | { issues: Issue[] } {
  const halves = split(file, text);
  if ('issues' in halves) return halves;
  const { frontmatter, body, bodyLine } = halves;
  const result = parseYaml(file, frontmatter, schema, 2);
  const { parts, issues } = readBody(file, halves);
  if ('issues' in result) return { issues: [...result.issues, ...issues] };
  if (!parts || issues.length > 0) return { issues };
  return { page: { ...result.source, id: basename(file, '.mdx'), body, bodyLine, parts } };
}
