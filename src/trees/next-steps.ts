/** What to look at when a fix did not help, for readers of whom no answer is known. */
import type { Atlas } from './atlas.ts';
import { parseTarget } from './graph.ts';
import { statePath } from './urls.ts';

/** The next step that each tree names after a fix, as links; each target once. */
export function nextSteps(atlas: Atlas, fix: string): { href: string; text: string }[] {
  const steps = Object.values(atlas.trees).flatMap((tree) => {
    const to = tree.after[`fix/${fix}`];
    if (to === undefined) return [];
    const { kind, id } = parseTarget(to);
    const text =
      kind === 'fix' ? atlas.ends[id]?.title : kind === 'tree' ? atlas.symptoms[id] : atlas.questions[id]?.text;
    const state = kind === 'again' ? id : to;
    return text === undefined ? [] : [{ href: statePath(atlas, tree.id, state), text: text.replaceAll('`', '') }];
  });
  return steps.filter(({ text }, index) => steps.findIndex((other) => other.text === text) === index);
}
