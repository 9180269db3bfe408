/** The parts of many entries that a pack may do without. */
import type { Content } from '../reader/read.ts';

export const OPTIONAL_PARTS = ['facts', 'errors', 'errorGroups', 'checklists', 'pictures'] as const;

/** A part that a pack may lack. */
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** Those that a pack has nothing of. */
export function absentParts({ facts, errors, errorGroups, checklists, pictures }: Content): OptionalPart[] {
  const entries: Record<OptionalPart, object> = {
    ...{ facts: facts.data, errors: errors.data, errorGroups: errorGroups.data },
    ...{ checklists, pictures },
  };
  return OPTIONAL_PARTS.filter((part) => Object.keys(entries[part]).length === 0);
}
