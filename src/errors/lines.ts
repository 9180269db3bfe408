/** A text with its lines as they were written, before a terminal or an e-mail wrapped them. */
import { edited, through, type View } from './view.ts';

/** Two spaces say no more than one, whatever they are. */
const SPACES = /[ \t\u00a0]{2,}|\u00a0/g;

/** A line break inside a sentence, with what marks a quoted line. */
const WRAP = /(?<=[\w,'")])[ \t]?\n[ \t]*(?:[>|│]{1,3}[ \t]?)?(?=[a-z\d($'"])/g;

/** From here a line is so long that it may have been broken inside a word. */
const LONG_LINE = 40;

/** The view with single spaces. */
export function evened(view: View): View {
  const edits = [...view.text.matchAll(SPACES)].map(({ 0: gap, index }) => ({
    start: index,
    end: index + gap.length,
    by: ' ',
  }));
  return through(view, edited(view.text, edits));
}

/**
 * The views of a text with its wrapped lines put together: once as if each break stood for a space, once as if long lines
 * were broken inside a word. None where nothing is wrapped.
 */
export function unwrapped(view: View): View[] {
  const { text } = view;
  const breaks = [...text.matchAll(WRAP)];
  const joined = (by: (from: number) => string): View =>
    through(
      view,
      edited(
        text,
        breaks.map(({ 0: gap, index }) => ({ start: index, end: index + gap.length, by: by(index) })),
      ),
    );
  if (breaks.length === 0) return [];
  return [joined(() => ' '), joined((from) => (from - text.lastIndexOf('\n', from - 1) > LONG_LINE ? '' : ' '))];
}
