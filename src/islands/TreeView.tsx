import type { Atlas } from '../trees/atlas.ts';
import type { Place } from '../trees/place.ts';
import type { QuestionView } from '../trees/question-view.ts';
import { treePath } from '../trees/urls.ts';
import { CopyResult } from './CopyResult.tsx';
import type { Copied } from './copy.ts';
import { FixFound } from './FixFound.tsx';
import { PasteHere, type PasteProps } from './PasteHere.tsx';
import { Question } from './Question.tsx';

/** Where a reader stands, once the tree is there. */
export interface Session {
  atlas: Atlas;
  place: Place;
  /** True when part of the link could not be used. */
  mended: boolean;
}

export interface TreeViewProps {
  view: QuestionView;
  embedded: boolean;
  /** Undefined on the static page, whose options are plain links. */
  live?: {
    session: Session;
    /** The place is a fix: a tree inside an article ends here. */
    ended: boolean;
    /** What is read out to those who cannot see the change. */
    said: string;
    copied: Copied;
    /** What could not be loaded, and what to do; empty when all is well. */
    trouble: string;
    /** For a question that asks what a message says. */
    paste: PasteProps;
    onChoose: (event: MouseEvent, option: string) => void;
    onChange: (event: MouseEvent, question: string) => void;
    onBack: (() => void) | undefined;
    onCopy: () => void;
    /** Support staff ask for the reply or the note. */
    onHand: () => void;
    onRestart: () => void;
  };
}

/** A tree at one of its steps: the markup of the static page, and of the island over it. */
export function TreeView({ view, embedded, live }: TreeViewProps) {
  const place = live?.session.place;
  // In an article nothing is handed on, so at the first question there is nothing to be done but to answer.
  const tools = live && place && (!embedded || place.trail.length > 0) && (
    <div class="tools">
      {live.onBack && (
        <button type="button" class="btn ghost" onClick={live.onBack}>
          <span aria-hidden="true">←</span> Back
        </button>
      )}
      {!embedded && (
        <button type="button" class="btn ghost" onClick={live.onCopy}>
          Copy link to this step
        </button>
      )}
      {place.trail.length > 0 &&
        (embedded ? (
          <button type="button" class="btn ghost" onClick={live.onRestart}>
            Start again
          </button>
        ) : (
          <a class="btn ghost" href={treePath(live.session.atlas.base, place.start)}>
            Start again
          </a>
        ))}
      {!embedded && (
        <button type="button" class="btn ghost" onClick={live.onHand}>
          Reply or note
        </button>
      )}
      <CopyResult copied={live.copied} />
    </div>
  );
  return (
    <div data-tree={view.tree} data-ready={live ? '' : undefined}>
      <p class="visually-hidden" role="status">
        {live?.said}
      </p>
      <div role="alert">
        {live?.trouble && <p class="notice">{live.trouble}</p>}
        {live?.session.mended && !live.ended && (
          <p class="notice">Part of this link could not be used, so you are at the first question without an answer.</p>
        )}
      </div>
      {live?.ended ? (
        <FixFound {...live.session} tools={tools} />
      ) : (
        <Question
          view={view}
          embedded={embedded}
          paste={view.words.paste && <PasteHere key={view.question} said="" {...live?.paste} />}
          tools={tools}
          onChoose={live?.onChoose}
          onChange={live?.onChange}
        />
      )}
    </div>
  );
}
