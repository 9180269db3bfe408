/** How the reader got to this fix, each answer with a way to change it. */
import { render } from 'preact';
import { trailOf } from '../trees/question-view.ts';
import { mapPath } from '../maps/map-path.ts';
import { placeUrl } from '../trees/urls.ts';
import { markdownReply, plainReply } from '../content/reply.ts';
import { copyAddress, copyText, type Copied } from './copy.ts';
import { CopyResult } from './CopyResult.tsx';
import { fixSession, type FixProps } from './fix-session.ts';
import { Trail } from './Trail.tsx';

interface TrailProps extends FixProps {
  title: string;
  /** What a support agent can send as it stands. */
  reply: string;
}

/** @returns a promise that rejects when the tree cannot be loaded */
export default async function mount(root: HTMLElement, props: TrailProps): Promise<void> {
  const { title, reply } = props;
  const { atlas, place, mended } = await fixSession(props);
  const items = trailOf(atlas, place);
  const draw = (copied: Copied): void =>
    render(
      <>
        {mended && <p class="notice">Part of this link could not be used.</p>}
        {items.length > 0 && (
          <nav class="side-part" aria-label="Answers that led here">
            <h2>Answers that led here</h2>
            <Trail items={items} />
            <a href={mapPath(atlas.base, place.tree) + placeUrl(atlas, place).replace(/^[^#]*/, '')}>
              See this way on the map
            </a>
          </nav>
        )}
        <div class="side-part staff">
          <h2>For support staff</h2>
          <button type="button" class="btn ghost" onClick={() => void copyAddress().then(draw)}>
            Copy link
          </button>
          <button
            type="button"
            class="btn ghost"
            onClick={() => void copyText(plainReply(reply, location.href), 'Reply copied').then(draw)}
          >
            Copy reply for the customer
          </button>
          <button
            type="button"
            class="btn ghost"
            onClick={() => void copyText(markdownReply(reply, title, location.href), 'Markdown copied').then(draw)}
          >
            Copy reply as Markdown
          </button>
          <CopyResult copied={copied} />
        </div>
      </>,
      root,
    );
  draw({ said: '' });
}
