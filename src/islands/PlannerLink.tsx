/** Copies the address of the page, which has the plan in it. Where the browser refuses, it is shown to be copied by hand. */
import { useState } from 'preact/hooks';
import { toClipboard } from './leave.ts';

export function PlannerLink({ label = 'Copy link to this plan' }: { label?: string }) {
  const [state, setState] = useState<'' | 'copied' | 'refused'>('');
  const copy = async (): Promise<void> => {
    // Said anew, also when it is the same again.
    setState('');
    try {
      await toClipboard(location.href);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <button type="button" class="btn ghost" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" class="done">
        {state === 'copied' && 'Link copied'}
        {state === 'refused' && 'This browser blocked the copy. The link is below.'}
      </span>
      {state === 'refused' && (
        <input
          class="by-hand"
          readOnly
          aria-label="Link to copy"
          value={location.href}
          ref={(field) => field?.select()}
        />
      )}
    </>
  );
}
