/** How the reader got to this fix, each answer with a way to change it; why it is this one; and what support staff send. */
import { render } from 'preact';
import type { Reason } from '../desk/diagnosis.ts';
import { trailOf } from '../trees/question-view.ts';
import { mapPath } from '../maps/map-path.ts';
import { placeUrl } from '../trees/urls.ts';
import { copyAddress, fetched, type Copied } from './copy.ts';
import { CopyResult } from './CopyResult.tsx';
import { fixSession, type FixProps } from './fix-session.ts';
import type { Kind } from './hand-over.tsx';
import { importChecked } from './import-checked.ts';
import { Trail } from './Trail.tsx';

interface TrailProps extends FixProps {
  title: string;
  /** What a support agent can send as it stands. */
  reply: string;
  /** The short permanent code of the fix. */
  code: string | undefined;
}

/** How long an empty live region has to stand before what comes into it is read out, in milliseconds. */
const HEARD = 150;

/** @returns a promise that rejects when the tree cannot be loaded */
export default async function mount(root: HTMLElement, props: TrailProps): Promise<void> {
  const { atlas, place, mended } = await fixSession(props);
  const items = trailOf(atlas, place);
  const answers = placeUrl(atlas, place).replace(/^[^#]*/, '');
  // What is built there begins with what is known.
  if (items.length > 0)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-carries]'))
      link.hash = `${answers}&${link.hash.slice(1)}`;
  let notice = '';
  let copied: Copied = { said: '' };
  let why: readonly Reason[] | string = 'One moment …';

  const tell = (copying: Promise<Copied>): void =>
    void copying.then((told) => {
      copied = told;
      draw();
    });
  const code = () => importChecked(() => import('./hand-over.tsx'));
  const hand = (kind: Kind): void => tell(fetched(code().then(({ open }) => open({ ...props, atlas, place }, kind))));
  const explain = ({ currentTarget: { open } }: { currentTarget: HTMLDetailsElement }): void => {
    if (!open) return;
    void code()
      .then(
        ({ reasonsOf }) => (why = reasonsOf(atlas, place)),
        () => (why = 'This could not be loaded. Close and reopen it to try again.'),
      )
      .then(draw);
  };
  const draw = (): void =>
    render(
      <>
        <div role="status">{notice && <p class="notice">{notice}</p>}</div>
        {items.length > 0 && (
          <nav class="side-part" aria-label="Answers that led here">
            <h2>Answers that led here</h2>
            <Trail items={items} />
            <details class="why" onToggle={explain}>
              <summary>Why this result</summary>
              <Why reasons={why} />
            </details>
            <a href={mapPath(atlas.base, place.tree) + answers}>See this path on the map</a>
          </nav>
        )}
        <div class="side-part staff">
          <h2>For support staff</h2>
          <button type="button" class="btn ghost" onClick={() => tell(copyAddress())}>
            Copy link
          </button>
          <button type="button" class="btn ghost" onClick={() => hand('reply')}>
            Reply for the customer
          </button>
          <button type="button" class="btn ghost" onClick={() => hand('note')}>
            Note for the ticket
          </button>
          <CopyResult copied={copied} />
        </div>
      </>,
      root,
    );
  draw();
  if (!mended) return;
  setTimeout(() => {
    notice = 'Part of this link could not be used.';
    draw();
  }, HEARD);
}

function Why({ reasons }: { reasons: readonly Reason[] | string }) {
  if (typeof reasons === 'string') return <p>{reasons}</p>;
  if (reasons.length === 0) return <p>These answers lead straight here: there was nothing else to rule out.</p>;
  return (
    <ul>
      {reasons.map(({ by, shorts }) => (
        <li>
          <b>{by}</b> rules out: {shorts.join(', ')}
        </li>
      ))}
    </ul>
  );
}
