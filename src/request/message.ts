/** Builds the text: the paragraphs as they are written, and a line for each thing that is known. */
import { saysNothing, withoutRefused } from './refused.ts';
import type { Field, Kind, SupportRequest } from './schema.ts';
import { zonedTime } from './when.ts';

/** What a person put into a field. */
export interface Entry {
  text: string;
  /** The currency of an amount, the zone of a time. */
  beside: string;
}

/** A longer text is not taken: nobody reads it, and what matters is lost in it. In characters. */
export const LONGEST = 20_000;

/** field → what is said of it; nothing where nothing is known */
export type Values = Readonly<Record<string, string>>;

/** What a field says, its secrets taken out; empty where nothing was put in, or more than anybody reads. */
export function valueOf({ form }: Pick<Field, 'form'>, { text, beside }: Entry): string {
  if (text.length > LONGEST || beside.length > LONGEST) return '';
  const safe = withoutRefused(text).text.trim();
  if (saysNothing(safe)) return '';
  if (form === 'lines') return safe.replace(/\r\n?/g, '\n');
  const line = oneLine(safe);
  if (form === 'amount') return oneLine(`${line} ${withoutRefused(beside).text}`);
  return form === 'time' ? zonedTime(line, beside) : line;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of a kind: what is not known is left out, with its line. It ends with a line break. */
export function messageOf({ parts }: Pick<Kind, 'parts'>, values: Values): string {
  const paragraphs = parts.flatMap((part) => {
    if (typeof part === 'string') return [part.trim()];
    const lines = Object.entries(part).flatMap(([field, line]) => {
      const value = Object.hasOwn(values, field) ? values[field] : undefined;
      // As a function, so that no “$&” in a value means anything.
      return value === undefined || value === '' ? [] : [line.replace('{}', () => value)];
    });
    return lines.length === 0 ? [] : [lines.join('\n')];
  });
  return `${paragraphs.join('\n\n')}\n`;
}

/** The text of a kind with blanks, to fill in by hand. */
export function blankMessage(kind: Pick<Kind, 'parts'>, fields: SupportRequest['fields']): string {
  return messageOf(kind, Object.fromEntries(Object.entries(fields).map(([id, { blank }]) => [id, `[${blank}]`])));
}

/** The fields that a kind asks for, in the order in which all are asked. */
export function fieldsOf({ parts }: Pick<Kind, 'parts'>, fields: SupportRequest['fields']): [string, Field][] {
  const said = new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : Object.keys(part))));
  return Object.entries(fields).filter(([id]) => said.has(id));
}
