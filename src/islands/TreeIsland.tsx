/**
 * Comfort over the static pages: no page load between steps, answers kept, Back, Change, number keys, copy link.
 * It takes over the links of the static page; when anything fails they are still links.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { parseAnswers, SYMPTOM, type Answers } from '../trees/answers.ts';
import type { Atlas } from '../trees/atlas.ts';
import { parseTarget } from '../trees/graph.ts';
import { choose, locate, type PageRef, type Place } from '../trees/place.ts';
import { questionView, trailOf, type QuestionView } from '../trees/question-view.ts';
import { pageOf, placeUrl, treePath } from '../trees/urls.ts';
import { FixFound } from './FixFound.tsx';
import { loadTree, settle } from './load.ts';
import { Question } from './Question.tsx';
import { CopyLink } from './CopyLink.tsx';

interface Props {
  base: string;
  siteName: string;
  page: PageRef;
  /** What the static page shows. */
  view: QuestionView;
  /** Inside an article: runs in place and leaves the address alone. */
  embedded?: boolean;
}

interface Session {
  atlas: Atlas;
  place: Place;
  /** True when part of the link could not be used. */
  mended: boolean;
}

export default function TreeIsland({ base, siteName, page, view, embedded = false }: Props) {
  const [session, setSession] = useState<Session>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const current = useRef<Session>();
  current.current = session;

  /** Shows a place, and tells those who cannot see that it changed. */
  const show = (next: Session, moveFocus: boolean): void => {
    setSession(next);
    const shown = next.atlas.questions[next.place.state];
    // What belongs to the first question of a page (the list of symptoms) goes when the reader goes on.
    for (const part of document.querySelectorAll<HTMLElement>('[data-entrance]')) {
      part.hidden = !embedded && next.place.state !== page.state;
    }
    if (shown && !embedded)
      document.title = `${plain(shown.text)} – ${next.atlas.symptoms[next.place.tree] ?? ''} – ${siteName}`;
    if (!moveFocus) return;
    setSaid(shown ? `Question ${next.place.trail.length + 1}: ${plain(shown.text)}` : 'A likely cause was found');
    // After the new heading has been rendered.
    requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      if (!embedded) scrollTo(0, 0);
    });
  };

  /** Reads the address: on arrival, and on Back and Forward. */
  const arrive = async (at: PageRef, remembered: Answers, moveFocus: boolean): Promise<void> => {
    const first = await loadTree(base, at.tree);
    const { answers, dropped } = parseAnswers(embedded ? '' : location.hash, first.vocabulary);
    const given = { ...remembered, ...answers };
    const symptom = given[SYMPTOM];
    const seed =
      symptom === undefined || symptom === at.tree
        ? first
        : (
            await settle(
              first,
              () => `tree/${symptom}`,
              (state) => state,
            )
          ).atlas;
    const { atlas, found } = await settle(
      seed,
      (known) => locate(known, at, given, dropped.length === 0),
      ({ place }) => place.state,
    );
    const mended = dropped.length > 0 || found.moved;
    if (!embedded && parseTarget(found.place.state).kind !== 'question')
      return location.replace(placeUrl(base, found.place));
    if (!embedded && (mended || Object.keys(remembered).length > 0))
      history.replaceState(null, '', urlHere(base, found.place));
    show({ atlas, place: found.place, mended }, moveFocus);
  };

  const answer = async (option: string): Promise<void> => {
    const now = current.current;
    if (!now) return;
    const { atlas, found } = await settle(
      now.atlas,
      (known) => choose(known, now.place, option),
      ({ state }) => state,
    );
    if (embedded) return show({ atlas, place: found, mended: false }, true);
    // Back returns to this question with its answer.
    history.replaceState(
      null,
      '',
      urlHere(base, { ...now.place, answers: { ...now.place.answers, [now.place.state]: option } }),
    );
    if (parseTarget(found.state).kind !== 'question') return location.assign(placeUrl(base, found));
    history.pushState(null, '', placeUrl(base, found));
    show({ atlas, place: found, mended: false }, true);
  };

  /** Goes to an earlier question of the trail; its answer and the later ones are kept. */
  const change = (question: string): void => {
    const now = current.current;
    const step = now?.place.trail.find((passed) => passed.question === question);
    if (!now || !step) return;
    const place: Place = {
      ...now.place,
      tree: step.tree,
      state: question,
      trail: now.place.trail.slice(0, now.place.trail.indexOf(step)),
    };
    if (!embedded) history.pushState(null, '', placeUrl(base, place));
    show({ ...now, place, mended: false }, true);
  };

  useEffect(() => {
    arrive(page, {}, false).catch(keepLinks);
    if (embedded) return undefined;
    const onPop = (): void => {
      const now = current.current;
      const at = pageOf(base, location.pathname, (tree) => now?.atlas.trees[tree]?.start);
      if (at && now) arrive(at, now.place.answers, true).catch(() => location.reload());
      else location.reload();
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  useEffect(() => {
    if (embedded) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const busy =
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]') !== null;
      const now = current.current;
      const option = now && !busy ? now.atlas.questions[now.place.state]?.options[Number(event.key) - 1] : undefined;
      if (option) answer(option.id).catch(keepLinks);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const place = session?.place;
  const isQuestion =
    place !== undefined &&
    parseTarget(place.state).kind === 'question' &&
    session?.atlas.questions[place.state] !== undefined;
  const shown = session && place && isQuestion ? questionView(session.atlas, place) : view;
  const last = place?.trail.at(-1);
  const startHref = treePath(base, place?.start ?? page.tree);

  const tools = session && place && (
    <div class="tools">
      {last && (
        <button type="button" class="btn ghost" onClick={() => change(last.question)}>
          <span aria-hidden="true">←</span> Back
        </button>
      )}
      {!embedded && <CopyLink label="Copy link to this step" />}
      {place.trail.length > 0 &&
        (embedded ? (
          <button type="button" class="btn ghost" onClick={() => void arrive(page, {}, true).catch(keepLinks)}>
            Start again
          </button>
        ) : (
          <a class="btn ghost" href={startHref}>
            Start again
          </a>
        ))}
    </div>
  );

  return (
    <div data-tree={page.tree} data-ready={session ? '' : undefined}>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {session && place && !isQuestion ? (
        <FixFound
          atlas={session.atlas}
          place={place}
          trail={trailOf(session.atlas, place)}
          heading={heading}
          tools={tools}
        />
      ) : (
        <Question
          view={shown}
          embedded={embedded}
          heading={heading}
          notice={
            session?.mended && (
              <p class="notice">
                Part of this link could not be used, so you are on the first question that has no answer yet.
              </p>
            )
          }
          tools={tools}
          {...(session && {
            onChoose: (event, option) => {
              if (plainClick(event))
                answer(option.id).catch(() =>
                  location.assign(shown.options.find(({ id }) => id === option.id)?.href ?? startHref),
                );
            },
            onChange: (event, item) => {
              if (plainClick(event)) change(item.question);
            },
          })}
        />
      )}
    </div>
  );
}

/** The network failed: the static page is still there, and its links work. */
function keepLinks(error: unknown): void {
  console.warn('The tree runs as plain links.', error);
}

/** The place's URL; a page that shows it under another path (the chooser) keeps its path. */
function urlHere(base: string, place: Place): string {
  const url = placeUrl(base, place);
  const at = pageOf(base, location.pathname, () => place.state);
  return at?.tree === place.tree && at.state === place.state
    ? location.pathname + (url.includes('#') ? url.slice(url.indexOf('#')) : '')
    : url;
}

/** Takes a click over, unless it asks for a new tab or window. */
function plainClick(event: MouseEvent): boolean {
  if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  event.preventDefault();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
