/** How the reader got to this fix, each answer with a way to change it. */
import { render } from 'preact';
import { trailOf } from '../trees/question-view.ts';
import { copyAddress } from './copy.ts';
import { fixSession, type FixProps } from './fix-session.ts';
import { Trail } from './Trail.tsx';

export default function mount(root: HTMLElement, props: FixProps): void {
  fixSession(props).then(
    ({ atlas, place, mended }) => {
      const items = trailOf(atlas, place);
      const draw = (copied: string): void =>
        render(
          <>
            {mended && <p class="notice">Part of this link could not be used.</p>}
            {items.length > 0 && (
              <nav class="side-part" aria-label="How you got here">
                <h2>How you got here</h2>
                <Trail items={items} />
              </nav>
            )}
            <div class="side-part">
              <button type="button" class="btn ghost" onClick={() => void copyAddress().then(draw)}>
                Copy link
              </button>
              <span role="status" class="done">
                {copied}
              </span>
            </div>
          </>,
          root,
        );
      draw('');
    },
    () => undefined,
  );
}
