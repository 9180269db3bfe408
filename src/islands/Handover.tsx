/** What is handed on, shown before it is copied: a reply in three forms, or the note for the ticket. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { piecesOf, plainReply } from '../content/reply.ts';
import { blocksOf } from '../desk/handover.ts';
import { copyText, tellCopied, type Copied } from './copy.ts';
import { CopyResult } from './CopyResult.tsx';
import { keep, kept } from './kept.ts';
import { richToClipboard } from './leave-rich.ts';

export interface HandoverProps {
  /** A whole reply, in Markdown with full addresses; or a note, which is copied as it stands. */
  text: string;
  kind: 'reply' | 'note';
  /** Told when something was copied. */
  onCopied?: (() => void) | undefined;
  onClose: () => void;
}

const FORMS = ['Plain text', 'Markdown', 'Formatted'] as const;
/** Under which number the form that was chosen last is remembered. */
const FORM = 'reply-form';

export function Handover({ text, kind, onCopied, onClose }: HandoverProps) {
  const [form, setForm] = useState(() => Math.min(Number(/^[0-2]$/.exec(kept(FORM) ?? '0')?.[0] ?? 0), 2));
  const [copied, setCopied] = useState<Copied>({ said: '' });
  const button = useRef<HTMLButtonElement>(null);
  const rich = useRef<HTMLDivElement>(null);
  // One key more copies it.
  useEffect(() => button.current?.focus(), [text, kind]);
  const shown = kind === 'note' || form === 1 ? text : plainReply(text);
  const copy = async (): Promise<void> => {
    const done = kind === 'note' ? 'Note copied' : 'Reply copied';
    const html = kind === 'reply' && form === 2 ? rich.current?.innerHTML : undefined;
    // Said anew, also when it is the same again.
    setCopied({ said: '' });
    const result = await (html === undefined
      ? copyText(shown, done)
      : tellCopied(() => richToClipboard(html, plainReply(text)), plainReply(text), done));
    setCopied(result);
    if (result.byHand === undefined) onCopied?.();
  };
  return (
    <section
      class="handover"
      aria-label={kind === 'note' ? 'Note for the ticket' : 'Reply for the customer'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <h2>{kind === 'note' ? 'Note for the ticket' : 'Reply for the customer'}</h2>
      {kind === 'reply' && (
        <fieldset class="forms">
          <legend class="visually-hidden">Format of the reply</legend>
          {FORMS.map((name, at) => (
            <label key={name}>
              <input
                type="radio"
                name="reply-form"
                checked={form === at}
                onChange={() => {
                  setForm(at);
                  keep(FORM, at);
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {kind === 'reply' && form === 2 ? (
        <div class="preview" ref={rich}>
          {blocksOf(text).map((block) =>
            'text' in block ? (
              <p>{linked(block.text)}</p>
            ) : (
              <ol>
                {block.steps.map((step) => (
                  <li>{linked(step)}</li>
                ))}
              </ol>
            ),
          )}
        </div>
      ) : (
        <pre class="preview">{shown}</pre>
      )}
      <p class="actions">
        <button ref={button} type="button" class="btn" onClick={() => void copy()}>
          {kind === 'note' ? 'Copy note' : 'Copy reply'}
        </button>
        <button type="button" class="btn ghost" onClick={onClose}>
          Close
        </button>
        <CopyResult copied={copied} />
      </p>
    </section>
  );
}

const linked = (line: string) =>
  piecesOf(line).map((piece) => (typeof piece === 'string' ? piece : <a href={piece.url}>{piece.words}</a>));
