/** Counts down to the time to look again. The end of the wait is remembered, so a reload does not start it anew. */
import { render } from 'preact';
import { createActor } from 'xstate';
import { treeMachine } from '../trees/machine.ts';
import { FixWait } from './FixWait.tsx';
import { fixSession, type FixProps } from './fix-session.ts';
import { keyOf, leftOf, MINUTE, readEnd, recall, remember } from './wait-end.ts';

const SECOND = 1000;

/** @returns a promise that rejects when the tree cannot be loaded */
export default async function mount(root: HTMLElement, props: FixProps & { minutes: number }): Promise<void> {
  const { fix, minutes } = props;
  const { atlas, place, arrived } = await fixSession(props);
  const tree = atlas.trees[place.tree];
  if (!tree) return;
  let stop = (): void => undefined;

  const begin = (): void => {
    const end = Date.now() + minutes * MINUTE;
    remember(fix, end);
    run(end);
  };

  const run = (end: number): void => {
    stop();
    let until = end;
    const left = (): number => leftOf(until, Date.now(), minutes);
    const draw = (ready: boolean): void =>
      render(<FixWait minutes={minutes} left={left()} ready={ready} onStart={begin} />, root);
    // The machine itself says when the wait is over.
    const state = `fix/${fix}`;
    const actor = createActor(treeMachine(tree, atlas.waits, state), {
      input: { answers: {}, waitLeft: left() },
    });
    const tick = setInterval(() => {
      // The clock was set back: the wait is not longer than it was.
      until = Math.min(until, Date.now() + minutes * MINUTE);
      // It was set on, or the machine slept: timers of the browser do not know.
      if (left() === 0) run(until);
      else draw(false);
    }, SECOND);
    stop = () => {
      clearInterval(tick);
      actor.stop();
    };
    actor.subscribe(({ value, status }) => {
      const ready = typeof value === 'object' && value[state] === 'ready';
      if (ready) clearInterval(tick);
      if (status === 'active') draw(ready);
    });
    actor.start();
  };

  const known = readEnd(recall(fix), Date.now(), minutes);
  if (typeof known === 'object') run(known.end);
  else if (known === 'none' && arrived) begin();
  else render(<FixWait minutes={minutes} over={known === 'past'} onStart={begin} />, root);

  // Another tab began to wait.
  addEventListener('storage', ({ key, newValue }) => {
    const told = key === keyOf(fix) ? readEnd(newValue, Date.now(), minutes) : 'none';
    if (typeof told === 'object') run(told.end);
  });
}
