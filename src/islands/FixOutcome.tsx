import { useEffect, useRef, useState } from 'preact/hooks';
import { choose } from '../trees/place.ts';
import { placeUrl } from '../trees/urls.ts';
import { fixSession, type FixSession } from './fix-session.ts';
import { settle } from './load.ts';

interface Props {
  base: string;
  fix: string;
  tree: string;
  /** Where readers go whom no fix has helped. */
  helpUrl: string;
}

type End = 'solved' | 'help';

/** "Did this fix it?" Yes ends well; No goes to what the tree names next, or to asking for help. */
export default function FixOutcome({ base, fix, tree, helpUrl }: Props) {
  const [session, setSession] = useState<FixSession>();
  const [end, setEnd] = useState<End>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    fixSession(base, fix, tree).then(setSession, () => undefined);
  }, []);
  useEffect(() => heading.current?.focus(), [end]);

  const tell = async (option: 'solved' | 'unsolved'): Promise<void> => {
    if (!session) return;
    const { found } = await settle(
      session.atlas,
      (known) => choose(known, session.place, option),
      ({ state }) => state,
    );
    if (found.state === 'solved' || found.state === 'help') return setEnd(found.state);
    location.assign(placeUrl(base, found));
  };
  const onNo = (event: MouseEvent): void => {
    if (!session) return;
    event.preventDefault();
    tell('unsolved').catch(() => location.assign(helpUrl));
  };

  if (end === 'solved') {
    return (
      <div class="did note ok">
        <h2 tabIndex={-1} ref={heading}>
          Good, that is settled
        </h2>
        <p>
          Keep the receipt. <a href={base}>Back to the start page</a>
        </p>
      </div>
    );
  }
  if (end === 'help') {
    return (
      <div class="did note wait">
        <h2 tabIndex={-1} ref={heading}>
          Then it is time to ask for help
        </h2>
        <p>
          There is nothing further to try from here. <a href={helpUrl}>What to send to support</a>
        </p>
      </div>
    );
  }
  return (
    <div class="did" data-ready={session ? '' : undefined}>
      <h2>Did this fix it?</h2>
      {session && (
        <button type="button" class="btn" onClick={() => void tell('solved')}>
          Yes
        </button>
      )}
      <a class="btn ghost" href={helpUrl} onClick={onNo}>
        No, look further
      </a>
    </div>
  );
}
