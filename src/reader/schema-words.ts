/** What a schema finds wrong, in words for whoever wrote the file. Schemas that say it themselves are not asked. */
import { z } from 'zod';
import { closest } from './close.ts';
import { shown } from './hostile/found.ts';
import { counted } from '../content/counted.ts';
import { validChoices } from './issue.ts';
import type { Path } from './yaml.ts';

type Raw = Parameters<z.core.$ZodErrorMap>[0];

/** How kinds of value are called by who writes YAML. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', date: 'a date' },
  ...{ array: 'a list', object: 'a block of keys', record: 'a block of keys' },
};

/** A message about a part of a file: one that begins with a verb goes on where the name of the part ends. */
export function aboutPart(path: Path, message: string): string {
  const part = path.join('.') || 'the file';
  return /^(?:is|has|needs|must) /.test(message) ? `${part} ${message}` : `${part}: ${message}`;
}

/** What is wrong, to be put after the name of the part; nothing for what is rare, which zod says itself. */
export function schemaWords(issue: Raw): string | undefined {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(input, [issue.expected]);
    case 'invalid_union':
      return wrongKind(
        input,
        issue.errors.flat().flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : [])),
      );
    case 'invalid_value':
      return `${wrongChoice(input)}; ${validChoices(issue.values.map(String))}`;
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : []);
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive === true, input);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), input);
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join('; ');
    case 'invalid_format':
      if (issue.format === 'url') return `is not a valid address; use https://host/…`;
      return issue.format === 'starts_with' ? `must begin with ${String(issue.prefix)}` : undefined;
    default:
      return undefined;
  }
}

const MISSING = 'is missing';

function wrongKind(input: unknown, expected: readonly string[]): string | undefined {
  if (input === undefined) return MISSING;
  const kinds = [...new Set(expected.map((kind) => KINDS[kind] ?? kind))];
  if (kinds.length === 0) return undefined;
  const right = `must be ${kinds.join(' or ')}`;
  if (input === null) return `is empty; it ${right}`;
  if (!expected.includes('string')) return right;
  // YAML makes something else of a text that looks like it.
  const isBlock = typeof input === 'object' && !Array.isArray(input) && !(input instanceof Date);
  return `${right}; put it in quotes${isBlock ? ': it contains a colon' : ''}`;
}

function wrongChoice(input: unknown): string {
  if (input === undefined) return MISSING;
  return typeof input === 'string' ? `is ${shown(input)}` : 'is not one of the choices';
}

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const parts = keys.map((key) => {
    const near = closest(key, known);
    return { name: shown(key), near: near === undefined ? '' : `nearest: ${near}` };
  });
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) {
    const advice = only.near === '' && known.length > 0 ? validChoices(known) : only.near;
    return `has an unknown key ${only.name}${advice === '' ? '' : `; ${advice}`}`;
  }
  return `has unknown keys: ${parts.map(({ name, near }) => (near === '' ? name : `${name} (${near})`)).join(', ')}`;
}

function tooSmall(origin: string, least: number, inclusive: boolean, input: unknown): string | undefined {
  if (origin === 'array') return `needs at least ${least} but has ${Array.isArray(input) ? input.length : 0}`;
  if (origin === 'string') return input === '' ? 'is empty' : `needs at least ${counted(least, 'character')}`;
  return origin === 'number' || origin === 'int'
    ? `must be ${inclusive ? `${least} or more` : `more than ${least}`}`
    : undefined;
}

function tooBig(origin: string, most: number, input: unknown): string | undefined {
  if (origin === 'array') return `has ${Array.isArray(input) ? input.length : 0}; the limit is ${most}`;
  if (origin === 'string') return `has ${counted(String(input).length, 'character')}; the limit is ${most}`;
  return origin === 'number' || origin === 'int' ? `must be ${most} or less` : undefined;
}
