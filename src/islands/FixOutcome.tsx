export interface OutcomeProps {
  base: string;
  /** Where readers go whom no fix has helped. */
  helpUrl: string;
  end?: 'solved' | 'help' | undefined;
  onYes?: (() => void) | undefined;
  onNo?: ((event: MouseEvent) => void) | undefined;
}

/** "Did this fix it?", and what is said at the two ends. */
export function FixOutcome({ base, helpUrl, end, onYes, onNo }: OutcomeProps) {
  if (end === 'solved') {
    return (
      <div class="did note">
        <h2 tabIndex={-1}>Good, that is settled</h2>
        <p>
          Keep the receipt. <a href={base}>Back to the start page</a>
        </p>
      </div>
    );
  }
  if (end === 'help') {
    return (
      <div class="did note wait">
        <h2 tabIndex={-1}>Then it is time to ask for help</h2>
        <p>
          There is nothing further to try from here. <a href={helpUrl}>What to send to support</a>
        </p>
      </div>
    );
  }
  return (
    <div class="did" data-ready={onYes ? '' : undefined}>
      <h2>Did this fix it?</h2>
      {onYes && (
        <button type="button" class="btn" onClick={onYes}>
          Yes
        </button>
      )}
      <a class="btn ghost" href={helpUrl} onClick={onNo}>
        No, look further
      </a>
    </div>
  );
}
