/** Marks on a map the way that the answers of a link take. */
import { SYMPTOM } from '../trees/answers.ts';
import { parseTarget } from '../trees/graph.ts';
import { placeUrl } from '../trees/urls.ts';
import { walk } from '../trees/walk.ts';
import { readWith } from './load.ts';

export interface MapProps {
  base: string;
  tree: string;
}

/** @returns a promise that rejects when the tree cannot be loaded: the map then stays as it is */
export default async function mount(root: HTMLElement, { base, tree }: MapProps): Promise<void> {
  const told = root.querySelector('[data-way-told]');

  const mark = async (): Promise<void> => {
    const { hash } = location;
    const { tree: atlas, told: link } = await readWith(base, tree, hash);
    // The address may have changed meanwhile, and before anybody listened.
    if (location.hash !== hash) return mark();
    const { dropped, ...given } = link;
    for (const marked of root.querySelectorAll('.on')) marked.classList.remove('on');
    for (const here of root.querySelectorAll('[aria-current]')) here.removeAttribute('aria-current');
    for (const added of root.querySelectorAll('[data-added]')) added.remove();
    const { trail, state, answers } = walk(atlas, tree, given.answers);
    const picture = root.querySelector('[data-map]');
    picture?.classList.toggle('walked', trail.length > 0);
    const on = (selector: string): Element[] => {
      const found = [...root.querySelectorAll(selector)];
      for (const element of found) element.classList.add('on');
      return found;
    };
    for (const { question, option } of trail) {
      // The marked line lies above those that share a part of its way.
      for (const line of on(`[data-edge="${question}.${option}"]`))
        if (line.matches('path')) line.parentNode?.append(line);
      on(`:is([data-state], [data-node]):is([data-state$="/${question}"], [data-state="${question}"])`);
      for (const way of on(`[data-way="${question}.${option}"]`)) way.prepend(added('Your answer:'), ' ');
    }
    const { kind } = parseTarget(state);
    const here = trail.length > 0 ? on(`[data-state="${state}"]`)[0] : undefined;
    here?.setAttribute('aria-current', 'step');
    if (!told) return;
    const count = trail.length === 1 ? 'One answer is' : `${trail.length} answers are`;
    told.textContent =
      (trail.length > 0
        ? `${count} marked, along with the path through the map. `
        : Object.keys(given.answers).length > 0
          ? 'None of the answers in this link belongs to the start of this map. '
          : '') + (dropped.length > 0 ? 'Part of this link could not be used. ' : '');
    if (!here || kind === 'end') return;
    const back = document.createElement('a');
    back.href = placeUrl(atlas, {
      start: given.answers[SYMPTOM] ?? tree,
      tree,
      state,
      answers,
      read: given.read,
      page: given.page,
    });
    back.textContent = 'Go back to where you were';
    told.append(back);
  };

  await mark();
  addEventListener('hashchange', () => void mark().catch(() => undefined));
}

function added(text: string): HTMLElement {
  const words = document.createElement('strong');
  words.dataset.added = '';
  words.textContent = text;
  return words;
}
