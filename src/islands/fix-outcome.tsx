/** "Did this fix it?" Yes ends well; No goes to what the tree names next, or to asking for help. */
import { render } from 'preact';
import type { Answers } from '../trees/answers.ts';
import { choose } from '../trees/place.ts';
import { placeUrl } from '../trees/urls.ts';
import { goTo } from './leave.ts';
import { FixOutcome } from './FixOutcome.tsx';
import type { FeedbackProps, Outcome } from './feedback.ts';
import { fixSession, type FixProps } from './fix-session.ts';
import { importChecked } from './import-checked.ts';
import { settle } from './load.ts';

/** Where the site names nobody who hears a reader, the build leaves out all that this guards. */
const IS_HEARD = import.meta.env.HAS_FEEDBACK === true;
const NOT_LOADED = 'What comes next could not be loaded. Your answers are kept: press “No, look further” again.';

/** What sends the choice, fetched now so that it is there when the reader goes on. Where it cannot be loaded nothing is sent. */
function heard(feedback: FeedbackProps, told: Answers): (outcome: Outcome) => void {
  const loading = importChecked(() => import('./feedback.ts')).then(
    ({ feedbackOf }) => feedbackOf(feedback, told),
    () => undefined,
  );
  return (outcome) => void loading.then((send) => send?.(outcome));
}

/** @returns a promise that rejects when the tree cannot be loaded */
export default async function mount(
  root: HTMLElement,
  props: FixProps & { helpUrl: string; helpTitle: string; solved: string; feedback?: FeedbackProps | undefined },
): Promise<void> {
  const { base, helpUrl, helpTitle, solved } = props;
  const feedback = IS_HEARD ? props.feedback : undefined;
  const { atlas: known, place, told } = await fixSession(props);
  const tell = IS_HEARD && feedback ? heard(feedback, told) : undefined;

  const end = (state: 'solved' | 'help'): void => {
    if (IS_HEARD && state === 'solved') tell?.(state);
    render(<FixOutcome {...{ base, helpUrl, helpTitle, solved }} end={state} />, root);
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
        {...(IS_HEARD && { sentTo: feedback?.endpoint })}
        onYes={() => end('solved')}
        onNo={(event) => {
          event.preventDefault();
          if (IS_HEARD) tell?.('unsolved');
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
