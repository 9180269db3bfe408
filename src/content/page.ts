/** An MDX file: its frontmatter and its body, neither trusted nor run. */
import { basename } from 'node:path';
import type { z } from 'zod';
import { lineOfOffset } from './audit/hostile/found.ts';
import { hostilePage } from './audit/hostile/page.ts';
import type { Issue } from './issue.ts';
import { parseYaml, type Sourced } from './yaml.ts';

export interface Page<T> extends Sourced<T> {
  id: string;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

interface Parts {
  frontmatter: string;
  body: string;
  bodyLine: number;
}

/** Astro takes a line that begins like this for the end of the frontmatter, and what follows for the body. */
const FENCE = /^(?:---|\+\+\+)/m;

/** Splits a file where Astro does; a file that the two could split in different places is refused. */
function split(file: string, text: string): Parts | { issues: Issue[] } {
  const refuse = (line: number, message: string) => ({ issues: [{ file, line, message }] });
  const [, frontmatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (frontmatter === undefined || body === undefined)
    return refuse(1, 'the file does not begin with frontmatter between two lines of ---');
  const fence = FENCE.exec(frontmatter);
  if (fence)
    return refuse(
      lineOfOffset(frontmatter, fence.index, 2),
      'frontmatter with a line that begins --- or +++; indent it',
    );
  return { frontmatter, body, bodyLine: frontmatter.split('\n').length + 3 };
}

function hostileIn(file: string, { body, bodyLine }: Parts): Issue[] {
  return hostilePage(body).map(({ offset, message }) => ({
    file,
    line: lineOfOffset(body, offset, bodyLine),
    message,
  }));
}

/** What must be mended before a file may be made into a page. Its frontmatter is not looked at. */
export function hostileFile(file: string, text: string): Issue[] {
  const parts = split(file, text);
  return 'issues' in parts ? parts.issues : hostileIn(file, parts);
}

/** Reads an MDX file: its checked frontmatter and its body. */
export function readPage<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): { page: Page<z.infer<S>> } | { issues: Issue[] } {
  const parts = split(file, text);
  if ('issues' in parts) return parts;
  const { frontmatter, body, bodyLine } = parts;
  const result = parseYaml(file, frontmatter, schema, 2);
  const hostile = hostileIn(file, parts);
  if ('issues' in result) return { issues: [...result.issues, ...hostile] };
  if (hostile.length > 0) return { issues: hostile };
  return { page: { ...result.source, id: basename(file, '.mdx'), body, bodyLine } };
}
