/** "Did this fix it?" Yes ends well; No goes to what the tree names next, or to asking for help. */
import { render } from 'preact';
import { choose } from '../trees/place.ts';
import { placeUrl } from '../trees/urls.ts';
import { FixOutcome } from './FixOutcome.tsx';
import { fixSession, type FixProps, type FixSession } from './fix-session.ts';
import { settle } from './load.ts';

export default function mount(root: HTMLElement, props: FixProps & { helpUrl: string }): void {
  const { base, helpUrl } = props;

  const tell = async ({ atlas, place }: FixSession, option: 'solved' | 'unsolved'): Promise<void> => {
    const { found } = await settle(
      atlas,
      (known) => choose(known, place, option),
      ({ state }) => state,
    );
    if (found.state !== 'solved' && found.state !== 'help') return location.assign(placeUrl(atlas, found));
    render(<FixOutcome base={base} helpUrl={helpUrl} end={found.state} />, root);
    root.querySelector('h2')?.focus();
  };

  fixSession(props).then(
    (session) =>
      render(
        <FixOutcome
          base={base}
          helpUrl={helpUrl}
          onYes={() => void tell(session, 'solved')}
          onNo={(event) => {
            event.preventDefault();
            tell(session, 'unsolved').catch(() => location.assign(helpUrl));
          }}
        />,
        root,
      ),
    () => undefined,
  );
}
