import type { Copied } from './copy.ts';

/** What came of copying; where it was refused, the text itself, selected. */
export function CopyResult({ copied: { said, byHand } }: { copied: Copied }) {
  return (
    <>
      <span role="status" class="done">
        {said}
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

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
