import { useEffect, useState } from 'preact/hooks';
import { trailOf } from '../trees/question-view.ts';
import { fixSession, type FixSession } from './fix-session.ts';
import { Trail } from './Trail.tsx';
import { CopyLink } from './CopyLink.tsx';

interface Props {
  base: string;
  fix: string;
  tree: string;
}

/** How the reader got to this fix, each answer with a way to change it. */
export default function FixTrail({ base, fix, tree }: Props) {
  const [session, setSession] = useState<FixSession>();
  useEffect(() => {
    fixSession(base, fix, tree).then(setSession, () => undefined);
  }, []);
  if (!session) return null;
  const items = trailOf(session.atlas, session.place);
  return (
    <>
      {session.mended && <p class="notice">Part of this link could not be used.</p>}
      {items.length > 0 && (
        <nav class="side-part" aria-label="How you got here">
          <h2>How you got here</h2>
          <Trail items={items} />
        </nav>
      )}
      <div class="side-part">
        <CopyLink label="Copy link" />
      </div>
    </>
  );
}
