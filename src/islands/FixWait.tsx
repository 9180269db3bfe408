export interface WaitProps {
  minutes: number;
  /** Milliseconds left; undefined when the timer has not been started. */
  left?: number | undefined;
  ready?: boolean;
  /** A wait was begun here, on another day. */
  over?: boolean;
  onStart?: (() => void) | undefined;
}

/** A fix whose remedy is to wait: how long still, and when to look again. */
export function FixWait({ minutes, left, ready = false, over = false, onStart }: WaitProps) {
  return (
    <div class="countdown">
      {left === undefined ? (
        <p>
          {over && 'The wait you started here earlier is long over, so look again now. If you have just tried again, '}
          {over ? 'wait' : 'Wait'} about {minutes} minutes, then look again.
        </p>
      ) : (
        <p role="timer" aria-live="off">
          {ready ? 'Time is up.' : 'Look again in '}
          {!ready && <b>{clock(left)}</b>}
        </p>
      )}
      {/* Said once, when it is time: a clock that is read out every second is noise. */}
      <p role="status">{ready ? 'Look again now.' : ''}</p>
      {(ready || left === undefined) && (
        // Before it can do anything it keeps its room and is not seen: what stands below does not move when it can.
        <button type="button" class="btn ghost" disabled={!onStart} onClick={onStart}>
          {ready ? 'Wait once more' : 'Start the timer'}
        </button>
      )}
    </div>
  );
}

/** Minutes and seconds, 9:05. */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
