export interface OutcomeProps {
  base: string;
  /** Where readers go whom no fix has helped. */
  helpUrl: string;
  /** What the page there is called: who helps, a support, a shop or a neighbor, is known to the pack alone. */
  helpTitle?: string | undefined;
  /** What the trees name next when this fix did not help; shown as links until the island knows the way. */
  next?: readonly { href: string; text: string }[] | undefined;
  /** What could not be loaded. */
  trouble?: string;
  /** What to keep in mind once it is solved. */
  solved?: string | undefined;
  /** What gets the choice once it is made, where the site names such an endpoint. */
  sentTo?: string | undefined;
  end?: 'solved' | 'help' | undefined;
  onYes?: (() => void) | undefined;
  onNo?: ((event: MouseEvent) => void) | undefined;
}

/** "Did this fix it?", and what is said at the two ends. */
export function FixOutcome({
  base,
  helpUrl,
  helpTitle,
  solved = '',
  next = [],
  trouble = '',
  sentTo,
  end,
  onYes,
  onNo,
}: OutcomeProps) {
  if (end === 'solved') {
    return (
      <div class="did note">
        <h2 tabIndex={-1}>Good, that is fixed</h2>
        <p>
          {solved} <a href={base}>Back to the start page</a>
        </p>
      </div>
    );
  }
  if (end === 'help') {
    return (
      <div class="did note unsettled">
        <h2 tabIndex={-1}>It is time to ask for help</h2>
        <p>
          There is nothing more to try here. Read on: <a href={helpUrl}>{helpTitle}</a>
        </p>
      </div>
    );
  }
  return (
    <div class="did" data-ready={onYes ? '' : undefined}>
      <h2>{onNo || next.length === 0 ? 'Did this fix it?' : 'If it did not help, look at this next'}</h2>
      {onYes && (
        <button type="button" class="btn" onClick={onYes}>
          Yes
        </button>
      )}
      {onNo || next.length === 0 ? (
        <a class="btn ghost" href={helpUrl} onClick={onNo}>
          No, look further
        </a>
      ) : (
        <ul class="next">
          {next.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {import.meta.env.HAS_FEEDBACK === true && onYes && sentTo !== undefined && (
        <p>Your choice and your answers are sent to {new URL(sentTo).host}, without anything you typed.</p>
      )}
      {onNo && <p role="alert">{trouble}</p>}
    </div>
  );
}
