/**
 * What support staff hand on from a question or a fix: a dialog with the reply and the note, each shown before it is copied.
 * Fetched when one of them asks for it.
 */
import styles from '../styles/handover.css?inline';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { diagnosisOf } from '../desk/diagnosis.ts';
import { leadTo, noteText, sentAddress } from '../desk/handover.ts';
import { replyMarkdown, withAddresses, type ReplyWords } from '../content/reply.ts';
import type { Atlas } from '../trees/atlas.ts';
import type { Place } from '../trees/place.ts';
import { deskData } from './desk-data.ts';
import { Handover } from './Handover.tsx';

export { reasonsOf } from '../desk/diagnosis.ts';

export interface HandedOn {
  atlas: Atlas;
  /** Where the reader stands: the address tells the same. */
  place: Place;
  title: string;
  /** What is sent of a fix, in Markdown; a question has no words of its own. */
  reply?: string;
  /** The short code of a fix; that of a question is looked up. */
  code?: string | undefined;
}

export type Kind = 'reply' | 'note';

const KINDS = { reply: 'Reply for the customer', note: 'Note for the ticket' } as const;

const NO_WORDS: ReplyWords = { greeting: '', readOn: '', signOff: '' };

/** Fetched with the rest: as a file of styles it would stand in every page from which the dialog can be opened. */
const dress = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
};
let dressed = false;

/** Opens the dialog. When it closes it is gone, and the browser gives the focus back to where it was. */
export async function open(from: HandedOn, kind: Kind): Promise<void> {
  const { base } = from.atlas;
  // Without its code a note is still true, and a reply without a greeting.
  const data = from.reply === undefined ? await deskData(base).catch(() => undefined) : undefined;
  const code = from.code ?? data?.items.find((item) => item.kind === 'question' && item.id === from.place.state)?.code;
  if (!dressed) dress();
  dressed = true;
  const dialog = document.createElement('dialog');
  dialog.className = 'handover-dialog';
  dialog.setAttribute('aria-label', 'For support staff');
  // A click on what lies behind closes, as people expect.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  render(
    <Dialog {...from} code={code} words={data?.reply ?? NO_WORDS} kind={kind} close={() => dialog.close()} />,
    dialog,
  );
}

function Dialog({
  atlas,
  place,
  title,
  reply,
  code,
  words,
  kind: first,
  close,
}: HandedOn & { words: ReplyWords; kind: Kind; close: () => void }) {
  const [kind, setKind] = useState(first);
  const url = location.href;
  const sent =
    reply === undefined
      ? replyMarkdown('', words, { title, url }, leadTo('question'))
      : withAddresses(reply, sentAddress(url));
  return (
    <>
      <p class="handover-kinds">
        {(['reply', 'note'] as const).map((one) => (
          <button key={one} type="button" class="btn ghost" aria-pressed={one === kind} onClick={() => setKind(one)}>
            {KINDS[one]}
          </button>
        ))}
      </p>
      <Handover
        kind={kind}
        text={kind === 'note' ? noteText(diagnosisOf(atlas, place, url, code)) : sent}
        onClose={close}
      />
      <p class="handover-foot">
        {code !== undefined && (
          <span>
            Short code for this page: <code>{code}</code>
          </span>
        )}
        <a href={`${atlas.base}desk/`}>Next ticket</a>
      </p>
    </>
  );
}
