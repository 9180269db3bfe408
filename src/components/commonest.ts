/** The commonest problems: the home page and others show them in boxes, and say so only where a pack names some. */
import type { Library } from '../library.ts';

export function commonestOf(symptoms: Library['symptoms']): [id: string, symptom: Library['symptoms'][string]][] {
  return Object.entries(symptoms)
    .filter(([, { common }]) => common !== undefined)
    .sort(([, a], [, b]) => (a.common ?? 0) - (b.common ?? 0));
}
