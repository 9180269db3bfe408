/** The closed list of causes by group, as the overview of fixes and the search show it. */
import type { Topic } from './schema.ts';

/** The group of `causes.yaml` that holds what is no trouble of this subject: whoever has it is in the wrong place. */
export const ELSEWHERE = 'somewhere-else';

export interface CauseGroup {
  /** A topic, or a group of its own. */
  id: string;
  title: string;
  causes: readonly string[];
}

/** @param topics the titles of the groups that are topics */
export function causeGroups(
  causes: Readonly<Record<string, { causes: readonly string[] }>>,
  topics: Readonly<Record<string, Topic>> = {},
): CauseGroup[] {
  return Object.entries(causes).map(([id, group]) => ({
    id,
    title: topics[id]?.title ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' '),
    causes: group.causes,
  }));
}
