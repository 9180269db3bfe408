import type { Copied } from './copy.ts';
import { SAID_FOR } from './said-for.ts';

/** What came of copying; where it was refused, the text itself, selected. What went well is not said for ever. */
export function CopyResult({ copied }: { copied: Copied }) {
  const { said, byHand } = copied;
  return (
    <>
      <span role="status" class="done">
        {/* Each copy has words of its own, which go by themselves. */}
        <span key={copied} ref={byHand === undefined ? goLater : null}>
          {said}
        </span>
      </span>
      {byHand !== undefined && (
        <textarea
          key={byHand}
          class="by-hand"
          readOnly
          rows={3}
          aria-label="Text to copy"
          value={byHand}
          // Once, when it appears: whoever moves on is not called back.
          ref={select}
        />
      )}
    </>
  );
}

function goLater(words: HTMLElement | null): void {
  if (words) setTimeout(() => (words.hidden = true), SAID_FOR);
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
