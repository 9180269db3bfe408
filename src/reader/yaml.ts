/** YAML with line numbers, checked against a schema. Used by the audit, the commands and the tests. */
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { hostileYaml } from './hostile/yaml.ts';
import type { Issue } from './issue.ts';
import { aboutPart, schemaWords } from './schema-words.ts';
import { yamlWords } from './yaml-words.ts';

export type Path = readonly PropertyKey[];

export interface Sourced<T> {
  file: string;
  data: T;
  /** The line on which a value (or the nearest part above it that exists) stands. */
  lineOf: (path: Path) => number;
}

/**
 * Parses one YAML text.
 * @param firstLine the line in the file on which the text begins (frontmatter begins on line 2)
 * @returns the data, or the issues that stand in its way
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): { source: Sourced<z.infer<S>> } | { issues: Issue[] } {
  const lines = new LineCounter();
  // Whether keys are unique is a rule below: the library compares each with each.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  if (document.errors.length > 0) {
    // What cannot be read is said once, where it begins: what the parser says of the rest only follows from it.
    const broken = document.errors
      .filter(({ code }) => code !== 'DUPLICATE_KEY')
      .sort((one, other) => one.pos[0] - other.pos[0])
      .slice(0, 1);
    return {
      issues: (broken.length > 0 ? broken : document.errors).map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        message: yamlWords(error),
      })),
    };
  }
  const hostile = hostileYaml(document);
  if (hostile.length > 0)
    return { issues: hostile.map(({ offset, message }) => ({ file, line: lineAt(offset), message })) };
  const parsed = schema.safeParse(document.toJS(), { error: schemaWords });
  if (parsed.success) return { source: { file, data: parsed.data, lineOf } };
  const issues = parsed.error.issues.map((issue) => ({
    file,
    // A key that is unknown stands in the part that is named, which may be long.
    line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
    message: aboutPart(issue.path, issue.message),
  }));
  return { issues };
}
