/** The closed list of causes by group, as the overview of fixes and the search show it. */
import text from '../../content/causes.yaml?raw';
import { parse } from 'yaml';
import { causesSchema, type Topic } from './schema.ts';

export interface CauseGroup {
  /** A topic, or a group of its own. */
  id: string;
  title: string;
  causes: readonly string[];
}

/** @param topics the titles of the groups that are topics */
export function causeGroups(topics: Readonly<Record<string, Topic>> = {}): CauseGroup[] {
  return Object.entries(causesSchema.parse(parse(text))).map(([id, causes]) => ({
    id,
    title: topics[id]?.title ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' '),
    causes,
  }));
}
