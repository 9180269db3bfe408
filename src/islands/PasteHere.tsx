interface Props {
  /** What is told when the code that reads could not be loaded. */
  said: string;
  /** Puts the field, and all that reads it, into the element. */
  onOpen?: ((root: HTMLElement) => void) | undefined;
}

/**
 * Where a question asks what a message says, the message itself may be put. Nothing of it is loaded before it is opened. Before
 * it can do anything it keeps its room and is not seen: what stands below does not move when it can.
 */
export function PasteHere({ said, onOpen }: Props) {
  return (
    <details
      class="find"
      inert={!onOpen}
      onToggle={({ currentTarget: { open, lastElementChild } }) => {
        if (open && lastElementChild instanceof HTMLElement) onOpen?.(lastElementChild);
      }}
    >
      <summary>{onOpen && 'Paste the message instead'}</summary>
      {onOpen && (
        <>
          <p role="status">{said}</p>
          <div />
        </>
      )}
    </details>
  );
}

export type { Props as PasteProps };
