/** The text as it grows, and the ways to take it along. */
import { useRef, useState } from 'preact/hooks';
import type { Kind } from '../request/schema.ts';
import { toFile } from './leave-file.ts';
import { toClipboard } from './leave.ts';

interface Props {
  kind: Kind;
  text: string;
  /** What is not said yet, by the labels of the fields. */
  missing: readonly string[];
}

const COPIED = 'Copied';
/** What was true stays said, with what has become of it since. */
const SINCE = 'The text has changed since you copied it. Copy it again.';
const SELECTED = 'This browser blocked the copy. The text is selected: copy it from there.';

export function RequestMessage({ kind, text, missing }: Props) {
  const [said, setSaid] = useState({ words: '', about: '', times: 0 });
  const shown = useRef<HTMLPreElement>(null);
  const changed = said.words === COPIED ? SINCE : '';
  const tell = (words: string): void => setSaid(({ times }) => ({ words, about: text, times: times + 1 }));
  const copy = async (): Promise<void> => {
    try {
      await toClipboard(text);
      tell(COPIED);
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      tell(SELECTED);
    }
  };
  return (
    <section class="request-message" aria-labelledby="request-title">
      <h2 id="request-title">{kind.title}</h2>
      {/* Long texts move in it, so that it can be reached and moved by keys. */}
      <pre ref={shown} tabIndex={0} aria-labelledby="request-title" role="group">
        {text}
      </pre>
      <div class="request-actions">
        <button type="button" class="btn" onClick={() => void copy()}>
          Copy
        </button>
        <button
          type="button"
          class="btn ghost"
          onClick={() => {
            toFile(text, kind.file);
            tell('Download started');
          }}
        >
          Download
        </button>
        <button type="button" class="btn ghost" onClick={() => print()}>
          Print
        </button>
        {/* Said anew each time, and true of the text that is shown. */}
        <span role="status" class="done">
          <span key={said.times}>{said.about === text ? said.words : changed}</span>
        </span>
      </div>
      <div class="request-notes">
        {missing.length > 0 && <p>Not filled in yet: {missing.join(' · ')}</p>}
        <ul>
          {kind.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          <li>Read it through before you use it. This page cannot recognize every kind of secret.</li>
        </ul>
        <SendLink kind={kind} />
      </div>
    </section>
  );
}

/** Where the text is sent, for kinds that are; the static texts have it too. */
export function SendLink({ kind: { send } }: Pick<Props, 'kind'>) {
  return (
    send && (
      <p>
        <a href={send.url} rel="external noreferrer">
          {send.text}
        </a>
      </p>
    )
  );
}
