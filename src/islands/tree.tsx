/**
 * Comfort over the static pages of a tree: no page load between steps, answers kept, Back, Change, number keys,
 * copy link. It takes over the links of the static page; when anything fails they are still links.
 */
import { hydrate, render } from 'preact';
import { SYMPTOM, type Answers, type Given } from '../trees/answers.ts';
import type { Atlas } from '../trees/atlas.ts';
import { parseTarget } from '../trees/graph.ts';
import { follow, locate, withAnswer, type PageRef, type Place } from '../trees/place.ts';
import { questionView, type QuestionView } from '../trees/question-view.ts';
import { pageOf, placeUrl } from '../trees/urls.ts';
import { copyAddress, fetched, type Copied } from './copy.ts';
import { importChecked } from './import-checked.ts';
import { goTo, moveTo, retitle, showAddress } from './leave.ts';
import { readWith, settle, withTree } from './load.ts';
import { ordinal } from './Question.tsx';
import { TreeView, type Session } from './TreeView.tsx';

export interface TreeProps {
  base: string;
  siteName: string;
  page: PageRef;
  /** What the static page shows. */
  view: QuestionView;
  /** What is certain on this page whatever way led to it. */
  certain: Answers;
  /** Inside an article: runs in place and leaves the address alone. */
  embedded: boolean;
}

const NOT_LOADED = 'The next step could not be loaded. Your answers are kept: choose again to try once more.';
const handOver = () => importChecked(() => import('./hand-over.tsx'));
const NO_COPY: Copied = { said: '' };

/** @returns a promise that rejects when the tree cannot be loaded: the static page then stays, and this may be called again */
export default async function mount(
  root: HTMLElement,
  { base, siteName, page, view, certain, embedded }: TreeProps,
): Promise<void> {
  let session: Session | undefined;
  let shown = view;
  let said = '';
  let copied = NO_COPY;
  let trouble = '';
  /** Told when what reads a pasted message could not be loaded. */
  let notLoaded = '';

  const tell = (copying: Promise<Copied>): void =>
    void copying.then((told) => {
      copied = told;
      draw();
    });

  const draw = (): void => {
    if (!session) return;
    const { atlas, place } = session;
    const words = atlas.questions[place.state];
    const last = place.trail.at(-1);
    const live = {
      session,
      ended: !words,
      said,
      copied,
      trouble,
      onChoose: takeOver((option, page) => go(withAnswer(place, option), page)),
      onChange: takeOver((question) => Promise.resolve(change(question))),
      onBack: last && (() => change(last.question)),
      onCopy: () => tell(copyAddress()),
      onHand: () =>
        tell(fetched(handOver().then(({ open }) => open({ atlas, place, title: words?.text ?? '' }, 'reply')))),
      paste: { said: notLoaded, onOpen: openPaste },
      onRestart: () => void arrive(page, { answers: {} }, true).catch(failed),
    };
    render(<TreeView view={shown} embedded={embedded} live={live} />, root);
  };

  /**
   * Shows a place, and tells those who cannot see that it changed.
   * @param isBuilt it is what the static page shows: nothing need be worked out again, on a phone that is still loading
   */
  const show = (next: Session, moved: boolean, isBuilt = false): void => {
    session = next;
    const { atlas, place } = next;
    copied = NO_COPY;
    trouble = '';
    notLoaded = '';
    const text = atlas.questions[place.state]?.text.replaceAll('`', '');
    shown = text === undefined || isBuilt ? view : questionView(atlas, place);
    if (moved) said = text === undefined ? endOf(place) : `${ordinal(shown) || 'Next question'}: ${text}`;
    draw();
    if (!embedded) {
      retitle(`${text ?? ''} – ${atlas.symptoms[place.tree] ?? ''} – ${siteName}`);
      // What belongs to the first question of a page (the list of symptoms) goes when the reader goes on.
      for (const part of document.querySelectorAll<HTMLElement>('[data-entrance]'))
        part.hidden = place.state !== page.state;
    }
    if (!moved) return;
    root.querySelector<HTMLElement>('.question-title')?.focus({ preventScroll: !embedded });
    if (!embedded) scrollTo(0, 0);
  };

  /** Reads the address: on arrival, and on Back and Forward. */
  const arrive = async (at: PageRef, remembered: Given, moved: boolean): Promise<void> => {
    const { tree, told } = await readWith(base, at.tree, embedded ? '' : location.hash);
    const { dropped } = told;
    const given = together(told, remembered);
    const seed = await withTree(tree, given.answers[SYMPTOM] ?? at.tree);
    const { atlas, found } = await settle(
      seed,
      (known) => locate(known, at, given, dropped.length === 0),
      ({ place }) => place.state,
    );
    // On arrival the page is drawn in a task of its own: a touch need not wait for both.
    if (!moved) await new Promise((go) => setTimeout(go));
    const mended = dropped.length > 0 || found.moved;
    if (!embedded && parseTarget(found.place.state).kind !== 'question') return moveTo(placeUrl(atlas, found.place));
    if (!embedded && (mended || moved)) showAddress(urlHere(atlas, found.place), 'replaceState');
    show({ atlas, place: found.place, mended }, moved, !moved && !mended && Object.keys(told.answers).length === 0);
  };

  /**
   * Goes where the answers of a place lead, when one has been added.
   * @param instead the page to go to when what comes next cannot be loaded: it may be there where the data is not
   */
  const go = async (answered: Place, instead?: string): Promise<void> => {
    if (!session) return;
    const next = await settle(
      session.atlas,
      (known) => follow(known, answered),
      ({ state }) => state,
    ).catch(async (error: unknown) => {
      if (instead === undefined || !(await goTo(instead))) throw error;
    });
    if (!next) return;
    const { atlas, found } = next;
    if (!embedded) {
      // Back returns to this question with its answer.
      showAddress(urlHere(atlas, answered), 'replaceState');
      if (parseTarget(found.state).kind !== 'question') {
        if (await goTo(placeUrl(atlas, found))) return;
        throw new Error('the page of the fix cannot be reached');
      }
      showAddress(placeUrl(atlas, found), 'pushState');
    }
    show({ atlas, place: found, mended: false }, true);
  };

  const openPaste = (field: HTMLElement): void => {
    const tell = (text: string): void => {
      notLoaded = text;
      draw();
    };
    importChecked(() => import('./paste-answer.tsx')).then(
      ({ default: ask }) => {
        tell('');
        ask(field, { base, where: () => session, onUse: go });
      },
      () => tell('This could not be loaded. Close and reopen it to try again, or choose an answer above.'),
    );
  };

  /** Goes to an earlier question of the trail; its answer and the later ones are kept. */
  const change = (question: string): void => {
    const { place } = session ?? {};
    const step = place?.trail.find((passed) => passed.question === question);
    if (!session || !place || !step) return;
    const earlier: Place = {
      ...place,
      tree: step.tree,
      state: question,
      trail: place.trail.slice(0, place.trail.indexOf(step)),
    };
    if (!embedded) showAddress(placeUrl(session.atlas, earlier), 'pushState');
    show({ ...session, place: earlier, mended: false }, true);
  };

  /** The network failed on the way to the next question: the reader stays where they are, with all answers. */
  const failed = (error: unknown): void => {
    console.warn('The tree could not go on.', error);
    trouble = NOT_LOADED;
    draw();
  };

  /** Handles a plain click; one that asks for a new tab or window stays with the browser. */
  const takeOver =
    (act: (id: string, page: string) => Promise<void>) =>
    (event: MouseEvent, id: string): void => {
      if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      act(id, (event.currentTarget as HTMLAnchorElement).href).catch(failed);
    };

  hydrate(<TreeView view={view} embedded={embedded} />, root);
  await arrive(page, { answers: certain, page: Object.keys(certain) }, false);
  if (embedded) return;
  addEventListener('popstate', () => {
    const at = pageOf(base, location.pathname, (tree) => session?.atlas.trees[tree]);
    if (at && session) arrive(at, session.place, true).catch(failed);
    else location.reload();
  });
  addEventListener('keydown', (event) => {
    const busy =
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      isTyping(event.target) ||
      document.querySelector('dialog[open]');
    const option = session && !busy && session.atlas.questions[session.place.state]?.options[Number(event.key) - 1];
    if (session && option) go(withAnswer(session.place, option.id)).catch(failed);
  });
}

/** What a link tells, and what was known besides: the link comes first, in its order and in whose answers they are. */
function together(told: Given, remembered: Given): Given {
  const besides = (questions: readonly string[] = []): string[] =>
    questions.filter((question) => !Object.hasOwn(told.answers, question));
  return {
    answers: { ...told.answers, ...remembered.answers, ...told.answers },
    read: [...(told.read ?? []), ...besides(remembered.read)],
    page: [...(told.page ?? []), ...besides(remembered.page)],
  };
}

/** What is said to those who cannot see it, where no question follows. */
function endOf({ state }: Place): string {
  return state === 'help' ? 'There is nothing more to try' : 'A likely cause was found';
}

/** The place's URL; a page that shows it under another path (the chooser) keeps its path. */
function urlHere(atlas: Atlas, place: Place): string {
  const url = placeUrl(atlas, place);
  const at = pageOf(atlas.base, location.pathname, (tree) => atlas.trees[tree]);
  const same = at?.tree === place.tree && at.state === place.state;
  return same ? location.pathname + url.replace(/^[^#]*/, '') : url;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
