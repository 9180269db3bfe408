import { useEffect, useState } from 'preact/hooks';
import { createActor } from 'xstate';
import { treeMachine } from '../trees/machine.ts';
import { fixSession, type FixSession } from './fix-session.ts';

interface Props {
  base: string;
  fix: string;
  tree: string;
  minutes: number;
}

/** A fix whose remedy is to wait: counts down to the time to look again. Survives a reload. */
export default function FixWait({ base, fix, tree, minutes }: Props) {
  const [session, setSession] = useState<FixSession>();
  const [until, setUntil] = useState<number>();
  const [left, setLeft] = useState(minutes * 60_000);
  const [ready, setReady] = useState(false);

  const start = (end: number): void => {
    remember(fix, end);
    setLeft(Math.max(0, end - Date.now()));
    setUntil(end);
  };

  useEffect(() => {
    fixSession(base, fix, tree).then(
      (found) => {
        setSession(found);
        const running = recall(fix);
        if (running !== undefined) start(running);
        else if (found.arrived) start(Date.now() + minutes * 60_000);
      },
      () => undefined,
    );
  }, []);

  useEffect(() => {
    const here = session?.atlas.trees[session.place.tree];
    if (!session || !here || until === undefined) return undefined;
    const actor = createActor(treeMachine(here, session.atlas.waits, `fix/${fix}`), {
      input: { answers: {}, waitLeft: Math.max(0, until - Date.now()) },
    });
    actor.subscribe((snapshot) => setReady(JSON.stringify(snapshot.value).includes('"ready"')));
    actor.start();
    const tick = setInterval(() => setLeft(Math.max(0, until - Date.now())), 1000);
    return () => {
      clearInterval(tick);
      actor.stop();
    };
  }, [until]);

  if (!session) return <p class="countdown">Wait about {minutes} minutes, then look again.</p>;
  return (
    <div class="countdown">
      {until === undefined ? (
        <>
          <p>Wait about {minutes} minutes, then look again.</p>
          <button type="button" class="btn ghost" onClick={() => start(Date.now() + minutes * 60_000)}>
            Start the timer
          </button>
        </>
      ) : (
        <>
          <p role="timer" aria-live="off">
            {ready ? (
              'The time is up.'
            ) : (
              <>
                Look again in <b>{clock(left)}</b>
              </>
            )}
          </p>
          {/* Said once, when it is time: a clock that is read out every second is noise. */}
          <p role="status">{ready ? 'Now look again.' : ''}</p>
          {ready && (
            <button
              type="button"
              class="btn ghost"
              onClick={() => {
                setReady(false);
                start(Date.now() + minutes * 60_000);
              }}
            >
              Wait once more
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** Minutes and seconds, 9:05. */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** An end that lies further back than this belongs to another day's trouble. */
const FORGET_AFTER = 12 * 60 * 60_000;

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
    return Number.isFinite(until) && until > Date.now() - FORGET_AFTER ? until : undefined;
  } catch {
    return undefined;
  }
}
