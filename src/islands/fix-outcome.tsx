/** "Did this fix it?" Yes ends well; No goes to what the tree names next, or to asking for help. */
import { render } from 'preact';
import { choose } from '../trees/place.ts';
import { placeUrl } from '../trees/urls.ts';
import { goTo } from './leave.ts';
import { FixOutcome } from './FixOutcome.tsx';
import { fixSession, type FixProps } from './fix-session.ts';
import { settle } from './load.ts';

const NOT_LOADED = 'What comes next could not be loaded. Your answers are kept: press “No, look further” again.';

/** @returns a promise that rejects when the tree cannot be loaded */
export default async function mount(
  root: HTMLElement,
  props: FixProps & { helpUrl: string; solved: string },
): Promise<void> {
  const { base, helpUrl, solved } = props;
  const { atlas: known, place } = await fixSession(props);

  const end = (state: 'solved' | 'help'): void => {
    render(<FixOutcome base={base} helpUrl={helpUrl} solved={solved} end={state} />, root);
    root.querySelector('h2')?.focus();
  };

  const lookFurther = async (): Promise<void> => {
    const { atlas, found } = await settle(
      known,
      (trees) => choose(trees, place, 'unsolved'),
      ({ state }) => state,
    );
    if (found.state === 'solved' || found.state === 'help') return end(found.state);
    if (!(await goTo(placeUrl(atlas, found)))) throw new Error('the next page cannot be reached');
  };

  const draw = (trouble = ''): void =>
    render(
      <FixOutcome
        base={base}
        helpUrl={helpUrl}
        trouble={trouble}
        onYes={() => end('solved')}
        onNo={(event) => {
          event.preventDefault();
          lookFurther().catch((error: unknown) => {
            console.warn('The tree could not go on.', error);
            draw(NOT_LOADED);
          });
        }}
      />,
      root,
    );
  draw();
}
