/** Counts down to the time to look again. The end of the wait is remembered, so a reload does not start it anew. */
import { render } from 'preact';
import { createActor } from 'xstate';
import { treeMachine } from '../trees/machine.ts';
import { FixWait } from './FixWait.tsx';
import { fixSession, type FixProps } from './fix-session.ts';

const SECOND = 1000;
/** An end that lies further back than this belongs to another day's trouble. */
const FORGET_AFTER = 12 * 60 * 60 * SECOND;

export default function mount(root: HTMLElement, props: FixProps & { minutes: number }): void {
  const { fix, minutes } = props;

  fixSession(props).then(
    ({ atlas, place, arrived }) => {
      const tree = atlas.trees[place.tree];
      if (!tree) return;
      const begin = (): void => run(Date.now() + minutes * 60 * SECOND);

      const run = (until: number): void => {
        remember(fix, until);
        const left = (): number => Math.max(0, until - Date.now());
        const draw = (ready: boolean): void =>
          render(<FixWait minutes={minutes} left={left()} ready={ready} onStart={begin} />, root);
        // The machine itself says when the wait is over.
        const actor = createActor(treeMachine(tree, atlas.waits, `fix/${fix}`), {
          input: { answers: {}, waitLeft: left() },
        });
        const tick = setInterval(() => draw(false), SECOND);
        actor.subscribe(({ value }) => {
          const ready = JSON.stringify(value).includes('"ready"');
          if (ready) clearInterval(tick);
          draw(ready);
        });
        actor.start();
      };

      const until = recall(fix);
      if (until !== undefined) run(until);
      else if (arrived) begin();
      else render(<FixWait minutes={minutes} onStart={begin} />, root);
    },
    () => undefined,
  );
}

function remember(fix: string, until: number): void {
  try {
    localStorage.setItem(`wait:${fix}`, String(until));
  } catch {
    // Storage is blocked: the countdown runs, and starts anew after a reload.
  }
}

function recall(fix: string): number | undefined {
  try {
    const until = Number(localStorage.getItem(`wait:${fix}`) ?? Number.NaN);
    return until > Date.now() - FORGET_AFTER ? until : undefined;
  } catch {
    return undefined;
  }
}
